// Made by Tablature from ShowService.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ShowServiceResponse` of the API.
public struct ShowServiceResponse: Codable, Hashable, Sendable {
  /// `service_id`: string.
  public var serviceID: String?
  /// `service_name`: string.
  public var serviceName: String?
  /// `description`: string.
  public var description: String?
  /// `tenant`: string.
  public var tenant: String?
  /// `project`: string.
  public var project: String?
  /// `owner`: string.
  public var owner: String?
  /// `publish_at`: double, a epoch-milliseconds.
  public var publishAt: Double?
  /// `infer_type`: string.
  public var inferType: InferType?
  /// `workspace_id`: string.
  public var workspaceID: String?
  /// `cluster_id`: string.
  public var clusterID: String?
  /// `vpc_id`: string.
  public var vpcID: String?
  /// `subnet_network_id`: string.
  public var subnetNetworkID: String?
  /// `security_group_id`: string.
  public var securityGroupID: String?
  /// `status`: string.
  public var status: Status?
  /// `progress`: integer.
  public var progress: Int?
  /// `error_msg`: string.
  public var errorMsg: String?
  /// `config`: list of QueryServiceConfig.
  public var config: [QueryServiceConfig]?
  /// `access_address`: string.
  public var accessAddress: String?
  /// `bind_access_address`: string.
  public var bindAccessAddress: String?
  /// `invocation_times`: double.
  public var invocationTimes: Double?
  /// `failed_times`: double.
  public var failedTimes: Double?
  /// `is_shared`: boolean.
  public var isShared: Bool?
  /// `shared_count`: double.
  public var sharedCount: Double?
  /// `schedule`: list of Schedule.
  public var schedule: [Schedule]?
  /// `update_time`: double, a epoch-milliseconds.
  public var updateTime: Double?
  /// `debug_url`: string.
  public var debugURL: String?
  /// `due_time`: double, a epoch-milliseconds.
  public var dueTime: Double?
  /// `operation_time`: double.
  public var operationTime: Double?
  /// `transition_at`: double.
  public var transitionAt: Double?
  /// `is_free`: boolean.
  public var isFree: Bool?
  /// `additional_properties`: map of string.
  public var additionalProperties: [String: String]?
  /// `pool_name`: string.
  public var poolName: String?
  /// `load_balancer_policy`: string.
  public var loadBalancerPolicy: LoadBalancerPolicy?
  /// `priority`: integer, 1...3.
  public var priority: Int?

