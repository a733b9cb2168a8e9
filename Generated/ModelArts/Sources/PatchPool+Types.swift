// Made by Tablature from PatchPool.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `PatchPoolRequest` of the API.
public struct PatchPoolRequest: Codable, Hashable, Sendable {
  /// `metadata`: PoolMetadataUpdate.
  public var metadata: PoolMetadataUpdate?
  /// `spec`: PoolSpecUpdate.
  public var spec: PoolSpecUpdate?

  /// Makes a value; what is nil is left out of the JSON.
  public init(metadata: PoolMetadataUpdate? = nil, spec: PoolSpecUpdate? = nil) {
    self.metadata = metadata
    self.spec = spec
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    metadata = try fields.optional("metadata")
    spec = try fields.optional("spec")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(metadata, "metadata")
    try fields.write(spec, "spec")
  }
}

extension PatchPoolRequest: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(metadata, "metadata")
    validator.check(spec, "spec")
  }
}

/// `PoolMetadataUpdate` of the API.
public struct PoolMetadataUpdate: Codable, Hashable, Sendable {
  /// `labels`: PoolLabelsUpdate.
  public var labels: PoolLabelsUpdate?
  /// `annotations`: PoolAnnotationsUpdate.
  public var annotations: PoolAnnotationsUpdate?

  /// Makes a value; what is nil is left out of the JSON.
  public init(labels: PoolLabelsUpdate? = nil, annotations: PoolAnnotationsUpdate? = nil) {
    self.labels = labels
    self.annotations = annotations
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    labels = try fields.optional("labels")
    annotations = try fields.optional("annotations")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(labels, "labels")
    try fields.write(annotations, "annotations")
  }
}

extension PoolMetadataUpdate: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(labels, "labels")
  }
}

/// `PoolLabelsUpdate` of the API.
public struct PoolLabelsUpdate: Codable, Hashable, Sendable {
  /// `os.modelarts/workspace.id`: string.
  public var osModelartsWorkspaceID: String?
  /// `os.modelarts/sharing`: string.
  public var osModelartsSharing: OSModelartsSharing?

  /// Makes a value; what is nil is left out of the JSON.
  public init(osModelartsWorkspaceID: String? = nil, osModelartsSharing: OSModelartsSharing? = nil) {
    self.osModelartsWorkspaceID = osModelartsWorkspaceID
    self.osModelartsSharing = osModelartsSharing
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    osModelartsWorkspaceID = try fields.optional("os.modelarts/workspace.id")
    osModelartsSharing = try fields.optional("os.modelarts/sharing")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(osModelartsWorkspaceID, "os.modelarts/workspace.id")
    try fields.write(osModelartsSharing, "os.modelarts/sharing")
  }

  /// Values of `PoolLabelsUpdate.os.modelarts/sharing`.
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

extension PoolLabelsUpdate: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(osModelartsSharing, "os.modelarts/sharing")
  }
}

/// `PoolAnnotationsUpdate` of the API.
public struct PoolAnnotationsUpdate: Codable, Hashable, Sendable {
  /// `os.modelarts/description`: string.
  public var osModelartsDescription: String?
  /// `os.modelarts/scheduler.extension`: string.
  public var osModelartsSchedulerExtension: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(osModelartsDescription: String? = nil, osModelartsSchedulerExtension: String? = nil) {
    self.osModelartsDescription = osModelartsDescription
    self.osModelartsSchedulerExtension = osModelartsSchedulerExtension
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    osModelartsDescription = try fields.optional("os.modelarts/description")
    osModelartsSchedulerExtension = try fields.optional("os.modelarts/scheduler.extension")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(osModelartsDescription, "os.modelarts/description")
    try fields.write(osModelartsSchedulerExtension, "os.modelarts/scheduler.extension")
  }
}

