public import Diagnostics
import YAMLDocument

/// What a team has decided about changes: which are acceptable, and which rules it sees otherwise.
///
///     accept:
///       - fingerprint: 0123456789ab
///         reason: Agreed with the team of the client.
///         expires: 2027-01-31
///       - {rule: field-removed-optional, pointer: types/Label, reason: Nobody read it.}
///     severity:
///       unit-added: ignore
///       value-added: potentially-breaking
///       field-renamed: {wire: breaking, source: compatible}
public struct ReviewFile: Sendable, Hashable {
  /// The changes that are acceptable.
  public var acceptances: [Acceptance] = []
  /// The rules that are seen otherwise.
  public var overrides: [SeverityOverride] = []

  /// Makes a file that decides nothing.
  public init() {}

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - bytes: The text in UTF-8.
  ///   - file: The name of the file, for diagnostics.
  ///   - diagnostics: Takes what was found wrong; what is wrong is left out.
  public init(parsing bytes: [UInt8], file: String, into diagnostics: inout DiagnosticCollector) {
    do throws(DiagnosticError) {
      guard let root = try YAMLReader.read(bytes, file: file) else { return }
      var decoder = ReviewDecoder()
      self = decoder.decode(root)
      diagnostics.merge(decoder.diagnostics)
    } catch {
      for diagnostic in error.diagnostics { diagnostics.report(diagnostic) }
    }
  }
}
