import Foundation
import Testing

/// Waits until something is true, and fails if it is not within five minutes.
///
/// With all tests at once on two cores a task may wait for its turn for more than a minute.
func eventually(_ condition: () -> Bool, sourceLocation: SourceLocation = #_sourceLocation) async throws {
  let deadline = ContinuousClock.now + .seconds(300)
  while ContinuousClock.now < deadline {
    if condition() { return }
    try await Task.sleep(for: .milliseconds(5))
  }
  Issue.record("still not so", sourceLocation: sourceLocation)
}
