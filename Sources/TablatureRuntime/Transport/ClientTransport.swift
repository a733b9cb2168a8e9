public import HTTPTypes

/// Carries requests to the service and brings back the responses.
///
/// The client makes complete requests: scheme, authority, path and all header fields are there. A transport neither
/// follows redirects to another origin nor judges the status. In tests a transport is a few lines:
///
///     struct Answer: ClientTransport {
///       func send(_ request: HTTPRequest, body: HTTPBody?) async throws -> (HTTPResponse, HTTPBody) {
///         (HTTPResponse(status: .ok), #"{"total_count": 0}"#)
///       }
///     }
public protocol ClientTransport: Sendable {
  /// Sends a request and waits for the whole response.
  ///
  /// - Throws: ``TransportFailure`` if there is no response, `CancellationError` if the task is cancelled. Any other
  ///   error is wrapped in a ``TransportFailure``.
  func send(_ request: HTTPRequest, body: HTTPBody?) async throws -> (HTTPResponse, HTTPBody)
}
