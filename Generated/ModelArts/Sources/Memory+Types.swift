// Made by Tablature from Memory.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `Memory` of the API.
public struct Memory: Codable, Hashable, Sendable {
  /// `size`: integer.
  public var size: Int?
  /// `unit`: string.
  public var unit: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(size: Int? = nil, unit: String? = nil) {
    self.size = size
    self.unit = unit
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    size = try fields.optional("size")
    unit = try fields.optional("unit")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(size, "size")
    try fields.write(unit, "unit")
  }
}

extension Memory: Validatable {
  public func validate(with validator: inout Validator) {}
}
