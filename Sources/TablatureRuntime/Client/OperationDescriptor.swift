/// What is the same in all calls of an operation.
public struct OperationDescriptor: Hashable, Sendable {
  /// An HTTP method.
  public enum Method: String, Hashable, Sendable {
    case get = "GET"
    case post = "POST"
    case put = "PUT"
    case delete = "DELETE"
    case patch = "PATCH"
    case head = "HEAD"
    case options = "OPTIONS"
  }

  /// The name of the operation in the reference, such as `ListTasks`.
  public var name: String
  /// The HTTP method.
  public var method: Method
  /// The path below the endpoint, with the path parameters in braces: `/v2/{project_id}/tasks`.
  public var path: String
  /// The statuses that the reference lists.
  public var documentedStatuses: [Int]

  /// Makes a descriptor.
  public init(name: String, method: Method, path: String, documentedStatuses: [Int] = []) {
    self.name = name
    self.method = method
    self.path = path
    self.documentedStatuses = documentedStatuses
  }
}
