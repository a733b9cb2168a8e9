// Made by Tablature from InfConfig.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// How one model is deployed for inference.
public struct InfConfig: Codable, Hashable, Sendable {
  /// Environment variables of the model; no place for secrets.
  /// `envs`: map of string.
  public var envs: [String: String]?
  /// How many instances run.
  /// `instance_count`: integer.
  public var instanceCount: Int?
  /// The model to deploy.
  /// `model_id`: string.
  public var modelID: String?
  /// The size of the machines.
  /// `specification`: string.
  public var specification: String?
  /// The share of requests the model gets; all shares add up to 100.
  /// `weight`: integer, in percent, required when infer_type is set to real-time.
  public var weight: Int?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    envs: [String: String]? = nil, instanceCount: Int? = nil, modelID: String? = nil, specification: String? = nil,
    weight: Int? = nil
  ) {
    self.envs = envs
    self.instanceCount = instanceCount
    self.modelID = modelID
    self.specification = specification
    self.weight = weight
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    envs = try fields.optional("envs")
    instanceCount = try fields.optional("instance_count")
    modelID = try fields.optional("model_id")
    specification = try fields.optional("specification")
    weight = try fields.optional("weight")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(envs, "envs")
    try fields.write(instanceCount, "instance_count")
    try fields.write(modelID, "model_id")
    try fields.write(specification, "specification")
    try fields.write(weight, "weight")
  }
}

extension InfConfig: Validatable {
  public func validate(with validator: inout Validator) {}
}
