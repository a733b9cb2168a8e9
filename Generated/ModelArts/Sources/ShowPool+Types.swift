// Made by Tablature from ShowPool.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ShowPoolResponse` of the API.
public struct ShowPoolResponse: Codable, Hashable, Sendable {
  /// `apiVersion`: string.
  public var apiVersion: APIVersion?
  /// `kind`: string.
  public var kind: Kind?
  /// `metadata`: PoolMetadata.
  public var metadata: PoolMetadata?
  /// `spec`: ShowPoolPoolSpec.
  public var spec: ShowPoolPoolSpec?
  /// `status`: ShowPoolPoolStatus.
  public var status: ShowPoolPoolStatus?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    apiVersion: APIVersion? = nil, kind: Kind? = nil, metadata: PoolMetadata? = nil, spec: ShowPoolPoolSpec? = nil,
    status: ShowPoolPoolStatus? = nil
  ) {
    self.apiVersion = apiVersion
    self.kind = kind
    self.metadata = metadata
    self.spec = spec
    self.status = status
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    apiVersion = try fields.optional("apiVersion")
    kind = try fields.optional("kind")
    metadata = try fields.optional("metadata")
    spec = try fields.optional("spec")
    status = try fields.optional("status")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(apiVersion, "apiVersion")
    try fields.write(kind, "kind")
    try fields.write(metadata, "metadata")
    try fields.write(spec, "spec")
    try fields.write(status, "status")
  }

  /// Values of `ShowPoolResponse.apiVersion`.
  public struct APIVersion: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `v2`.
    public static var v2: Self { Self(rawValue: "v2") }

    public static var documentedValues: [Self] { [.v2] }
  }

  /// Values of `ShowPoolResponse.kind`.
  public struct Kind: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Resource pool. `Pool`.
    public static var pool: Self { Self(rawValue: "Pool") }

    public static var documentedValues: [Self] { [.pool] }
  }
}

extension ShowPoolResponse: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(apiVersion, "apiVersion")
    validator.check(kind, "kind")
    validator.check(metadata, "metadata")
    validator.check(spec, "spec")
    validator.check(status, "status")
  }
}

/// `ShowPoolPoolSpec` of the API.
public struct ShowPoolPoolSpec: Codable, Hashable, Sendable {
  /// `type`: string.
  public var type: Kind?
  /// `scope`: list of string.
  public var scope: [Scope]?
  /// `resources`: list of ShowPoolPoolResource.
  public var resources: [ShowPoolPoolResource]?
  /// `network`: PoolNetwork, required when physical resource pools.
  public var network: PoolNetwork?
  /// `containerNetwork`: PoolClusterContainerNetwork.
  public var containerNetwork: PoolClusterContainerNetwork?
  /// `kubernetesSvcIpRange`: string.
  public var kubernetesSvcIPRange: String?
  /// `masters`: list of PoolClusterMaster.
  public var masters: [PoolClusterMaster]?
  /// `clusterFlavor`: string.
  public var clusterFlavor: String?
  /// `driver`: PoolDriver.
  public var driver: PoolDriver?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    type: Kind? = nil, scope: [Scope]? = nil, resources: [ShowPoolPoolResource]? = nil, network: PoolNetwork? = nil,
    containerNetwork: PoolClusterContainerNetwork? = nil, kubernetesSvcIPRange: String? = nil,
    masters: [PoolClusterMaster]? = nil, clusterFlavor: String? = nil, driver: PoolDriver? = nil
  ) {
    self.type = type
    self.scope = scope
    self.resources = resources
    self.network = network
    self.containerNetwork = containerNetwork
    self.kubernetesSvcIPRange = kubernetesSvcIPRange
    self.masters = masters
    self.clusterFlavor = clusterFlavor
    self.driver = driver
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    type = try fields.optional("type")
    scope = try fields.optional("scope")
    resources = try fields.optional("resources")
    network = try fields.optional("network")
    containerNetwork = try fields.optional("containerNetwork")
    kubernetesSvcIPRange = try fields.optional("kubernetesSvcIpRange")
    masters = try fields.optional("masters")
    clusterFlavor = try fields.optional("clusterFlavor")
    driver = try fields.optional("driver")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(type, "type")
    try fields.write(scope, "scope")
    try fields.write(resources, "resources")
    try fields.write(network, "network")
    try fields.write(containerNetwork, "containerNetwork")
    try fields.write(kubernetesSvcIPRange, "kubernetesSvcIpRange")
    try fields.write(masters, "masters")
    try fields.write(clusterFlavor, "clusterFlavor")
    try fields.write(driver, "driver")
  }

  /// Values of `ShowPoolPoolSpec.type`.
  public struct Kind: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `Dedicate`.
    public static var dedicate: Self { Self(rawValue: "Dedicate") }

    public static var documentedValues: [Self] { [.dedicate] }
  }

  /// Values of `ShowPoolPoolSpec.scope`.
  public struct Scope: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Training jobs. `Train`.
    public static var train: Self { Self(rawValue: "Train") }
    /// Inference jobs. `Infer`.
    public static var infer: Self { Self(rawValue: "Infer") }

    public static var documentedValues: [Self] { [.train, .infer] }
  }
}

