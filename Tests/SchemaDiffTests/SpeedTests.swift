import APIModel
import Foundation
import SchemaDiff
import Testing

@Suite("Two versions of a large service")
struct SpeedTests {
  /// The limit is wide for slow machines and debug builds; `docs/Diff.md` has the measured time.
  @Test("are compared at once")
  func speed() {
    var generator = RandomService(seed: 7, types: 600, operations: 222)
    let base = generator.make()
    var revision = base
    var random = SeededGenerator(seed: 7)
    for _ in 0..<20 {
      for kind in Mutation.Kind.allCases {
        if let mutation = Mutation.apply(kind, to: revision, &random) { revision = mutation.service }
      }
    }
    let start = Self.processorSeconds
    let count = findings(base, revision).count
    let seconds = Self.processorSeconds - start
    #expect(count > 100)
    #expect(seconds < 3, "\(seconds) s")
    if ProcessInfo.processInfo.environment["SHOW_TIMES"] != nil { print("compared in \(seconds * 1000) ms of CPU") }
  }

  /// The time this thread has had on a processor.
  private static var processorSeconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
