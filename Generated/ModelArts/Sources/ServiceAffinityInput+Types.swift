// Made by Tablature from ServiceAffinityInput.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ServiceAffinityInput` of the API.
public struct ServiceAffinityInput: Codable, Hashable, Sendable {
  /// `node_affinity`: NodeAffinityInput.
  public var nodeAffinity: NodeAffinityInput?

  /// Makes a value; what is nil is left out of the JSON.
  public init(nodeAffinity: NodeAffinityInput? = nil) {
    self.nodeAffinity = nodeAffinity
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    nodeAffinity = try fields.optional("node_affinity")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(nodeAffinity, "node_affinity")
  }
}

extension ServiceAffinityInput: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(nodeAffinity, "node_affinity")
  }
}
