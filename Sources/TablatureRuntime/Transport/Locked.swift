import Foundation

/// A value that several threads share.
package final class Locked<Value>: @unchecked Sendable {
  // Unchecked: the value is only reached while the lock is held.
  private let lock = NSLock()
  private var value: Value

  package init(_ value: Value) {
    self.value = value
  }

  package func withLock<Result>(_ body: (inout Value) throws -> Result) rethrows -> Result {
    lock.lock()
    defer { lock.unlock() }
    return try body(&value)
  }
}
