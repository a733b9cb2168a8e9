public import Diagnostics
public import JSONDocument

extension Audit {
  /// The audit as lines of text, without findings.
  public var text: String {
    var lines = [
      "pages       \(pages), \(operations) of them operations",
      "tables      \(tables), \(parameterTables) of them of parameters",
      "rows        \(rows), \(landedRows) landed (\(Audit.percent(landedRows, of: rows)))",
      "types       \(types); values \(resolvedValues) resolved, \(opaqueValues) opaque",
      "examples    \(examples.json) in JSON, \(examples.json - examples.conflicting - examples.broken) clean, "
        + "\(examples.conflicting) in conflict, \(examples.repaired) repaired, \(examples.broken) unreadable",
      "            \(examples.agreeing) agree with the schema (\(Audit.percent(examples.agreeing, of: examples.json)))",
    ]
    lines.append(contentsOf: Audit.list("facts", facts))
    lines.append(contentsOf: Audit.list("conflicts", examples.contradictions))
    lines.append(contentsOf: Audit.list("findings", findings))
    return lines.joined(separator: "\n") + "\n"
  }

  /// The audit as JSON, with the findings in the order given.
  public func json(findings list: [Diagnostic]) -> JSONValue {
    .object([
      JSONValue.Member("pages", .count(pages)),
      JSONValue.Member("operations", .count(operations)),
      JSONValue.Member("tables", .count(tables)),
      JSONValue.Member("parameterTables", .count(parameterTables)),
      JSONValue.Member("rows", .count(rows)),
      JSONValue.Member("landedRows", .count(landedRows)),
      JSONValue.Member("types", .count(types)),
      JSONValue.Member("resolvedValues", .count(resolvedValues)),
      JSONValue.Member("opaqueValues", .count(opaqueValues)),
      JSONValue.Member("facts", .counts(facts)),
      JSONValue.Member("examples", examples.report),
      JSONValue.Member("findingsByKind", .counts(findings)),
      JSONValue.Member("findings", .array(list.map(Audit.json))),
    ])
  }

  private static func json(_ finding: Diagnostic) -> JSONValue {
    var members = [
      JSONValue.Member("id", .string(finding.id.description)),
      JSONValue.Member("severity", .string(finding.severity.rawValue)),
      JSONValue.Member("message", .string(finding.message)),
    ]
    if let range = finding.range {
      members.append(JSONValue.Member("file", .string(range.file)))
      members.append(JSONValue.Member("line", .count(range.start.line)))
      members.append(JSONValue.Member("column", .count(range.start.column)))
    }
    return .object(members)
  }

  private static func list(_ title: String, _ counts: [String: Int]) -> [String] {
    guard !counts.isEmpty else { return [] }
    let width = counts.keys.map(\.count).max() ?? 0
    return [title]
      + counts.keys.sorted().map { key in
        "  " + key + String(repeating: " ", count: width - key.count + 2) + "\(counts[key] ?? 0)"
      }
  }

  /// A share in percent with two digits, rounded down so that 100 % means all.
  private static func percent(_ part: Int, of whole: Int) -> String {
    guard whole > 0 else { return "100.00 %" }
    let hundredths = part * 10_000 / whole
    let digits = hundredths % 100
    return "\(hundredths / 100).\(digits < 10 ? "0" : "")\(digits) %"
  }
}

extension ExampleTally {
  fileprivate var report: JSONValue {
    .object([
      JSONValue.Member("all", .count(all)),
      JSONValue.Member("json", .count(json)),
      JSONValue.Member("repaired", .count(repaired)),
      JSONValue.Member("broken", .count(broken)),
      JSONValue.Member("conflicting", .count(conflicting)),
      JSONValue.Member("agreeing", .count(agreeing)),
      JSONValue.Member("conflicts", .counts(contradictions)),
    ])
  }
}

extension JSONValue {
  fileprivate static func count(_ number: Int) -> JSONValue { .number(JSONNumber(number)) }

  fileprivate static func counts(_ counts: [String: Int]) -> JSONValue {
    .object(counts.keys.sorted().map { Member($0, .count(counts[$0] ?? 0)) })
  }
}
