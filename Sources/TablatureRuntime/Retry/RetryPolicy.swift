/// When a call is tried again, and after which pause.
///
/// A call is tried again where that can do no harm:
///
/// | what happened | which operations |
/// | --- | --- |
/// | no connection was made; status 429 | all: the service has done nothing |
/// | no whole response came; status 408, 500, 502, 503, 504 | those that may be repeated, see ``isRepeatable`` |
/// | anything else | none |
///
/// The pause before attempt *n* is drawn evenly from zero to `baseDelay · 2ⁿ⁻²`, but at most ``maximumDelay``. If the
/// service names a time in `Retry-After`, the pause is added to it. A deletion that is repeated can find nothing left
/// to delete: a status 404 then may mean success.
public struct RetryPolicy: Sendable {
  /// How often a call is tried in all; 1 tries nothing again.
  public var maximumAttempts = 3
  /// The longest pause before the second attempt.
  public var baseDelay = Duration.milliseconds(100)
  /// The longest pause before any attempt, but for what the service asks for.
  public var maximumDelay = Duration.seconds(20)
  /// The longest time in a `Retry-After` that is waited for; the call fails at once if the service asks for more.
  public var maximumRetryAfter = Duration.seconds(60)
  /// What keeps clients from adding to the load of a service that is down; copies of the policy share it.
  public var budget: RetryBudget?
  /// Whether an operation may be done twice. As a rule it may if its method is GET, HEAD, OPTIONS, PUT, or DELETE.
  public var isRepeatable: @Sendable (OperationDescriptor) -> Bool = { $0.route.method.isIdempotent }
  /// Draws a number from 0 up to 1.
  public var random: @Sendable () -> Double = { Double.random(in: 0..<1) }

  /// Makes a policy that tries a call three times, with a budget of its own.
  public init(maximumAttempts: Int = 3, budget: RetryBudget? = RetryBudget()) {
    self.maximumAttempts = maximumAttempts
    self.budget = budget
  }

  /// Tries nothing again.
  public static let never = RetryPolicy(maximumAttempts: 1, budget: nil)
}

extension RetryPolicy {
  /// Whether a call that failed in this way may be tried again.
  func allowsRepeating(_ operation: OperationDescriptor, after error: ClientError) -> Bool {
    switch error {
    case .transport(let failure):
      switch failure.reason {
      case .unreachable: true
      case .interrupted, .timedOut: isRepeatable(operation)
      case .untrusted, .tooLarge, .other: false
      }
    case .service(let failure):
      switch failure.status {
      case 429: true
      case 408, 500, 502, 503, 504: isRepeatable(operation)
      default: false
      }
    case .configuration, .invalidRequest, .undecodable, .invalidResponse, .stalledPaging, .unreachablePages,
      .cancelled:
      false
    }
  }

  /// The pause after an attempt, counted from 1, or nil if the service asks for a longer one than is acceptable.
  func pause(after attempt: Int, _ error: ClientError, clock: ClientClock) -> Duration? {
    let jitter = longestPause(after: attempt) * min(max(random(), 0), 1)
    guard case .service(let failure) = error, let text = failure.headers["retry-after"],
      let asked = RetryAfter(text)?.pause(from: clock.date())
    else { return jitter }
    return asked <= maximumRetryAfter ? asked + jitter : nil
  }

  private func longestPause(after attempt: Int) -> Duration {
    var pause = baseDelay
    for _ in 1..<max(attempt, 1) where pause < maximumDelay { pause = pause * 2 }
    return min(pause, maximumDelay)
  }
}

extension APIRoute.Method {
  /// Whether doing it twice has the effect of doing it once, as HTTP defines the method.
  public var isIdempotent: Bool {
    switch self {
    case .get, .head, .options, .put, .delete: true
    case .post, .patch: false
    }
  }
}
