// Made by Tablature from CreateService.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `CreateServiceRequest` of the API.
public struct CreateServiceRequest: Codable, Hashable, Sendable {
  /// `workspace_id`: string, default `0`.
  public var workspaceID: String?
  /// `schedule`: list of ScheduleInput.
  public var schedule: [ScheduleInput]?
  /// `cluster_id`: string.
  public var clusterID: ClusterID?
  /// `pool_name`: string.
  public var poolName: PoolName?
  /// `infer_type`: string, required.
  public var inferType: InferType
  /// `vpc_id`: string.
  public var vpcID: String?
  /// `service_name`: string, required, 1...64 characters.
  public var serviceName: String
  /// `description`: string, ...100 characters.
  public var description: String?
  /// `security_group_id`: string, required when vpc_id is configured.
  public var securityGroupID: String?
  /// `subnet_network_id`: string, required when vpc_id is configured.
  public var subnetNetworkID: String?
  /// `config`: list of ServiceConfig, required.
  public var config: [ServiceConfig]
  /// `additional_properties`: map of ServiceAdditionalProperties.
  public var additionalProperties: [String: ServiceAdditionalProperties]?
  /// `load_balancer_policy`: string.
  public var loadBalancerPolicy: LoadBalancerPolicy?
  /// `service_secrets`: list of ServiceSecret.
  public var serviceSecrets: [ServiceSecret]?
  /// `priority`: integer, 1...3.
  public var priority: Int?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    workspaceID: String? = nil, schedule: [ScheduleInput]? = nil, clusterID: ClusterID? = nil,
    poolName: PoolName? = nil, inferType: InferType, vpcID: String? = nil, serviceName: String,
    description: String? = nil, securityGroupID: String? = nil, subnetNetworkID: String? = nil, config: [ServiceConfig],
    additionalProperties: [String: ServiceAdditionalProperties]? = nil, loadBalancerPolicy: LoadBalancerPolicy? = nil,
    serviceSecrets: [ServiceSecret]? = nil, priority: Int? = nil
  ) {
    self.workspaceID = workspaceID
    self.schedule = schedule
    self.clusterID = clusterID
    self.poolName = poolName
    self.inferType = inferType
    self.vpcID = vpcID
    self.serviceName = serviceName
    self.description = description
    self.securityGroupID = securityGroupID
    self.subnetNetworkID = subnetNetworkID
    self.config = config
    self.additionalProperties = additionalProperties
    self.loadBalancerPolicy = loadBalancerPolicy
    self.serviceSecrets = serviceSecrets
    self.priority = priority
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    workspaceID = try fields.optional("workspace_id")
    schedule = try fields.optional("schedule")
    clusterID = try fields.optional("cluster_id")
    poolName = try fields.optional("pool_name")
    inferType = try fields.required("infer_type")
    vpcID = try fields.optional("vpc_id")
    serviceName = try fields.required("service_name")
    description = try fields.optional("description")
    securityGroupID = try fields.optional("security_group_id")
    subnetNetworkID = try fields.optional("subnet_network_id")
    config = try fields.required("config")
    additionalProperties = try fields.optional("additional_properties")
    loadBalancerPolicy = try fields.optional("load_balancer_policy")
    serviceSecrets = try fields.optional("service_secrets")
    priority = try fields.optional("priority")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(workspaceID, "workspace_id")
    try fields.write(schedule, "schedule")
    try fields.write(clusterID, "cluster_id")
    try fields.write(poolName, "pool_name")
    try fields.write(inferType, "infer_type")
    try fields.write(vpcID, "vpc_id")
    try fields.write(serviceName, "service_name")
    try fields.write(description, "description")
    try fields.write(securityGroupID, "security_group_id")
    try fields.write(subnetNetworkID, "subnet_network_id")
    try fields.write(config, "config")
    try fields.write(additionalProperties, "additional_properties")
    try fields.write(loadBalancerPolicy, "load_balancer_policy")
    try fields.write(serviceSecrets, "service_secrets")
    try fields.write(priority, "priority")
  }

  /// Values of `CreateServiceRequest.cluster_id`.
  public struct ClusterID: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `cluster_id`.
    public static var clusterID: Self { Self(rawValue: "cluster_id") }
    /// `pool_name`.
    public static var poolName: Self { Self(rawValue: "pool_name") }
    /// Known from an example only. `8abf68a969c3cb3a0169c4acb24b0000`.
    public static var value8abf68a969c3cb3a0169c4acb24b0000: Self { Self(rawValue: "8abf68a969c3cb3a0169c4acb24b0000") }
    /// Known from an example only. `8abf68a969c3cb3a0169c4acb24b****`.
    public static var value8abf68a969c3cb3a0169c4acb24b: Self { Self(rawValue: "8abf68a969c3cb3a0169c4acb24b****") }

    public static var documentedValues: [Self] {
      [
        .clusterID, .poolName, .value8abf68a969c3cb3a0169c4acb24b0000, .value8abf68a969c3cb3a0169c4acb24b
      ]
    }
  }

  /// Values of `CreateServiceRequest.pool_name`.
  public struct PoolName: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `cluster_id`.
    public static var clusterID: Self { Self(rawValue: "cluster_id") }
    /// `pool_name`.
    public static var poolName: Self { Self(rawValue: "pool_name") }

    public static var documentedValues: [Self] { [.clusterID, .poolName] }
  }

  /// Values of `CreateServiceRequest.infer_type`.
  public struct InferType: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Real-time service. `real-time`.
    public static var realTime: Self { Self(rawValue: "real-time") }
    /// Batch service.
    public static var batch: Self { Self(rawValue: "batch") }
    /// Known from an example only.
    public static var edge: Self { Self(rawValue: "edge") }

    public static var documentedValues: [Self] { [.realTime, .batch, .edge] }
  }

  /// Values of `CreateServiceRequest.load_balancer_policy`.
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

extension CreateServiceRequest: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(schedule, "schedule")
    validator.check(clusterID, "cluster_id")
    validator.check(poolName, "pool_name")
    validator.check(inferType, "infer_type")
    validator.check(serviceName, "service_name", length: Limits(1, 64))
    validator.check(description, "description", length: Limits(upTo: 100))
    validator.check(config, "config")
    validator.check(additionalProperties, "additional_properties")
    validator.check(loadBalancerPolicy, "load_balancer_policy")
    validator.check(serviceSecrets, "service_secrets")
    validator.check(priority, "priority", range: Limits(1, 3))
  }
}

/// `CreateServiceResponse` of the API.
public struct CreateServiceResponse: Codable, Hashable, Sendable {
  /// `service_id`: string.
  public var serviceID: String?
  /// `resource_ids`: list of string.
  public var resourceIDs: [String]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(serviceID: String? = nil, resourceIDs: [String]? = nil) {
    self.serviceID = serviceID
    self.resourceIDs = resourceIDs
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    serviceID = try fields.optional("service_id")
    resourceIDs = try fields.optional("resource_ids")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(serviceID, "service_id")
    try fields.write(resourceIDs, "resource_ids")
  }
}

extension CreateServiceResponse: Validatable {
  public func validate(with validator: inout Validator) {}
}
