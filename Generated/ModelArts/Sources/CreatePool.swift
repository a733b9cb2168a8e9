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
  /// Calls `CreatePool`; documented failures: 400, 409.
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
  /// `network`: PoolNetwork, required when creating physical resource pools.
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

public struct CreatePoolResponse: APIObject {
  public var apiVersion: APIVersion?
  public var kind: Kind?
  public var metadata: CreatePoolPoolMetadata?
  public var spec: PoolSpec?
  public var status: PoolStatus?

  public init(
    apiVersion: APIVersion? = nil, kind: Kind? = nil, metadata: CreatePoolPoolMetadata? = nil, spec: PoolSpec? = nil,
    status: PoolStatus? = nil
  ) {
    (self.apiVersion, self.kind, self.metadata, self.spec, self.status) = (apiVersion, kind, metadata, spec, status)
  }

  public static let fields: Fields<Self> = [
    "apiVersion": \.apiVersion, "kind": \.kind, "metadata": \.metadata, "spec": \.spec, "status": \.status
  ]

  public typealias APIVersion = Node.APIVersion
  public typealias Kind = ListPoolsPool.Kind
}

public struct CreatePoolPoolMetadata: APIObject {
  public var name: String?
  public var creationTimestamp: String?
  public var labels: CreatePoolPoolMetaLabels?
  public var annotations: CreatePoolPoolMetaAnnotations?

  public init(
    name: String? = nil, creationTimestamp: String? = nil, labels: CreatePoolPoolMetaLabels? = nil,
    annotations: CreatePoolPoolMetaAnnotations? = nil
  ) {
    (self.name, self.creationTimestamp, self.labels, self.annotations) = (name, creationTimestamp, labels, annotations)
  }

  public static let fields: Fields<Self> = [
    "name": \.name, "creationTimestamp": \.creationTimestamp, "labels": \.labels, "annotations": \.annotations
  ]
}

public struct CreatePoolPoolMetaLabels: APIObject {
  public var osModelartsWorkspaceID: String?
  public var osModelartsName: String?
  public var osModelartsResourceID: String?
  public var osModelartsTenantDomainID: String?
  public var osModelartsCreateFrom: String?
  public var osModelartsPoolBiz: OSModelartsPoolBiz?
  public var osModelartsSharing: OSModelartsSharing?
  /// `os.modelarts/node.prefix`: string, known from an example only.
  public var osModelartsNodePrefix: String?
  /// `os.modelarts/tenant.project.id`: string, known from an example only.
  public var osModelartsTenantProjectID: String?

  public init(
    osModelartsWorkspaceID: String? = nil, osModelartsName: String? = nil, osModelartsResourceID: String? = nil,
    osModelartsTenantDomainID: String? = nil, osModelartsCreateFrom: String? = nil,
    osModelartsPoolBiz: OSModelartsPoolBiz? = nil, osModelartsSharing: OSModelartsSharing? = nil,
    osModelartsNodePrefix: String? = nil, osModelartsTenantProjectID: String? = nil
  ) {
    (self.osModelartsWorkspaceID, self.osModelartsName) = (osModelartsWorkspaceID, osModelartsName)
    (self.osModelartsResourceID, self.osModelartsTenantDomainID) = (osModelartsResourceID, osModelartsTenantDomainID)
    (self.osModelartsCreateFrom, self.osModelartsPoolBiz) = (osModelartsCreateFrom, osModelartsPoolBiz)
    (self.osModelartsSharing, self.osModelartsNodePrefix) = (osModelartsSharing, osModelartsNodePrefix)
    self.osModelartsTenantProjectID = osModelartsTenantProjectID
  }

  public static let fields: Fields<Self> = [
    "os.modelarts/workspace.id": \.osModelartsWorkspaceID, "os.modelarts/name": \.osModelartsName,
    "os.modelarts/resource.id": \.osModelartsResourceID, "os.modelarts/tenant.domain.id": \.osModelartsTenantDomainID,
    "os.modelarts/create-from": \.osModelartsCreateFrom, "os.modelarts.pool/biz": \.osModelartsPoolBiz,
    "os.modelarts/sharing": \.osModelartsSharing, "os.modelarts/node.prefix": \.osModelartsNodePrefix,
    "os.modelarts/tenant.project.id": \.osModelartsTenantProjectID
  ]

