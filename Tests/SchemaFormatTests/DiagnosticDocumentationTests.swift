import Foundation
import SchemaFormat
import Testing

@Suite("docs/Diagnostics.md")
struct DiagnosticDocumentationTests {
  /// The severities that the document gives, by id.
  private let documented: [String: String]

  init() throws {
    let text = try String(contentsOf: repository.appendingPathComponent("docs/Diagnostics.md"), encoding: .utf8)
    let rows = text.matches(
      of: /(?m)^\| `(?<id>(?:yaml|schema|overlay)\.[a-z-]+)` \| (?<severity>[a-z]+) \| [^|]+ \| [^|]+ \|$/
    )
    documented = Dictionary(rows.map { (String($0.id), String($0.severity)) }, uniquingKeysWith: { "\($0), \($1)" })
  }

  @Test("lists each id that the sources declare, once, and no other")
  func isComplete() throws {
    let declared = try ["YAMLDocument", "SchemaFormat"].flatMap { try declaredIDs(in: $0) }
    #expect(declared.sorted() == documented.keys.sorted())
    #expect(Set(documented.values).isSubset(of: ["error", "warning"]))
  }

  @Test("has each id of this module provoked by a test, with the severity it gives")
  func isTested() throws {
    let cases = (DecodingDiagnosticTests.cases + ValidationDiagnosticTests.errors + ValidationDiagnosticTests.warnings)
    let reports = cases.map(\.report) + (OverlayTests.failures + OverlayTests.redundancies).map(\.1)
    var provoked = ["overlay.conflict": "error", "schema.unreadable": "error", "schema.link": "error"]
    for report in reports {
      for match in report.matches(of: /(?m)(?<severity>error|warning): .* \[(?<id>[a-z.-]+)\]$/) {
        provoked[String(match.id)] = String(match.severity)
      }
    }
    for id in try declaredIDs(in: "SchemaFormat") { #expect(provoked[id] == documented[id], "\(id)") }
  }

  private func declaredIDs(in module: String) throws -> [String] {
    let folder = repository.appendingPathComponent("Sources/\(module)").resolvingSymlinksInPath()
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
    return try files.flatMap { file in
      let text = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
      return text.matches(of: /DiagnosticID\("(?<id>[a-z.-]+)"\)/).map { String($0.id) }
    }
  }
}
