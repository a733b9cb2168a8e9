public import Foundation

/// What a client knows of time. Tests replace it, so that nothing waits.
public struct ClientClock: Sendable {
  /// The date, for signatures and for what a service says in dates.
  public var date: @Sendable () -> Date
  /// How much time has passed since some moment in the past; it never goes backwards.
  public var uptime: @Sendable () -> Duration
  /// Waits; throws `CancellationError` as soon as the task is cancelled.
  public var sleep: @Sendable (Duration) async throws -> Void

  /// Makes a clock of its parts.
  public init(
    date: @escaping @Sendable () -> Date,
    uptime: @escaping @Sendable () -> Duration,
    sleep: @escaping @Sendable (Duration) async throws -> Void
  ) {
    self.date = date
    self.uptime = uptime
    self.sleep = sleep
  }

  /// The clocks of the machine.
  public static let system: ClientClock = {
    let start = ContinuousClock.now
    return ClientClock(
      date: { Date() },
      uptime: { ContinuousClock.now - start },
      sleep: { try await Task.sleep(for: $0) }
    )
  }()
}
