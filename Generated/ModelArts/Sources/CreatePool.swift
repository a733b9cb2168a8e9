// Made by Tablature from CreatePool.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `POST /v2/{project_id}/pools`.
public struct CreatePool: APIOperation {
  public typealias Output = CreatePoolResponse
  public static let route = APIRoute(.post, "/v2/{project_id}/pools", statuses: [200, 400, 409])

  public var projectID: String?
  public var requestType: String?
  public var body: CreatePoolRequest

  public init(requestType: String? = nil, body: CreatePoolRequest, projectID: String? = nil) {
    (self.requestType, self.body, self.projectID) = (requestType, body, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID])
    request.header(["request-type": requestType])
    request.json(body)
  }

  public func validate(with validator: inout Validator) { validator.check(body, "body") }
}

extension ResourcePoolManagementOperations {
  /// `POST /v2/{project_id}/pools`; fails with 400, 409.
  public func createPool(
    requestType: String? = nil, body: CreatePoolRequest, projectID: String? = nil
  ) async throws(ClientError) -> CreatePoolResponse {
    try await send(CreatePool(requestType: requestType, body: body, projectID: projectID))
  }
}

public struct CreatePoolRequest: APIObject {
  public var apiVersion: APIVersion
  public var kind: Kind
  public var metadata: PoolMetadataCreation
  public var spec: PoolSpecCreation?

  public init(apiVersion: APIVersion, kind: Kind, metadata: PoolMetadataCreation, spec: PoolSpecCreation? = nil) {
    (self.apiVersion, self.kind, self.metadata, self.spec) = (apiVersion, kind, metadata, spec)
  }

  public static let fields: Fields<Self> = [
    "apiVersion": \.apiVersion, "kind": \.kind, "metadata": \.metadata, "spec": \.spec
  ]

  public typealias APIVersion = Node.APIVersion
  public typealias Kind = ListPoolsPool.Kind
}

public struct PoolMetadataCreation: APIObject {
  public var labels: PoolLabelsCreation
  public var annotations: PoolAnnotationsCreation?

  public init(labels: PoolLabelsCreation, annotations: PoolAnnotationsCreation? = nil) {
    (self.labels, self.annotations) = (labels, annotations)
  }

  public static let fields: Fields<Self> = ["labels": \.labels, "annotations": \.annotations]
}

public struct PoolLabelsCreation: APIObject {
  /// `os.modelarts/workspace.id`: string, default `0`.
  public var osModelartsWorkspaceID: String?
  /// `os.modelarts/name`: string, required, 4...25 characters.
  public var osModelartsName: String
  public var osModelartsSharing: OSModelartsSharing?
  public var osModelartsNodePrefix: String?

  public init(
    osModelartsWorkspaceID: String? = nil, osModelartsName: String, osModelartsSharing: OSModelartsSharing? = nil,
    osModelartsNodePrefix: String? = nil
  ) {
    (self.osModelartsWorkspaceID, self.osModelartsName) = (osModelartsWorkspaceID, osModelartsName)
    (self.osModelartsSharing, self.osModelartsNodePrefix) = (osModelartsSharing, osModelartsNodePrefix)
  }

  public static let fields: Fields<Self> = [
    "os.modelarts/workspace.id": \.osModelartsWorkspaceID, "os.modelarts/name": \.osModelartsName,
    "os.modelarts/sharing": \.osModelartsSharing, "os.modelarts/node.prefix": \.osModelartsNodePrefix
  ]

  public func checkFields(with validator: inout Validator) {
    validator.check(osModelartsName, "os.modelarts/name", length: Limits(4, 25))
  }

  public typealias OSModelartsSharing = PoolMetaLabels.OSModelartsSharing
}

public struct PoolAnnotationsCreation: APIObject {
  public var osModelartsDescription: String?
  public var osModelartsBillingMode: String?
  public var osModelartsOrderID: String?
  public var osModelartsSchedulerExtension: String?

  public init(
    osModelartsDescription: String? = nil, osModelartsBillingMode: String? = nil, osModelartsOrderID: String? = nil,
    osModelartsSchedulerExtension: String? = nil
  ) {
    (self.osModelartsDescription, self.osModelartsBillingMode) = (osModelartsDescription, osModelartsBillingMode)
    (self.osModelartsOrderID, self.osModelartsSchedulerExtension) = (osModelartsOrderID, osModelartsSchedulerExtension)
  }

  public static let fields: Fields<Self> = [
    "os.modelarts/description": \.osModelartsDescription, "os.modelarts/billing.mode": \.osModelartsBillingMode,
    "os.modelarts/order.id": \.osModelartsOrderID, "os.modelarts/scheduler.extension": \.osModelartsSchedulerExtension
  ]
}

public struct PoolSpecCreation: APIObject {
  public var type: Kind
  public var scope: [Scope]?
  public var resources: [PoolResourceInput]
  public var parent: String?
  /// `network`: PoolNetwork, required for creating physical resource pools.
  public var network: PoolNetwork?
  public var containerNetwork: PoolContainerNetwork?
  public var kubernetesSvcIPRange: String?
  public var masters: [PoolClusterMaster]?
  public var clusterFlavor: String?
  public var driver: PoolDriver?
  public var ipv6enable: Bool?

  public init(
    type: Kind, scope: [Scope]? = nil, resources: [PoolResourceInput], parent: String? = nil,
    network: PoolNetwork? = nil, containerNetwork: PoolContainerNetwork? = nil, kubernetesSvcIPRange: String? = nil,
    masters: [PoolClusterMaster]? = nil, clusterFlavor: String? = nil, driver: PoolDriver? = nil,
    ipv6enable: Bool? = nil
  ) {
    (self.type, self.scope, self.resources, self.parent, self.network) = (type, scope, resources, parent, network)
    (self.containerNetwork, self.kubernetesSvcIPRange, self.masters) = (containerNetwork, kubernetesSvcIPRange, masters)
    (self.clusterFlavor, self.driver, self.ipv6enable) = (clusterFlavor, driver, ipv6enable)
  }

  public static let fields: Fields<Self> = [
    "type": \.type, "scope": \.scope, "resources": \.resources, "parent": \.parent, "network": \.network,
    "containerNetwork": \.containerNetwork, "kubernetesSvcIpRange": \.kubernetesSvcIPRange, "masters": \.masters,
    "clusterFlavor": \.clusterFlavor, "driver": \.driver, "ipv6enable": \.ipv6enable
  ]

  public typealias Kind = PoolSpec.Kind
  public typealias Scope = PoolSpec.Scope
}

public struct PoolContainerNetwork: APIObject {
  public var cidr: String?
  public init(cidr: String? = nil) { self.cidr = cidr }
  public static let fields: Fields<Self> = ["cidr": \.cidr]
}

public typealias CreatePoolResponse = ListPoolsPool
