/// What is the same in all calls of an operation.
public struct OperationDescriptor: Hashable, Sendable {
  /// The name of the operation in the reference, such as `ListTasks`.
  public var name: String
  /// Where its calls go.
  public var route: APIRoute

  /// Makes a descriptor.
  public init(name: String, route: APIRoute) {
    self.name = name
    self.route = route
  }
}

/// Where the calls of an operation go, and what may come back.
public struct APIRoute: Hashable, Sendable {
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

  /// The HTTP method.
  public var method: Method
  /// The path below the endpoint, with the path parameters in braces: `/v2/{project_id}/tasks`.
  public var path: String
  /// The statuses that the reference lists.
  public var documentedStatuses: [Int]

  /// Makes a route.
  public init(_ method: Method, _ path: String, statuses documentedStatuses: [Int] = []) {
    self.method = method
    self.path = path
    self.documentedStatuses = documentedStatuses
  }
}
