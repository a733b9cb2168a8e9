// Made by Tablature from BillingInfo.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `BillingInfo` of the API.
public struct BillingInfo: Codable, Hashable, Sendable {
  /// `code`: string.
  public var code: String?
  /// `unit_num`: integer.
  public var unitNum: Int?

  /// Makes a value; what is nil is left out of the JSON.
  public init(code: String? = nil, unitNum: Int? = nil) {
    self.code = code
    self.unitNum = unitNum
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    code = try fields.optional("code")
    unitNum = try fields.optional("unit_num")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(code, "code")
    try fields.write(unitNum, "unit_num")
  }
}

extension BillingInfo: Validatable {
  public func validate(with validator: inout Validator) {}
}
