public import Diagnostics

/// What the YAML reader refuses.
extension DiagnosticID {
  /// The text is no YAML.
  public static let yamlSyntax = DiagnosticID("yaml.syntax")
  /// The text is not encoded in UTF-8.
  public static let yamlEncoding = DiagnosticID("yaml.encoding")
  /// A character that may not stand in YAML as it is, such as a control character.
  public static let yamlCharacter = DiagnosticID("yaml.character")
  /// The text has more bytes than the limit.
  public static let yamlSize = DiagnosticID("yaml.size")
  /// Lists and mappings nest deeper than the limit.
  public static let yamlDepth = DiagnosticID("yaml.depth")
  /// There are more nodes than the limit.
  public static let yamlNodeCount = DiagnosticID("yaml.node-count")
  /// `&name`.
  public static let yamlAnchor = DiagnosticID("yaml.anchor")
  /// `*name`.
  public static let yamlAlias = DiagnosticID("yaml.alias")
  /// `!tag`.
  public static let yamlTag = DiagnosticID("yaml.tag")
  /// `<<: …`.
  public static let yamlMergeKey = DiagnosticID("yaml.merge-key")
  /// A key that stands in its mapping already.
  public static let yamlDuplicateKey = DiagnosticID("yaml.duplicate-key")
  /// A key that is a list or a mapping, or that is missing.
  public static let yamlKey = DiagnosticID("yaml.key")
  /// A second document in one file.
  public static let yamlSecondDocument = DiagnosticID("yaml.second-document")
}
