/// Stands between a client and its transport: sees every request on its way out and every response on its way back.
///
/// A middleware may change the request, answer it itself, call `next` several times, or change what comes back:
///
///     struct Language: ClientMiddleware {
///       func intercept(_ request: APIRequest, next: Next) async throws(ClientError) -> APIResponse<HTTPBody> {
///         var request = request
///         request.setHeader("X-Language", "en-us")
///         return try await next(request)
///       }
///     }
///
/// The order is fixed. A call passes
/// 1. the check of the request, once;
/// 2. the timeout of the whole call, ``Timeouts/call``;
/// 3. ``ClientConfiguration/middleware``, the first outermost, once;
/// 4. the retries, which repeat all that follows;
/// 5. ``ClientConfiguration/attemptMiddleware``, the first outermost;
/// 6. the credentials, so that a signature covers what every middleware has added;
/// 7. the timeout of an attempt, ``Timeouts/attempt``, and the transport.
///
/// A status that does not mean success comes out of `next` as ``ClientError/service(_:)``. The response is decoded
/// after all of this, so that a middleware may replace its bytes.
public protocol ClientMiddleware: Sendable {
  /// What follows: the next middleware, or the transport.
  typealias Next = @Sendable (APIRequest) async throws(ClientError) -> APIResponse<HTTPBody>

  /// Handles a request, as a rule by passing it to `next`.
  func intercept(_ request: APIRequest, next: @escaping Next) async throws(ClientError) -> APIResponse<HTTPBody>
}

/// Wraps a middleware around what handles a request.
func wrap(_ middleware: any ClientMiddleware, around next: @escaping ClientMiddleware.Next) -> ClientMiddleware.Next {
  { (request: APIRequest) async throws(ClientError) -> APIResponse<HTTPBody> in
    try await middleware.intercept(request, next: next)
  }
}

extension [any ClientMiddleware] {
  /// Wraps the middleware around what handles a request, the first outermost.
  func wrapped(around handler: @escaping ClientMiddleware.Next) -> ClientMiddleware.Next {
    var handler = handler
    for middleware in reversed() { handler = wrap(middleware, around: handler) }
    return handler
  }
}
