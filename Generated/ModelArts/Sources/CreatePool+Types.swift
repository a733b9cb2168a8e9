// Made by Tablature from CreatePool.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `CreatePoolRequest` of the API.
public struct CreatePoolRequest: Codable, Hashable, Sendable {
  /// `apiVersion`: string, required.
  public var apiVersion: APIVersion
  /// `kind`: string, required.
  public var kind: Kind
  /// `metadata`: PoolMetadataCreation, required.
  public var metadata: PoolMetadataCreation
  /// `spec`: PoolSpecCreation.
  public var spec: PoolSpecCreation?

  /// Makes a value; what is nil is left out of the JSON.
  public init(apiVersion: APIVersion, kind: Kind, metadata: PoolMetadataCreation, spec: PoolSpecCreation? = nil) {
    self.apiVersion = apiVersion
    self.kind = kind
    self.metadata = metadata
    self.spec = spec
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    apiVersion = try fields.required("apiVersion")
    kind = try fields.required("kind")
    metadata = try fields.required("metadata")
    spec = try fields.optional("spec")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(apiVersion, "apiVersion")
    try fields.write(kind, "kind")
    try fields.write(metadata, "metadata")
    try fields.write(spec, "spec")
  }

  /// Values of `CreatePoolRequest.apiVersion`.
  public struct APIVersion: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `v2`.
    public static var v2: Self { Self(rawValue: "v2") }

    public static var documentedValues: [Self] { [.v2] }
  }

  /// Values of `CreatePoolRequest.kind`.
  public struct Kind: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Resource pool. `Pool`.
    public static var pool: Self { Self(rawValue: "Pool") }

    public static var documentedValues: [Self] { [.pool] }
  }
}

extension CreatePoolRequest: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(apiVersion, "apiVersion")
    validator.check(kind, "kind")
    validator.check(metadata, "metadata")
    validator.check(spec, "spec")
  }
}

/// `PoolMetadataCreation` of the API.
public struct PoolMetadataCreation: Codable, Hashable, Sendable {
  /// `labels`: PoolLabelsCreation, required.
  public var labels: PoolLabelsCreation
  /// `annotations`: PoolAnnotationsCreation.
  public var annotations: PoolAnnotationsCreation?

  /// Makes a value; what is nil is left out of the JSON.
  public init(labels: PoolLabelsCreation, annotations: PoolAnnotationsCreation? = nil) {
    self.labels = labels
    self.annotations = annotations
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    labels = try fields.required("labels")
    annotations = try fields.optional("annotations")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(labels, "labels")
    try fields.write(annotations, "annotations")
  }
}

extension PoolMetadataCreation: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(labels, "labels")
  }
}

/// `PoolLabelsCreation` of the API.
public struct PoolLabelsCreation: Codable, Hashable, Sendable {
  /// `os.modelarts/workspace.id`: string, default `0`.
  public var osModelartsWorkspaceID: String?
  /// `os.modelarts/name`: string, required, 4...25 characters.
  public var osModelartsName: String
  /// `os.modelarts/sharing`: string.
  public var osModelartsSharing: OSModelartsSharing?
  /// `os.modelarts/node.prefix`: string.
  public var osModelartsNodePrefix: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    osModelartsWorkspaceID: String? = nil, osModelartsName: String, osModelartsSharing: OSModelartsSharing? = nil,
    osModelartsNodePrefix: String? = nil
  ) {
    self.osModelartsWorkspaceID = osModelartsWorkspaceID
    self.osModelartsName = osModelartsName
    self.osModelartsSharing = osModelartsSharing
    self.osModelartsNodePrefix = osModelartsNodePrefix
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    osModelartsWorkspaceID = try fields.optional("os.modelarts/workspace.id")
    osModelartsName = try fields.required("os.modelarts/name")
    osModelartsSharing = try fields.optional("os.modelarts/sharing")
    osModelartsNodePrefix = try fields.optional("os.modelarts/node.prefix")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(osModelartsWorkspaceID, "os.modelarts/workspace.id")
    try fields.write(osModelartsName, "os.modelarts/name")
    try fields.write(osModelartsSharing, "os.modelarts/sharing")
    try fields.write(osModelartsNodePrefix, "os.modelarts/node.prefix")
  }

  /// Values of `PoolLabelsCreation.os.modelarts/sharing`.
  public struct OSModelartsSharing: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `unshared`.
    public static var unshared: Self { Self(rawValue: "unshared") }
    /// `shared`.
    public static var shared: Self { Self(rawValue: "shared") }

    public static var documentedValues: [Self] { [.unshared, .shared] }
  }
}

