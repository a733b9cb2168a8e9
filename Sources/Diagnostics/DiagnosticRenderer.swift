/// Turns diagnostics into text for people, scripts and GitHub.
///
/// Text that comes from the user's files cannot steer the terminal or reorder the line: control characters and those
/// that change the direction of writing are shown as escapes.
public struct DiagnosticRenderer {
  /// What the text is for.
  public enum Format: String, Sendable, Hashable, CaseIterable {
    /// For people: `file:line:column: error: message [id]`, the line it is about, and the notes, indented.
    case text
    /// For scripts: an array with an object for each diagnostic, each on a line of its own.
    ///
    /// An object has `id`, `severity` (`error`, `warning` or `note`) and `message`; then, where the diagnostic has a
    /// place, `file`, `line`, `column`, `endLine` and `endColumn`, counted from 1, the end being one past the last
    /// character; then `notes`, an array of objects with `message` and perhaps a place, each in this order.
    case json
    /// For GitHub Actions: a workflow command for each diagnostic, which puts it beside the line in a review.
    case github
  }

  /// What the text is for.
  public var format: Format
  /// Whether text for people is coloured with the escapes of terminals.
  public var isColored: Bool
  /// The text of a file, for showing the lines diagnostics are about; nil where it is not known.
  public var source: (_ file: String) -> String?

  /// Makes a renderer.
  ///
  /// - Parameters:
  ///   - format: What the text is for.
  ///   - isColored: Whether text for people is coloured with the escapes of terminals.
  ///   - source: The text of a file, for showing the lines diagnostics are about; nil where it is not known.
  public init(
    _ format: Format = .text,
    isColored: Bool = false,
    source: @escaping (_ file: String) -> String? = { _ in nil }
  ) {
    self.format = format
    self.isColored = isColored
    self.source = source
  }

  /// The text for diagnostics, in their order; ends with a line break unless it is empty.
  public func render(_ diagnostics: [Diagnostic]) -> String {
    switch format {
    case .text: TextRendering(isColored: isColored, source: source).render(diagnostics)
    case .json: JSONRendering().render(diagnostics)
    case .github: GitHubRendering().render(diagnostics)
    }
  }
}
