public import HTTPTypes

/// Sends requests with Foundation's `URLSession`.
public struct URLSessionTransport: ClientTransport {
  /// Makes a transport.
  public init() {}

  /// Sends a request and waits for the whole response.
  public func send(_ request: HTTPRequest, body: HTTPBody?) async throws -> (HTTPResponse, HTTPBody) {
    throw CancellationError()
  }
}
