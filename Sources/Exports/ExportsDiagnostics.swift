public import Diagnostics

/// What the importer refuses.
extension DiagnosticID {
  /// The document is neither JSON nor YAML, or has numbers that JSON does not have.
  public static let importSyntax = DiagnosticID("import.syntax")
  /// The document was not exported by Tablature, or by a later version.
  public static let importNotExported = DiagnosticID("import.not-exported")
  /// A key that every exported document has is missing.
  public static let importMissingKey = DiagnosticID("import.missing-key")
  /// A key that no exported document has, so that its meaning would be lost.
  public static let importUnknownKey = DiagnosticID("import.unknown-key")
  /// A list where an object belongs, and the like.
  public static let importWrongKind = DiagnosticID("import.wrong-kind")
  /// A value of the right kind that means nothing here.
  public static let importInvalidValue = DiagnosticID("import.invalid-value")
  /// A name that stands for nothing in the document, or for two things.
  public static let importName = DiagnosticID("import.name")
}
