import Foundation
import HTTPTypes

/// A response that means success.
public struct APIResponse<Output: Sendable>: Sendable {
  /// What it carries.
  public var output: Output
  /// The HTTP status.
  public var status: Int
  /// The header fields by their names in lower case.
  public var headers: [String: String]

  /// Makes a response.
  public init(output: Output, status: Int = 200, headers: [String: String] = [:]) {
    self.output = output
    self.status = status
    self.headers = headers
  }

  /// The service's name for the request, for its support, if the headers have it.
  public var requestID: String? { headers["x-request-id"] }
}

extension APIResponse where Output == HTTPBody {
  /// Makes a response of what a transport brought back.
  init(head: HTTPResponse, body: HTTPBody) {
    var headers: [String: String] = [:]
    for field in head.headerFields {
      let name = field.name.canonicalName
      headers[name] = headers[name].map { "\($0), \(field.value)" } ?? field.value
    }
    self.init(output: body, status: head.status.code, headers: headers)
  }

  /// Reads what the response to a successful call carries.
  func decoded<Call: APIOperation>(
    as _: Call.Type,
    keptBodySize: Int
  ) throws(ClientError) -> APIResponse<Call.Output> {
    do {
      return APIResponse<Call.Output>(output: try Call.decode(output.data), status: status, headers: headers)
    } catch {
      // A status that rules out a body is no reason to fail where the type has no required field.
      if status == 204, output.data.isEmpty, let value = try? Call.decode(Data("{}".utf8)) {
        return APIResponse<Call.Output>(output: value, status: status, headers: headers)
      }
      throw .undecodable(unexpected(Call.self, error, keptBodySize))
    }
  }

  private func unexpected<Call: APIOperation>(
    _: Call.Type,
    _ failure: DecodingFailure,
    _ keptBodySize: Int
  ) -> UndecodableResponse {
    UndecodableResponse(
      operation: Call.name,
      status: status,
      expected: WireType.name(of: Call.Output.self),
      failure: failure,
      requestID: requestID,
      body: output.kept(keptBodySize),
      bodySize: output.data.count
    )
  }
}

extension HTTPBody {
  /// As much of the bytes as an error keeps.
  func kept(_ size: Int) -> Data { Data(data.prefix(max(0, size))) }
}
