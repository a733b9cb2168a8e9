// Made by Tablature from PoolClusterMaster.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `PoolClusterMaster` of the API.
public struct PoolClusterMaster: Codable, Hashable, Sendable {
  /// `az`: string.
  public var az: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(az: String? = nil) {
    self.az = az
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    az = try fields.optional("az")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(az, "az")
  }
}

extension PoolClusterMaster: Validatable {
  public func validate(with validator: inout Validator) {}
}