extension ShowPoolPoolSpec: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(type, "type")
    validator.check(scope, "scope")
    validator.check(resources, "resources")
    validator.check(containerNetwork, "containerNetwork")
    validator.check(driver, "driver")
  }
}

/// `ShowPoolPoolResource` of the API.
public struct ShowPoolPoolResource: Codable, Hashable, Sendable {
  /// `flavor`: string.
  public var flavor: String?
  /// `count`: integer.
  public var count: Int?
  /// `maxCount`: integer.
  public var maxCount: Int?
  /// `azs`: list of ShowPoolPoolNodeAz.
  public var azs: [ShowPoolPoolNodeAz]?
  /// `tags`: list of UserTag.
  public var tags: [UserTag]?
  /// `extendParams`: PoolResourceExtendParams.
  public var extendParams: PoolResourceExtendParams?
  /// `creatingStep`: CreatingStep.
  public var creatingStep: CreatingStep?
  /// `rootVolume`: RootVolume.
  public var rootVolume: RootVolume?
  /// `dataVolumes`: list of DataVolumeItem.
  public var dataVolumes: [DataVolumeItem]?
  /// `volumeGroupConfigs`: list of VolumeGroupConfig, required when a custom data disk exists.
  public var volumeGroupConfigs: [VolumeGroupConfig]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    flavor: String? = nil, count: Int? = nil, maxCount: Int? = nil, azs: [ShowPoolPoolNodeAz]? = nil,
    tags: [UserTag]? = nil, extendParams: PoolResourceExtendParams? = nil, creatingStep: CreatingStep? = nil,
    rootVolume: RootVolume? = nil, dataVolumes: [DataVolumeItem]? = nil, volumeGroupConfigs: [VolumeGroupConfig]? = nil
  ) {
    self.flavor = flavor
    self.count = count
    self.maxCount = maxCount
    self.azs = azs
    self.tags = tags
    self.extendParams = extendParams
    self.creatingStep = creatingStep
    self.rootVolume = rootVolume
    self.dataVolumes = dataVolumes
    self.volumeGroupConfigs = volumeGroupConfigs
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    flavor = try fields.optional("flavor")
    count = try fields.optional("count")
    maxCount = try fields.optional("maxCount")
    azs = try fields.optional("azs")
    tags = try fields.optional("tags")
    extendParams = try fields.optional("extendParams")
    creatingStep = try fields.optional("creatingStep")
    rootVolume = try fields.optional("rootVolume")
    dataVolumes = try fields.optional("dataVolumes")
    volumeGroupConfigs = try fields.optional("volumeGroupConfigs")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(flavor, "flavor")
    try fields.write(count, "count")
    try fields.write(maxCount, "maxCount")
    try fields.write(azs, "azs")
    try fields.write(tags, "tags")
    try fields.write(extendParams, "extendParams")
    try fields.write(creatingStep, "creatingStep")
    try fields.write(rootVolume, "rootVolume")
    try fields.write(dataVolumes, "dataVolumes")
    try fields.write(volumeGroupConfigs, "volumeGroupConfigs")
  }
}

extension ShowPoolPoolResource: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(extendParams, "extendParams")
    validator.check(creatingStep, "creatingStep")
    validator.check(rootVolume, "rootVolume")
    validator.check(dataVolumes, "dataVolumes")
    validator.check(volumeGroupConfigs, "volumeGroupConfigs")
  }
}

/// `ShowPoolPoolStatus` of the API.
public struct ShowPoolPoolStatus: Codable, Hashable, Sendable {
  /// `phase`: string.
  public var phase: Phase?
  /// `message`: string.
  public var message: String?
  /// `resources`: ShowPoolPoolResourceStatus.
  public var resources: ShowPoolPoolResourceStatus?
  /// `scope`: list of PoolScopeStatus.
  public var scope: [PoolScopeStatus]?
  /// `driver`: PoolDriverListStatus.
  public var driver: PoolDriverListStatus?
  /// `parent`: string.
  public var parent: String?
  /// `root`: string.
  public var root: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    phase: Phase? = nil, message: String? = nil, resources: ShowPoolPoolResourceStatus? = nil,
    scope: [PoolScopeStatus]? = nil, driver: PoolDriverListStatus? = nil, parent: String? = nil, root: String? = nil
  ) {
    self.phase = phase
    self.message = message
    self.resources = resources
    self.scope = scope
    self.driver = driver
    self.parent = parent
    self.root = root
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    phase = try fields.optional("phase")
    message = try fields.optional("message")
    resources = try fields.optional("resources")
    scope = try fields.optional("scope")
    driver = try fields.optional("driver")
    parent = try fields.optional("parent")
    root = try fields.optional("root")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(phase, "phase")
    try fields.write(message, "message")
    try fields.write(resources, "resources")
    try fields.write(scope, "scope")
    try fields.write(driver, "driver")
    try fields.write(parent, "parent")
    try fields.write(root, "root")
  }

  /// Values of `ShowPoolPoolStatus.phase`.
  public struct Phase: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `Creating`.
    public static var creating: Self { Self(rawValue: "Creating") }
    /// `Running`.
    public static var running: Self { Self(rawValue: "Running") }
    /// The resource pool malfunctions. `Abnormal`.
    public static var abnormal: Self { Self(rawValue: "Abnormal") }
    /// `Deleting`.
    public static var deleting: Self { Self(rawValue: "Deleting") }
    /// `Error`.
    public static var error: Self { Self(rawValue: "Error") }
    /// Creating the resource pool failed. `CreationFailed`.
    public static var creationFailed: Self { Self(rawValue: "CreationFailed") }
    /// `ScalingFailed`.
    public static var scalingFailed: Self { Self(rawValue: "ScalingFailed") }
    /// `Waiting`.
    public static var waiting: Self { Self(rawValue: "Waiting") }

    public static var documentedValues: [Self] {
      [
        .creating, .running, .abnormal, .deleting, .error, .creationFailed, .scalingFailed, .waiting
      ]
    }
  }
}

