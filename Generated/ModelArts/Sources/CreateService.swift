// Made by Tablature from CreateService.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `POST /v1/{project_id}/services`.
public struct CreateService: APIOperation {
  public typealias Output = CreateServiceResponse
  public static let route = APIRoute(.post, "/v1/{project_id}/services", statuses: [200])

  public var projectID: String?
  public var body: CreateServiceRequest
  public init(body: CreateServiceRequest, projectID: String? = nil) { (self.body, self.projectID) = (body, projectID) }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID])
    request.json(body)
  }

  public func validate(with validator: inout Validator) { validator.check(body, "body") }
}

extension ServiceManagementOperations {
  /// `POST /v1/{project_id}/services`.
  public func createService(
    body: CreateServiceRequest, projectID: String? = nil
  ) async throws(ClientError) -> CreateServiceResponse {
    try await send(CreateService(body: body, projectID: projectID))
  }
}

public struct CreateServiceRequest: APIObject {
  /// `workspace_id`: string, default `0`.
  public var workspaceID: String?
  public var schedule: [ScheduleInput]?
  public var clusterID: String?
  public var poolName: String?
  public var inferType: InferType
  public var vpcID: String?
  /// `service_name`: string, required, 1...64 characters.
  public var serviceName: String
  /// `description`: string, at most 100 characters.
  public var description: String?
  /// `security_group_id`: string, required when vpc_id is configured.
  public var securityGroupID: String?
  /// `subnet_network_id`: string, required when vpc_id is configured.
  public var subnetNetworkID: String?
  public var config: [ServiceConfig]
  public var additionalProperties: [String: ServiceAdditionalProperties]?
  public var loadBalancerPolicy: LoadBalancerPolicy?
  public var serviceSecrets: [ServiceSecret]?
  /// `priority`: integer, 1...3.
  public var priority: Int?

  public init(
    workspaceID: String? = nil, schedule: [ScheduleInput]? = nil, clusterID: String? = nil, poolName: String? = nil,
    inferType: InferType, vpcID: String? = nil, serviceName: String, description: String? = nil,
    securityGroupID: String? = nil, subnetNetworkID: String? = nil, config: [ServiceConfig],
    additionalProperties: [String: ServiceAdditionalProperties]? = nil, loadBalancerPolicy: LoadBalancerPolicy? = nil,
    serviceSecrets: [ServiceSecret]? = nil, priority: Int? = nil
  ) {
    (self.workspaceID, self.schedule, self.clusterID, self.poolName) = (workspaceID, schedule, clusterID, poolName)
    (self.inferType, self.vpcID, self.serviceName, self.description) = (inferType, vpcID, serviceName, description)
    (self.securityGroupID, self.subnetNetworkID, self.config) = (securityGroupID, subnetNetworkID, config)
    (self.additionalProperties, self.loadBalancerPolicy) = (additionalProperties, loadBalancerPolicy)
    (self.serviceSecrets, self.priority) = (serviceSecrets, priority)
  }

  public static let fields: Fields<Self> = [
    "workspace_id": \.workspaceID, "schedule": \.schedule, "cluster_id": \.clusterID, "pool_name": \.poolName,
    "infer_type": \.inferType, "vpc_id": \.vpcID, "service_name": \.serviceName, "description": \.description,
    "security_group_id": \.securityGroupID, "subnet_network_id": \.subnetNetworkID, "config": \.config,
    "additional_properties": \.additionalProperties, "load_balancer_policy": \.loadBalancerPolicy,
    "service_secrets": \.serviceSecrets, "priority": \.priority
  ]

  public func checkFields(with validator: inout Validator) {
    validator.check(serviceName, "service_name", length: Limits(1, 64))
    validator.check(description, "description", length: Limits(upTo: 100))
    validator.check(priority, "priority", range: Limits(1, 3))
  }

  public typealias LoadBalancerPolicy = ShowServiceResponse.LoadBalancerPolicy

  public struct InferType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Real-time service.
    public static var realTime: Self { Self(rawValue: "real-time") }
    /// Batch service.
    public static var batch: Self { Self(rawValue: "batch") }
    /// Known from an example only.
    public static var edge: Self { Self(rawValue: "edge") }
    public static var documentedValues: [Self] { [.realTime, .batch, .edge] }
  }
}

public struct CreateServiceResponse: APIObject {
  public var serviceID: String?
  public var resourceIDs: [String]?

  public init(serviceID: String? = nil, resourceIDs: [String]? = nil) {
    (self.serviceID, self.resourceIDs) = (serviceID, resourceIDs)
  }

  public static let fields: Fields<Self> = ["service_id": \.serviceID, "resource_ids": \.resourceIDs]
}
