// Made by Tablature from ShowServiceUpdateLogs.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ShowServiceUpdateLogsResponse` of the API.
public struct ShowServiceUpdateLogsResponse: Codable, Hashable, Sendable {
  /// `service_name`: string.
  public var serviceName: String?
  /// `service_id`: string.
  public var serviceID: String?
  /// `logs`: list of Log.
  public var logs: [Log]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(serviceName: String? = nil, serviceID: String? = nil, logs: [Log]? = nil) {
    self.serviceName = serviceName
    self.serviceID = serviceID
    self.logs = logs
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    serviceName = try fields.optional("service_name")
    serviceID = try fields.optional("service_id")
    logs = try fields.optional("logs")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(serviceName, "service_name")
    try fields.write(serviceID, "service_id")
    try fields.write(logs, "logs")
  }
}

extension ShowServiceUpdateLogsResponse: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(logs, "logs")
  }
}

/// `Log` of the API.
public struct Log: Codable, Hashable, Sendable {
  /// `update_time`: double, a epoch-milliseconds.
  public var updateTime: Double?
  /// `result`: string.
  public var result: ResultValue?
  /// `config`: list of ServiceLogConfig.
  public var config: [ServiceLogConfig]?
  /// `success_num`: double.
  public var successNum: Double?
  /// `failed_num`: double.
  public var failedNum: Double?
  /// `result_detail`: list of UpdateResult.
  public var resultDetail: [UpdateResult]?
  /// `cluster_id`: string.
  public var clusterID: String?
  /// `extend_config`: list of string.
  public var extendConfig: [String]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    updateTime: Double? = nil, result: ResultValue? = nil, config: [ServiceLogConfig]? = nil, successNum: Double? = nil,
    failedNum: Double? = nil, resultDetail: [UpdateResult]? = nil, clusterID: String? = nil,
    extendConfig: [String]? = nil
  ) {
    self.updateTime = updateTime
    self.result = result
    self.config = config
    self.successNum = successNum
    self.failedNum = failedNum
    self.resultDetail = resultDetail
    self.clusterID = clusterID
    self.extendConfig = extendConfig
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    updateTime = try fields.optional("update_time")
    result = try fields.optional("result")
    config = try fields.optional("config")
    successNum = try fields.optional("success_num")
    failedNum = try fields.optional("failed_num")
    resultDetail = try fields.optional("result_detail")
    clusterID = try fields.optional("cluster_id")
    extendConfig = try fields.optional("extend_config")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(updateTime, "update_time")
    try fields.write(result, "result")
    try fields.write(config, "config")
    try fields.write(successNum, "success_num")
    try fields.write(failedNum, "failed_num")
    try fields.write(resultDetail, "result_detail")
    try fields.write(clusterID, "cluster_id")
    try fields.write(extendConfig, "extend_config")
  }

  /// Values of `Log.result`.
  public struct ResultValue: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `SUCCESS`.
    public static var success: Self { Self(rawValue: "SUCCESS") }
    /// `FAIL`.
    public static var fail: Self { Self(rawValue: "FAIL") }
    /// `RUNNING`.
    public static var running: Self { Self(rawValue: "RUNNING") }

    public static var documentedValues: [Self] { [.success, .fail, .running] }
  }
}

extension Log: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(result, "result")
    validator.check(config, "config")
    validator.check(resultDetail, "result_detail")
  }
}

/// `ServiceLogConfig` of the API.
public struct ServiceLogConfig: Codable, Hashable, Sendable {
  /// `model_id`: string.
  public var modelID: String?
  /// `model_name`: string.
  public var modelName: String?
  /// `model_version`: string.
  public var modelVersion: String?
  /// `weight`: integer, required when the real-time type.
  public var weight: Int?
  /// `specification`: string.
  public var specification: String?
  /// `custom_spec`: CustomSpec.
  public var customSpec: CustomSpec?
  /// `envs`: map of string.
  public var envs: [String: String]?
  /// `cluster_id`: string.
  public var clusterID: String?
  /// `instance_count`: integer.
  public var instanceCount: Int?
  /// `additional_properties`: map of ModelAdditionalProperties.
  public var additionalProperties: [String: ModelAdditionalProperties]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    modelID: String? = nil, modelName: String? = nil, modelVersion: String? = nil, weight: Int? = nil,
    specification: String? = nil, customSpec: CustomSpec? = nil, envs: [String: String]? = nil,
    clusterID: String? = nil, instanceCount: Int? = nil,
    additionalProperties: [String: ModelAdditionalProperties]? = nil
  ) {
    self.modelID = modelID
    self.modelName = modelName
    self.modelVersion = modelVersion
    self.weight = weight
    self.specification = specification
    self.customSpec = customSpec
    self.envs = envs
    self.clusterID = clusterID
    self.instanceCount = instanceCount
    self.additionalProperties = additionalProperties
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    modelID = try fields.optional("model_id")
    modelName = try fields.optional("model_name")
    modelVersion = try fields.optional("model_version")
    weight = try fields.optional("weight")
    specification = try fields.optional("specification")
    customSpec = try fields.optional("custom_spec")
    envs = try fields.optional("envs")
    clusterID = try fields.optional("cluster_id")
    instanceCount = try fields.optional("instance_count")
    additionalProperties = try fields.optional("additional_properties")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(modelID, "model_id")
    try fields.write(modelName, "model_name")
    try fields.write(modelVersion, "model_version")
    try fields.write(weight, "weight")
    try fields.write(specification, "specification")
    try fields.write(customSpec, "custom_spec")
    try fields.write(envs, "envs")
    try fields.write(clusterID, "cluster_id")
    try fields.write(instanceCount, "instance_count")
    try fields.write(additionalProperties, "additional_properties")
  }
}

extension ServiceLogConfig: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(additionalProperties, "additional_properties")
  }
}

/// `UpdateResult` of the API.
public struct UpdateResult: Codable, Hashable, Sendable {
  /// `result`: boolean.
  public var result: Bool?
  /// `node_name`: string.
  public var nodeName: String?
  /// `operation`: string.
  public var operation: OperationValue?
  /// `node_id`: string.
  public var nodeID: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(result: Bool? = nil, nodeName: String? = nil, operation: OperationValue? = nil, nodeID: String? = nil) {
    self.result = result
    self.nodeName = nodeName
    self.operation = operation
    self.nodeID = nodeID
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    result = try fields.optional("result")
    nodeName = try fields.optional("node_name")
    operation = try fields.optional("operation")
    nodeID = try fields.optional("node_id")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(result, "result")
    try fields.write(nodeName, "node_name")
    try fields.write(operation, "operation")
    try fields.write(nodeID, "node_id")
  }

  /// Values of `UpdateResult.operation`.
  public struct OperationValue: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `deploy`.
    public static var deploy: Self { Self(rawValue: "deploy") }
    /// `delete`.
    public static var delete: Self { Self(rawValue: "delete") }

    public static var documentedValues: [Self] { [.deploy, .delete] }
  }
}

extension UpdateResult: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(operation, "operation")
  }
}