extension PoolLabelsCreation: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(osModelartsName, "os.modelarts/name", length: Limits(4, 25))
    validator.check(osModelartsSharing, "os.modelarts/sharing")
  }
}

/// `PoolAnnotationsCreation` of the API.
public struct PoolAnnotationsCreation: Codable, Hashable, Sendable {
  /// `os.modelarts/description`: string.
  public var osModelartsDescription: String?
  /// `os.modelarts/billing.mode`: string.
  public var osModelartsBillingMode: String?
  /// `os.modelarts/order.id`: string.
  public var osModelartsOrderID: String?
  /// `os.modelarts/scheduler.extension`: string.
  public var osModelartsSchedulerExtension: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    osModelartsDescription: String? = nil, osModelartsBillingMode: String? = nil, osModelartsOrderID: String? = nil,
    osModelartsSchedulerExtension: String? = nil
  ) {
    self.osModelartsDescription = osModelartsDescription
    self.osModelartsBillingMode = osModelartsBillingMode
    self.osModelartsOrderID = osModelartsOrderID
    self.osModelartsSchedulerExtension = osModelartsSchedulerExtension
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    osModelartsDescription = try fields.optional("os.modelarts/description")
    osModelartsBillingMode = try fields.optional("os.modelarts/billing.mode")
    osModelartsOrderID = try fields.optional("os.modelarts/order.id")
    osModelartsSchedulerExtension = try fields.optional("os.modelarts/scheduler.extension")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(osModelartsDescription, "os.modelarts/description")
    try fields.write(osModelartsBillingMode, "os.modelarts/billing.mode")
    try fields.write(osModelartsOrderID, "os.modelarts/order.id")
    try fields.write(osModelartsSchedulerExtension, "os.modelarts/scheduler.extension")
  }
}

extension PoolAnnotationsCreation: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `PoolSpecCreation` of the API.
public struct PoolSpecCreation: Codable, Hashable, Sendable {
  /// `type`: string, required.
  public var type: Kind
  /// `scope`: list of string.
  public var scope: [Scope]?
  /// `resources`: list of PoolResourceInput, required.
  public var resources: [PoolResourceInput]
  /// `parent`: string.
  public var parent: String?
  /// `network`: PoolNetwork, required when creating physical resource pools.
  public var network: PoolNetwork?
  /// `containerNetwork`: PoolContainerNetwork.
  public var containerNetwork: PoolContainerNetwork?
  /// `kubernetesSvcIpRange`: string.
  public var kubernetesSvcIPRange: String?
  /// `masters`: list of PoolClusterMaster.
  public var masters: [PoolClusterMaster]?
  /// `clusterFlavor`: string.
  public var clusterFlavor: String?
  /// `driver`: PoolDriver.
  public var driver: PoolDriver?
  /// `ipv6enable`: boolean.
  public var ipv6enable: Bool?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    type: Kind, scope: [Scope]? = nil, resources: [PoolResourceInput], parent: String? = nil,
    network: PoolNetwork? = nil, containerNetwork: PoolContainerNetwork? = nil, kubernetesSvcIPRange: String? = nil,
    masters: [PoolClusterMaster]? = nil, clusterFlavor: String? = nil, driver: PoolDriver? = nil,
    ipv6enable: Bool? = nil
  ) {
    self.type = type
    self.scope = scope
    self.resources = resources
    self.parent = parent
    self.network = network
    self.containerNetwork = containerNetwork
    self.kubernetesSvcIPRange = kubernetesSvcIPRange
    self.masters = masters
    self.clusterFlavor = clusterFlavor
    self.driver = driver
    self.ipv6enable = ipv6enable
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    type = try fields.required("type")
    scope = try fields.optional("scope")
    resources = try fields.required("resources")
    parent = try fields.optional("parent")
    network = try fields.optional("network")
    containerNetwork = try fields.optional("containerNetwork")
    kubernetesSvcIPRange = try fields.optional("kubernetesSvcIpRange")
    masters = try fields.optional("masters")
    clusterFlavor = try fields.optional("clusterFlavor")
    driver = try fields.optional("driver")
    ipv6enable = try fields.optional("ipv6enable")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(type, "type")
    try fields.write(scope, "scope")
    try fields.write(resources, "resources")
    try fields.write(parent, "parent")
    try fields.write(network, "network")
    try fields.write(containerNetwork, "containerNetwork")
    try fields.write(kubernetesSvcIPRange, "kubernetesSvcIpRange")
    try fields.write(masters, "masters")
    try fields.write(clusterFlavor, "clusterFlavor")
    try fields.write(driver, "driver")
    try fields.write(ipv6enable, "ipv6enable")
  }

  /// Values of `PoolSpecCreation.type`.
  public struct Kind: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `Dedicate`.
    public static var dedicate: Self { Self(rawValue: "Dedicate") }

    public static var documentedValues: [Self] { [.dedicate] }
  }

  /// Values of `PoolSpecCreation.scope`.
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

