import APIModel
import Diagnostics
import JSONDocument
import SchemaFormat
import Testing

@Suite("The schema writer")
struct WriterTests {
  @Test("writes what loads as the same service", arguments: UInt64(1)...50)
  func roundTrips(_ seed: UInt64) throws {
    var generator = ServiceGenerator(seed: seed)
    let service = generator.service()
    let files = SchemaWriter().files(of: service)
    let loaded = load(files)
    #expect(loaded.report(of: .error) == "")
    let result = try #require(loaded.service)
    // Two texts that differ only in how they compose characters are equal as strings, but not as files.
    #expect(firstDifference(SchemaWriter().files(of: result), files) == nil)
    let isSame = result == service
    #expect(isSame)
  }

  /// The first lines that differ between two sets of files.
  private func firstDifference(_ left: [String: String], _ right: [String: String]) -> String? {
    for path in Set(left.keys).union(right.keys).sorted() {
      guard let left = left[path], let right = right[path] else { return "\(path) is only on one side" }
      if Array(left.utf8) == Array(right.utf8) { continue }
      let lines = zip(left.split(separator: "\n"), right.split(separator: "\n"))
      let first = lines.first { Array($0.utf8) != Array($1.utf8) }
      return "\(path): \(first.map { "\($0)\n\($1)" } ?? "one is longer")"
    }
    return nil
  }
}
