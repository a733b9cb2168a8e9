public import JSONDocument

/// A named value: a field of an object, a parameter or a header.
public struct Field: Sendable, Hashable {
  /// The name on the wire, with all its odd characters.
  public var name: String
  /// Names it had in earlier versions of the reference.
  public var formerly: [String]
  /// What it is, in the words of the schema's author.
  public var documentation: String?
  /// The type of its value, with the constraints on it.
  public var value: ValueType
  /// Whether it must be there.
  public var isRequired: Bool
  /// When it must be there although it is not required in general, as a text.
  public var requiredWhen: String?
  /// The value that the service takes where none is given.
  public var defaultValue: JSONValue?
  /// Whether the service sets it and ignores it in requests.
  public var isReadOnly: Bool
  /// Whether it should no longer be used.
  public var deprecation: Deprecation?
  /// Whether a table states it, or only an example shows it.
  public var evidence: Evidence
  /// Where it was written.
  public var origin: Origin

  /// Makes a field.
  public init(
    name: String,
    formerly: [String] = [],
    documentation: String? = nil,
    value: ValueType,
    isRequired: Bool = false,
    requiredWhen: String? = nil,
    defaultValue: JSONValue? = nil,
    isReadOnly: Bool = false,
    deprecation: Deprecation? = nil,
    evidence: Evidence = .documented,
    origin: Origin = Origin()
  ) {
    self.name = name
    self.formerly = formerly
    self.documentation = documentation
    self.value = value
    self.isRequired = isRequired
    self.requiredWhen = requiredWhen
    self.defaultValue = defaultValue
    self.isReadOnly = isReadOnly
    self.deprecation = deprecation
    self.evidence = evidence
    self.origin = origin
  }
}