extension PoolSpecCreation: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(type, "type")
    validator.check(scope, "scope")
    validator.check(resources, "resources")
    validator.check(driver, "driver")
  }
}

/// `PoolContainerNetwork` of the API.
public struct PoolContainerNetwork: Codable, Hashable, Sendable {
  /// `cidr`: string.
  public var cidr: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(cidr: String? = nil) {
    self.cidr = cidr
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    cidr = try fields.optional("cidr")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(cidr, "cidr")
  }
}

extension PoolContainerNetwork: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `CreatePoolResponse` of the API.
public struct CreatePoolResponse: Codable, Hashable, Sendable {
  /// `apiVersion`: string.
  public var apiVersion: APIVersion?
  /// `kind`: string.
  public var kind: Kind?
  /// `metadata`: CreatePoolPoolMetadata.
  public var metadata: CreatePoolPoolMetadata?
  /// `spec`: PoolSpec.
  public var spec: PoolSpec?
  /// `status`: PoolStatus.
  public var status: PoolStatus?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    apiVersion: APIVersion? = nil, kind: Kind? = nil, metadata: CreatePoolPoolMetadata? = nil, spec: PoolSpec? = nil,
    status: PoolStatus? = nil
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

  /// Values of `CreatePoolResponse.apiVersion`.
  public struct APIVersion: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `v2`.
    public static var v2: Self { Self(rawValue: "v2") }

    public static var documentedValues: [Self] { [.v2] }
  }

  /// Values of `CreatePoolResponse.kind`.
  public struct Kind: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Resource pool. `Pool`.
    public static var pool: Self { Self(rawValue: "Pool") }

    public static var documentedValues: [Self] { [.pool] }
  }
}

extension CreatePoolResponse: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(apiVersion, "apiVersion")
    validator.check(kind, "kind")
    validator.check(metadata, "metadata")
    validator.check(spec, "spec")
    validator.check(status, "status")
  }
}

/// `CreatePoolPoolMetadata` of the API.
public struct CreatePoolPoolMetadata: Codable, Hashable, Sendable {
  /// `name`: string.
  public var name: String?
  /// `creationTimestamp`: string.
  public var creationTimestamp: String?
  /// `labels`: CreatePoolPoolMetaLabels.
  public var labels: CreatePoolPoolMetaLabels?
  /// `annotations`: CreatePoolPoolMetaAnnotations.
  public var annotations: CreatePoolPoolMetaAnnotations?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    name: String? = nil, creationTimestamp: String? = nil, labels: CreatePoolPoolMetaLabels? = nil,
    annotations: CreatePoolPoolMetaAnnotations? = nil
  ) {
    self.name = name
    self.creationTimestamp = creationTimestamp
    self.labels = labels
    self.annotations = annotations
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    name = try fields.optional("name")
    creationTimestamp = try fields.optional("creationTimestamp")
    labels = try fields.optional("labels")
    annotations = try fields.optional("annotations")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(name, "name")
    try fields.write(creationTimestamp, "creationTimestamp")
    try fields.write(labels, "labels")
    try fields.write(annotations, "annotations")
  }
}

extension CreatePoolPoolMetadata: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(labels, "labels")
  }
}

