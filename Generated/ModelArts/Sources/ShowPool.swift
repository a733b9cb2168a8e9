// Made by Tablature from ShowPool.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v2/{project_id}/pools/{pool_name}`.
public struct ShowPool: APIOperation {
  public typealias Output = ShowPoolResponse
  public static let descriptor = OperationDescriptor(
    name: "ShowPool", method: .get, path: "/v2/{project_id}/pools/{pool_name}", documentedStatuses: [200, 404]
  )

  public var projectID: String?
  public var poolName: String
  public var body: JSONValue

  public init(poolName: String, body: JSONValue, projectID: String? = nil) {
    (self.poolName, self.body, self.projectID) = (poolName, body, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.path("pool_name", poolName)
    request.json(body)
  }
}

extension ResourcePoolManagementOperations {
  /// Calls `ShowPool`; documented failures: 404.
  public func showPool(
    poolName: String, body: JSONValue, projectID: String? = nil
  ) async throws(ClientError) -> ShowPoolResponse {
    try await send(ShowPool(poolName: poolName, body: body, projectID: projectID))
  }
}

public struct ShowPoolResponse: APIObject {
  public var apiVersion: APIVersion?
  public var kind: Kind?
  public var metadata: PoolMetadata?
  public var spec: ShowPoolPoolSpec?
  public var status: ShowPoolPoolStatus?

  public init(
    apiVersion: APIVersion? = nil, kind: Kind? = nil, metadata: PoolMetadata? = nil, spec: ShowPoolPoolSpec? = nil,
    status: ShowPoolPoolStatus? = nil
  ) {
    (self.apiVersion, self.kind, self.metadata, self.spec, self.status) = (apiVersion, kind, metadata, spec, status)
  }

  public static let fields: Fields<Self> = [
    "apiVersion": \.apiVersion, "kind": \.kind, "metadata": \.metadata, "spec": \.spec, "status": \.status
  ]

  public typealias APIVersion = Node.APIVersion
  public typealias Kind = ListPoolsPool.Kind
}

public struct ShowPoolPoolSpec: APIObject {
  public var type: Kind?
  public var scope: [Scope]?
  public var resources: [ShowPoolPoolResource]?
  /// `network`: PoolNetwork, required when physical resource pools.
  public var network: PoolNetwork?
  public var containerNetwork: PoolClusterContainerNetwork?
  public var kubernetesSvcIPRange: String?
  public var masters: [PoolClusterMaster]?
  public var clusterFlavor: String?
  public var driver: PoolDriver?

  public init(
    type: Kind? = nil, scope: [Scope]? = nil, resources: [ShowPoolPoolResource]? = nil, network: PoolNetwork? = nil,
    containerNetwork: PoolClusterContainerNetwork? = nil, kubernetesSvcIPRange: String? = nil,
    masters: [PoolClusterMaster]? = nil, clusterFlavor: String? = nil, driver: PoolDriver? = nil
  ) {
    (self.type, self.scope, self.resources, self.network) = (type, scope, resources, network)
    (self.containerNetwork, self.kubernetesSvcIPRange, self.masters) = (containerNetwork, kubernetesSvcIPRange, masters)
    (self.clusterFlavor, self.driver) = (clusterFlavor, driver)
  }

  public static let fields: Fields<Self> = [
    "type": \.type, "scope": \.scope, "resources": \.resources, "network": \.network,
    "containerNetwork": \.containerNetwork, "kubernetesSvcIpRange": \.kubernetesSvcIPRange, "masters": \.masters,
    "clusterFlavor": \.clusterFlavor, "driver": \.driver
  ]

  public typealias Kind = PoolSpec.Kind
  public typealias Scope = PoolSpec.Scope
}

public struct ShowPoolPoolResource: APIObject {
  public var flavor: String?
  public var count: Int?
  public var maxCount: Int?
  public var azs: [ShowPoolPoolNodeAz]?
  public var tags: [UserTag]?
  public var extendParams: PoolResourceExtendParams?
  public var creatingStep: CreatingStep?
  public var rootVolume: RootVolume?
  public var dataVolumes: [DataVolumeItem]?
  /// `volumeGroupConfigs`: list of VolumeGroupConfig, required when a custom data disk exists.
  public var volumeGroupConfigs: [VolumeGroupConfig]?

