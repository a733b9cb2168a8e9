import HTTPTypes

/// Tells a closure about every call when it is over, for logs, metrics and the like.
///
/// It depends on no library of these. With swift-log:
///
///     configuration.middleware.append(ObservingMiddleware { record in
///       logger.log(level: record.error == nil ? .debug : .warning, "\(record)")
///     })
///
/// In ``ClientConfiguration/attemptMiddleware`` it tells about every attempt instead.
public struct ObservingMiddleware: ClientMiddleware {
  private let redaction: Redaction
  private let clock: ClientClock
  private let report: @Sendable (CallRecord) -> Void

  /// Makes a middleware.
  ///
  /// - Parameters:
  ///   - redaction: What of a request the records show.
  ///   - clock: What measures how long calls take.
  ///   - report: Is told about each call, on the task of the call; it should be quick.
  public init(
    redaction: Redaction = Redaction(),
    clock: ClientClock = .system,
    report: @escaping @Sendable (CallRecord) -> Void
  ) {
    self.redaction = redaction
    self.clock = clock
    self.report = report
  }

  /// Passes the request on and reports how it went.
  public func intercept(
    _ request: APIRequest,
    next: @escaping Next
  ) async throws(ClientError) -> APIResponse<HTTPBody> {
    let start = clock.uptime()
    var record = CallRecord(
      operation: request.operation.name,
      method: request.head.method.rawValue,
      target: redaction.target(of: request),
      headers: redaction.headers(of: request),
      attempt: request.attempt,
      duration: .zero
    )
    defer {
      record.duration = clock.uptime() - start
      report(record)
    }
    do throws(ClientError) {
      let response = try await next(request)
      record.status = response.status
      record.requestID = response.requestID
      return response
    } catch {
      record.error = error
      if case .service(let failure) = error {
        record.status = failure.status
        record.requestID = failure.requestID
      }
      throw error
    }
  }
}
