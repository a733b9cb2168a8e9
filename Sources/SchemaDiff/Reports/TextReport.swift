/// A report for a terminal.
struct TextReport {
  let view: ReportView
  let isColored: Bool

  func render() -> String {
    let report = view.report
    var lines = [
      styled("\(report.service): \(report.base) → \(report.revision)".forTerminal, .bold), summary,
    ]
    for group in view.groups {
      lines.append("")
      let note = group.note.map { " (\($0))" } ?? ""
      lines.append(styled(group.title.forTerminal, .bold) + note.forTerminal)
      lines += group.items.flatMap { self.lines($0) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private var summary: String {
    if view.items.isEmpty { return "No changes." }
    let counts = Level.allCases.reversed().map { level in
      let count = view.count(level)
      return count == 0 ? "0 \(level.words)" : styled("\(count) \(level.words)", Style(level))
    }
    return counts.joined(separator: ", ") + "; suggested version: \(view.bump.rawValue)"
  }

  private func lines(_ item: ReportView.Item) -> [String] {
    let finding = item.finding
    let place = finding.trail.isEmpty ? "" : ": \(finding.trail)"
    let level = styled(mark(finding.worst), Style(finding.worst))
    var lines = ["  \(level) \(item.title)\(place.forTerminal) [\(finding.rule.rawValue)]"]
    if let values = item.values { lines.append("      " + values.forTerminal) }
    let details = ([item.verdicts] + item.caveats + ["#\(finding.fingerprint)"]).joined(separator: "; ")
    lines.append("      " + styled(details, .faint))
    let places = [finding.base.map { "base \($0)" }, finding.revision.map { "revision \($0)" }].compactMap { $0 }
    if !places.isEmpty { lines.append("      " + styled(places.joined(separator: ", ").forTerminal, .faint)) }
    return lines
  }

  private func mark(_ level: Level) -> String {
    switch level {
    case .breaking: "✗ breaking:"
    case .potentiallyBreaking: "? potentially breaking:"
    case .compatible: "✓ compatible:"
    }
  }

  private func styled(_ text: String, _ style: Style) -> String {
    isColored ? style.rawValue + text + Style.plain.rawValue : text
  }

  private enum Style: String {
    case plain = "\u{1B}[0m"
    case bold = "\u{1B}[1m"
    case faint = "\u{1B}[2m"
    case red = "\u{1B}[1;31m"
    case yellow = "\u{1B}[1;33m"
    case green = "\u{1B}[32m"

    init(_ level: Level) {
      switch level {
      case .breaking: self = .red
      case .potentiallyBreaking: self = .yellow
      case .compatible: self = .green
      }
    }
  }
}
