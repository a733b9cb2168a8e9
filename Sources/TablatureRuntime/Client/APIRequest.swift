public import HTTPTypes

/// A request that is complete but for its journey.
///
/// A description, a dump or a mirror of it shows neither the values of its header fields nor its body.
public struct APIRequest: Sendable {
  /// The operation that is called.
  public var operation: OperationDescriptor
  /// Method, address and header fields.
  public var head: HTTPRequest
  /// What it carries.
  public var body: HTTPBody?
  /// Files that take the place of bytes in memory, if the call is one that moves files.
  public var files: FileTransfer?
  /// Which attempt of its call this is, from 1.
  public var attempt = 1

  /// Makes a request.
  public init(operation: OperationDescriptor, head: HTTPRequest, body: HTTPBody? = nil) {
    self.operation = operation
    self.head = head
    self.body = body
  }

  /// The path with the query.
  public var target: String { head.path ?? "" }

  /// Sets a header field in place of all of the same name; returns false and sets nothing if it cannot be sent.
  @discardableResult
  public mutating func setHeader(_ name: String, _ value: String) -> Bool {
    guard let field = HTTPField.Name(name), HTTPField.isValidValue(value) else { return false }
    head.headerFields[field] = value
    return true
  }

  /// The value of a header field, whatever the case of its name.
  public func header(_ name: String) -> String? {
    HTTPField.Name(name).flatMap { head.headerFields[$0] }
  }
}

extension APIRequest: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The operation, the method and the path, without the query.
  public var description: String {
    let path = target.prefix { $0 != "?" }
    return "\(operation.name): \(head.method.rawValue) \(path)"
  }

  /// The same as the description.
  public var debugDescription: String { description }

  /// What may be shown.
  public var customMirror: Mirror {
    let children: KeyValuePairs<String, Any> = [
      "request": description, "headers": head.headerFields.map(\.name.rawName), "bodySize": body?.data.count ?? 0,
      "attempt": attempt,
    ]
    return Mirror(self, children: children, displayStyle: .struct)
  }
}
