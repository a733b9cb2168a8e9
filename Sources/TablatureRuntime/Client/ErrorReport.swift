import Foundation

/// What the body of a failure says about it.
struct ErrorReport {
  /// How many bytes of what a service says are kept.
  private static let longestText = 16_384

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
        case .string(let text)?: return String(decoding: text.utf8.prefix(longestText), as: UTF8.self)
        case .number(let number)?: return number.description
        default: continue
        }
      }
    }
    return nil
  }
}

extension ServiceFailure {
  /// Makes a failure of a response, with the service's own words.
  init(_ operation: OperationDescriptor, _ response: APIResponse<HTTPBody>, keptBodySize: Int) {
    let report = ErrorReport(response.output.data)
    self.init(
      operation: operation.name,
      status: response.status,
      isDocumented: operation.route.documentedStatuses.contains(response.status),
      code: report.code,
      message: report.message,
      requestID: response.requestID,
      headers: response.headers,
      body: response.output.kept(keptBodySize),
      bodySize: response.output.data.count
    )
  }
}