extension ShowPoolPoolStatus: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(phase, "phase")
    validator.check(resources, "resources")
    validator.check(scope, "scope")
    validator.check(driver, "driver")
  }
}

/// `ShowPoolPoolResourceStatus` of the API.
public struct ShowPoolPoolResourceStatus: Codable, Hashable, Sendable {
  /// `creating`: list of ShowPoolPoolResourceFlavorCount.
  public var creating: [ShowPoolPoolResourceFlavorCount]?
  /// `available`: list of ShowPoolPoolResourceFlavorCount.
  public var available: [ShowPoolPoolResourceFlavorCount]?
  /// `abnormal`: list of ShowPoolPoolResourceFlavorCount.
  public var abnormal: [ShowPoolPoolResourceFlavorCount]?
  /// `deleting`: list of ShowPoolPoolResourceFlavorCount.
  public var deleting: [ShowPoolPoolResourceFlavorCount]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    creating: [ShowPoolPoolResourceFlavorCount]? = nil, available: [ShowPoolPoolResourceFlavorCount]? = nil,
    abnormal: [ShowPoolPoolResourceFlavorCount]? = nil, deleting: [ShowPoolPoolResourceFlavorCount]? = nil
  ) {
    self.creating = creating
    self.available = available
    self.abnormal = abnormal
    self.deleting = deleting
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    creating = try fields.optional("creating")
    available = try fields.optional("available")
    abnormal = try fields.optional("abnormal")
    deleting = try fields.optional("deleting")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(creating, "creating")
    try fields.write(available, "available")
    try fields.write(abnormal, "abnormal")
    try fields.write(deleting, "deleting")
  }
}

extension ShowPoolPoolResourceStatus: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(creating, "creating")
    validator.check(available, "available")
    validator.check(abnormal, "abnormal")
    validator.check(deleting, "deleting")
  }
}

/// `ShowPoolPoolResourceFlavorCount` of the API.
public struct ShowPoolPoolResourceFlavorCount: Codable, Hashable, Sendable {
  /// `flavor`: string.
  public var flavor: String?
  /// `count`: integer.
  public var count: Int?
  /// `maxCount`: integer.
  public var maxCount: Int?
  /// `azs`: list of ShowPoolPoolNodeAz.
  public var azs: [ShowPoolPoolNodeAz]?
  /// `creatingStep`: CreatingStep.
  public var creatingStep: CreatingStep?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    flavor: String? = nil, count: Int? = nil, maxCount: Int? = nil, azs: [ShowPoolPoolNodeAz]? = nil,
    creatingStep: CreatingStep? = nil
  ) {
    self.flavor = flavor
    self.count = count
    self.maxCount = maxCount
    self.azs = azs
    self.creatingStep = creatingStep
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    flavor = try fields.optional("flavor")
    count = try fields.optional("count")
    maxCount = try fields.optional("maxCount")
    azs = try fields.optional("azs")
    creatingStep = try fields.optional("creatingStep")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(flavor, "flavor")
    try fields.write(count, "count")
    try fields.write(maxCount, "maxCount")
    try fields.write(azs, "azs")
    try fields.write(creatingStep, "creatingStep")
  }
}

extension ShowPoolPoolResourceFlavorCount: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(creatingStep, "creatingStep")
  }
}

/// `ShowPoolPoolNodeAz` of the API.
public struct ShowPoolPoolNodeAz: Codable, Hashable, Sendable {
  /// `az`: string.
  public var az: String?
  /// `count`: integer.
  public var count: Int?
  /// `,
  /// "count`: long, known from an example only.
  public var count_2: Int64?

  /// Makes a value; what is nil is left out of the JSON.
  public init(az: String? = nil, count: Int? = nil, count_2: Int64? = nil) {
    self.az = az
    self.count = count
    self.count_2 = count_2
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    az = try fields.optional("az")
    count = try fields.optional("count")
    count_2 = try fields.optional(",\n          \"count")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(az, "az")
    try fields.write(count, "count")
    try fields.write(count_2, ",\n          \"count")
  }
}

extension ShowPoolPoolNodeAz: Validatable {
  public func validate(with validator: inout Validator) {}
}
