import HTTPTypes

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
    let request = try request(for: operation)
    let response = try await exchange(request, Call.descriptor)
    return APIResponse(
      output: try response.decoded(as: Call.self),
      status: response.head.status.code,
      headers: response.headers,
      requestID: response.requestID
    )
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

  private func exchange(
    _ request: APIRequest,
    _ descriptor: OperationDescriptor
  ) async throws(ClientError) -> ReceivedResponse {
    guard !Task.isCancelled else { throw .cancelled }
    do {
      let (head, body) = try await transport.send(request.head, body: request.body)
      let response = ReceivedResponse(
        descriptor: descriptor,
        head: head,
        body: body.data,
        keptBodySize: configuration.keptBodySize
      )
      guard head.status.kind == .successful else { throw ClientError.service(response.failure) }
      return response
    } catch {
      throw ClientError(error)
    }
  }
}

extension ClientError {
  /// Sorts an error that a transport threw.
  fileprivate init(_ error: any Error) {
    switch error {
    case let error as ClientError: self = error
    case is CancellationError: self = .cancelled
    case _ where Task.isCancelled: self = .cancelled
    case let failure as TransportFailure: self = .transport(failure)
    default: self = .transport(TransportFailure(.other, message: "\(error)", underlyingError: error))
    }
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
