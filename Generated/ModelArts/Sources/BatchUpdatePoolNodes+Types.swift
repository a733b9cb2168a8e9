// Made by Tablature from BatchUpdatePoolNodes.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `BatchUpdatePoolNodesRequest` of the API.
public struct BatchUpdatePoolNodesRequest: Codable, Hashable, Sendable {
  /// `nodeNames`: list of string, required.
  public var nodeNames: [String]
  /// `action`: string, required.
  public var action: Action

  /// Makes a value; what is nil is left out of the JSON.
  public init(nodeNames: [String], action: Action) {
    self.nodeNames = nodeNames
    self.action = action
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    nodeNames = try fields.required("nodeNames")
    action = try fields.required("action")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(nodeNames, "nodeNames")
    try fields.write(action, "action")
  }

  /// Values of `BatchUpdatePoolNodesRequest.action`.
  public struct Action: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Enable HA redundancy.
    public static var openHaRedundant: Self { Self(rawValue: "openHaRedundant") }
    /// Disable HA redundancy.
    public static var closeHaRedundant: Self { Self(rawValue: "closeHaRedundant") }

    public static var documentedValues: [Self] { [.openHaRedundant, .closeHaRedundant] }
  }
}

extension BatchUpdatePoolNodesRequest: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(action, "action")
  }
}

/// `BatchUpdatePoolNodesResponse` of the API.
public struct BatchUpdatePoolNodesResponse: Codable, Hashable, Sendable {
  /// `successNodeNames`: list of string.
  public var successNodeNames: [String]?
  /// `failNodeNames`: list of string.
  public var failNodeNames: [String]?
  /// `nodes`: list of object, known from an example only.
  public var nodes: [JSONValue]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(successNodeNames: [String]? = nil, failNodeNames: [String]? = nil, nodes: [JSONValue]? = nil) {
    self.successNodeNames = successNodeNames
    self.failNodeNames = failNodeNames
    self.nodes = nodes
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    successNodeNames = try fields.optional("successNodeNames")
    failNodeNames = try fields.optional("failNodeNames")
    nodes = try fields.optional("nodes")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(successNodeNames, "successNodeNames")
    try fields.write(failNodeNames, "failNodeNames")
    try fields.write(nodes, "nodes")
  }
}

extension BatchUpdatePoolNodesResponse: Validatable {
  public func validate(with validator: inout Validator) {}
}
