/// A session that a transport has for itself, from its first call until the transport is gone.
final class SessionLease: Sendable {
  private let leased = Locked<ExchangeSession?>(nil)

  /// The session. It is there with the first call only: also one that nobody uses holds sockets.
  var session: ExchangeSession {
    leased.withLock { leased in
      let session = leased ?? IdleSessions.take() ?? ExchangeSession()
      leased = session
      return session
    }
  }

  deinit {
    leased.withLock { session in
      if let session, !IdleSessions.keep(session) { session.finish() }
    }
  }
}

/// Sessions that have no transport and must not go away.
///
/// Without Apple's frameworks, a `URLSession` that has spoken TLS takes the program with it when it goes: newer versions of
/// libcurl (8.14, but not 7.88) say goodbye to the server then, and Foundation hands that to an object that it is just
/// removing. So these sessions wait for the next transport, and their connections with them.
private enum IdleSessions {
  #if canImport(FoundationNetworking)
    private static let sessions = Locked<[ExchangeSession]>([])

    static func take() -> ExchangeSession? { sessions.withLock { $0.popLast() } }

    /// Whether a session had to be kept.
    static func keep(_ session: ExchangeSession) -> Bool {
      guard session.hasSpokenTLS else { return false }
      sessions.withLock { $0.append(session) }
      return true
    }
  #else
    static func take() -> ExchangeSession? { nil }

    static func keep(_ session: ExchangeSession) -> Bool { false }
  #endif
}