  /// Makes a value; what is nil is left out of the JSON.
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
    self.serviceID = serviceID
    self.serviceName = serviceName
    self.description = description
    self.tenant = tenant
    self.project = project
    self.owner = owner
    self.publishAt = publishAt
    self.inferType = inferType
    self.workspaceID = workspaceID
    self.clusterID = clusterID
    self.vpcID = vpcID
    self.subnetNetworkID = subnetNetworkID
    self.securityGroupID = securityGroupID
    self.status = status
    self.progress = progress
    self.errorMsg = errorMsg
    self.config = config
    self.accessAddress = accessAddress
    self.bindAccessAddress = bindAccessAddress
    self.invocationTimes = invocationTimes
    self.failedTimes = failedTimes
    self.isShared = isShared
    self.sharedCount = sharedCount
    self.schedule = schedule
    self.updateTime = updateTime
    self.debugURL = debugURL
    self.dueTime = dueTime
    self.operationTime = operationTime
    self.transitionAt = transitionAt
    self.isFree = isFree
    self.additionalProperties = additionalProperties
    self.poolName = poolName
    self.loadBalancerPolicy = loadBalancerPolicy
    self.priority = priority
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    serviceID = try fields.optional("service_id")
    serviceName = try fields.optional("service_name")
    description = try fields.optional("description")
    tenant = try fields.optional("tenant")
    project = try fields.optional("project")
    owner = try fields.optional("owner")
    publishAt = try fields.optional("publish_at")
    inferType = try fields.optional("infer_type")
    workspaceID = try fields.optional("workspace_id")
    clusterID = try fields.optional("cluster_id")
    vpcID = try fields.optional("vpc_id")
    subnetNetworkID = try fields.optional("subnet_network_id")
    securityGroupID = try fields.optional("security_group_id")
    status = try fields.optional("status")
    progress = try fields.optional("progress")
    errorMsg = try fields.optional("error_msg")
    config = try fields.optional("config")
    accessAddress = try fields.optional("access_address")
    bindAccessAddress = try fields.optional("bind_access_address")
    invocationTimes = try fields.optional("invocation_times")
    failedTimes = try fields.optional("failed_times")
    isShared = try fields.optional("is_shared")
    sharedCount = try fields.optional("shared_count")
    schedule = try fields.optional("schedule")
    updateTime = try fields.optional("update_time")
    debugURL = try fields.optional("debug_url")
    dueTime = try fields.optional("due_time")
    operationTime = try fields.optional("operation_time")
    transitionAt = try fields.optional("transition_at")
    isFree = try fields.optional("is_free")
    additionalProperties = try fields.optional("additional_properties")
    poolName = try fields.optional("pool_name")
    loadBalancerPolicy = try fields.optional("load_balancer_policy")
    priority = try fields.optional("priority")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(serviceID, "service_id")
    try fields.write(serviceName, "service_name")
    try fields.write(description, "description")
    try fields.write(tenant, "tenant")
    try fields.write(project, "project")
    try fields.write(owner, "owner")
    try fields.write(publishAt, "publish_at")
    try fields.write(inferType, "infer_type")
    try fields.write(workspaceID, "workspace_id")
    try fields.write(clusterID, "cluster_id")
    try fields.write(vpcID, "vpc_id")
    try fields.write(subnetNetworkID, "subnet_network_id")
    try fields.write(securityGroupID, "security_group_id")
    try fields.write(status, "status")
    try fields.write(progress, "progress")
    try fields.write(errorMsg, "error_msg")
    try fields.write(config, "config")
    try fields.write(accessAddress, "access_address")
    try fields.write(bindAccessAddress, "bind_access_address")
    try fields.write(invocationTimes, "invocation_times")
    try fields.write(failedTimes, "failed_times")
    try fields.write(isShared, "is_shared")
    try fields.write(sharedCount, "shared_count")
    try fields.write(schedule, "schedule")
    try fields.write(updateTime, "update_time")
    try fields.write(debugURL, "debug_url")
    try fields.write(dueTime, "due_time")
    try fields.write(operationTime, "operation_time")
    try fields.write(transitionAt, "transition_at")
    try fields.write(isFree, "is_free")
    try fields.write(additionalProperties, "additional_properties")
    try fields.write(poolName, "pool_name")
    try fields.write(loadBalancerPolicy, "load_balancer_policy")
    try fields.write(priority, "priority")
  }

  /// Values of `ShowServiceResponse.infer_type`.
  public struct InferType: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `real-time`.
    public static var realTime: Self { Self(rawValue: "real-time") }
    /// `batch`.
    public static var batch: Self { Self(rawValue: "batch") }

    public static var documentedValues: [Self] { [.realTime, .batch] }
  }

  /// Values of `ShowServiceResponse.status`.
  public struct Status: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `running`.
    public static var running: Self { Self(rawValue: "running") }
    /// `deploying`.
    public static var deploying: Self { Self(rawValue: "deploying") }
    /// `concerning`.
    public static var concerning: Self { Self(rawValue: "concerning") }
    /// Deploying the service failed.
    public static var failed: Self { Self(rawValue: "failed") }
    /// `stopped`.
    public static var stopped: Self { Self(rawValue: "stopped") }
    /// `finished`.
    public static var finished: Self { Self(rawValue: "finished") }
    /// `stopping`.
    public static var stopping: Self { Self(rawValue: "stopping") }
    /// `deleting`.
    public static var deleting: Self { Self(rawValue: "deleting") }
    /// `pending`.
    public static var pending: Self { Self(rawValue: "pending") }
    /// `waiting`.
    public static var waiting: Self { Self(rawValue: "waiting") }

    public static var documentedValues: [Self] {
      [
        .running, .deploying, .concerning, .failed, .stopped, .finished, .stopping, .deleting, .pending, .waiting
      ]
    }
  }

  /// Values of `ShowServiceResponse.load_balancer_policy`.
  public struct LoadBalancerPolicy: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Weighted round robin. `ROUND_ROBIN`.
    public static var roundRobin: Self { Self(rawValue: "ROUND_ROBIN") }
    /// Weighted least connections. `LEAST_CONNECTIONS`.
    public static var leastConnections: Self { Self(rawValue: "LEAST_CONNECTIONS") }
    /// Source IP address algorithm. `SOURCE_IP`.
    public static var sourceIP: Self { Self(rawValue: "SOURCE_IP") }

    public static var documentedValues: [Self] { [.roundRobin, .leastConnections, .sourceIP] }
  }
}

extension ShowServiceResponse: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(inferType, "infer_type")
    validator.check(status, "status")
    validator.check(config, "config")
    validator.check(schedule, "schedule")
    validator.check(loadBalancerPolicy, "load_balancer_policy")
    validator.check(priority, "priority", range: Limits(1, 3))
  }
}

