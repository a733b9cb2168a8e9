// Made by Tablature from UserTag.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `UserTag` of the API.
public struct UserTag: Codable, Hashable, Sendable {
  /// `key`: string.
  public var key: String?
  /// `value`: string.
  public var value: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(key: String? = nil, value: String? = nil) {
    self.key = key
    self.value = value
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    key = try fields.optional("key")
    value = try fields.optional("value")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(key, "key")
    try fields.write(value, "value")
  }
}

extension UserTag: Validatable {
  public func validate(with validator: inout Validator) {}
}
