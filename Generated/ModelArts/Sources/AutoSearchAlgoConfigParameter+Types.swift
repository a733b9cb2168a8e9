// Made by Tablature from AutoSearchAlgoConfigParameter.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `AutoSearchAlgoConfigParameter` of the API.
public struct AutoSearchAlgoConfigParameter: Codable, Hashable, Sendable {
  /// `key`: string.
  public var key: String?
  /// `value`: string.
  public var value: String?
  /// `type`: string.
  public var type: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(key: String? = nil, value: String? = nil, type: String? = nil) {
    self.key = key
    self.value = value
    self.type = type
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    key = try fields.optional("key")
    value = try fields.optional("value")
    type = try fields.optional("type")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(key, "key")
    try fields.write(value, "value")
    try fields.write(type, "type")
  }
}

extension AutoSearchAlgoConfigParameter: Validatable {
  public func validate(with validator: inout Validator) {}
}
