/// Reports in Markdown.
struct MarkdownReport {
  let view: ReportView

  // MARK: A comment on a pull request

  func pullRequest() -> String {
    let report = view.report
    var text = "## \(report.service.forMarkdown): \(report.base.forMarkdown) → \(report.revision.forMarkdown)\n\n"
    guard !view.items.isEmpty else { return text + "No changes.\n" }
    text += "\(view.total). Suggested version: **\(view.bump.rawValue)**.\n\n"
    text += counts("On the wire") { $0.wire } + counts("In Swift") { $0.source }
    // Names and versions are short; what is long is the rows.
    var room = Self.longestComment - text.utf16.count - Self.longestFrame
    for level in Level.allCases.reversed() { text += section(level, &room) }
    return text
  }

  /// How many characters a comment has: GitHub takes 65,536, and the user may want to add words.
  private static let longestComment = 65_000

  /// What titles, headers and ends of the sections take at most.
  private static let longestFrame = 1_000

  /// The counts by one of the verdicts as an item of a list; nothing where all changes were accepted.
  private func counts(_ title: String, by verdict: (Finding) -> Level) -> String {
    let counts = view.counts(by: verdict).map { "\($0.count) \($0.level.words)" }
    return counts.isEmpty ? "" : "- \(title): \(counts.joined(separator: ", "))\n"
  }

  /// The changes of a level, as many as there is room for; the first that does not fit ends the comment.
  private func section(_ level: Level, _ room: inout Int) -> String {
    let items = view.items.filter { $0.finding.worst == level }
    guard !items.isEmpty else { return "" }
    var rows: [String] = []
    for row in items.lazy.map({ self.row($0) }) {
      room -= row.utf16.count
      if room < 0 { break }
      rows.append(row)
    }
    let title = level.words.prefix(1).uppercased() + level.words.dropFirst()
    let header = "\n| where | what | old | new | wire | Swift |\n| --- | --- | --- | --- | --- | --- |\n"
    let leftOut = items.count - rows.count
    let rest = leftOut == 0 ? "" : "\n\(leftOut) more, for which a comment has no room.\n"
    let table = (rows.isEmpty ? "" : header + rows.joined()) + rest
    guard level == .compatible else { return "\n### \(title) (\(items.count))\n" + table }
    return "\n<details><summary>\(title) (\(items.count))</summary>\n" + table + "\n</details>\n"
  }

  private func row(_ item: ReportView.Item) -> String {
    let finding = item.finding
    let caveats = item.notes.isEmpty ? "" : " <i>(\(item.notes.joined(separator: ", ")))</i>"
    let cells = [
      "**\(finding.subject.name.forMarkdown)**" + (finding.trail.isEmpty ? "" : " \(finding.trail.forMarkdown)"),
      "\(item.title) <sub>\(finding.rule.rawValue) \(finding.fingerprint)</sub>\(caveats)",
      (finding.old ?? "").forMarkdownCode, (finding.new ?? "").forMarkdownCode, finding.wire.words,
      finding.source.words,
    ]
    return "| " + cells.joined(separator: " | ") + " |\n"
  }

  // MARK: A changelog

  func changelog() -> String {
    let report = view.report
    var text = "## \(report.service.forMarkdown) \(report.revision.forMarkdown)\n\n"
    guard !view.items.isEmpty else { return text + "No changes since \(report.base.forMarkdown).\n" }
    text += "Changes since \(report.base.forMarkdown): \(view.summary).\n"
    for group in view.groups {
      let note = group.note.map { " (\($0.forMarkdown))" } ?? ""
      text += "\n### \(group.title.forMarkdown)\(note)\n\n"
      text += group.items.map { line($0) }.joined()
    }
    return text
  }

  private func line(_ item: ReportView.Item) -> String {
    let finding = item.finding
    let place = finding.trail.isEmpty ? "" : " \(finding.trail.forMarkdownCode)"
    let values = [finding.old, finding.new].compactMap { $0?.forMarkdownCode }.joined(separator: " → ")
    let level = finding.worst == .compatible ? "" : " **\(finding.worst.words)**"
    return "- `\(sign(item))`\(place) \(item.title)\(values.isEmpty ? "" : ": " + values)\(level)\n"
  }

  private func sign(_ item: ReportView.Item) -> String {
    switch RuleSet.v1.rule(item.finding.rule)?.action {
    case .added?: "+"
    case .removed?: "-"
    case .changed?, .renamed?, .moved?, .widened?, .narrowed?, nil: "~"
    }
  }
}

extension Finding.Subject {
  /// The part of the service in a word.
  var name: String {
    switch self {
    case .service: "service"
    case .operation(let name), .type(let name): name
    }
  }
}
