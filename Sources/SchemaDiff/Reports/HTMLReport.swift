/// One page for a browser: no network, no files beside it.
///
/// The page is complete without scripts; a short one adds the filters. A policy in the page keeps everything else out,
/// whatever the schema says.
struct HTMLReport {
  let view: ReportView

  func render() -> String {
    let report = view.report
    let title = "\(report.service): \(report.base) → \(report.revision)".forMarkup
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="\(HTMLAssets.policy)">
      <title>\(title)</title>
      <style>
      \(HTMLAssets.style)
      </style>
      </head>
      <body>
      <header>
      <p class="kicker">API changes</p>
      <h1>\(report.service.forMarkup)</h1>
      <p class="versions"><code>\(report.base.forMarkup)</code> <span>→</span> <code>\(report.revision.forMarkup)</code></p>
      </header>
      <main>
      \(summary)\(map)\(controls)\(view.groups.map { HTMLGroup(group: $0).render() }.joined())\
      <p class="empty" id="empty" hidden>Nothing matches the filter.</p>
      </main>
      <script>
      \(HTMLAssets.script)
      </script>
      </body>
      </html>

      """
  }

  // MARK: The summary

  private var summary: String {
    let tiles = Level.allCases.reversed().map { level in
      "<div class=\"tile \(level.rawValue)\"><b>\(view.count(level))</b><span>\(level.words)</span></div>\n"
    }
    return """
      <section class="summary" aria-label="Summary">
      <div class="tiles">
      \(tiles.joined())\(accepted)<div class="tile plain"><b>\(view.bump.rawValue)</b><span>suggested version</span></div>
      </div>
      <dl class="bars">
      <dt>On the wire</dt><dd>\(bar { $0.wire })</dd>
      <dt>In Swift</dt><dd>\(bar { $0.source })</dd>
      </dl>
      </section>

      """
  }

  /// How many of the changes were accepted, if any were.
  private var accepted: String {
    let count = view.acceptedCount
    return count == 0 ? "" : "<div class=\"tile plain\"><b>\(count)</b><span>of them accepted</span></div>\n"
  }

  /// The shares of the levels as a bar.
  private func bar(_ level: (Finding) -> Level) -> String {
    let counts = Dictionary(grouping: view.items) { level($0.finding) }.mapValues(\.count)
    let parts = Level.allCases.reversed().compactMap { level -> String? in
      guard let count = counts[level] else { return nil }
      return
        "<i class=\"\(level.rawValue)\" style=\"flex-grow:\(count)\" title=\"\(count) \(level.words)\">\(count)</i>"
    }
    return "<span class=\"bar\">\(parts.joined())</span>"
  }

  // MARK: The picture of where the changes sit

  private var map: String {
    guard !view.items.isEmpty else { return "<p class=\"none\">The two versions say the same.</p>\n" }
    let groups = view.groups.sorted { ($1.worst, $1.items.count, $0.subject) < ($0.worst, $0.items.count, $1.subject) }
    let rows = groups.map { group in
      let dots = group.items.sorted { $1.finding.worst < $0.finding.worst }.map { dot($0) }.joined()
      return "<li><a href=\"#\(HTMLGroup.anchor(group))\">\(group.title.forMarkup)</a><span>\(dots)</span></li>\n"
    }
    return """
      <section class="map" aria-label="Where the changes sit">
      <h2>Where the changes sit</h2>
      <ol\(rows.count > Self.longestColumn ? " class=\"many\"" : "")>
      \(rows.joined())</ol>
      </section>

      """
  }

  /// How many rows make a column that is easily seen at once.
  private static let longestColumn = 16

  private func dot(_ item: ReportView.Item) -> String {
    let finding = item.finding
    let title = "\(finding.worst.words): \(item.title), \(finding.trail)".forMarkup
    return "<a class=\"dot \(finding.worst.rawValue)\" href=\"#f\(finding.fingerprint)\" title=\"\(title)\">"
      + "<span class=\"sr\">\(title)</span></a>"
  }

  // MARK: The filters

  private var controls: String {
    guard !view.items.isEmpty else { return "" }
    let levels = Level.allCases.reversed().map { level in
      "<label class=\"\(level.rawValue)\"><input type=\"checkbox\" name=\"level\" value=\"\(level.rawValue)\" checked> "
        + "\(level.words)</label>"
    }
    let operations = Set(view.items.flatMap(\.finding.operations)).sorted()
    let options = operations.map { "<option>\($0.forMarkup)</option>" }.joined()
    return """
      <form class="controls" id="controls" aria-label="Filter">
      <fieldset>\(levels.joined(separator: "\n"))</fieldset>
      <label>judged <select name="axis"><option value="worst">by either</option>\
      <option value="wire">on the wire</option><option value="source">in Swift</option></select></label>
      <label>operation <select name="operation"><option value="">all</option>\(options)</select></label>
      <label>text <input type="search" name="text" placeholder="field, rule, value"></label>
      <output id="shown"></output>
      </form>

      """
  }
}
