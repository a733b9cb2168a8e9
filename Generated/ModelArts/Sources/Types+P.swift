// Made by Tablature from the shared types that begin with P. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

public struct PFSSummary: APIObject {
  public var pfsPath: String?
  public init(pfsPath: String? = nil) { self.pfsPath = pfsPath }
  public static let fields: Fields<Self> = ["pfs_path": \.pfsPath]
}

public struct PairOfintAndHardDetail: APIObject {
  public var key: Int?
  public var value: HardDetail?
  public init(key: Int? = nil, value: HardDetail? = nil) { (self.key, self.value) = (key, value) }
  public static let fields: Fields<Self> = ["key": \.key, "value": \.value]
}

public struct ParametersConstraint: APIObject {
  public var type: String?
  public var editable: Bool?
  public var required: Bool?
  public var sensitive: Bool?
  public var validType: String?
  public var validRange: [String]?

  public init(
    type: String? = nil, editable: Bool? = nil, required: Bool? = nil, sensitive: Bool? = nil, validType: String? = nil,
    validRange: [String]? = nil
  ) {
    (self.type, self.editable, self.required, self.sensitive) = (type, editable, required, sensitive)
    (self.validType, self.validRange) = (validType, validRange)
  }

  public static let fields: Fields<Self> = [
    "type": \.type, "editable": \.editable, "required": \.required, "sensitive": \.sensitive, "valid_type": \.validType,
    "valid_range": \.validRange
  ]
}

public struct PeerConnectionItem: APIObject {
  public var peerVPCID: String?
  public var peerSubnetID: String?
  /// `defaultGateWay`: boolean, default `false`.
  public var defaultGateWay: Bool?

  public init(peerVPCID: String? = nil, peerSubnetID: String? = nil, defaultGateWay: Bool? = nil) {
    (self.peerVPCID, self.peerSubnetID, self.defaultGateWay) = (peerVPCID, peerSubnetID, defaultGateWay)
  }

  public static let fields: Fields<Self> = [
    "peerVpcId": \.peerVPCID, "peerSubnetId": \.peerSubnetID, "defaultGateWay": \.defaultGateWay
  ]
}

public struct PeerConnectionStatus: APIObject {
  public var peerVPCID: String?
  public var peerSubnetID: String?
  /// `defaultGateWay`: boolean, default `false`.
  public var defaultGateWay: Bool?
  public var phase: Phase?

  public init(peerVPCID: String? = nil, peerSubnetID: String? = nil, defaultGateWay: Bool? = nil, phase: Phase? = nil) {
    (self.peerVPCID, self.peerSubnetID, self.defaultGateWay) = (peerVPCID, peerSubnetID, defaultGateWay)
    self.phase = phase
  }

  public static let fields: Fields<Self> = [
    "peerVpcId": \.peerVPCID, "peerSubnetId": \.peerSubnetID, "defaultGateWay": \.defaultGateWay, "phase": \.phase
  ]

  public struct Phase: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var connecting: Self { Self(rawValue: "Connecting") }
    public static var active: Self { Self(rawValue: "Active") }
    public static var abnormal: Self { Self(rawValue: "Abnormal") }
    public static var documentedValues: [Self] { [.connecting, .active, .abnormal] }
  }
}

public struct PersistentVolumes: APIObject {
  public var name: String?
  public var mountPath: String?
  public var storageType: String?
  public var sourceAddress: String?

  public init(name: String? = nil, mountPath: String? = nil, storageType: String? = nil, sourceAddress: String? = nil) {
    (self.name, self.mountPath, self.storageType, self.sourceAddress) = (name, mountPath, storageType, sourceAddress)
  }

  public static let fields: Fields<Self> = [
    "name": \.name, "mount_path": \.mountPath, "storage_type": \.storageType, "source_address": \.sourceAddress
  ]
}

public struct PersistentVolumesInput: APIObject {
  public var name: String?
  public var mountPath: String
  public var storageType: String?
  public var sourceAddress: String?