/// `QueryServiceConfig` of the API.
public struct QueryServiceConfig: Codable, Hashable, Sendable {
  /// `model_version`: string.
  public var modelVersion: String?
  /// `finished_time`: double, a epoch-milliseconds.
  public var finishedTime: Double?
  /// `custom_spec`: CustomSpec.
  public var customSpec: CustomSpec?
  /// `envs`: map of string.
  public var envs: [String: String]?
  /// `specification`: string.
  public var specification: String?
  /// `weight`: integer.
  public var weight: Int?
  /// `source_type`: string, always `auto`.
  public var sourceType: String?
  /// `model_id`: string.
  public var modelID: String?
  /// `src_path`: string.
  public var srcPath: String?
  /// `req_uri`: string.
  public var reqURI: String?
  /// `mapping_type`: string.
  public var mappingType: MappingType?
  /// `start_time`: double, a epoch-milliseconds.
  public var startTime: Double?
  /// `cluster_id`: string.
  public var clusterID: String?
  /// `nodes`: list of Nodes.
  public var nodes: [Nodes]?
  /// `mapping_rule`: object, required when mapping_type is set to csv.
  public var mappingRule: JSONValue?
  /// `model_name`: string.
  public var modelName: String?
  /// `src_type`: string.
  public var srcType: String?
  /// `dest_path`: string.
  public var destPath: String?
  /// `instance_count`: integer.
  public var instanceCount: Int?
  /// `status`: string.
  public var status: Status?
  /// `scaling`: boolean.
  public var scaling: Bool?
  /// `support_debug`: boolean.
  public var supportDebug: Bool?
  /// `additional_properties`: map of ModelAdditionalProperties.
  public var additionalProperties: [String: ModelAdditionalProperties]?
  /// `pool_name`: string.
  public var poolName: String?
  /// `affinity`: ServiceAffinity.
  public var affinity: ServiceAffinity?

  /// Makes a value; what is nil is left out of the JSON.
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
    self.modelVersion = modelVersion
    self.finishedTime = finishedTime
    self.customSpec = customSpec
    self.envs = envs
    self.specification = specification
    self.weight = weight
    self.sourceType = sourceType
    self.modelID = modelID
    self.srcPath = srcPath
    self.reqURI = reqURI
    self.mappingType = mappingType
    self.startTime = startTime
    self.clusterID = clusterID
    self.nodes = nodes
    self.mappingRule = mappingRule
    self.modelName = modelName
    self.srcType = srcType
    self.destPath = destPath
    self.instanceCount = instanceCount
    self.status = status
    self.scaling = scaling
    self.supportDebug = supportDebug
    self.additionalProperties = additionalProperties
    self.poolName = poolName
    self.affinity = affinity
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    modelVersion = try fields.optional("model_version")
    finishedTime = try fields.optional("finished_time")
    customSpec = try fields.optional("custom_spec")
    envs = try fields.optional("envs")
    specification = try fields.optional("specification")
    weight = try fields.optional("weight")
    sourceType = try fields.optional("source_type")
    modelID = try fields.optional("model_id")
    srcPath = try fields.optional("src_path")
    reqURI = try fields.optional("req_uri")
    mappingType = try fields.optional("mapping_type")
    startTime = try fields.optional("start_time")
    clusterID = try fields.optional("cluster_id")
    nodes = try fields.optional("nodes")
    mappingRule = try fields.optional("mapping_rule")
    modelName = try fields.optional("model_name")
    srcType = try fields.optional("src_type")
    destPath = try fields.optional("dest_path")
    instanceCount = try fields.optional("instance_count")
    status = try fields.optional("status")
    scaling = try fields.optional("scaling")
    supportDebug = try fields.optional("support_debug")
    additionalProperties = try fields.optional("additional_properties")
    poolName = try fields.optional("pool_name")
    affinity = try fields.optional("affinity")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(modelVersion, "model_version")
    try fields.write(finishedTime, "finished_time")
    try fields.write(customSpec, "custom_spec")
    try fields.write(envs, "envs")
    try fields.write(specification, "specification")
    try fields.write(weight, "weight")
    try fields.write(sourceType, "source_type")
    try fields.write(modelID, "model_id")
    try fields.write(srcPath, "src_path")
    try fields.write(reqURI, "req_uri")
    try fields.write(mappingType, "mapping_type")
    try fields.write(startTime, "start_time")
    try fields.write(clusterID, "cluster_id")
    try fields.write(nodes, "nodes")
    try fields.write(mappingRule, "mapping_rule")
    try fields.write(modelName, "model_name")
    try fields.write(srcType, "src_type")
    try fields.write(destPath, "dest_path")
    try fields.write(instanceCount, "instance_count")
    try fields.write(status, "status")
    try fields.write(scaling, "scaling")
    try fields.write(supportDebug, "support_debug")
    try fields.write(additionalProperties, "additional_properties")
    try fields.write(poolName, "pool_name")
    try fields.write(affinity, "affinity")
  }

  /// Values of `QueryServiceConfig.mapping_type`.
  public struct MappingType: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `file`.
    public static var file: Self { Self(rawValue: "file") }
    /// `csv`.
    public static var csv: Self { Self(rawValue: "csv") }

    public static var documentedValues: [Self] { [.file, .csv] }
  }

  /// Values of `QueryServiceConfig.status`.
  public struct Status: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `running`.
    public static var running: Self { Self(rawValue: "running") }
    /// `deploying`.
    public static var deploying: Self { Self(rawValue: "deploying") }
    /// `concerning`.
    public static var concerning: Self { Self(rawValue: "concerning") }
    /// Deploying the service failed.
    public static var failed: Self { Self(rawValue: "failed") }
    /// `stopped`.
    public static var stopped: Self { Self(rawValue: "stopped") }
    /// `finished`.
    public static var finished: Self { Self(rawValue: "finished") }
    /// Known from an example only.
    public static var notReady: Self { Self(rawValue: "notReady") }

    public static var documentedValues: [Self] {
      [
        .running, .deploying, .concerning, .failed, .stopped, .finished, .notReady
      ]
    }
  }
}

