import APIModel
import Foundation
import SchemaDiff
import TestSupport
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

  @Test("are compared in reasonable time where nothing is the same")
  func strangers() {
    func service(_ name: String) -> Service {
      let fields = (0..<3000).map { Field(name: "\(name)\($0)", value: .reference("T\($0)")) }
      let types = (0..<3000).map { number in
        let next = Field(name: "next\(name)", value: .reference("T\((number + 1) % 3000)"))
        return TypeDefinition(name: "T\(number)", kind: .object(ObjectType(fields: [next])))
      }
      let big = TypeDefinition(name: "Big", kind: .object(ObjectType(fields: fields)))
      guard let path = PathTemplate("/v1") else { preconditionFailure("the path is right") }
      let operation = Operation(
        name: "Get",
        method: .get,
        path: path,
        responses: [Response(status: 200, body: Body(value: .reference("Big")))]
      )
      return Service(name: "Service", units: [Unit(name: "Get", operations: [operation], types: types + [big])])
    }
    let start = Self.processorSeconds
    #expect(findings(service("left"), service("right")).count > 6000)
    #expect(Self.processorSeconds - start < 5)
  }

  /// The time this thread has had on a processor.
  private static var processorSeconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
