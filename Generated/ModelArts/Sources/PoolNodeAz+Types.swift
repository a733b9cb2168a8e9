// Made by Tablature from PoolNodeAz.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `PoolNodeAz` of the API.
public struct PoolNodeAz: Codable, Hashable, Sendable {
  /// `az`: string.
  public var az: String?
  /// `count`: integer.
  public var count: Int?

  /// Makes a value; what is nil is left out of the JSON.
  public init(az: String? = nil, count: Int? = nil) {
    self.az = az
    self.count = count
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    az = try fields.optional("az")
    count = try fields.optional("count")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(az, "az")
    try fields.write(count, "count")
  }
}

extension PoolNodeAz: Validatable {
  public func validate(with validator: inout Validator) {}
}
