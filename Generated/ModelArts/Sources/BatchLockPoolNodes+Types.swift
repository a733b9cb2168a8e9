// Made by Tablature from BatchLockPoolNodes.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `BatchLockPoolNodesRequest` of the API.
public struct BatchLockPoolNodesRequest: Codable, Hashable, Sendable {
  /// `nodeNames`: list of string, required.
  public var nodeNames: [String]
  /// `actions`: list of string, required.
  public var actions: [Action]

  /// Makes a value; what is nil is left out of the JSON.
  public init(nodeNames: [String], actions: [Action]) {
    self.nodeNames = nodeNames
    self.actions = actions
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    nodeNames = try fields.required("nodeNames")
    actions = try fields.required("actions")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(nodeNames, "nodeNames")
    try fields.write(actions, "actions")
  }

  /// Values of `BatchLockPoolNodesRequest.actions`.
  public struct Action: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Delete a lock.
    public static var delete: Self { Self(rawValue: "delete") }

    public static var documentedValues: [Self] { [.delete] }
  }
}

extension BatchLockPoolNodesRequest: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(actions, "actions")
  }
}

/// `BatchLockPoolNodesResponse` of the API.
public struct BatchLockPoolNodesResponse: Codable, Hashable, Sendable {
  /// `nodes`: list of string.
  public var nodes: [Documented<String>]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(nodes: [Documented<String>]? = nil) {
    self.nodes = nodes
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    nodes = try fields.optional("nodes")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(nodes, "nodes")
  }
}

extension BatchLockPoolNodesResponse: Validatable {
  public func validate(with validator: inout Validator) {}
}
