// Made by Tablature from PairOfintAndHardDetail.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `PairOfintAndHardDetail` of the API.
public struct PairOfintAndHardDetail: Codable, Hashable, Sendable {
  /// `key`: integer.
  public var key: Int?
  /// `value`: HardDetail.
  public var value: HardDetail?

  /// Makes a value; what is nil is left out of the JSON.
  public init(key: Int? = nil, value: HardDetail? = nil) {
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

extension PairOfintAndHardDetail: Validatable {
  public func validate(with validator: inout Validator) {}
}
