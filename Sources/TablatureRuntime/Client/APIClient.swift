/// Calls the operations of a service.
public struct APIClient: Sendable {
  /// What the client knows about the service.
  public var configuration: ClientConfiguration
  /// What carries the requests.
  public var transport: any ClientTransport

  /// Makes a client.
  public init(configuration: ClientConfiguration, transport: any ClientTransport = URLSessionTransport()) {
    self.configuration = configuration
    self.transport = transport
  }

  /// Calls an operation and returns what the response carries.
  public func send<Call: APIOperation>(_ operation: Call) async throws(ClientError) -> Call.Output {
    try await response(to: operation).output
  }

  /// Calls an operation and returns the whole response.
  public func response<Call: APIOperation>(to operation: Call) async throws(ClientError) -> APIResponse<Call.Output> {
    throw .cancelled
  }

  /// The request that a call of an operation would send.
  public func request(for operation: some APIOperation) throws(ClientError) -> APIRequest {
    var builder = RequestBuilder(type(of: operation).descriptor, configuration: configuration)
    operation.encode(into: &builder)
    return try builder.finish()
  }
}

/// A response that means success.
public struct APIResponse<Output: Sendable>: Sendable {
  /// What it carries.
  public var output: Output
  /// The HTTP status.
  public var status: Int
  /// The header fields by their names in lower case.
  public var headers: [String: String]
  /// The service's name for the request, for its support, if the headers have it.
  public var requestID: String?
}
