/// Tries calls again as a policy says.
struct RetryMiddleware: ClientMiddleware {
  let policy: RetryPolicy
  let clock: ClientClock

  func intercept(_ request: APIRequest, next: @escaping Next) async throws(ClientError) -> APIResponse<HTTPBody> {
    var request = request
    while true {
      do throws(ClientError) {
        let response = try await next(request)
        policy.budget?.deposit()
        return response
      } catch {
        guard let pause = pause(after: request, error) else { throw error }
        do { try await clock.sleep(pause) } catch { throw .cancelled }
        request.attempt += 1
      }
    }
  }

  /// The pause before the next attempt, or nil if there is to be none.
  private func pause(after request: APIRequest, _ error: ClientError) -> Duration? {
    guard request.attempt < policy.maximumAttempts, !Task.isCancelled,
      policy.allowsRepeating(request.operation, after: error),
      let pause = policy.pause(after: request.attempt, error, clock: clock),
      policy.budget?.withdraw() ?? true
    else { return nil }
    return pause
  }
}