  public init(name: String? = nil, mountPath: String, storageType: String? = nil, sourceAddress: String? = nil) {
    (self.name, self.mountPath, self.storageType, self.sourceAddress) = (name, mountPath, storageType, sourceAddress)
  }

  public static let fields: Fields<Self> = [
    "name": \.name, "mount_path": \.mountPath, "storage_type": \.storageType, "source_address": \.sourceAddress
  ]
}

public struct PluginMetadata: APIObject {
  public var name: String?
  public var creationTimestamp: String?

  public init(name: String? = nil, creationTimestamp: String? = nil) {
    (self.name, self.creationTimestamp) = (name, creationTimestamp)
  }

  public static let fields: Fields<Self> = ["name": \.name, "creationTimestamp": \.creationTimestamp]
}

public struct PluginResources: APIObject {
  public var involvedObject: ObjectReference?
  public var replicas: Int?
  public var limits: [String: String]?
  public var requests: [String: String]?

  public init(
    involvedObject: ObjectReference? = nil, replicas: Int? = nil, limits: [String: String]? = nil,
    requests: [String: String]? = nil
  ) {
    (self.involvedObject, self.replicas, self.limits, self.requests) = (involvedObject, replicas, limits, requests)
  }

  public static let fields: Fields<Self> = [
    "involvedObject": \.involvedObject, "replicas": \.replicas, "limits": \.limits, "requests": \.requests
  ]
}

public struct PluginSpec: APIObject {
  public var template: Template?
  public init(template: Template? = nil) { self.template = template }
  public static let fields: Fields<Self> = ["template": \.template]
}

public struct PluginSpecInput: APIObject {
  public var template: TemplateInput
  public init(template: TemplateInput) { self.template = template }
  public static let fields: Fields<Self> = ["template": \.template]
}

public struct PluginStatus: APIObject {
  public var phase: Phase?
  public var version: String?
  public var reason: String?
  public var values: String?
  public var resources: [PluginResources]?

  public init(
    phase: Phase? = nil, version: String? = nil, reason: String? = nil, values: String? = nil,
    resources: [PluginResources]? = nil
  ) {
    (self.phase, self.version, self.reason, self.values, self.resources) = (phase, version, reason, values, resources)
  }

  public static let fields: Fields<Self> = [
    "phase": \.phase, "version": \.version, "reason": \.reason, "values": \.values, "resources": \.resources
  ]

  public struct Phase: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var pending: Self { Self(rawValue: "Pending") }
    public static var running: Self { Self(rawValue: "Running") }
    public static var updating: Self { Self(rawValue: "Updating") }
    public static var abnormal: Self { Self(rawValue: "Abnormal") }
    public static var deleting: Self { Self(rawValue: "Deleting") }
    public static var documentedValues: [Self] { [.pending, .running, .updating, .abnormal, .deleting] }
  }
}

public struct PluginTemplateMetadata: APIObject {
  public var name: String?
  public var annotations: [String: String]?

  public init(name: String? = nil, annotations: [String: String]? = nil) {
    (self.name, self.annotations) = (name, annotations)
  }

  public static let fields: Fields<Self> = ["name": \.name, "annotations": \.annotations]
}

public struct PluginTemplateVersionV2: APIObject {
  public var version: String?
  public var creationTimestamp: String?
  public var inputs: JSONValue?
  public var translate: JSONValue?
  public var description: String?
  public var detail: String?

  public init(
    version: String? = nil, creationTimestamp: String? = nil, inputs: JSONValue? = nil, translate: JSONValue? = nil,
    description: String? = nil, detail: String? = nil
  ) {
    (self.version, self.creationTimestamp, self.inputs) = (version, creationTimestamp, inputs)
    (self.translate, self.description, self.detail) = (translate, description, detail)
  }

  public static let fields: Fields<Self> = [
    "version": \.version, "creationTimestamp": \.creationTimestamp, "inputs": \.inputs, "translate": \.translate,
    "description": \.description, "detail": \.detail
  ]
}

