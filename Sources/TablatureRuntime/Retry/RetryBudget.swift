/// How many calls may be tried again.
///
/// Each repetition takes one from the budget, each call that succeeds puts a part of one back. So a service that fails
/// now and then is asked again, but one that fails all the time gets few requests more than there are calls.
/// Copies share what they have.
public struct RetryBudget: Sendable {
  private let capacity: Double
  private let refund: Double
  private let balance: Locked<Double>

  /// Makes a full budget.
  ///
  /// - Parameters:
  ///   - capacity: How many repetitions it pays for at most before a call succeeds.
  ///   - refund: What part of a repetition a successful call pays for.
  public init(capacity: Int = 100, refund: Double = 0.2) {
    self.capacity = Double(max(0, capacity))
    self.refund = max(0, refund)
    balance = Locked(Double(max(0, capacity)))
  }

  /// How many repetitions it still pays for.
  public var remaining: Int { Int(balance.withLock { $0 }) }

  /// Takes one repetition from the budget; returns false if there is none.
  func withdraw() -> Bool {
    balance.withLock { balance in
      guard balance >= 1 else { return false }
      balance -= 1
      return true
    }
  }

  /// Notes that a call succeeded.
  func deposit() {
    balance.withLock { $0 = min($0 + refund, capacity) }
  }
}
