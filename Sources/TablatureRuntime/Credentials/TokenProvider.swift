/// Fetches tokens, and renews them before they expire.
///
/// However many calls need a token at the same time, it is fetched once. A token is renewed while it is still good, and
/// no call waits for that. If the renewal fails, the token is used as long as it is good, and the renewal tried again
/// after a pause. Who is refused, for a wrong password for instance, is not tried again within the pause either, so that
/// many calls do not get an account locked. A token that the service rejects is replaced, unless it is so new that
/// another would not help.
public actor TokenProvider: CredentialProvider {
  private struct Held {
    var token: AuthToken
    var fetched: Duration
    var renewal: Duration
    var expiry: Duration
  }

  private typealias Answer = Result<Secret, ClientError>

  private let source: any TokenSource
  private let renewAhead: Duration
  private let pause: Duration
  private let clock: ClientClock

  private var held: Held?
  private var isFetching = false
  private var pausedUntil: Duration?
  /// Why there is no token, as long as nothing else can be expected.
  private var refusal: ClientError?
  private var waiters: [Int: CheckedContinuation<Answer, Never>] = [:]
  private var lastWaiter = 0

  /// Makes a provider without a token; the first call fetches one.
  ///
  /// - Parameters:
  ///   - source: Where tokens come from.
  ///   - renewAhead: How long before its end a token is renewed, but not before half of its life has passed.
  ///   - pause: How long to wait after a failed renewal, and how old a rejected token must be to be replaced.
  ///   - clock: What measures the life of a token.
  public init(
    source: any TokenSource,
    renewAhead: Duration = .seconds(1800),
    pause: Duration = .seconds(30),
    clock: ClientClock = .system
  ) {
    self.source = source
    self.renewAhead = renewAhead
    self.pause = pause
    self.clock = clock
  }

  /// Adds a good token as `X-Auth-Token`; fetches it first if there is none.
  ///
  /// - Throws: What the source throws, if there is no good token and none can be fetched.
  public func authorize(_ request: APIRequest) async throws(ClientError) -> APIRequest {
    try request.authorized(with: try await goodToken())
  }

  /// Drops a token that was rejected, so that the next call fetches another.
  public func isWorthRepeating(afterRejectionOf request: APIRequest) -> Bool {
    guard let held, request.header(AuthToken.header) == held.token.value.reveal() else { return true }
    guard clock.uptime() - held.fetched >= pause else { return false }
    self.held = nil
    return true
  }

  private func goodToken() async throws(ClientError) -> Secret {
    let now = clock.uptime()
    guard let held, now < held.expiry else {
      if let refusal, now < pausedUntil ?? now { throw refusal }
      return try await fetchedToken()
    }
    if now >= held.renewal, now >= pausedUntil ?? now { startFetching() }
    return held.token.value
  }

  // MARK: Fetching

  /// Waits for a token that is being fetched; if the task is cancelled, it stops waiting and leaves the others to it.
  private func fetchedToken() async throws(ClientError) -> Secret {
    startFetching()
    lastWaiter += 1
    let waiter = lastWaiter
    let answer = await withTaskCancellationHandler {
      await withCheckedContinuation { (continuation: CheckedContinuation<Answer, Never>) in
        enroll(waiter, continuation)
      }
    } onCancel: {
      Task { await self.leave(waiter) }
    }
    return try answer.get()
  }

  private func enroll(_ waiter: Int, _ continuation: CheckedContinuation<Answer, Never>) {
    if Task.isCancelled {
      continuation.resume(returning: .failure(.cancelled))
    } else {
      waiters[waiter] = continuation
    }
  }

  private func leave(_ waiter: Int) {
    waiters.removeValue(forKey: waiter)?.resume(returning: .failure(.cancelled))
  }

  private func startFetching() {
    guard !isFetching else { return }
    isFetching = true
    // A task of its own: the call that happened to come first may be cancelled.
    Task {
      do throws(ClientError) { finish(.success(try await source.token())) } catch { finish(.failure(error)) }
    }
  }

  private func finish(_ result: Result<AuthToken, ClientError>) {
    isFetching = false
    let now = clock.uptime()
    switch result {
    case .success(let token):
      let expiry = now + token.lifetime
      let renewal = expiry - min(renewAhead, token.lifetime / 2)
      held = Held(token: token, fetched: now, renewal: renewal, expiry: expiry)
      (pausedUntil, refusal) = (nil, nil)
    case .failure(let error):
      pausedUntil = now + pause
      refusal = error.isRefusal ? error : nil
    }
    let answer = result.map(\.value)
    let waiting = waiters
    waiters = [:]
    for (_, continuation) in waiting { continuation.resume(returning: answer) }
  }
}

extension ClientError {
  /// Whether the identity service knows the caller, and wants nothing of them.
  fileprivate var isRefusal: Bool {
    if case .service(let failure) = self { failure.isUnauthorized || failure.isForbidden } else { false }
  }
}

extension TokenProvider: CustomStringConvertible, CustomReflectable {
  /// That it is one; neither its token nor its source.
  public nonisolated var description: String { "TokenProvider" }

  /// Nothing.
  public nonisolated var customMirror: Mirror { Mirror(self, children: EmptyCollection<Mirror.Child>()) }
}

/// Where tokens come from.
public protocol TokenSource: Sendable {
  /// Fetches a new token.
  func token() async throws(ClientError) -> AuthToken
}
