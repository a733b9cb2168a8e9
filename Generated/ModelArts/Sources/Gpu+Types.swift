// Made by Tablature from Gpu.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `Gpu` of the API.
public struct Gpu: Codable, Hashable, Sendable {
  /// `unit_num`: integer.
  public var unitNum: Int?
  /// `product_name`: string.
  public var productName: String?
  /// `memory`: string.
  public var memory: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(unitNum: Int? = nil, productName: String? = nil, memory: String? = nil) {
    self.unitNum = unitNum
    self.productName = productName
    self.memory = memory
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    unitNum = try fields.optional("unit_num")
    productName = try fields.optional("product_name")
    memory = try fields.optional("memory")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(unitNum, "unit_num")
    try fields.write(productName, "product_name")
    try fields.write(memory, "memory")
  }
}

extension Gpu: Validatable {
  public func validate(with validator: inout Validator) {}
}