extension QueryServiceConfig: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(sourceType, "source_type", constant: "auto")
    validator.check(mappingType, "mapping_type")
    validator.check(nodes, "nodes")
    validator.check(status, "status")
    validator.check(additionalProperties, "additional_properties")
  }
}

/// `Nodes` of the API.
public struct Nodes: Codable, Hashable, Sendable {
  /// `memory`: integer, in MB.
  public var memory: Int?
  /// `os_version`: string.
  public var osVersion: String?
  /// `cpu`: integer.
  public var cpu: Int?
  /// `created_at`: string.
  public var createdAt: String?
  /// `description`: string.
  public var description: String?
  /// `message`: string.
  public var message: String?
  /// `predict_url`: string.
  public var predictURL: String?
  /// `enable_gpu`: boolean.
  public var enableGPU: Bool?
  /// `gpu_num`: integer.
  public var gpuNum: Int?
  /// `host_ips`: list of string.
  public var hostIPs: [String]?
  /// `updated_at`: string.
  public var updatedAt: String?
  /// `node_label`: string.
  public var nodeLabel: String?
  /// `os_type`: string.
  public var osType: String?
  /// `name`: string.
  public var name: String?
  /// `os_name`: string.
  public var osName: String?
  /// `arch`: string.
  public var arch: String?
  /// `id`: string.
  public var id: String?
  /// `instance_status`: string.
  public var instanceStatus: InstanceStatus?
  /// `state`: string.
  public var state: State?
  /// `deployment_num`: integer.
  public var deploymentNum: Int?
  /// `host_name`: string.
  public var hostName: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    memory: Int? = nil, osVersion: String? = nil, cpu: Int? = nil, createdAt: String? = nil, description: String? = nil,
    message: String? = nil, predictURL: String? = nil, enableGPU: Bool? = nil, gpuNum: Int? = nil,
    hostIPs: [String]? = nil, updatedAt: String? = nil, nodeLabel: String? = nil, osType: String? = nil,
    name: String? = nil, osName: String? = nil, arch: String? = nil, id: String? = nil,
    instanceStatus: InstanceStatus? = nil, state: State? = nil, deploymentNum: Int? = nil, hostName: String? = nil
  ) {
    self.memory = memory
    self.osVersion = osVersion
    self.cpu = cpu
    self.createdAt = createdAt
    self.description = description
    self.message = message
    self.predictURL = predictURL
    self.enableGPU = enableGPU
    self.gpuNum = gpuNum
    self.hostIPs = hostIPs
    self.updatedAt = updatedAt
    self.nodeLabel = nodeLabel
    self.osType = osType
    self.name = name
    self.osName = osName
    self.arch = arch
    self.id = id
    self.instanceStatus = instanceStatus
    self.state = state
    self.deploymentNum = deploymentNum
    self.hostName = hostName
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    memory = try fields.optional("memory")
    osVersion = try fields.optional("os_version")
    cpu = try fields.optional("cpu")
    createdAt = try fields.optional("created_at")
    description = try fields.optional("description")
    message = try fields.optional("message")
    predictURL = try fields.optional("predict_url")
    enableGPU = try fields.optional("enable_gpu")
    gpuNum = try fields.optional("gpu_num")
    hostIPs = try fields.optional("host_ips")
    updatedAt = try fields.optional("updated_at")
    nodeLabel = try fields.optional("node_label")
    osType = try fields.optional("os_type")
    name = try fields.optional("name")
    osName = try fields.optional("os_name")
    arch = try fields.optional("arch")
    id = try fields.optional("id")
    instanceStatus = try fields.optional("instance_status")
    state = try fields.optional("state")
    deploymentNum = try fields.optional("deployment_num")
    hostName = try fields.optional("host_name")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(memory, "memory")
    try fields.write(osVersion, "os_version")
    try fields.write(cpu, "cpu")
    try fields.write(createdAt, "created_at")
    try fields.write(description, "description")
    try fields.write(message, "message")
    try fields.write(predictURL, "predict_url")
    try fields.write(enableGPU, "enable_gpu")
    try fields.write(gpuNum, "gpu_num")
    try fields.write(hostIPs, "host_ips")
    try fields.write(updatedAt, "updated_at")
    try fields.write(nodeLabel, "node_label")
    try fields.write(osType, "os_type")
    try fields.write(name, "name")
    try fields.write(osName, "os_name")
    try fields.write(arch, "arch")
    try fields.write(id, "id")
    try fields.write(instanceStatus, "instance_status")
    try fields.write(state, "state")
    try fields.write(deploymentNum, "deployment_num")
    try fields.write(hostName, "host_name")
  }

  /// Values of `Nodes.instance_status`.
  public struct InstanceStatus: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `running`.
    public static var running: Self { Self(rawValue: "running") }
    /// `stopped`.
    public static var stopped: Self { Self(rawValue: "stopped") }
    /// Not ready.
    public static var notReady: Self { Self(rawValue: "notReady") }
    /// `failed`.
    public static var failed: Self { Self(rawValue: "failed") }

    public static var documentedValues: [Self] { [.running, .stopped, .notReady, .failed] }
  }

  /// Values of `Nodes.state`.
  public struct State: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `RUNNING`.
    public static var running: Self { Self(rawValue: "RUNNING") }
    /// `FAIL`.
    public static var fail: Self { Self(rawValue: "FAIL") }
    /// `UNCONNECTED`.
    public static var unconnected: Self { Self(rawValue: "UNCONNECTED") }

    public static var documentedValues: [Self] { [.running, .fail, .unconnected] }
  }
}