public struct Pool: APIObject {
  public var id: String?
  public var name: String?
  public init(id: String? = nil, name: String? = nil) { (self.id, self.name) = (id, name) }
  public static let fields: Fields<Self> = ["id": \.id, "name": \.name]
}

public struct PoolClusterContainerNetwork: APIObject {
  public var mode: Mode?
  public var cidr: String?
  public init(mode: Mode? = nil, cidr: String? = nil) { (self.mode, self.cidr) = (mode, cidr) }
  public static let fields: Fields<Self> = ["mode": \.mode, "cidr": \.cidr]

  public struct Mode: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var overlayL2: Self { Self(rawValue: "overlay_l2") }
    public static var vpcRouter: Self { Self(rawValue: "vpc-router") }
    /// Cloud Native Network 2.0.
    public static var eni: Self { Self(rawValue: "eni") }
    public static var documentedValues: [Self] { [.overlayL2, .vpcRouter, .eni] }
  }
}

public struct PoolClusterMaster: APIObject {
  public var az: String?
  public init(az: String? = nil) { self.az = az }
  public static let fields: Fields<Self> = ["az": \.az]
}

public struct PoolDriver: APIObject {
  public var gpuVersion: String?
  public var npuVersion: String?
  public var updateStrategy: UpdateStrategy?

  public init(gpuVersion: String? = nil, npuVersion: String? = nil, updateStrategy: UpdateStrategy? = nil) {
    (self.gpuVersion, self.npuVersion, self.updateStrategy) = (gpuVersion, npuVersion, updateStrategy)
  }

  public static let fields: Fields<Self> = [
    "gpuVersion": \.gpuVersion, "npuVersion": \.npuVersion, "updateStrategy": \.updateStrategy
  ]

  public struct UpdateStrategy: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Forcible upgrade.
    public static var force: Self { Self(rawValue: "force") }
    /// Secure upgrade.
    public static var idle: Self { Self(rawValue: "idle") }
    public static var documentedValues: [Self] { [.force, .idle] }
  }
}

public struct PoolDriverListStatus: APIObject {
  public var gpu: PoolDriverStatus?
  public var npu: PoolDriverStatus?
  public init(gpu: PoolDriverStatus? = nil, npu: PoolDriverStatus? = nil) { (self.gpu, self.npu) = (gpu, npu) }
  public static let fields: Fields<Self> = ["gpu": \.gpu, "npu": \.npu]
}

public struct PoolDriverStatus: APIObject {
  public var version: String?
  public var state: State?
  public init(version: String? = nil, state: State? = nil) { (self.version, self.state) = (version, state) }
  public static let fields: Fields<Self> = ["version": \.version, "state": \.state]

  public struct State: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var creating: Self { Self(rawValue: "Creating") }
    public static var upgrading: Self { Self(rawValue: "Upgrading") }
    public static var running: Self { Self(rawValue: "Running") }
    /// The driver malfunctions.
    public static var abnormal: Self { Self(rawValue: "Abnormal") }
    public static var documentedValues: [Self] { [.creating, .upgrading, .running, .abnormal] }
  }
}

public struct PoolMetaAnnotations: APIObject {
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
  /// `os.modelarts/external-access`: string, known from an example only.
  public var osModelartsExternalAccess: String?

  public init(
    osModelartsDescription: String? = nil, osModelartsBillingMode: String? = nil,
    osModelartsFlavorResourceIDs: String? = nil, osModelartsTmsTags: String? = nil,
    osModelartsSchedulerExtension: String? = nil, osModelartsVolcanoSchedulerCabinetExclusiveEnabled: String? = nil,
    osModelartsPoolScopeExternalDependencyTrain: String? = nil,
    osModelartsPoolScopeExternalDependencyInfer: String? = nil,
    osModelartsPoolScopeExternalDependencyNotebook: String? = nil, osModelartsPoolSubpoolsCount: String? = nil,
    osModelartsTenantDomainName: String? = nil, osModelartsExternalAccess: String? = nil
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
    self.osModelartsExternalAccess = osModelartsExternalAccess
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
    "os.modelarts/tenant.domain.name": \.osModelartsTenantDomainName,
    "os.modelarts/external-access": \.osModelartsExternalAccess
  ]
}

