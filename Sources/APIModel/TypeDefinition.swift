/// A named type of the service: an object, or an enumeration that several fields share.
public struct TypeDefinition: Sendable, Hashable {
  // Types are large and copied often; behind a reference a copy is cheap.
  /// What a named type is.
  public indirect enum Kind: Sendable, Hashable {
    /// A JSON object with known fields.
    case object(ObjectType)
    /// A scalar with a list of values.
    case enumeration(Scalar)
  }

  /// The name, unique in the service; an identifier in upper camel case.
  public var name: String
  /// Names the type had in earlier versions of the schema.
  public var formerly: [String]
  /// What it is, in the words of the schema's author.
  public var documentation: String?
  /// What it is made of.
  public var kind: Kind
  /// Where it was written.
  public var origin: Origin

  /// Makes a type.
  public init(
    name: String,
    formerly: [String] = [],
    documentation: String? = nil,
    kind: Kind,
    origin: Origin = Origin()
  ) {
    self.name = name
    self.formerly = formerly
    self.documentation = documentation
    self.kind = kind
    self.origin = origin
  }
}

/// A JSON object with known fields.
public struct ObjectType: Sendable, Hashable {
  /// The fields, in the order of the reference, no name twice.
  public var fields: [Field]
  /// The type of the values under all other keys, where the reference leaves the keys to the user.
  public var additional: ValueType?

  /// Makes an object type.
  public init(fields: [Field] = [], additional: ValueType? = nil) {
    self.fields = fields
    self.additional = additional
  }
}
