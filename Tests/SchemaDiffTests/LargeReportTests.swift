import SchemaDiff
import Testing

@Suite("A report of very many changes")
struct LargeReportTests {
  /// A report of two versions of a type, of which each has many fields that the other one lacks.
  private func report(fields: Int) throws -> DiffReport {
    let (old, new) = (0..<fields).reduce(into: ([String](), [String]())) { lists, number in
      lists.0.append("old_\(number): string")
      lists.1.append("\(String(repeating: "x", count: 40))_\(number): integer")
    }
    let found = try findings(load(Document(fields: old).texts), load(Document(fields: new).texts))
    return DiffReport(service: "Shop", base: "v1", revision: "v2", findings: found)
  }

  @Test("for a pull request is no longer than a comment may be, has the worst first, and counts what it leaves out")
  func comment() throws {
    let report = try report(fields: 300)
    let text = report.render(.markdown)
    #expect(text.utf16.count <= 65_536)
    #expect(text.contains("600 changes."))
    #expect(text.contains("### Breaking (300)\n"))
    #expect(text.contains("<details><summary>Compatible (300)</summary>\n"))
    #expect(text.hasSuffix("\n</details>\n"))
    let rows = text.split(separator: "\n").count { $0.hasPrefix("| **") }
    let leftOut = text.matches(of: /(\d+) more,/).compactMap { Int($0.output.1) }.reduce(0, +)
    #expect(leftOut > 0)
    #expect(rows + leftOut == 600)
  }

  @Test("for a pull request is whole where a comment has room for it")
  func whole() throws {
    let text = try report(fields: 50).render(.markdown)
    #expect(text.split(separator: "\n").count { $0.hasPrefix("| **") } == 100)
    #expect(!text.contains("more,"))
  }
}