extension Nodes: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(instanceStatus, "instance_status")
    validator.check(state, "state")
  }
}

/// `ServiceAffinity` of the API.
public struct ServiceAffinity: Codable, Hashable, Sendable {
  /// `node_affinity`: NodeAffinity.
  public var nodeAffinity: NodeAffinity?

  /// Makes a value; what is nil is left out of the JSON.
  public init(nodeAffinity: NodeAffinity? = nil) {
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

extension ServiceAffinity: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `NodeAffinity` of the API.
public struct NodeAffinity: Codable, Hashable, Sendable {
  /// `mode`: string.
  public var mode: String?
  /// `pool_infos`: list of AffinityPoolInfo.
  public var poolInfos: [AffinityPoolInfo]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(mode: String? = nil, poolInfos: [AffinityPoolInfo]? = nil) {
    self.mode = mode
    self.poolInfos = poolInfos
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    mode = try fields.optional("mode")
    poolInfos = try fields.optional("pool_infos")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(mode, "mode")
    try fields.write(poolInfos, "pool_infos")
  }
}

extension NodeAffinity: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `AffinityPoolInfo` of the API.
public struct AffinityPoolInfo: Codable, Hashable, Sendable {
  /// `pool_name`: string.
  public var poolName: String?
  /// `nodes`: list of AffinityNodeInfo.
  public var nodes: [AffinityNodeInfo]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(poolName: String? = nil, nodes: [AffinityNodeInfo]? = nil) {
    self.poolName = poolName
    self.nodes = nodes
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    poolName = try fields.optional("pool_name")
    nodes = try fields.optional("nodes")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(poolName, "pool_name")
    try fields.write(nodes, "nodes")
  }
}

extension AffinityPoolInfo: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `AffinityNodeInfo` of the API.
public struct AffinityNodeInfo: Codable, Hashable, Sendable {
  /// `name`: string.
  public var name: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(name: String? = nil) {
    self.name = name
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    name = try fields.optional("name")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(name, "name")
  }
}

extension AffinityNodeInfo: Validatable {
  public func validate(with validator: inout Validator) {}
}
