import Diagnostics
import JSONDocument
import Transcription

/// Says how much of reference pages was understood: numbers first, then everything that was not.
struct AuditReport {
  private let audit: Audit
  private let findings: [Diagnostic]

  init(_ transcription: Transcription) {
    audit = transcription.audit
    findings = transcription.findings.sorted()
  }

  // MARK: For people

  /// The report as text.
  func text(isColored: Bool) -> String {
    let renderer = DiagnosticRenderer(.text, isColored: isColored)
    var sections = [rows(numbers)]
    sections.append("facts\n" + rows(sorted(audit.facts)))
    sections.append("examples\n" + rows(examples))
    if !audit.findings.isEmpty { sections.append("findings\n" + rows(sorted(audit.findings))) }
    if !findings.isEmpty { sections.append(renderer.render(findings)) }
    return sections.joined(separator: "\n\n")
  }

  /// Names on the left, numbers right-aligned beside them.
  private func rows(_ rows: [(name: String, number: Int)]) -> String {
    let nameWidth = rows.map(\.name.count).max() ?? 0
    let numberWidth = rows.map { String($0.number).count }.max() ?? 0
    return rows.map { row in
      let number = String(row.number)
      let gap = nameWidth - row.name.count + 2 + numberWidth - number.count
      return "  \(row.name)\(String(repeating: " ", count: gap))\(number)"
    }.joined(separator: "\n")
  }

  // MARK: For scripts

  /// The report as JSON: `numbers`, `facts`, `examples` and `findings` by name, and `diagnostics` with their places.
  var json: String {
    JSONValue.object([
      JSONValue.Member("numbers", object(numbers)),
      JSONValue.Member("facts", object(sorted(audit.facts))),
      JSONValue.Member("examples", object(examples)),
      JSONValue.Member("findings", object(sorted(audit.findings))),
      JSONValue.Member("diagnostics", diagnostics),
    ]).text(.pretty)
  }

  private var diagnostics: JSONValue {
    .array(
      findings.map { finding in
        var members = [
          JSONValue.Member("id", .string(finding.id.description)),
          JSONValue.Member("severity", .string(finding.severity.rawValue)),
          JSONValue.Member("message", .string(finding.message)),
        ]
        if let range = finding.range {
          members.append(JSONValue.Member("file", .string(range.file)))
          members.append(JSONValue.Member("line", .number(JSONNumber(range.start.line))))
          members.append(JSONValue.Member("column", .number(JSONNumber(range.start.column))))
        }
        return .object(members)
      }
    )
  }

  private func object(_ rows: [(name: String, number: Int)]) -> JSONValue {
    .object(rows.map { JSONValue.Member($0.name, .number(JSONNumber($0.number))) })
  }

  // MARK: Numbers

  private var numbers: [(name: String, number: Int)] {
    [
      ("pages", audit.pages), ("operations", audit.operations), ("tables", audit.tables),
      ("parameter tables", audit.parameterTables), ("rows", audit.rows), ("rows in the schema", audit.landedRows),
      ("types", audit.types), ("values with a known type", audit.resolvedValues),
      ("values left open", audit.opaqueValues),
    ]
  }

  private var examples: [(name: String, number: Int)] {
    let tally = audit.examples
    return [
      ("shown", tally.all), ("in JSON", tally.json), ("repaired", tally.repaired), ("unreadable", tally.broken),
      ("in conflict with their tables", tally.conflicting),
    ] + sorted(tally.contradictions)
  }

  private func sorted(_ counts: [String: Int]) -> [(name: String, number: Int)] {
    counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }
  }
}
