public import Diagnostics

/// The diagnostics of the reader.
///
/// All but the notes are warnings: a page is always read to its end, but what is reported was left out or read in
/// another way than its author may have meant.
extension DiagnosticID {
  /// The page is longer than the reader accepts.
  public static let rstTooLong = DiagnosticID("rst.too-long")
  /// The page is not UTF-8 throughout, or has NUL characters.
  public static let rstInvalidText = DiagnosticID("rst.invalid-text")
  /// The page has more problems than are worth reporting.
  public static let rstTooManyFindings = DiagnosticID("rst.too-many-findings")
  /// Blocks are nested deeper than the reader follows.
  public static let rstTooDeep = DiagnosticID("rst.too-deep")
  /// The border or the rows of a table do not fit together.
  public static let rstMalformedTable = DiagnosticID("rst.malformed-table")
  /// A table is larger than the reader accepts.
  public static let rstTableTooLarge = DiagnosticID("rst.table-too-large")
  /// A line of a paragraph or a table is indented where it must not be.
  public static let rstUnexpectedIndent = DiagnosticID("rst.unexpected-indent")
  /// A list, a directive or the like is not followed by a blank line.
  public static let rstMissingBlankLine = DiagnosticID("rst.missing-blank-line")
  /// A title does not match its lines, or stands where no section can begin.
  public static let rstMalformedTitle = DiagnosticID("rst.malformed-title")
  /// The underline of a title is of a kind that its level does not allow.
  public static let rstTitleLevel = DiagnosticID("rst.title-level")
  /// `::` is not followed by a literal block.
  public static let rstMissingLiteralBlock = DiagnosticID("rst.missing-literal-block")
  /// The content of a directive is not what the directive needs.
  public static let rstMalformedDirective = DiagnosticID("rst.malformed-directive")
  /// A directive is not known and its content not read.
  public static let rstUnknownDirective = DiagnosticID("rst.unknown-directive")
  /// A target or a substitution definition has no end.
  public static let rstMalformedTarget = DiagnosticID("rst.malformed-target")
  /// Inline markup begins and does not end.
  public static let rstUnclosedMarkup = DiagnosticID("rst.unclosed-markup")
}
