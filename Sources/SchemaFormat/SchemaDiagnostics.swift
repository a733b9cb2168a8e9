public import Diagnostics

/// What reading and decoding schema files can find.
extension DiagnosticID {
  /// A file or folder that cannot be read.
  public static let schemaUnreadable = DiagnosticID("schema.unreadable")
  /// A symbolic link that leaves the schema folder, or leads to a folder.
  public static let schemaLink = DiagnosticID("schema.link")
  /// A file that is none of the language: empty, no mapping, or with another first key.
  public static let schemaFileKind = DiagnosticID("schema.file-kind")
  /// A file whose name makes no unit.
  public static let schemaFileName = DiagnosticID("schema.file-name")
  /// No service file, or one in the wrong place.
  public static let schemaServiceFile = DiagnosticID("schema.service-file")
  /// A key that its mapping does not have.
  public static let schemaUnknownKey = DiagnosticID("schema.unknown-key")
  /// A key that its mapping must have.
  public static let schemaMissingKey = DiagnosticID("schema.missing-key")
  /// A list, a mapping or a single value where another of them belongs.
  public static let schemaWrongKind = DiagnosticID("schema.wrong-kind")
  /// A single value that its place does not allow.
  public static let schemaInvalidValue = DiagnosticID("schema.invalid-value")
  /// A name that is no identifier in upper camel case.
  public static let schemaName = DiagnosticID("schema.name")
  /// Something where a type belongs that is none.
  public static let schemaTypeExpression = DiagnosticID("schema.type-expression")
  /// A constraint on a type that cannot have it.
  public static let schemaMisplacedConstraint = DiagnosticID("schema.misplaced-constraint")
  /// A constraint that is stated twice for one value.
  public static let schemaRepeatedConstraint = DiagnosticID("schema.repeated-constraint")
  /// An example whose body is no JSON.
  public static let schemaJSON = DiagnosticID("schema.json")
}

/// What linking and validating a service can find.
extension DiagnosticID {
  /// A name that stands for something else already.
  public static let schemaDuplicateName = DiagnosticID("schema.duplicate-name")
  /// A name of a type that the service does not have.
  public static let schemaUnknownType = DiagnosticID("schema.unknown-type")
  /// A path and path parameters that do not go together.
  public static let schemaPathParameter = DiagnosticID("schema.path-parameter")
  /// A parameter or header whose type cannot be sent there.
  public static let schemaParameterType = DiagnosticID("schema.parameter-type")
  /// A range, length or number of items that nothing can have.
  public static let schemaEmptyRange = DiagnosticID("schema.empty-range")
  /// A value of an enumeration that contradicts its type.
  public static let schemaEnumeratedValue = DiagnosticID("schema.enumerated-value")
  /// A regular expression that is none.
  public static let schemaPattern = DiagnosticID("schema.pattern")
  /// A default that its type does not allow.
  public static let schemaDefault = DiagnosticID("schema.default")
  /// A constant that its type does not allow.
  public static let schemaConstant = DiagnosticID("schema.constant")
  /// Paging that names what is not there.
  public static let schemaPaging = DiagnosticID("schema.paging")
  /// A type whose values would have to contain themselves without end.
  public static let schemaInfiniteType = DiagnosticID("schema.infinite-type")
  /// A type that no operation uses.
  public static let schemaUnusedType = DiagnosticID("schema.unused-type")
  /// A configured parameter that no operation has.
  public static let schemaUnusedConfiguration = DiagnosticID("schema.unused-configuration")
  /// An example that contradicts the tables.
  public static let schemaExample = DiagnosticID("schema.example")
  /// An example with a waiver that agrees with the tables.
  public static let schemaUnneededWaiver = DiagnosticID("schema.unneeded-waiver")
}

/// What applying overlays can find.
extension DiagnosticID {
  /// An overlay that names something the schema does not have.
  public static let overlayUnmatched = DiagnosticID("overlay.unmatched")
  /// An overlay that adds something the schema has already.
  public static let overlayExists = DiagnosticID("overlay.exists")
  /// An overlay that expects the schema to say something else.
  public static let overlayOutdated = DiagnosticID("overlay.outdated")
  /// An overlay that says what the schema says already.
  public static let overlayRedundant = DiagnosticID("overlay.redundant")
  /// Two overlays that state the same attribute differently.
  public static let overlayConflict = DiagnosticID("overlay.conflict")
}
