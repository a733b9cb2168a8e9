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
    try await response(to: try request(for: operation), of: Call.self)
  }

  /// The request that a call of an operation sends.
  ///
  /// - Throws: ``ClientError/configuration(_:)`` or ``ClientError/invalidRequest(_:)`` for a call that cannot be sent.
  public func request(for operation: some APIOperation) throws(ClientError) -> APIRequest {
    var builder = RequestBuilder(type(of: operation).descriptor, configuration: configuration)
    operation.encode(into: &builder)
    let issues = configuration.validatesRequests ? operation.validationIssues(in: .request) : []
    return try builder.finish(with: issues.filter { !$0.isHarmless })
  }

  /// Sends a request and decodes and checks its response.
  func response<Call: APIOperation>(
    to request: APIRequest,
    of _: Call.Type
  ) async throws(ClientError) -> APIResponse<Call.Output> {
    let response = try await pipeline.send(request)
    let decoded = try response.decoded(as: Call.self, keptBodySize: configuration.keptBodySize)
    try configuration.responseValidation.check(decoded, of: Call.descriptor)
    return decoded
  }

  /// What a request passes on its way to the service.
  var pipeline: CallPipeline { CallPipeline(configuration: configuration, transport: transport) }
}