public struct PoolMetaLabels: APIObject {
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

  public struct OSModelartsPoolBiz: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var `public`: Self { Self(rawValue: "public") }
    public static var `private`: Self { Self(rawValue: "private") }
    public static var documentedValues: [Self] { [.public, .private] }
  }

  public struct OSModelartsSharing: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var unshared: Self { Self(rawValue: "unshared") }
    public static var shared: Self { Self(rawValue: "shared") }
    public static var documentedValues: [Self] { [.unshared, .shared] }
  }
}

public struct PoolMetadata: APIObject {
  public var name: String?
  public var creationTimestamp: String?
  public var labels: PoolMetaLabels?
  public var annotations: PoolMetaAnnotations?

  public init(
    name: String? = nil, creationTimestamp: String? = nil, labels: PoolMetaLabels? = nil,
    annotations: PoolMetaAnnotations? = nil
  ) {
    (self.name, self.creationTimestamp, self.labels, self.annotations) = (name, creationTimestamp, labels, annotations)
  }

  public static let fields: Fields<Self> = [
    "name": \.name, "creationTimestamp": \.creationTimestamp, "labels": \.labels, "annotations": \.annotations
  ]
}

public struct PoolNetwork: APIObject {
  public var name: String?
  public init(name: String? = nil) { self.name = name }
  public static let fields: Fields<Self> = ["name": \.name]
}

public struct PoolNodeAz: APIObject {
  public var az: String?
  public var count: Int?
  public init(az: String? = nil, count: Int? = nil) { (self.az, self.count) = (az, count) }
  public static let fields: Fields<Self> = ["az": \.az, "count": \.count]
}

public struct PoolNodeAzInput: APIObject {
  public var az: String
  public var count: Int
  public init(az: String, count: Int) { (self.az, self.count) = (az, count) }
  public static let fields: Fields<Self> = ["az": \.az, "count": \.count]
}

public struct PoolResource: APIObject {
  public var flavor: String?
  public var count: Int?
  public var maxCount: Int?
  public var azs: [PoolNodeAz]?
  public var tags: [UserTag]?
  public var extendParams: PoolResourceExtendParams?
  public var creatingStep: CreatingStep?
  public var rootVolume: RootVolume?
  public var dataVolumes: [DataVolumeItem]?
  /// `volumeGroupConfigs`: list of VolumeGroupConfig, required when a custom data disk exists.
  public var volumeGroupConfigs: [VolumeGroupConfig]?

