import Foundation
import Testing

/// Waits until something is true, and fails if it is not within half a minute.
func eventually(_ condition: () -> Bool, sourceLocation: SourceLocation = #_sourceLocation) async throws {
  let deadline = ContinuousClock.now + .seconds(30)
  while ContinuousClock.now < deadline {
    if condition() { return }
    try await Task.sleep(for: .milliseconds(5))
  }
  Issue.record("still not so", sourceLocation: sourceLocation)
}