  public typealias OSModelartsPoolBiz = PoolMetaLabels.OSModelartsPoolBiz
  public typealias OSModelartsSharing = PoolMetaLabels.OSModelartsSharing
}

public struct CreatePoolPoolMetaAnnotations: APIObject {
  public var osModelartsDescription: String?
  public var osModelartsBillingMode: String?
  public var osModelartsFlavorResourceIDs: String?
  public var osModelartsTmsTags: String?
  public var osModelartsSchedulerExtension: String?
  public var osModelartsVolcanoSchedulerCabinetExclusiveEnabled: String?
  public var osModelartsPoolScopeExternalDependencyTrain: String?
  public var osModelartsPoolScopeExternalDependencyInfer: String?
  public var osModelartsPoolScopeExternalDependencyNotebook: String?
  /// `os.modelarts.pool/subpools.count`: string, known from an example only.
  public var osModelartsPoolSubpoolsCount: String?
  /// `os.modelarts/tenant.domain.name`: string, known from an example only.
  public var osModelartsTenantDomainName: String?

  public init(
    osModelartsDescription: String? = nil, osModelartsBillingMode: String? = nil,
    osModelartsFlavorResourceIDs: String? = nil, osModelartsTmsTags: String? = nil,
    osModelartsSchedulerExtension: String? = nil, osModelartsVolcanoSchedulerCabinetExclusiveEnabled: String? = nil,
    osModelartsPoolScopeExternalDependencyTrain: String? = nil,
    osModelartsPoolScopeExternalDependencyInfer: String? = nil,
    osModelartsPoolScopeExternalDependencyNotebook: String? = nil, osModelartsPoolSubpoolsCount: String? = nil,
    osModelartsTenantDomainName: String? = nil
  ) {
    (self.osModelartsDescription, self.osModelartsBillingMode) = (osModelartsDescription, osModelartsBillingMode)
    (self.osModelartsFlavorResourceIDs, self.osModelartsTmsTags) = (osModelartsFlavorResourceIDs, osModelartsTmsTags)
    self.osModelartsSchedulerExtension = osModelartsSchedulerExtension
    self.osModelartsVolcanoSchedulerCabinetExclusiveEnabled = osModelartsVolcanoSchedulerCabinetExclusiveEnabled
    self.osModelartsPoolScopeExternalDependencyTrain = osModelartsPoolScopeExternalDependencyTrain
    self.osModelartsPoolScopeExternalDependencyInfer = osModelartsPoolScopeExternalDependencyInfer
    self.osModelartsPoolScopeExternalDependencyNotebook = osModelartsPoolScopeExternalDependencyNotebook
    self.osModelartsPoolSubpoolsCount = osModelartsPoolSubpoolsCount
    self.osModelartsTenantDomainName = osModelartsTenantDomainName
  }

  public static let fields: Fields<Self> = [
    "os.modelarts/description": \.osModelartsDescription, "os.modelarts/billing.mode": \.osModelartsBillingMode,
    "os.modelarts/flavor.resource.ids": \.osModelartsFlavorResourceIDs, "os.modelarts/tms.tags": \.osModelartsTmsTags,
    "os.modelarts/scheduler.extension": \.osModelartsSchedulerExtension,
    "os.modelarts/volcano.scheduler.cabinet-exclusive.enabled": \.osModelartsVolcanoSchedulerCabinetExclusiveEnabled,
    "os.modelarts.pool/scope.external.dependency.Train": \.osModelartsPoolScopeExternalDependencyTrain,
    "os.modelarts.pool/scope.external.dependency.Infer": \.osModelartsPoolScopeExternalDependencyInfer,
    "os.modelarts.pool/scope.external.dependency.Notebook": \.osModelartsPoolScopeExternalDependencyNotebook,
    "os.modelarts.pool/subpools.count": \.osModelartsPoolSubpoolsCount,
    "os.modelarts/tenant.domain.name": \.osModelartsTenantDomainName
  ]
}
