import Foundation
import Testing

@Suite("docs/Diagnostics.md")
struct DiagnosticListTests {
  @Test("lists each id that the sources declare, once, and no other")
  func isComplete() throws {
    let repository = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let page = try String(contentsOf: repository.appendingPathComponent("docs/Diagnostics.md"), encoding: .utf8)
    let listed = page.matches(of: /(?m)^\| `(?<id>[a-z]+\.[a-z-]+)` \|/).map { String($0.id) }
    let sources = repository.appendingPathComponent("Sources")
    var declared: [String] = []
    for path in try FileManager.default.subpathsOfDirectory(atPath: sources.path) where path.hasSuffix(".swift") {
      let text = try String(contentsOf: sources.appendingPathComponent(path), encoding: .utf8)
      declared += text.matches(of: /= DiagnosticID\("(?<id>[a-z.-]+)"\)/).map { String($0.id) }
    }
    #expect(listed.sorted() == declared.sorted())
  }
}
