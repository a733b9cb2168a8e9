// Made by Tablature from ShowService.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v1/{project_id}/services/{service_id}`.
public struct ShowService: APIOperation {
  public typealias Output = ShowServiceResponse
  public static let route = APIRoute(.get, "/v1/{project_id}/services/{service_id}", statuses: [200])

  public var projectID: String?
  public var serviceID: String
  public init(serviceID: String, projectID: String? = nil) { (self.serviceID, self.projectID) = (serviceID, projectID) }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID, "service_id": serviceID])
  }
}

extension ServiceManagementOperations {
  /// `GET /v1/{project_id}/services/{service_id}`.
  public func showService(
    serviceID: String, projectID: String? = nil
  ) async throws(ClientError) -> ShowServiceResponse {
    try await send(ShowService(serviceID: serviceID, projectID: projectID))
  }
}

public struct ShowServiceResponse: APIObject {
  public var serviceID: String?
  public var serviceName: String?
  public var description: String?
  public var tenant: String?
  public var project: String?
  public var owner: String?
  /// `publish_at`: double, in milliseconds since 1970.
  public var publishAt: Double?
  public var inferType: InferType?
  public var workspaceID: String?
  public var clusterID: String?
  public var vpcID: String?
  public var subnetNetworkID: String?
  public var securityGroupID: String?
  public var status: Status?
  public var progress: Int?
  public var errorMsg: String?
  public var config: [QueryServiceConfig]?
  public var accessAddress: String?
  public var bindAccessAddress: String?
  public var invocationTimes: Double?
  public var failedTimes: Double?
  public var isShared: Bool?
  public var sharedCount: Double?
  public var schedule: [Schedule]?
  /// `update_time`: double, in milliseconds since 1970.
  public var updateTime: Double?
  public var debugURL: String?
  /// `due_time`: double, in milliseconds since 1970.
  public var dueTime: Double?
  public var operationTime: Double?
  public var transitionAt: Double?
  public var isFree: Bool?
  public var additionalProperties: [String: String]?
  public var poolName: String?
  public var loadBalancerPolicy: LoadBalancerPolicy?
  /// `priority`: integer, 1...3.
  public var priority: Int?

  public init(
    serviceID: String? = nil, serviceName: String? = nil, description: String? = nil, tenant: String? = nil,
    project: String? = nil, owner: String? = nil, publishAt: Double? = nil, inferType: InferType? = nil,
    workspaceID: String? = nil, clusterID: String? = nil, vpcID: String? = nil, subnetNetworkID: String? = nil,
    securityGroupID: String? = nil, status: Status? = nil, progress: Int? = nil, errorMsg: String? = nil,
    config: [QueryServiceConfig]? = nil, accessAddress: String? = nil, bindAccessAddress: String? = nil,
    invocationTimes: Double? = nil, failedTimes: Double? = nil, isShared: Bool? = nil, sharedCount: Double? = nil,
    schedule: [Schedule]? = nil, updateTime: Double? = nil, debugURL: String? = nil, dueTime: Double? = nil,
    operationTime: Double? = nil, transitionAt: Double? = nil, isFree: Bool? = nil,
    additionalProperties: [String: String]? = nil, poolName: String? = nil,
    loadBalancerPolicy: LoadBalancerPolicy? = nil, priority: Int? = nil
  ) {
    (self.serviceID, self.serviceName, self.description, self.tenant) = (serviceID, serviceName, description, tenant)
    (self.project, self.owner, self.publishAt, self.inferType) = (project, owner, publishAt, inferType)
    (self.workspaceID, self.clusterID, self.vpcID) = (workspaceID, clusterID, vpcID)
    (self.subnetNetworkID, self.securityGroupID, self.status) = (subnetNetworkID, securityGroupID, status)
    (self.progress, self.errorMsg, self.config, self.accessAddress) = (progress, errorMsg, config, accessAddress)
    (self.bindAccessAddress, self.invocationTimes, self.failedTimes) = (bindAccessAddress, invocationTimes, failedTimes)
    (self.isShared, self.sharedCount, self.schedule, self.updateTime) = (isShared, sharedCount, schedule, updateTime)
    (self.debugURL, self.dueTime, self.operationTime) = (debugURL, dueTime, operationTime)
    (self.transitionAt, self.isFree, self.additionalProperties) = (transitionAt, isFree, additionalProperties)
    (self.poolName, self.loadBalancerPolicy, self.priority) = (poolName, loadBalancerPolicy, priority)
  }

  public static let fields: Fields<Self> = [
    "service_id": \.serviceID, "service_name": \.serviceName, "description": \.description, "tenant": \.tenant,
    "project": \.project, "owner": \.owner, "publish_at": \.publishAt, "infer_type": \.inferType,
    "workspace_id": \.workspaceID, "cluster_id": \.clusterID, "vpc_id": \.vpcID, "subnet_network_id": \.subnetNetworkID,
    "security_group_id": \.securityGroupID, "status": \.status, "progress": \.progress, "error_msg": \.errorMsg,
    "config": \.config, "access_address": \.accessAddress, "bind_access_address": \.bindAccessAddress,
    "invocation_times": \.invocationTimes, "failed_times": \.failedTimes, "is_shared": \.isShared,
    "shared_count": \.sharedCount, "schedule": \.schedule, "update_time": \.updateTime, "debug_url": \.debugURL,
    "due_time": \.dueTime, "operation_time": \.operationTime, "transition_at": \.transitionAt, "is_free": \.isFree,
    "additional_properties": \.additionalProperties, "pool_name": \.poolName,
    "load_balancer_policy": \.loadBalancerPolicy, "priority": \.priority
  ]

