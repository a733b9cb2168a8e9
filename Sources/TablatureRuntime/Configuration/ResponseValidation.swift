/// What happens if a response breaks rules of the reference, although it could be decoded.
public enum ResponseValidation: Sendable {
  /// Nothing; responses are not checked.
  case off
  /// A closure is told, and the call succeeds.
  case report(@Sendable (InvalidResponse) -> Void)
  /// The call fails with ``ClientError/invalidResponse(_:)``.
  case fail
}

/// A response that could be decoded, but breaks rules of the reference.
public struct InvalidResponse: Error, Hashable, Sendable {
  /// The name of the operation.
  public var operation: String
  /// The service's name for the request, for its support, if the headers have it.
  public var requestID: String?
  /// What is wrong.
  public var issues: [ValidationIssue]
}

extension InvalidResponse: CustomStringConvertible {
  /// The operation and the issues.
  public var description: String {
    "\(operation): the response breaks rules of the reference: \(issues.map(\.description).joined(separator: "; "))"
  }
}

extension ResponseValidation {
  /// Checks what a response carries, if anything can be said about it.
  func check<Output>(
    _ response: APIResponse<Output>,
    of operation: OperationDescriptor
  ) throws(ClientError) {
    if case .off = self { return }
    guard let value = response.output as? any Validatable else { return }
    let issues = value.validationIssues(in: .response)
    guard !issues.isEmpty else { return }
    let invalid = InvalidResponse(operation: operation.name, requestID: response.requestID, issues: issues)
    switch self {
    case .off: return
    case .report(let report): report(invalid)
    case .fail: throw .invalidResponse(invalid)
    }
  }
}
