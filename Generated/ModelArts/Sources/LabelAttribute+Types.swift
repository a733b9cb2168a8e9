// Made by Tablature from LabelAttribute.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `LabelAttribute` of the API.
public struct LabelAttribute: Codable, Hashable, Sendable {
  /// `default_value`: string.
  public var defaultValue: String?
  /// `id`: string.
  public var id: String?
  /// `name`: string, ...64 characters.
  public var name: String?
  /// `type`: string.
  public var type: Kind?
  /// `values`: list of LabelAttributeValue.
  public var values: [LabelAttributeValue]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    defaultValue: String? = nil, id: String? = nil, name: String? = nil, type: Kind? = nil,
    values: [LabelAttributeValue]? = nil
  ) {
    self.defaultValue = defaultValue
    self.id = id
    self.name = name
    self.type = type
    self.values = values
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    defaultValue = try fields.optional("default_value")
    id = try fields.optional("id")
    name = try fields.optional("name")
    type = try fields.optional("type")
    values = try fields.optional("values")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(defaultValue, "default_value")
    try fields.write(id, "id")
    try fields.write(name, "name")
    try fields.write(type, "type")
    try fields.write(values, "values")
  }

  /// Values of `LabelAttribute.type`.
  public struct Kind: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Text.
    public static var text: Self { Self(rawValue: "text") }
    /// Single-choice drop-down list.
    public static var select: Self { Self(rawValue: "select") }

    public static var documentedValues: [Self] { [.text, .select] }
  }
}

extension LabelAttribute: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(name, "name", length: Limits(upTo: 64))
    validator.check(type, "type")
  }
}
