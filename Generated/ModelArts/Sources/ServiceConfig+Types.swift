// Made by Tablature from ServiceConfig.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ServiceConfig` of the API.
public struct ServiceConfig: Codable, Hashable, Sendable {
  /// `custom_spec`: CustomSpecInput.
  public var customSpec: CustomSpecInput?
  /// `envs`: map of string.
  public var envs: [String: String]?
  /// `specification`: string, required.
  public var specification: String
  /// `weight`: integer, examples show string, required when real-time.
  public var weight: Documented<Int>?
  /// `deploy_timeout_in_seconds`: integer.
  public var deployTimeoutInSeconds: Int?
  /// `model_id`: string, required.
  public var modelID: String
  /// `src_path`: string.
  public var srcPath: String?
  /// `req_uri`: string.
  public var reqURI: String?
  /// `mapping_type`: string.
  public var mappingType: MappingType?
  /// `cluster_id`: string.
  public var clusterID: String?
  /// `pool_name`: string.
  public var poolName: String?
  /// `nodes`: list of string.
  public var nodes: [String]?
  /// `mapping_rule`: object, required when mapping_type is set to csv.
  public var mappingRule: JSONValue?
  /// `src_type`: string.
  public var srcType: SrcType?
  /// `dest_path`: string.
  public var destPath: String?
  /// `instance_count`: integer, required.
  public var instanceCount: Int
  /// `additional_properties`: map of ModelAdditionalPropertiesInput.
  public var additionalProperties: [String: ModelAdditionalPropertiesInput]?
  /// `affinity`: ServiceAffinityInput.
  public var affinity: ServiceAffinityInput?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    customSpec: CustomSpecInput? = nil, envs: [String: String]? = nil, specification: String,
    weight: Documented<Int>? = nil, deployTimeoutInSeconds: Int? = nil, modelID: String, srcPath: String? = nil,
    reqURI: String? = nil, mappingType: MappingType? = nil, clusterID: String? = nil, poolName: String? = nil,
    nodes: [String]? = nil, mappingRule: JSONValue? = nil, srcType: SrcType? = nil, destPath: String? = nil,
    instanceCount: Int, additionalProperties: [String: ModelAdditionalPropertiesInput]? = nil,
    affinity: ServiceAffinityInput? = nil
  ) {
    self.customSpec = customSpec
    self.envs = envs
    self.specification = specification
    self.weight = weight
    self.deployTimeoutInSeconds = deployTimeoutInSeconds
    self.modelID = modelID
    self.srcPath = srcPath
    self.reqURI = reqURI
    self.mappingType = mappingType
    self.clusterID = clusterID
    self.poolName = poolName
    self.nodes = nodes
    self.mappingRule = mappingRule
    self.srcType = srcType
    self.destPath = destPath
    self.instanceCount = instanceCount
    self.additionalProperties = additionalProperties
    self.affinity = affinity
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    customSpec = try fields.optional("custom_spec")
    envs = try fields.optional("envs")
    specification = try fields.required("specification")
    weight = try fields.optional("weight")
    deployTimeoutInSeconds = try fields.optional("deploy_timeout_in_seconds")
    modelID = try fields.required("model_id")
    srcPath = try fields.optional("src_path")
    reqURI = try fields.optional("req_uri")
    mappingType = try fields.optional("mapping_type")
    clusterID = try fields.optional("cluster_id")
    poolName = try fields.optional("pool_name")
    nodes = try fields.optional("nodes")
    mappingRule = try fields.optional("mapping_rule")
    srcType = try fields.optional("src_type")
    destPath = try fields.optional("dest_path")
    instanceCount = try fields.required("instance_count")
    additionalProperties = try fields.optional("additional_properties")
    affinity = try fields.optional("affinity")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(customSpec, "custom_spec")
    try fields.write(envs, "envs")
    try fields.write(specification, "specification")
    try fields.write(weight, "weight")
    try fields.write(deployTimeoutInSeconds, "deploy_timeout_in_seconds")
    try fields.write(modelID, "model_id")
    try fields.write(srcPath, "src_path")
    try fields.write(reqURI, "req_uri")
    try fields.write(mappingType, "mapping_type")
    try fields.write(clusterID, "cluster_id")
    try fields.write(poolName, "pool_name")
    try fields.write(nodes, "nodes")
    try fields.write(mappingRule, "mapping_rule")
    try fields.write(srcType, "src_type")
    try fields.write(destPath, "dest_path")
    try fields.write(instanceCount, "instance_count")
    try fields.write(additionalProperties, "additional_properties")
    try fields.write(affinity, "affinity")
  }

  /// Values of `ServiceConfig.mapping_type`.
  public struct MappingType: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `file`.
    public static var file: Self { Self(rawValue: "file") }
    /// `csv`.
    public static var csv: Self { Self(rawValue: "csv") }

    public static var documentedValues: [Self] { [.file, .csv] }
  }

  /// Values of `ServiceConfig.src_type`.
  public struct SrcType: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `ManifestFile`.
    public static var manifestFile: Self { Self(rawValue: "ManifestFile") }

    public static var documentedValues: [Self] { [.manifestFile] }
  }
}

extension ServiceConfig: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(customSpec, "custom_spec")
    validator.check(mappingType, "mapping_type")
    validator.check(srcType, "src_type")
    validator.check(additionalProperties, "additional_properties")
    validator.check(affinity, "affinity")
  }
}