/// `CreatePoolPoolMetaLabels` of the API.
public struct CreatePoolPoolMetaLabels: Codable, Hashable, Sendable {
  /// `os.modelarts/workspace.id`: string.
  public var osModelartsWorkspaceID: String?
  /// `os.modelarts/name`: string.
  public var osModelartsName: String?
  /// `os.modelarts/resource.id`: string.
  public var osModelartsResourceID: String?
  /// `os.modelarts/tenant.domain.id`: string.
  public var osModelartsTenantDomainID: String?
  /// `os.modelarts/create-from`: string.
  public var osModelartsCreateFrom: String?
  /// `os.modelarts.pool/biz`: string.
  public var osModelartsPoolBiz: OSModelartsPoolBiz?
  /// `os.modelarts/sharing`: string.
  public var osModelartsSharing: OSModelartsSharing?
  /// `os.modelarts/node.prefix`: string, known from an example only.
  public var osModelartsNodePrefix: String?
  /// `os.modelarts/tenant.project.id`: string, known from an example only.
  public var osModelartsTenantProjectID: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    osModelartsWorkspaceID: String? = nil, osModelartsName: String? = nil, osModelartsResourceID: String? = nil,
    osModelartsTenantDomainID: String? = nil, osModelartsCreateFrom: String? = nil,
    osModelartsPoolBiz: OSModelartsPoolBiz? = nil, osModelartsSharing: OSModelartsSharing? = nil,
    osModelartsNodePrefix: String? = nil, osModelartsTenantProjectID: String? = nil
  ) {
    self.osModelartsWorkspaceID = osModelartsWorkspaceID
    self.osModelartsName = osModelartsName
    self.osModelartsResourceID = osModelartsResourceID
    self.osModelartsTenantDomainID = osModelartsTenantDomainID
    self.osModelartsCreateFrom = osModelartsCreateFrom
    self.osModelartsPoolBiz = osModelartsPoolBiz
    self.osModelartsSharing = osModelartsSharing
    self.osModelartsNodePrefix = osModelartsNodePrefix
    self.osModelartsTenantProjectID = osModelartsTenantProjectID
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    osModelartsWorkspaceID = try fields.optional("os.modelarts/workspace.id")
    osModelartsName = try fields.optional("os.modelarts/name")
    osModelartsResourceID = try fields.optional("os.modelarts/resource.id")
    osModelartsTenantDomainID = try fields.optional("os.modelarts/tenant.domain.id")
    osModelartsCreateFrom = try fields.optional("os.modelarts/create-from")
    osModelartsPoolBiz = try fields.optional("os.modelarts.pool/biz")
    osModelartsSharing = try fields.optional("os.modelarts/sharing")
    osModelartsNodePrefix = try fields.optional("os.modelarts/node.prefix")
    osModelartsTenantProjectID = try fields.optional("os.modelarts/tenant.project.id")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(osModelartsWorkspaceID, "os.modelarts/workspace.id")
    try fields.write(osModelartsName, "os.modelarts/name")
    try fields.write(osModelartsResourceID, "os.modelarts/resource.id")
    try fields.write(osModelartsTenantDomainID, "os.modelarts/tenant.domain.id")
    try fields.write(osModelartsCreateFrom, "os.modelarts/create-from")
    try fields.write(osModelartsPoolBiz, "os.modelarts.pool/biz")
    try fields.write(osModelartsSharing, "os.modelarts/sharing")
    try fields.write(osModelartsNodePrefix, "os.modelarts/node.prefix")
    try fields.write(osModelartsTenantProjectID, "os.modelarts/tenant.project.id")
  }

  /// Values of `CreatePoolPoolMetaLabels.os.modelarts.pool/biz`.
  public struct OSModelartsPoolBiz: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `public`.
    public static var `public`: Self { Self(rawValue: "public") }
    /// `private`.
    public static var `private`: Self { Self(rawValue: "private") }

    public static var documentedValues: [Self] { [.public, .private] }
  }

  /// Values of `CreatePoolPoolMetaLabels.os.modelarts/sharing`.
  public struct OSModelartsSharing: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `unshared`.
    public static var unshared: Self { Self(rawValue: "unshared") }
    /// `shared`.
    public static var shared: Self { Self(rawValue: "shared") }

    public static var documentedValues: [Self] { [.unshared, .shared] }
  }
}

extension CreatePoolPoolMetaLabels: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(osModelartsPoolBiz, "os.modelarts.pool/biz")
    validator.check(osModelartsSharing, "os.modelarts/sharing")
  }
}

