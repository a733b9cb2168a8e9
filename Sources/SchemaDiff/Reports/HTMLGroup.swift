import Diagnostics

/// The findings about one part of the service, as a section of the page.
struct HTMLGroup {
  let group: ReportView.Group

  /// The name that links to the section have.
  static func anchor(_ group: ReportView.Group) -> String {
    switch group.subject {
    case .service: "service"
    case .operation(let name): "operation-\(name.forMarkup)"
    case .type(let name): "type-\(name.forMarkup)"
    }
  }

  func render() -> String {
    let note = group.note.map { "<small>\($0.forMarkup)</small>" } ?? ""
    return """
      <section class="group" id="\(Self.anchor(group))">
      <h2>\(group.title.forMarkup) \(note)</h2>
      \(group.items.map { card($0) }.joined())</section>

      """
  }

  private func card(_ item: ReportView.Item) -> String {
    let finding = item.finding
    return """
      <article class="\(finding.worst.rawValue)\(item.isAccepted ? " accepted" : "")" id="f\(finding.fingerprint)" \
      data-worst="\(finding.worst.rawValue)" data-wire="\(finding.wire.rawValue)" \
      data-source="\(finding.source.rawValue)" data-operations="\(finding.operations.joined(separator: " ").forMarkup)">
      <h3><span class="badge">\(finding.worst.words)</span> \(item.title) <code>\(finding.trail.forMarkup)</code></h3>
      \(sides(item))<p class="why">\(item.rationale.forMarkup)</p>
      <p class="facts">\(facts(item))</p>
      </article>

      """
  }

  // MARK: Old and new

  private func sides(_ item: ReportView.Item) -> String {
    let finding = item.finding
    return "<div class=\"sides\">\n"
      + side("old", finding.old, finding.base) + side("new", finding.new, finding.revision) + "</div>\n"
  }

  private func side(_ name: String, _ value: String?, _ range: SourceRange?) -> String {
    let text = value.map { "<code>\($0.forMarkup)</code>" } ?? "<span class=\"nothing\">–</span>"
    let place = range.map { "<small>\($0.description.forMarkup)</small>" } ?? ""
    return "<div class=\"\(name)\">\(text)\(place)</div>\n"
  }

  // MARK: The verdicts

  private func facts(_ item: ReportView.Item) -> String {
    let finding = item.finding
    let verdicts = [
      finding.request.map { chip("sent", $0) }, finding.response.map { chip("received", $0) },
      chip("Swift", finding.source),
    ]
    let texts = item.notes + [finding.rule.rawValue, "#\(finding.fingerprint)"]
    return (verdicts.compactMap { $0 } + texts.map { "<span>\($0.forMarkup)</span>" }).joined(separator: " ")
  }

  private func chip(_ name: String, _ level: Level) -> String {
    "<span class=\"chip \(level.rawValue)\">\(name): \(level.words)</span>"
  }
}
