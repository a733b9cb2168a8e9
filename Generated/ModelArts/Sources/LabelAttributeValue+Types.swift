// Made by Tablature from LabelAttributeValue.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `LabelAttributeValue` of the API.
public struct LabelAttributeValue: Codable, Hashable, Sendable {
  /// `id`: string.
  public var id: String?
  /// `value`: string.
  public var value: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(id: String? = nil, value: String? = nil) {
    self.id = id
    self.value = value
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    id = try fields.optional("id")
    value = try fields.optional("value")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(id, "id")
    try fields.write(value, "value")
  }
}

extension LabelAttributeValue: Validatable {
  public func validate(with validator: inout Validator) {}
}