  public init(
    flavor: String? = nil, count: Int? = nil, maxCount: Int? = nil, azs: [PoolNodeAz]? = nil, tags: [UserTag]? = nil,
    extendParams: PoolResourceExtendParams? = nil, creatingStep: CreatingStep? = nil, rootVolume: RootVolume? = nil,
    dataVolumes: [DataVolumeItem]? = nil, volumeGroupConfigs: [VolumeGroupConfig]? = nil
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

public struct PoolResourceExtendParams: APIObject {
  public var dockerBaseSize: String?
  /// `postInstall`: string, in Base64.
  public var postInstall: String?

  public init(dockerBaseSize: String? = nil, postInstall: String? = nil) {
    (self.dockerBaseSize, self.postInstall) = (dockerBaseSize, postInstall)
  }

  public static let fields: Fields<Self> = ["dockerBaseSize": \.dockerBaseSize, "postInstall": \.postInstall]

  public func checkFields(with validator: inout Validator) {
    validator.check(postInstall, "postInstall", format: .base64)
  }
}

public struct PoolResourceFlavorCount: APIObject {
  public var flavor: String?
  public var count: Int?
  public var maxCount: Int?
  public var azs: [PoolNodeAz]?
  public var creatingStep: CreatingStep?

  public init(
    flavor: String? = nil, count: Int? = nil, maxCount: Int? = nil, azs: [PoolNodeAz]? = nil,
    creatingStep: CreatingStep? = nil
  ) {
    (self.flavor, self.count, self.maxCount, self.azs, self.creatingStep) = (flavor, count, maxCount, azs, creatingStep)
  }

  public static let fields: Fields<Self> = [
    "flavor": \.flavor, "count": \.count, "maxCount": \.maxCount, "azs": \.azs, "creatingStep": \.creatingStep
  ]
}

public struct PoolResourceInput: APIObject {
  public var flavor: String
  public var count: Int
  public var maxCount: Int?
  public var azs: [PoolNodeAzInput]?
  public var tags: [UserTagInput]?
  public var extendParams: PoolResourceExtendParams?
  public var creatingStep: CreatingStep?
  public var rootVolume: RootVolumeInput?
  public var dataVolumes: [DataVolumeItemInput]?
  /// `volumeGroupConfigs`: list of VolumeGroupConfigInput, required when a custom data disk exists.
  public var volumeGroupConfigs: [VolumeGroupConfigInput]?

  public init(
    flavor: String, count: Int, maxCount: Int? = nil, azs: [PoolNodeAzInput]? = nil, tags: [UserTagInput]? = nil,
    extendParams: PoolResourceExtendParams? = nil, creatingStep: CreatingStep? = nil,
    rootVolume: RootVolumeInput? = nil, dataVolumes: [DataVolumeItemInput]? = nil,
    volumeGroupConfigs: [VolumeGroupConfigInput]? = nil
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

public struct PoolResourceStatus: APIObject {
  public var creating: [PoolResourceFlavorCount]?
  public var available: [PoolResourceFlavorCount]?
  public var abnormal: [PoolResourceFlavorCount]?
  public var deleting: [PoolResourceFlavorCount]?

  public init(
    creating: [PoolResourceFlavorCount]? = nil, available: [PoolResourceFlavorCount]? = nil,
    abnormal: [PoolResourceFlavorCount]? = nil, deleting: [PoolResourceFlavorCount]? = nil
  ) {
    (self.creating, self.available, self.abnormal, self.deleting) = (creating, available, abnormal, deleting)
  }

  public static let fields: Fields<Self> = [
    "creating": \.creating, "available": \.available, "abnormal": \.abnormal, "deleting": \.deleting
  ]
}

public struct PoolScopePluginPhase: APIObject {
  public var name: String?
  public var phase: Phase?
  public init(name: String? = nil, phase: Phase? = nil) { (self.name, self.phase) = (name, phase) }
  public static let fields: Fields<Self> = ["name": \.name, "phase": \.phase]

  public typealias Phase = PluginStatus.Phase
}

public struct PoolScopeStatus: APIObject {
  public var scopeType: ScopeType?
  public var state: State?
  public var plugins: [PoolScopePluginPhase]?
  public var message: String?

  public init(
    scopeType: ScopeType? = nil, state: State? = nil, plugins: [PoolScopePluginPhase]? = nil, message: String? = nil
  ) {
    (self.scopeType, self.state, self.plugins, self.message) = (scopeType, state, plugins, message)
  }

  public static let fields: Fields<Self> = [
    "scopeType": \.scopeType, "state": \.state, "plugins": \.plugins, "message": \.message
  ]

  public struct ScopeType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Training jobs.
    public static var train: Self { Self(rawValue: "Train") }
    /// Inference jobs.
    public static var infer: Self { Self(rawValue: "Infer") }
    /// Notebook jobs.
    public static var notebook: Self { Self(rawValue: "Notebook") }
    public static var documentedValues: [Self] { [.train, .infer, .notebook] }
  }

  public struct State: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var enabling: Self { Self(rawValue: "Enabling") }
    public static var enabled: Self { Self(rawValue: "Enabled") }
    public static var enableFailed: Self { Self(rawValue: "EnableFailed") }
    public static var disabling: Self { Self(rawValue: "Disabling") }
    public static var disabled: Self { Self(rawValue: "Disabled") }
    public static var documentedValues: [Self] { [.enabling, .enabled, .enableFailed, .disabling, .disabled] }
  }
}

public struct PoolSpec: APIObject {
  public var type: Kind?
  public var scope: [Scope]?
  public var resources: [PoolResource]?
  /// `network`: PoolNetwork, required for physical resource pools.
  public var network: PoolNetwork?
  public var containerNetwork: PoolClusterContainerNetwork?
  public var kubernetesSvcIPRange: String?
  public var masters: [PoolClusterMaster]?
  public var clusterFlavor: String?
  public var driver: PoolDriver?

  public init(
    type: Kind? = nil, scope: [Scope]? = nil, resources: [PoolResource]? = nil, network: PoolNetwork? = nil,
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

  public struct Kind: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var dedicate: Self { Self(rawValue: "Dedicate") }
    public static var documentedValues: [Self] { [.dedicate] }
  }

  public struct Scope: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Training jobs.
    public static var train: Self { Self(rawValue: "Train") }
    /// Inference jobs.
    public static var infer: Self { Self(rawValue: "Infer") }
    /// Notebook jobs.
    public static var notebook: Self { Self(rawValue: "Notebook") }
    public static var documentedValues: [Self] { [.train, .infer, .notebook] }
  }
}

public struct PoolStatus: APIObject {
  public var phase: Phase?
  public var message: String?
  public var resources: PoolResourceStatus?
  public var scope: [PoolScopeStatus]?
  public var driver: PoolDriverListStatus?
  public var parent: String?
  public var root: String?

