// Made by Tablature from AffinityPoolInfoInput.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `AffinityPoolInfoInput` of the API.
public struct AffinityPoolInfoInput: Codable, Hashable, Sendable {
  /// `pool_name`: string, required.
  public var poolName: String
  /// `nodes`: list of AffinityNodeInfoInput, required.
  public var nodes: [AffinityNodeInfoInput]

  /// Makes a value; what is nil is left out of the JSON.
  public init(poolName: String, nodes: [AffinityNodeInfoInput]) {
    self.poolName = poolName
    self.nodes = nodes
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    poolName = try fields.required("pool_name")
    nodes = try fields.required("nodes")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(poolName, "pool_name")
    try fields.write(nodes, "nodes")
  }
}

extension AffinityPoolInfoInput: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(nodes, "nodes")
  }
}
