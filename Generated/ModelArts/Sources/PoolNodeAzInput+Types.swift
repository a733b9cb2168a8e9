// Made by Tablature from PoolNodeAzInput.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `PoolNodeAzInput` of the API.
public struct PoolNodeAzInput: Codable, Hashable, Sendable {
  /// `az`: string, required.
  public var az: String
  /// `count`: integer, required.
  public var count: Int

  /// Makes a value; what is nil is left out of the JSON.
  public init(az: String, count: Int) {
    self.az = az
    self.count = count
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    az = try fields.required("az")
    count = try fields.required("count")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(az, "az")
    try fields.write(count, "count")
  }
}

extension PoolNodeAzInput: Validatable {
  public func validate(with validator: inout Validator) {}
}
