import Foundation
import HTTPTypes

/// A response on its way from the transport to the caller.
struct ReceivedResponse {
  let descriptor: OperationDescriptor
  let head: HTTPResponse
  let body: Data
  let keptBodySize: Int

  /// The header fields by their names in lower case.
  var headers: [String: String] {
    var headers: [String: String] = [:]
    for field in head.headerFields {
      let name = field.name.canonicalName
      headers[name] = headers[name].map { "\($0), \(field.value)" } ?? field.value
    }
    return headers
  }

  /// The service's name for the request.
  var requestID: String? { headers["x-request-id"] }

  private var keptBody: Data { Data(body.prefix(max(0, keptBodySize))) }

  /// Reads what the response to a successful call carries.
  func decoded<Call: APIOperation>(as _: Call.Type) throws(ClientError) -> Call.Output {
    do {
      return try Call.decode(body)
    } catch {
      // A status that rules out a body is no reason to fail where the type has no required field.
      if body.isEmpty, head.status == .noContent, let output = try? Call.decode(Data("{}".utf8)) { return output }
      throw .undecodable(unexpected(Call.Output.self, error))
    }
  }

  private func unexpected(_ type: Any.Type, _ failure: DecodingFailure) -> UndecodableResponse {
    UndecodableResponse(
      operation: descriptor.name,
      status: head.status.code,
      expected: WireType.name(of: type),
      failure: failure,
      requestID: requestID,
      body: keptBody,
      bodySize: body.count
    )
  }

  /// Why the call failed, in the service's own words.
  var failure: ServiceFailure {
    let report = ErrorReport(body)
    return ServiceFailure(
      operation: descriptor.name,
      status: head.status.code,
      isDocumented: descriptor.documentedStatuses.contains(head.status.code),
      code: report.code,
      message: report.message,
      requestID: requestID,
      headers: headers,
      body: keptBody,
      bodySize: body.count
    )
  }
}

/// What the body of a failure says about it.
private struct ErrorReport {
  var code: String?
  var message: String?

  /// Looks for a code and a message, at the top of the body or in its `error` object.
  init(_ body: Data) {
    guard let value = try? JSONValue(parsing: body), value.object != nil else { return }
    let places = [value, value["error"]].compactMap { $0 }
    code = Self.text(in: places, under: ["error_code", "code"])
    message = Self.text(in: places, under: ["error_msg", "message", "error_message"])
  }

  private static func text(in places: [JSONValue], under names: [String]) -> String? {
    for place in places {
      for name in names {
        switch place[name] {
        case .string(let text)?: return text
        case .number(let number)?: return number.description
        default: continue
        }
      }
    }
    return nil
  }
}
