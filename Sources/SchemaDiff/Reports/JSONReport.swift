import Diagnostics
import JSONDocument

/// A report for scripts. `docs/Diff.md` describes it; members are added at times, but none changes its meaning.
struct JSONReport {
  let view: ReportView

  func render() -> String {
    let report = view.report
    let counts = Level.allCases.reversed().map { JSONValue.Member($0.rawValue, .number(JSONNumber(view.count($0)))) }
    let root: JSONValue = .object([
      .init("rules", .string(RuleSet.Version.v1.rawValue)),
      .init("service", .string(report.service)),
      .init("base", .string(report.base)),
      .init("revision", .string(report.revision)),
      .init("suggestedVersion", .string(view.bump.rawValue)),
      .init("counts", .object(counts)),
      .init("findings", .array(view.items.map { self.finding($0) })),
    ])
    return root.text(.pretty) + "\n"
  }

  private func finding(_ item: ReportView.Item) -> JSONValue {
    let finding = item.finding
    let members: [(String, JSONValue?)] = [
      ("rule", .string(finding.rule.rawValue)),
      ("title", .string(item.title)),
      ("fingerprint", .string(finding.fingerprint)),
      ("wire", .string(finding.wire.rawValue)),
      ("request", finding.request.map { .string($0.rawValue) }),
      ("response", finding.response.map { .string($0.rawValue) }),
      ("source", .string(finding.source.rawValue)),
      ("basis", .string(finding.basis.rawValue)),
      ("guess", .bool(finding.isGuess)),
      ("accepted", .bool(item.isAccepted)),
      ("fails", .bool(item.isFailure)),
      ("operations", .array(finding.operations.map { .string($0) })),
      ("pointer", .string(finding.pointer)),
      ("trail", .string(finding.trail)),
      ("old", finding.old.map { .string($0) }),
      ("new", finding.new.map { .string($0) }),
      ("base", finding.base.map { place($0) }),
      ("revision", finding.revision.map { place($0) }),
    ]
    return .object(members.compactMap { name, value in value.map { .init(name, $0) } })
  }

  private func place(_ range: SourceRange) -> JSONValue {
    .object([
      .init("file", .string(range.file)),
      .init("line", .number(JSONNumber(range.start.line))),
      .init("column", .number(JSONNumber(range.start.column))),
    ])
  }
}
