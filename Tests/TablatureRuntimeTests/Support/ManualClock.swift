import Foundation
import TablatureRuntime

/// A clock that stands still unless a test moves it, and that notes who wanted to sleep.
final class ManualClock: Sendable {
  private struct State {
    var uptime = Duration.seconds(1000)
    var sleeps: [Duration] = []
  }

  /// What a sleep does.
  enum Sleep {
    /// It moves the clock and is over at once.
    case passes
    /// It moves the clock and is over at once if it is shorter than ten seconds; otherwise it lasts.
    case passesIfShort
    /// It lasts until a test has moved the clock that far.
    case waits
    /// It lasts until it is cancelled.
    case lasts
  }

  private let state = Mutexed(State())
  private let sleep: Sleep

  init(_ sleep: Sleep = .passes) {
    self.sleep = sleep
  }

  var sleeps: [Duration] { state.withLock { $0.sleeps } }

  func advance(by duration: Duration) {
    state.withLock { $0.uptime += duration }
  }

  var clock: ClientClock {
    ClientClock(
      date: { Date(timeIntervalSince1970: 1_700_000_000 + self.state.withLock { $0.uptime } / .seconds(1)) },
      uptime: { self.state.withLock { $0.uptime } },
      sleep: { duration in
        try Task.checkCancellation()
        self.state.withLock { $0.sleeps.append(duration) }
        switch self.sleep {
        case .passes: self.advance(by: duration)
        case .passesIfShort where duration < .seconds(10): self.advance(by: duration)
        case .waits:
          let end = self.state.withLock { $0.uptime } + duration
          while self.state.withLock({ $0.uptime }) < end { try await Task.sleep(for: .milliseconds(2)) }
        case .passesIfShort, .lasts: try await Task.sleep(for: .seconds(3600))
        }
      }
    )
  }
}
