/// A report for a terminal.
struct TextReport {
  let view: ReportView
  let isColored: Bool

  func render() -> String {
    let report = view.report
    var lines = [
      styled("\(report.service): \(report.base) → \(report.revision)".forTerminal, .bold),
      view.items.isEmpty ? "No changes." : "\(view.total); suggested version: \(view.bump.rawValue)",
    ]
    lines += counts("on the wire: ") { $0.wire } + counts("in Swift:    ") { $0.source }
    for group in view.groups {
      lines.append("")
      let note = group.note.map { " (\($0))" } ?? ""
      lines.append(styled(group.title.forTerminal, .bold) + note.forTerminal)
      lines += group.items.flatMap { self.lines($0) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The counts by one of the verdicts as a line; none where all changes were accepted.
  private func counts(_ title: String, by verdict: (Finding) -> Level) -> [String] {
    let counts = view.counts(by: verdict).map { styled("\($0.count) \($0.level.words)", Style($0.level)) }
    return counts.isEmpty ? [] : ["  \(title)\(counts.joined(separator: ", "))"]
  }

  private func lines(_ item: ReportView.Item) -> [String] {
    let finding = item.finding
    let place = finding.trail.isEmpty ? "" : ": \(finding.trail)"
    let level = item.isAccepted ? styled("– accepted:", .faint) : styled(mark(finding), Style(finding.worst))
    var lines = ["  \(level) \(item.title)\(place.forTerminal) [\(finding.rule.rawValue)]"]
    if let values = item.values { lines.append("      " + values.forTerminal) }
    let details = ([item.verdicts] + item.caveats + ["#\(finding.fingerprint)"]).joined(separator: "; ")
    lines.append("      " + styled(details, .faint))
    let places = [finding.base.map { "base \($0)" }, finding.revision.map { "revision \($0)" }].compactMap { $0 }
    return lines + places.map { "      " + styled($0.forTerminal, .faint) }
  }

  /// The worse verdict, and whose it is where the two differ.
  private func mark(_ finding: Finding) -> String {
    let side = finding.wire == finding.source ? "" : finding.wire == finding.worst ? " on the wire" : " in Swift"
    return switch finding.worst {
    case .breaking: "✗ breaking\(side):"
    case .potentiallyBreaking: "? potentially breaking\(side):"
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
