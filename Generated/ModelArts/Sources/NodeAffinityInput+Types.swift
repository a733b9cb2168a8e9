// Made by Tablature from NodeAffinityInput.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `NodeAffinityInput` of the API.
public struct NodeAffinityInput: Codable, Hashable, Sendable {
  /// `mode`: string, required.
  public var mode: String
  /// `pool_infos`: list of AffinityPoolInfoInput.
  public var poolInfos: [AffinityPoolInfoInput]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(mode: String, poolInfos: [AffinityPoolInfoInput]? = nil) {
    self.mode = mode
    self.poolInfos = poolInfos
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    mode = try fields.required("mode")
    poolInfos = try fields.optional("pool_infos")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(mode, "mode")
    try fields.write(poolInfos, "pool_infos")
  }
}

extension NodeAffinityInput: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(poolInfos, "pool_infos")
  }
}
