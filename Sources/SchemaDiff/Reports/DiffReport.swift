/// What changed between two versions, as text for people and programs.
public struct DiffReport: Sendable {
  /// What the text is for.
  public enum Format: String, Sendable, Hashable, CaseIterable {
    /// A terminal: the summary first, then the changes by operation.
    case text
    /// Scripts; `docs/Diff.md` describes it.
    case json
    /// A comment on a pull request: the changes by level.
    case markdown
    /// A changelog: the changes by operation.
    case changelog
    /// GitHub Actions: a workflow command for each change, which puts it beside the line in a review.
    case github
    /// Programs that show test results: a suite for each file, a case for each change.
    case junit
    /// A browser: one page without anything that has to be loaded.
    case html
  }

  /// The name of the service.
  public var service: String
  /// What the earlier version is called.
  public var base: String
  /// What the later version is called.
  public var revision: String
  /// What changed.
  public var findings: [Finding]
  /// Which of the findings count as failures, and whose verdict counts; nil where none does, and the worse of both.
  public var gate: Gate?
  /// The findings that were found acceptable.
  public var accepted: [Finding]

  /// Makes a report.
  ///
  /// - Parameters:
  ///   - service: The name of the service.
  ///   - base: What the earlier version is called.
  ///   - revision: What the later version is called.
  ///   - findings: What changed.
  ///   - gate: Which of the findings count as failures, and whose verdict counts.
  ///   - accepted: The findings that were found acceptable.
  public init(
    service: String,
    base: String,
    revision: String,
    findings: [Finding],
    gate: Gate? = nil,
    accepted: [Finding] = []
  ) {
    self.service = service
    self.base = base
    self.revision = revision
    self.findings = findings
    self.gate = gate
    self.accepted = accepted
  }

  /// Writes the report.
  ///
  /// - Parameters:
  ///   - format: What the text is for.
  ///   - isColored: Whether text for terminals is coloured.
  /// - Returns: The text, which ends with a line break unless it is empty.
  public func render(_ format: Format, isColored: Bool = false) -> String {
    let view = ReportView(self)
    switch format {
    case .text: return TextReport(view: view, isColored: isColored).render()
    case .json: return JSONReport(view: view).render()
    case .markdown: return MarkdownReport(view: view).pullRequest()
    case .changelog: return MarkdownReport(view: view).changelog()
    case .github: return GitHubReport(view: view).render()
    case .junit: return JUnitReport(view: view).render()
    case .html: return HTMLReport(view: view).render()
    }
  }
}