  public func checkFields(with validator: inout Validator) {
    validator.check(priority, "priority", range: Limits(1, 3))
  }

  public typealias InferType = ListServices.InferType
  public typealias Status = ListServices.Status

  public struct LoadBalancerPolicy: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Weighted round robin.
    public static var roundRobin: Self { Self(rawValue: "ROUND_ROBIN") }
    /// Weighted least connections.
    public static var leastConnections: Self { Self(rawValue: "LEAST_CONNECTIONS") }
    /// Source IP address algorithm.
    public static var sourceIP: Self { Self(rawValue: "SOURCE_IP") }
    public static var documentedValues: [Self] { [.roundRobin, .leastConnections, .sourceIP] }
  }
}

public struct QueryServiceConfig: APIObject {
  public var modelVersion: String?
  /// `finished_time`: double, in milliseconds since 1970.
  public var finishedTime: Double?
  public var customSpec: CustomSpec?
  public var envs: [String: String]?
  public var specification: String?
  public var weight: Int?
  /// `source_type`: string, always `auto`.
  public var sourceType: String?
  public var modelID: String?
  public var srcPath: String?
  public var reqURI: String?
  public var mappingType: MappingType?
  /// `start_time`: double, in milliseconds since 1970.
  public var startTime: Double?
  public var clusterID: String?
  public var nodes: [Nodes]?
  /// `mapping_rule`: object, required when mapping_type is set to csv.
  public var mappingRule: JSONValue?
  public var modelName: String?
  public var srcType: String?
  public var destPath: String?
  public var instanceCount: Int?
  public var status: Status?
  public var scaling: Bool?
  public var supportDebug: Bool?
  public var additionalProperties: [String: ModelAdditionalProperties]?
  public var poolName: String?
  public var affinity: ServiceAffinity?

  public init(
    modelVersion: String? = nil, finishedTime: Double? = nil, customSpec: CustomSpec? = nil,
    envs: [String: String]? = nil, specification: String? = nil, weight: Int? = nil, sourceType: String? = nil,
    modelID: String? = nil, srcPath: String? = nil, reqURI: String? = nil, mappingType: MappingType? = nil,
    startTime: Double? = nil, clusterID: String? = nil, nodes: [Nodes]? = nil, mappingRule: JSONValue? = nil,
    modelName: String? = nil, srcType: String? = nil, destPath: String? = nil, instanceCount: Int? = nil,
    status: Status? = nil, scaling: Bool? = nil, supportDebug: Bool? = nil,
    additionalProperties: [String: ModelAdditionalProperties]? = nil, poolName: String? = nil,
    affinity: ServiceAffinity? = nil
  ) {
    (self.modelVersion, self.finishedTime, self.customSpec, self.envs) = (modelVersion, finishedTime, customSpec, envs)
    (self.specification, self.weight, self.sourceType, self.modelID) = (specification, weight, sourceType, modelID)
    (self.srcPath, self.reqURI, self.mappingType, self.startTime) = (srcPath, reqURI, mappingType, startTime)
    (self.clusterID, self.nodes, self.mappingRule, self.modelName) = (clusterID, nodes, mappingRule, modelName)
    (self.srcType, self.destPath, self.instanceCount, self.status) = (srcType, destPath, instanceCount, status)
    (self.scaling, self.supportDebug, self.additionalProperties) = (scaling, supportDebug, additionalProperties)
    (self.poolName, self.affinity) = (poolName, affinity)
  }

  public static let fields: Fields<Self> = [
    "model_version": \.modelVersion, "finished_time": \.finishedTime, "custom_spec": \.customSpec, "envs": \.envs,
    "specification": \.specification, "weight": \.weight, "source_type": \.sourceType, "model_id": \.modelID,
    "src_path": \.srcPath, "req_uri": \.reqURI, "mapping_type": \.mappingType, "start_time": \.startTime,
    "cluster_id": \.clusterID, "nodes": \.nodes, "mapping_rule": \.mappingRule, "model_name": \.modelName,
    "src_type": \.srcType, "dest_path": \.destPath, "instance_count": \.instanceCount, "status": \.status,
    "scaling": \.scaling, "support_debug": \.supportDebug, "additional_properties": \.additionalProperties,
    "pool_name": \.poolName, "affinity": \.affinity
  ]

  public func checkFields(with validator: inout Validator) {
    validator.check(sourceType, "source_type", constant: "auto")
  }

  public typealias MappingType = ServiceConfig.MappingType

