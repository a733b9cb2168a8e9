// Made by Tablature from ShowServiceUpdateLogs.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v1/{project_id}/services/{service_id}/logs`.
public struct ShowServiceUpdateLogs: APIOperation {
  public typealias Output = ShowServiceUpdateLogsResponse
  public static let route = APIRoute(.get, "/v1/{project_id}/services/{service_id}/logs", statuses: [200])

  public var projectID: String?
  public var serviceID: String
  public var updateTime: Double?

  public init(serviceID: String, updateTime: Double? = nil, projectID: String? = nil) {
    (self.serviceID, self.updateTime, self.projectID) = (serviceID, updateTime, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID, "service_id": serviceID])
    request.query(["update_time": updateTime])
  }
}

extension ServiceManagementOperations {
  /// `GET /v1/{project_id}/services/{service_id}/logs`.
  public func showServiceUpdateLogs(
    serviceID: String, updateTime: Double? = nil, projectID: String? = nil
  ) async throws(ClientError) -> ShowServiceUpdateLogsResponse {
    try await send(ShowServiceUpdateLogs(serviceID: serviceID, updateTime: updateTime, projectID: projectID))
  }
}

public struct ShowServiceUpdateLogsResponse: APIObject {
  public var serviceName: String?
  public var serviceID: String?
  public var logs: [Log]?

  public init(serviceName: String? = nil, serviceID: String? = nil, logs: [Log]? = nil) {
    (self.serviceName, self.serviceID, self.logs) = (serviceName, serviceID, logs)
  }

  public static let fields: Fields<Self> = ["service_name": \.serviceName, "service_id": \.serviceID, "logs": \.logs]
}

public struct Log: APIObject {
  /// `update_time`: double, in milliseconds since 1970.
  public var updateTime: Double?
  public var result: ResultValue?
  public var config: [ServiceLogConfig]?
  public var successNum: Double?
  public var failedNum: Double?
  public var resultDetail: [UpdateResult]?
  public var clusterID: String?
  public var extendConfig: [String]?

  public init(
    updateTime: Double? = nil, result: ResultValue? = nil, config: [ServiceLogConfig]? = nil, successNum: Double? = nil,
    failedNum: Double? = nil, resultDetail: [UpdateResult]? = nil, clusterID: String? = nil,
    extendConfig: [String]? = nil
  ) {
    (self.updateTime, self.result, self.config, self.successNum) = (updateTime, result, config, successNum)
    (self.failedNum, self.resultDetail, self.clusterID) = (failedNum, resultDetail, clusterID)
    self.extendConfig = extendConfig
  }

  public static let fields: Fields<Self> = [
    "update_time": \.updateTime, "result": \.result, "config": \.config, "success_num": \.successNum,
    "failed_num": \.failedNum, "result_detail": \.resultDetail, "cluster_id": \.clusterID,
    "extend_config": \.extendConfig
  ]

  public struct ResultValue: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var success: Self { Self(rawValue: "SUCCESS") }
    public static var fail: Self { Self(rawValue: "FAIL") }
    public static var running: Self { Self(rawValue: "RUNNING") }
    public static var documentedValues: [Self] { [.success, .fail, .running] }
  }
}

public struct ServiceLogConfig: APIObject {
  public var modelID: String?
  public var modelName: String?
  public var modelVersion: String?
  /// `weight`: integer, required for real-time type.
  public var weight: Int?
  public var specification: String?
  public var customSpec: CustomSpec?
  public var envs: [String: String]?
  public var clusterID: String?
  public var instanceCount: Int?
  public var additionalProperties: [String: ModelAdditionalProperties]?

  public init(
    modelID: String? = nil, modelName: String? = nil, modelVersion: String? = nil, weight: Int? = nil,
    specification: String? = nil, customSpec: CustomSpec? = nil, envs: [String: String]? = nil,
    clusterID: String? = nil, instanceCount: Int? = nil,
    additionalProperties: [String: ModelAdditionalProperties]? = nil
  ) {
    (self.modelID, self.modelName, self.modelVersion, self.weight) = (modelID, modelName, modelVersion, weight)
    (self.specification, self.customSpec, self.envs, self.clusterID) = (specification, customSpec, envs, clusterID)
    (self.instanceCount, self.additionalProperties) = (instanceCount, additionalProperties)
  }

  public static let fields: Fields<Self> = [
    "model_id": \.modelID, "model_name": \.modelName, "model_version": \.modelVersion, "weight": \.weight,
    "specification": \.specification, "custom_spec": \.customSpec, "envs": \.envs, "cluster_id": \.clusterID,
    "instance_count": \.instanceCount, "additional_properties": \.additionalProperties
  ]
}

public struct UpdateResult: APIObject {
  public var result: Bool?
  public var nodeName: String?
  public var operation: OperationValue?
  public var nodeID: String?

  public init(result: Bool? = nil, nodeName: String? = nil, operation: OperationValue? = nil, nodeID: String? = nil) {
    (self.result, self.nodeName, self.operation, self.nodeID) = (result, nodeName, operation, nodeID)
  }

  public static let fields: Fields<Self> = [
    "result": \.result, "node_name": \.nodeName, "operation": \.operation, "node_id": \.nodeID
  ]

  public struct OperationValue: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var deploy: Self { Self(rawValue: "deploy") }
    public static var delete: Self { Self(rawValue: "delete") }
    public static var documentedValues: [Self] { [.deploy, .delete] }
  }
}
