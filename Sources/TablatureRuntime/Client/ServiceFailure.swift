public import Foundation

/// A response whose status does not mean success.
public struct ServiceFailure: Error, Hashable, Sendable {
  /// The name of the operation.
  public var operation: String
  /// The HTTP status.
  public var status: Int
  /// Whether the reference lists the status.
  public var isDocumented: Bool
  /// The service's code for the error, such as `ModelArts.0104`, if the body has one.
  public var code: String?
  /// What the service says about the error, if the body has it.
  public var message: String?
  /// The service's name for the request, for its support, if the headers have it.
  public var requestID: String?
  /// The header fields by their names in lower case.
  public var headers: [String: String]
  /// What the response carries, up to ``ClientConfiguration/keptBodySize``.
  public var body: Data
  /// How many bytes it carried.
  public var bodySize: Int

  /// Whether the caller is not known to the service: status 401.
  public var isUnauthorized: Bool { status == 401 }
  /// Whether the caller may not do this: status 403.
  public var isForbidden: Bool { status == 403 }
  /// Whether there is no such thing: status 404.
  public var isNotFound: Bool { status == 404 }
}

extension ServiceFailure: CustomStringConvertible {
  /// The operation, the status and what the service says about it.
  public var description: String {
    var text = "\(operation): status \(status)"
    if let code { text += ", \(code)" }
    if let message { text += ": \(message)" }
    if let requestID { text += " (request \(requestID))" }
    return text
  }
}

/// A response that means success, but is not what the reference says.
public struct UndecodableResponse: Error, Hashable, Sendable {
  /// The name of the operation.
  public var operation: String
  /// The HTTP status.
  public var status: Int
  /// The type that the reference says.
  public var expected: String
  /// What is wrong with the body, and where.
  public var failure: DecodingFailure
  /// The service's name for the request, for its support, if the headers have it.
  public var requestID: String?
  /// What the response carries, up to ``ClientConfiguration/keptBodySize``.
  public var body: Data
  /// How many bytes it carried.
  public var bodySize: Int
}

extension UndecodableResponse: CustomStringConvertible {
  /// The operation, the status, the documented type and what is wrong.
  public var description: String { "\(operation): status \(status), \(expected): \(failure)" }
}