  public struct Status: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var running: Self { Self(rawValue: "running") }
    public static var deploying: Self { Self(rawValue: "deploying") }
    public static var concerning: Self { Self(rawValue: "concerning") }
    /// Deploying the service failed.
    public static var failed: Self { Self(rawValue: "failed") }
    public static var stopped: Self { Self(rawValue: "stopped") }
    public static var finished: Self { Self(rawValue: "finished") }
    /// Known from an example only.
    public static var notReady: Self { Self(rawValue: "notReady") }
    public static var documentedValues: [Self] { [
      .running, .deploying, .concerning, .failed, .stopped, .finished, .notReady
    ] }
  }
}

public struct Nodes: APIObject {
  /// `memory`: integer, in MB.
  public var memory: Int?
  public var osVersion: String?
  public var cpu: Int?
  public var createdAt: String?
  public var description: String?
  public var message: String?
  public var predictURL: String?
  public var enableGPU: Bool?
  public var gpuNum: Int?
  public var hostIPs: [String]?
  public var updatedAt: String?
  public var nodeLabel: String?
  public var osType: String?
  public var name: String?
  public var osName: String?
  public var arch: String?
  public var id: String?
  public var instanceStatus: InstanceStatus?
  public var state: State?
  public var deploymentNum: Int?
  public var hostName: String?

  public init(
    memory: Int? = nil, osVersion: String? = nil, cpu: Int? = nil, createdAt: String? = nil, description: String? = nil,
    message: String? = nil, predictURL: String? = nil, enableGPU: Bool? = nil, gpuNum: Int? = nil,
    hostIPs: [String]? = nil, updatedAt: String? = nil, nodeLabel: String? = nil, osType: String? = nil,
    name: String? = nil, osName: String? = nil, arch: String? = nil, id: String? = nil,
    instanceStatus: InstanceStatus? = nil, state: State? = nil, deploymentNum: Int? = nil, hostName: String? = nil
  ) {
    (self.memory, self.osVersion, self.cpu, self.createdAt) = (memory, osVersion, cpu, createdAt)
    (self.description, self.message, self.predictURL, self.enableGPU) = (description, message, predictURL, enableGPU)
    (self.gpuNum, self.hostIPs, self.updatedAt, self.nodeLabel) = (gpuNum, hostIPs, updatedAt, nodeLabel)
    (self.osType, self.name, self.osName, self.arch, self.id) = (osType, name, osName, arch, id)
    (self.instanceStatus, self.state, self.deploymentNum) = (instanceStatus, state, deploymentNum)
    self.hostName = hostName
  }

  public static let fields: Fields<Self> = [
    "memory": \.memory, "os_version": \.osVersion, "cpu": \.cpu, "created_at": \.createdAt,
    "description": \.description, "message": \.message, "predict_url": \.predictURL, "enable_gpu": \.enableGPU,
    "gpu_num": \.gpuNum, "host_ips": \.hostIPs, "updated_at": \.updatedAt, "node_label": \.nodeLabel,
    "os_type": \.osType, "name": \.name, "os_name": \.osName, "arch": \.arch, "id": \.id,
    "instance_status": \.instanceStatus, "state": \.state, "deployment_num": \.deploymentNum, "host_name": \.hostName
  ]

  public struct InstanceStatus: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var running: Self { Self(rawValue: "running") }
    public static var stopped: Self { Self(rawValue: "stopped") }
    public static var notReady: Self { Self(rawValue: "notReady") }
    public static var failed: Self { Self(rawValue: "failed") }
    public static var documentedValues: [Self] { [.running, .stopped, .notReady, .failed] }
  }

  public struct State: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var running: Self { Self(rawValue: "RUNNING") }
    public static var fail: Self { Self(rawValue: "FAIL") }
    public static var unconnected: Self { Self(rawValue: "UNCONNECTED") }
    public static var documentedValues: [Self] { [.running, .fail, .unconnected] }
  }
}

public struct ServiceAffinity: APIObject {
  public var nodeAffinity: NodeAffinity?
  public init(nodeAffinity: NodeAffinity? = nil) { self.nodeAffinity = nodeAffinity }
  public static let fields: Fields<Self> = ["node_affinity": \.nodeAffinity]
}

public struct NodeAffinity: APIObject {
  public var mode: String?
  public var poolInfos: [AffinityPoolInfo]?

  public init(mode: String? = nil, poolInfos: [AffinityPoolInfo]? = nil) {
    (self.mode, self.poolInfos) = (mode, poolInfos)
  }

  public static let fields: Fields<Self> = ["mode": \.mode, "pool_infos": \.poolInfos]
}

public struct AffinityPoolInfo: APIObject {
  public var poolName: String?
  public var nodes: [AffinityNodeInfo]?

  public init(poolName: String? = nil, nodes: [AffinityNodeInfo]? = nil) {
    (self.poolName, self.nodes) = (poolName, nodes)
  }

  public static let fields: Fields<Self> = ["pool_name": \.poolName, "nodes": \.nodes]
}

public struct AffinityNodeInfo: APIObject {
  public var name: String?
  public init(name: String? = nil) { self.name = name }
  public static let fields: Fields<Self> = ["name": \.name]
}