  public init(
    phase: Phase? = nil, message: String? = nil, resources: PoolResourceStatus? = nil, scope: [PoolScopeStatus]? = nil,
    driver: PoolDriverListStatus? = nil, parent: String? = nil, root: String? = nil
  ) {
    (self.phase, self.message, self.resources, self.scope, self.driver) = (phase, message, resources, scope, driver)
    (self.parent, self.root) = (parent, root)
  }

  public static let fields: Fields<Self> = [
    "phase": \.phase, "message": \.message, "resources": \.resources, "scope": \.scope, "driver": \.driver,
    "parent": \.parent, "root": \.root
  ]

  public struct Phase: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var creating: Self { Self(rawValue: "Creating") }
    public static var running: Self { Self(rawValue: "Running") }
    /// The resource pool malfunctions.
    public static var abnormal: Self { Self(rawValue: "Abnormal") }
    public static var deleting: Self { Self(rawValue: "Deleting") }
    public static var error: Self { Self(rawValue: "Error") }
    /// Creating the resource pool failed.
    public static var creationFailed: Self { Self(rawValue: "CreationFailed") }
    public static var scalingFailed: Self { Self(rawValue: "ScalingFailed") }
    public static var waiting: Self { Self(rawValue: "Waiting") }
    public static var documentedValues: [Self] { [
      .creating, .running, .abnormal, .deleting, .error, .creationFailed, .scalingFailed, .waiting
    ] }
  }
}

public struct ProcessorDataSource: APIObject {
  public var name: String?
  public var source: String?
  public var type: Kind?
  public var versionID: String?
  public var versionName: String?

  public init(
    name: String? = nil, source: String? = nil, type: Kind? = nil, versionID: String? = nil, versionName: String? = nil
  ) {
    (self.name, self.source, self.type, self.versionID, self.versionName) = (name, source, type, versionID, versionName)
  }

  public static let fields: Fields<Self> = [
    "name": \.name, "source": \.source, "type": \.type, "version_id": \.versionID, "version_name": \.versionName
  ]

  public struct Kind: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Data obtained from OBS.
    public static var obs: Self { Self(rawValue: "OBS") }
    /// Data processing task.
    public static var task: Self { Self(rawValue: "TASK") }
    public static var dataset: Self { Self(rawValue: "DATASET") }
    /// Data called by resource tenants.
    public static var custom: Self { Self(rawValue: "CUSTOM") }
    public static var documentedValues: [Self] { [.obs, .task, .dataset, .custom] }
  }
}