/// `CreatePoolPoolMetaAnnotations` of the API.
public struct CreatePoolPoolMetaAnnotations: Codable, Hashable, Sendable {
  /// `os.modelarts/description`: string.
  public var osModelartsDescription: String?
  /// `os.modelarts/billing.mode`: string.
  public var osModelartsBillingMode: String?
  /// `os.modelarts/flavor.resource.ids`: string.
  public var osModelartsFlavorResourceIDs: String?
  /// `os.modelarts/tms.tags`: string.
  public var osModelartsTmsTags: String?
  /// `os.modelarts/scheduler.extension`: string.
  public var osModelartsSchedulerExtension: String?
  /// `os.modelarts/volcano.scheduler.cabinet-exclusive.enabled`: string.
  public var osModelartsVolcanoSchedulerCabinetExclusiveEnabled: String?
  /// `os.modelarts.pool/scope.external.dependency.Train`: string.
  public var osModelartsPoolScopeExternalDependencyTrain: String?
  /// `os.modelarts.pool/scope.external.dependency.Infer`: string.
  public var osModelartsPoolScopeExternalDependencyInfer: String?
  /// `os.modelarts.pool/scope.external.dependency.Notebook`: string.
  public var osModelartsPoolScopeExternalDependencyNotebook: String?
  /// `os.modelarts.pool/subpools.count`: string, known from an example only.
  public var osModelartsPoolSubpoolsCount: String?
  /// `os.modelarts/tenant.domain.name`: string, known from an example only.
  public var osModelartsTenantDomainName: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    osModelartsDescription: String? = nil, osModelartsBillingMode: String? = nil,
    osModelartsFlavorResourceIDs: String? = nil, osModelartsTmsTags: String? = nil,
    osModelartsSchedulerExtension: String? = nil, osModelartsVolcanoSchedulerCabinetExclusiveEnabled: String? = nil,
    osModelartsPoolScopeExternalDependencyTrain: String? = nil,
    osModelartsPoolScopeExternalDependencyInfer: String? = nil,
    osModelartsPoolScopeExternalDependencyNotebook: String? = nil, osModelartsPoolSubpoolsCount: String? = nil,
    osModelartsTenantDomainName: String? = nil
  ) {
    self.osModelartsDescription = osModelartsDescription
    self.osModelartsBillingMode = osModelartsBillingMode
    self.osModelartsFlavorResourceIDs = osModelartsFlavorResourceIDs
    self.osModelartsTmsTags = osModelartsTmsTags
    self.osModelartsSchedulerExtension = osModelartsSchedulerExtension
    self.osModelartsVolcanoSchedulerCabinetExclusiveEnabled = osModelartsVolcanoSchedulerCabinetExclusiveEnabled
    self.osModelartsPoolScopeExternalDependencyTrain = osModelartsPoolScopeExternalDependencyTrain
    self.osModelartsPoolScopeExternalDependencyInfer = osModelartsPoolScopeExternalDependencyInfer
    self.osModelartsPoolScopeExternalDependencyNotebook = osModelartsPoolScopeExternalDependencyNotebook
    self.osModelartsPoolSubpoolsCount = osModelartsPoolSubpoolsCount
    self.osModelartsTenantDomainName = osModelartsTenantDomainName
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    osModelartsDescription = try fields.optional("os.modelarts/description")
    osModelartsBillingMode = try fields.optional("os.modelarts/billing.mode")
    osModelartsFlavorResourceIDs = try fields.optional("os.modelarts/flavor.resource.ids")
    osModelartsTmsTags = try fields.optional("os.modelarts/tms.tags")
    osModelartsSchedulerExtension = try fields.optional("os.modelarts/scheduler.extension")
    osModelartsVolcanoSchedulerCabinetExclusiveEnabled = try fields.optional("os.modelarts/volcano.scheduler.cabinet-exclusive.enabled")
    osModelartsPoolScopeExternalDependencyTrain = try fields.optional("os.modelarts.pool/scope.external.dependency.Train")
    osModelartsPoolScopeExternalDependencyInfer = try fields.optional("os.modelarts.pool/scope.external.dependency.Infer")
    osModelartsPoolScopeExternalDependencyNotebook = try fields.optional("os.modelarts.pool/scope.external.dependency.Notebook")
    osModelartsPoolSubpoolsCount = try fields.optional("os.modelarts.pool/subpools.count")
    osModelartsTenantDomainName = try fields.optional("os.modelarts/tenant.domain.name")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(osModelartsDescription, "os.modelarts/description")
    try fields.write(osModelartsBillingMode, "os.modelarts/billing.mode")
    try fields.write(osModelartsFlavorResourceIDs, "os.modelarts/flavor.resource.ids")
    try fields.write(osModelartsTmsTags, "os.modelarts/tms.tags")
    try fields.write(osModelartsSchedulerExtension, "os.modelarts/scheduler.extension")
    try fields.write(osModelartsVolcanoSchedulerCabinetExclusiveEnabled, "os.modelarts/volcano.scheduler.cabinet-exclusive.enabled")
    try fields.write(osModelartsPoolScopeExternalDependencyTrain, "os.modelarts.pool/scope.external.dependency.Train")
    try fields.write(osModelartsPoolScopeExternalDependencyInfer, "os.modelarts.pool/scope.external.dependency.Infer")
    try fields.write(osModelartsPoolScopeExternalDependencyNotebook, "os.modelarts.pool/scope.external.dependency.Notebook")
    try fields.write(osModelartsPoolSubpoolsCount, "os.modelarts.pool/subpools.count")
    try fields.write(osModelartsTenantDomainName, "os.modelarts/tenant.domain.name")
  }
}

extension CreatePoolPoolMetaAnnotations: Validatable {
  public func validate(with validator: inout Validator) {}
}
