import Diagnostics

/// Workflow commands of GitHub Actions.
struct GitHubReport {
  let view: ReportView

  func render() -> String { view.items.map { command($0) + "\n" }.joined() }

  private func command(_ item: ReportView.Item) -> String {
    let finding = item.finding
    var properties: [String] = []
    if let range = finding.revision ?? finding.base {
      properties = ["file=\(range.file.forWorkflowProperty)", "line=\(range.start.line)", "col=\(range.start.column)"]
    }
    properties.append("title=" + "\(item.title) [\(finding.rule.rawValue)]".forWorkflowProperty)
    let lines = [
      item.place, item.values, item.verdicts, "#\(finding.fingerprint)", item.isAccepted ? "accepted" : nil,
    ].compactMap { $0?.forWorkflowData }
    return "::\(name(item)) \(properties.joined(separator: ","))::\(lines.joined(separator: "%0A"))"
  }

  /// A failure is an error; without a gate what breaks is one.
  private func name(_ item: ReportView.Item) -> String {
    if item.isAccepted { return "notice" }
    if view.fails(item) { return "error" }
    switch item.finding.worst {
    case .breaking, .potentiallyBreaking: return "warning"
    case .compatible: return "notice"
    }
  }
}
