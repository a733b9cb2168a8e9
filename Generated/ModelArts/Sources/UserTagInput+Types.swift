// Made by Tablature from UserTagInput.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `UserTagInput` of the API.
public struct UserTagInput: Codable, Hashable, Sendable {
  /// `key`: string, required.
  public var key: String
  /// `value`: string, required.
  public var value: String

  /// Makes a value; what is nil is left out of the JSON.
  public init(key: String, value: String) {
    self.key = key
    self.value = value
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    key = try fields.required("key")
    value = try fields.required("value")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(key, "key")
    try fields.write(value, "value")
  }
}

extension UserTagInput: Validatable {
  public func validate(with validator: inout Validator) {}
}
