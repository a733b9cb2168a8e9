// Made by Tablature from ListModels.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ListModelsResponse` of the API.
public struct ListModelsResponse: Codable, Hashable, Sendable {
  /// `models`: list of ModelListItem.
  public var models: [ModelListItem]?
  /// `total_count`: integer.
  public var totalCount: Int?
  /// `count`: integer.
  public var count: Int?

  /// Makes a value; what is nil is left out of the JSON.
  public init(models: [ModelListItem]? = nil, totalCount: Int? = nil, count: Int? = nil) {
    self.models = models
    self.totalCount = totalCount
    self.count = count
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    models = try fields.optional("models")
    totalCount = try fields.optional("total_count")
    count = try fields.optional("count")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(models, "models")
    try fields.write(totalCount, "total_count")
    try fields.write(count, "count")
  }
}

extension ListModelsResponse: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(models, "models")
  }
}

/// `ModelListItem` of the API.
public struct ModelListItem: Codable, Hashable, Sendable {
  /// `owner`: string.
  public var owner: String?
  /// `model_version`: string.
  public var modelVersion: String?
  /// `model_type`: string.
  public var modelType: String?
  /// `description`: string.
  public var description: String?
  /// `project`: string.
  public var project: String?
  /// `source_type`: string.
  public var sourceType: String?
  /// `model_id`: string.
  public var modelID: String?
  /// `model_source`: string.
  public var modelSource: ModelSource?
  /// `install_type`: list of string.
  public var installType: [String]?
  /// `model_size`: integer, in bytes.
  public var modelSize: Int?
  /// `workspace_id`: string, default `0`.
  public var workspaceID: String?
  /// `model_status`: string.
  public var modelStatus: String?
  /// `market_flag`: boolean.
  public var marketFlag: Bool?
  /// `tunable`: boolean.
  public var tunable: Bool?
  /// `model_name`: string.
  public var modelName: String?
  /// `create_at`: long, a epoch-milliseconds.
  public var createAt: Int64?
  /// `publishable_flag`: boolean.
  public var publishableFlag: Bool?
  /// `source_copy`: string.
  public var sourceCopy: SourceCopy?
  /// `tenant`: string.
  public var tenant: String?
  /// `subscription_id`: string.
  public var subscriptionID: String?
  /// `extra`: string.
  public var extra: String?
  /// `specification`: ModelSpecification.
  public var specification: ModelSpecification?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    owner: String? = nil, modelVersion: String? = nil, modelType: String? = nil, description: String? = nil,
    project: String? = nil, sourceType: String? = nil, modelID: String? = nil, modelSource: ModelSource? = nil,
    installType: [String]? = nil, modelSize: Int? = nil, workspaceID: String? = nil, modelStatus: String? = nil,
    marketFlag: Bool? = nil, tunable: Bool? = nil, modelName: String? = nil, createAt: Int64? = nil,
    publishableFlag: Bool? = nil, sourceCopy: SourceCopy? = nil, tenant: String? = nil, subscriptionID: String? = nil,
    extra: String? = nil, specification: ModelSpecification? = nil
  ) {
    self.owner = owner
    self.modelVersion = modelVersion
    self.modelType = modelType
    self.description = description
    self.project = project
    self.sourceType = sourceType
    self.modelID = modelID
    self.modelSource = modelSource
    self.installType = installType
    self.modelSize = modelSize
    self.workspaceID = workspaceID
    self.modelStatus = modelStatus
    self.marketFlag = marketFlag
    self.tunable = tunable
    self.modelName = modelName
    self.createAt = createAt
    self.publishableFlag = publishableFlag
    self.sourceCopy = sourceCopy
    self.tenant = tenant
    self.subscriptionID = subscriptionID
    self.extra = extra
    self.specification = specification
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    owner = try fields.optional("owner")
    modelVersion = try fields.optional("model_version")
    modelType = try fields.optional("model_type")
    description = try fields.optional("description")
    project = try fields.optional("project")
    sourceType = try fields.optional("source_type")
    modelID = try fields.optional("model_id")
    modelSource = try fields.optional("model_source")
    installType = try fields.optional("install_type")
    modelSize = try fields.optional("model_size")
    workspaceID = try fields.optional("workspace_id")
    modelStatus = try fields.optional("model_status")
    marketFlag = try fields.optional("market_flag")
    tunable = try fields.optional("tunable")
    modelName = try fields.optional("model_name")
    createAt = try fields.optional("create_at")
    publishableFlag = try fields.optional("publishable_flag")
    sourceCopy = try fields.optional("source_copy")
    tenant = try fields.optional("tenant")
    subscriptionID = try fields.optional("subscription_id")
    extra = try fields.optional("extra")
    specification = try fields.optional("specification")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(owner, "owner")
    try fields.write(modelVersion, "model_version")
    try fields.write(modelType, "model_type")
    try fields.write(description, "description")
    try fields.write(project, "project")
    try fields.write(sourceType, "source_type")
    try fields.write(modelID, "model_id")
    try fields.write(modelSource, "model_source")
    try fields.write(installType, "install_type")
    try fields.write(modelSize, "model_size")
    try fields.write(workspaceID, "workspace_id")
    try fields.write(modelStatus, "model_status")
    try fields.write(marketFlag, "market_flag")
    try fields.write(tunable, "tunable")
    try fields.write(modelName, "model_name")
    try fields.write(createAt, "create_at")
    try fields.write(publishableFlag, "publishable_flag")
    try fields.write(sourceCopy, "source_copy")
    try fields.write(tenant, "tenant")
    try fields.write(subscriptionID, "subscription_id")
    try fields.write(extra, "extra")
    try fields.write(specification, "specification")
  }

  /// Values of `ModelListItem.model_source`.
  public struct ModelSource: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// ExeML.
    public static var auto: Self { Self(rawValue: "auto") }
    /// Built-in algorithm.
    public static var algos: Self { Self(rawValue: "algos") }
    /// Custom model.
    public static var custom: Self { Self(rawValue: "custom") }

    public static var documentedValues: [Self] { [.auto, .algos, .custom] }
  }

  /// Values of `ModelListItem.source_copy`.
  public struct SourceCopy: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `true`.
    public static var `true`: Self { Self(rawValue: "true") }
    /// `false`.
    public static var `false`: Self { Self(rawValue: "false") }

    public static var documentedValues: [Self] { [.true, .false] }
  }
}

extension ModelListItem: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(modelSource, "model_source")
    validator.check(sourceCopy, "source_copy")
  }
}
