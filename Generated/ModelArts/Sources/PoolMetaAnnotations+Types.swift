// Made by Tablature from PoolMetaAnnotations.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `PoolMetaAnnotations` of the API.
public struct PoolMetaAnnotations: Codable, Hashable, Sendable {
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
  /// `os.modelarts/external-access`: string, known from an example only.
  public var osModelartsExternalAccess: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    osModelartsDescription: String? = nil, osModelartsBillingMode: String? = nil,
    osModelartsFlavorResourceIDs: String? = nil, osModelartsTmsTags: String? = nil,
    osModelartsSchedulerExtension: String? = nil, osModelartsVolcanoSchedulerCabinetExclusiveEnabled: String? = nil,
    osModelartsPoolScopeExternalDependencyTrain: String? = nil,
    osModelartsPoolScopeExternalDependencyInfer: String? = nil,
    osModelartsPoolScopeExternalDependencyNotebook: String? = nil, osModelartsExternalAccess: String? = nil
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
    self.osModelartsExternalAccess = osModelartsExternalAccess
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
    osModelartsExternalAccess = try fields.optional("os.modelarts/external-access")
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
    try fields.write(osModelartsExternalAccess, "os.modelarts/external-access")
  }
}

extension PoolMetaAnnotations: Validatable {
  public func validate(with validator: inout Validator) {}
}