extension PoolAnnotationsUpdate: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `PoolSpecUpdate` of the API.
public struct PoolSpecUpdate: Codable, Hashable, Sendable {
  /// `scope`: list of string.
  public var scope: [Scope]?
  /// `resources`: list of PoolResourceInput.
  public var resources: [PoolResourceInput]?
  /// `driver`: PoolDriver.
  public var driver: PoolDriver?

  /// Makes a value; what is nil is left out of the JSON.
  public init(scope: [Scope]? = nil, resources: [PoolResourceInput]? = nil, driver: PoolDriver? = nil) {
    self.scope = scope
    self.resources = resources
    self.driver = driver
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    scope = try fields.optional("scope")
    resources = try fields.optional("resources")
    driver = try fields.optional("driver")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(scope, "scope")
    try fields.write(resources, "resources")
    try fields.write(driver, "driver")
  }

  /// Values of `PoolSpecUpdate.scope`.
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

extension PoolSpecUpdate: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(scope, "scope")
    validator.check(resources, "resources")
    validator.check(driver, "driver")
  }
}

/// `PatchPoolResponse` of the API.
public struct PatchPoolResponse: Codable, Hashable, Sendable {
  /// `apiVersion`: string.
  public var apiVersion: APIVersion?
  /// `kind`: string.
  public var kind: Kind?
  /// `metadata`: PatchPoolPoolMetadata.
  public var metadata: PatchPoolPoolMetadata?
  /// `spec`: PoolSpec.
  public var spec: PoolSpec?
  /// `status`: PoolStatus.
  public var status: PoolStatus?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    apiVersion: APIVersion? = nil, kind: Kind? = nil, metadata: PatchPoolPoolMetadata? = nil, spec: PoolSpec? = nil,
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

  /// Values of `PatchPoolResponse.apiVersion`.
  public struct APIVersion: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `v2`.
    public static var v2: Self { Self(rawValue: "v2") }

    public static var documentedValues: [Self] { [.v2] }
  }

  /// Values of `PatchPoolResponse.kind`.
  public struct Kind: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Resource pool. `Pool`.
    public static var pool: Self { Self(rawValue: "Pool") }

    public static var documentedValues: [Self] { [.pool] }
  }
}

extension PatchPoolResponse: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(apiVersion, "apiVersion")
    validator.check(kind, "kind")
    validator.check(metadata, "metadata")
    validator.check(spec, "spec")
    validator.check(status, "status")
  }
}

/// `PatchPoolPoolMetadata` of the API.
public struct PatchPoolPoolMetadata: Codable, Hashable, Sendable {
  /// `name`: string.
  public var name: String?
  /// `creationTimestamp`: string.
  public var creationTimestamp: String?
  /// `labels`: PoolMetaLabels.
  public var labels: PoolMetaLabels?
  /// `annotations`: PatchPoolPoolMetaAnnotations.
  public var annotations: PatchPoolPoolMetaAnnotations?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    name: String? = nil, creationTimestamp: String? = nil, labels: PoolMetaLabels? = nil,
    annotations: PatchPoolPoolMetaAnnotations? = nil
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

extension PatchPoolPoolMetadata: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(labels, "labels")
  }
}

/// `PatchPoolPoolMetaAnnotations` of the API.
public struct PatchPoolPoolMetaAnnotations: Codable, Hashable, Sendable {
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

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    osModelartsDescription: String? = nil, osModelartsBillingMode: String? = nil,
    osModelartsFlavorResourceIDs: String? = nil, osModelartsTmsTags: String? = nil,
    osModelartsSchedulerExtension: String? = nil, osModelartsVolcanoSchedulerCabinetExclusiveEnabled: String? = nil,
    osModelartsPoolScopeExternalDependencyTrain: String? = nil,
    osModelartsPoolScopeExternalDependencyInfer: String? = nil,
    osModelartsPoolScopeExternalDependencyNotebook: String? = nil
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
  }
}

extension PatchPoolPoolMetaAnnotations: Validatable {
  public func validate(with validator: inout Validator) {}
}
