import Foundation

/// Takes a request through everything that stands between a call and the network, in the order that
/// ``ClientMiddleware`` documents.
struct CallPipeline: Sendable {
  let configuration: ClientConfiguration
  let transport: any ClientTransport

  /// Sends a request; the response has a status that means success.
  func send(_ request: APIRequest) async throws(ClientError) -> APIResponse<HTTPBody> {
    let handler = configuration.middleware.wrapped(around: attempts)
    return try await withTimeLimit(configuration.timeouts.call, clock: configuration.clock) {
      () async throws(ClientError) -> APIResponse<HTTPBody> in
      try await handler(request)
    }
  }

  private var attempts: ClientMiddleware.Next {
    let attempt = configuration.attemptMiddleware.wrapped(around: authorized)
    return wrap(RetryMiddleware(policy: configuration.retries, clock: configuration.clock), around: attempt)
  }

  private var authorized: ClientMiddleware.Next {
    guard let credentials = configuration.credentials else { return exchange }
    return wrap(CredentialMiddleware(credentials: credentials), around: exchange)
  }

  private var exchange: ClientMiddleware.Next {
    { [self] (request) async throws(ClientError) -> APIResponse<HTTPBody> in
      try await withTimeLimit(configuration.timeouts.attempt, clock: configuration.clock) {
        () async throws(ClientError) -> APIResponse<HTTPBody> in
        try await transfer(request)
      }
    }
  }

  /// Hands a request to the transport and sorts what comes back.
  private func transfer(_ request: APIRequest) async throws(ClientError) -> APIResponse<HTTPBody> {
    guard !Task.isCancelled else { throw .cancelled }
    let response: APIResponse<HTTPBody>
    do {
      let (head, body) = try await transport.transfer(request)
      response = APIResponse(head: head, body: body)
    } catch {
      throw ClientError(transportError: error)
    }
    guard (200..<300).contains(response.status) else {
      let failure = ServiceFailure(request.operation, response, keptBodySize: configuration.keptBodySize)
      throw .service(failure.hiding(request.credentialValues))
    }
    return response
  }
}

extension ClientError {
  /// Sorts an error that a transport threw.
  init(transportError error: any Error) {
    switch error {
    case let error as ClientError: self = error
    case is CancellationError: self = .cancelled
    case _ where Task.isCancelled: self = .cancelled
    case let failure as TransportFailure: self = .transport(failure)
    // Its description has the whole address in it.
    case let error as URLError:
      self = .transport(TransportFailure(.other, message: error.localizedDescription, underlyingError: error))
    default: self = .transport(TransportFailure(.other, message: "\(error)", underlyingError: error))
    }
  }
}
