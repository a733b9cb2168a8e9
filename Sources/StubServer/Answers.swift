import APIModel
import JSONDocument
import Samples

/// Makes the responses that the schema documents.
struct Answers {
  let samples: SampleBuilder

  /// The response of an operation with a status: the documented example, or an instance with all fields.
  ///
  /// - Parameters:
  ///   - operation: The operation.
  ///   - response: The response; nil for an operation that documents none.
  /// - Returns: The answer.
  func response(of operation: Operation, _ response: Response?) -> StubResponse {
    guard let response else { return StubResponse(status: 200) }
    let headers = response.headers.compactMap { field in
      samples.sample(of: field.value, .minimal).plainText.map { StubRequest.Header(field.name, $0) }
    }
    guard let body = response.body, Self.canCarryBody(response.status), operation.method != .head else {
      return StubResponse(status: response.status, headers: headers)
    }
    let documented = headers.filter { $0.name.lowercased() != "content-type" }
    return StubResponse(
      status: response.status,
      headers: [StubRequest.Header("Content-Type", body.content.mediaType)] + documented,
      body: content(of: body, operation, response.status)
    )
  }

  private func content(of body: Body, _ operation: Operation, _ status: Int) -> [UInt8] {
    switch body.content {
    case .json, .jsonPatch:
      let value = example(of: operation, status) ?? samples.sample(of: body.value, .full)
      return Array(value.text().utf8)
    case .text: return Array("text".utf8)
    case .xml: return Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?><sample/>".utf8)
    case .binary, .multipart: return Array("bytes".utf8)
    }
  }

  /// The documented body of a response; one that contradicts its tables is no example of them.
  private func example(of operation: Operation, _ status: Int) -> JSONValue? {
    operation.examples.first { $0.message == .response(status: status) && $0.waiver == nil && $0.body != nil }?.body
  }

  private static func canCarryBody(_ status: Int) -> Bool { status >= 200 && status != 204 && status != 304 }
}

extension Body.Content {
  fileprivate var mediaType: String {
    switch self {
    case .json: "application/json"
    case .jsonPatch: "application/json-patch+json"
    case .text: "text/plain; charset=utf-8"
    case .xml: "application/xml"
    case .binary, .multipart: "application/octet-stream"
    }
  }
}

extension JSONValue {
  /// The value as the text of a header field; nil for values with something in them.
  fileprivate var plainText: String? {
    switch self {
    case .string(let text): text.contains { $0.isNewline } ? nil : text
    case .number(let number): number.description
    case .bool(let value): String(value)
    case .null, .array, .object: nil
    }
  }
}