  public init(
    flavor: String? = nil, count: Int? = nil, maxCount: Int? = nil, azs: [ShowPoolPoolNodeAz]? = nil,
    tags: [UserTag]? = nil, extendParams: PoolResourceExtendParams? = nil, creatingStep: CreatingStep? = nil,
    rootVolume: RootVolume? = nil, dataVolumes: [DataVolumeItem]? = nil, volumeGroupConfigs: [VolumeGroupConfig]? = nil
  ) {
    (self.flavor, self.count, self.maxCount, self.azs, self.tags) = (flavor, count, maxCount, azs, tags)
    (self.extendParams, self.creatingStep, self.rootVolume) = (extendParams, creatingStep, rootVolume)
    (self.dataVolumes, self.volumeGroupConfigs) = (dataVolumes, volumeGroupConfigs)
  }

  public static let fields: Fields<Self> = [
    "flavor": \.flavor, "count": \.count, "maxCount": \.maxCount, "azs": \.azs, "tags": \.tags,
    "extendParams": \.extendParams, "creatingStep": \.creatingStep, "rootVolume": \.rootVolume,
    "dataVolumes": \.dataVolumes, "volumeGroupConfigs": \.volumeGroupConfigs
  ]
}

public struct ShowPoolPoolStatus: APIObject {
  public var phase: Phase?
  public var message: String?
  public var resources: ShowPoolPoolResourceStatus?
  public var scope: [PoolScopeStatus]?
  public var driver: PoolDriverListStatus?
  public var parent: String?
  public var root: String?

  public init(
    phase: Phase? = nil, message: String? = nil, resources: ShowPoolPoolResourceStatus? = nil,
    scope: [PoolScopeStatus]? = nil, driver: PoolDriverListStatus? = nil, parent: String? = nil, root: String? = nil
  ) {
    (self.phase, self.message, self.resources, self.scope, self.driver) = (phase, message, resources, scope, driver)
    (self.parent, self.root) = (parent, root)
  }

  public static let fields: Fields<Self> = [
    "phase": \.phase, "message": \.message, "resources": \.resources, "scope": \.scope, "driver": \.driver,
    "parent": \.parent, "root": \.root
  ]

  public typealias Phase = PoolStatus.Phase
}

public struct ShowPoolPoolResourceStatus: APIObject {
  public var creating: [ShowPoolPoolResourceFlavorCount]?
  public var available: [ShowPoolPoolResourceFlavorCount]?
  public var abnormal: [ShowPoolPoolResourceFlavorCount]?
  public var deleting: [ShowPoolPoolResourceFlavorCount]?

  public init(
    creating: [ShowPoolPoolResourceFlavorCount]? = nil, available: [ShowPoolPoolResourceFlavorCount]? = nil,
    abnormal: [ShowPoolPoolResourceFlavorCount]? = nil, deleting: [ShowPoolPoolResourceFlavorCount]? = nil
  ) {
    (self.creating, self.available, self.abnormal, self.deleting) = (creating, available, abnormal, deleting)
  }

  public static let fields: Fields<Self> = [
    "creating": \.creating, "available": \.available, "abnormal": \.abnormal, "deleting": \.deleting
  ]
}

public struct ShowPoolPoolResourceFlavorCount: APIObject {
  public var flavor: String?
  public var count: Int?
  public var maxCount: Int?
  public var azs: [ShowPoolPoolNodeAz]?
  public var creatingStep: CreatingStep?

  public init(
    flavor: String? = nil, count: Int? = nil, maxCount: Int? = nil, azs: [ShowPoolPoolNodeAz]? = nil,
    creatingStep: CreatingStep? = nil
  ) {
    (self.flavor, self.count, self.maxCount, self.azs, self.creatingStep) = (flavor, count, maxCount, azs, creatingStep)
  }

  public static let fields: Fields<Self> = [
    "flavor": \.flavor, "count": \.count, "maxCount": \.maxCount, "azs": \.azs, "creatingStep": \.creatingStep
  ]
}

public struct ShowPoolPoolNodeAz: APIObject {
  public var az: String?
  public var count: Int?
  /// `,
  /// "count`: long, known from an example only.
  public var count_2: Int64?

  public init(az: String? = nil, count: Int? = nil, count_2: Int64? = nil) {
    (self.az, self.count, self.count_2) = (az, count, count_2)
  }

  public static let fields: Fields<Self> = ["az": \.az, "count": \.count, ",\n          \"count": \.count_2]
}
