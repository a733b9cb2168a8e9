// Made by Tablature from CreateAlgorithm.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `CreateAlgorithmRequest` of the API.
public struct CreateAlgorithmRequest: Codable, Hashable, Sendable {
  /// `metadata`: AlgorithmMetadata.
  public var metadata: AlgorithmMetadata?
  /// `job_config`: AlgorithmJobConfig.
  public var jobConfig: AlgorithmJobConfig?
  /// `resource_requirements`: list of ResourceRequirementInput.
  public var resourceRequirements: [ResourceRequirementInput]?
  /// `advanced_config`: AlgorithmAdvancedConfig.
  public var advancedConfig: AlgorithmAdvancedConfig?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    metadata: AlgorithmMetadata? = nil, jobConfig: AlgorithmJobConfig? = nil,
    resourceRequirements: [ResourceRequirementInput]? = nil, advancedConfig: AlgorithmAdvancedConfig? = nil
  ) {
    self.metadata = metadata
    self.jobConfig = jobConfig
    self.resourceRequirements = resourceRequirements
    self.advancedConfig = advancedConfig
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    metadata = try fields.optional("metadata")
    jobConfig = try fields.optional("job_config")
    resourceRequirements = try fields.optional("resource_requirements")
    advancedConfig = try fields.optional("advanced_config")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(metadata, "metadata")
    try fields.write(jobConfig, "job_config")
    try fields.write(resourceRequirements, "resource_requirements")
    try fields.write(advancedConfig, "advanced_config")
  }
}

extension CreateAlgorithmRequest: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(metadata, "metadata")
    validator.check(jobConfig, "job_config")
    validator.check(resourceRequirements, "resource_requirements")
  }
}

/// `CreateAlgorithmResponse` of the API.
public struct CreateAlgorithmResponse: Codable, Hashable, Sendable {
  /// `metadata`: CreateAlgorithmResponseMetadata.
  public var metadata: CreateAlgorithmResponseMetadata?
  /// `job_config`: CreateAlgorithmResponseJobConfig.
  public var jobConfig: CreateAlgorithmResponseJobConfig?
  /// `resource_requirements`: list of CreateAlgorithmResponseResourceRequirements.
  public var resourceRequirements: [CreateAlgorithmResponseResourceRequirements]?
  /// `advanced_config`: CreateAlgorithmResponseAdvancedConfig.
  public var advancedConfig: CreateAlgorithmResponseAdvancedConfig?
  /// `name`: string.
  public var name: String?
  /// `value`: string.
  public var value: String?
  /// `description`: string.
  public var description: String?
  /// `constraint`: CreateAlgorithmResponseJobConfigParametersConstraint.
  public var constraint: CreateAlgorithmResponseJobConfigParametersConstraint?
  /// `i18n_description`: CreateAlgorithmResponseJobConfigParametersI18nDescription.
  public var i18nDescription: CreateAlgorithmResponseJobConfigParametersI18nDescription?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    metadata: CreateAlgorithmResponseMetadata? = nil, jobConfig: CreateAlgorithmResponseJobConfig? = nil,
    resourceRequirements: [CreateAlgorithmResponseResourceRequirements]? = nil,
    advancedConfig: CreateAlgorithmResponseAdvancedConfig? = nil, name: String? = nil, value: String? = nil,
    description: String? = nil, constraint: CreateAlgorithmResponseJobConfigParametersConstraint? = nil,
    i18nDescription: CreateAlgorithmResponseJobConfigParametersI18nDescription? = nil
  ) {
    self.metadata = metadata
    self.jobConfig = jobConfig
    self.resourceRequirements = resourceRequirements
    self.advancedConfig = advancedConfig
    self.name = name
    self.value = value
    self.description = description
    self.constraint = constraint
    self.i18nDescription = i18nDescription
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    metadata = try fields.optional("metadata")
    jobConfig = try fields.optional("job_config")
    resourceRequirements = try fields.optional("resource_requirements")
    advancedConfig = try fields.optional("advanced_config")
    name = try fields.optional("name")
    value = try fields.optional("value")
    description = try fields.optional("description")
    constraint = try fields.optional("constraint")
    i18nDescription = try fields.optional("i18n_description")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(metadata, "metadata")
    try fields.write(jobConfig, "job_config")
    try fields.write(resourceRequirements, "resource_requirements")
    try fields.write(advancedConfig, "advanced_config")
    try fields.write(name, "name")
    try fields.write(value, "value")
    try fields.write(description, "description")
    try fields.write(constraint, "constraint")
    try fields.write(i18nDescription, "i18n_description")
  }
}

extension CreateAlgorithmResponse: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(metadata, "metadata")
    validator.check(jobConfig, "job_config")
    validator.check(resourceRequirements, "resource_requirements")
    validator.check(advancedConfig, "advanced_config")
  }
}

/// `CreateAlgorithmResponseMetadata` of the API.
public struct CreateAlgorithmResponseMetadata: Codable, Hashable, Sendable {
  /// `id`: integer, examples show string.
  public var id: Documented<Int>?
  /// `name`: string, 1...64 characters.
  public var name: String?
  /// `description`: string.
  public var description: String?
  /// `workspace_id`: string, default `0`.
  public var workspaceID: String?
  /// `ai_project`: string, default `default-ai-project`.
  public var aiProject: String?
  /// `user_name`: string.
  public var userName: String?
  /// `domain_id`: string.
  public var domainID: String?
  /// `source`: string.
  public var source: String?
  /// `api_version`: string.
  public var apiVersion: String?
  /// `is_valid`: string, examples show boolean.
  public var isValid: Documented<String>?
  /// `state`: string.
  public var state: String?
  /// `tags`: list of map of string.
  public var tags: [[String: String]]?
  /// `attr_list`: list of string.
  public var attrList: [String]?
  /// `version_num`: integer, default `0`.
  public var versionNum: Int?
  /// `size`: integer.
  public var size: Int?
  /// `create_time`: long.
  public var createTime: Int64?
  /// `update_time`: long.
  public var updateTime: Int64?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    id: Documented<Int>? = nil, name: String? = nil, description: String? = nil, workspaceID: String? = nil,
    aiProject: String? = nil, userName: String? = nil, domainID: String? = nil, source: String? = nil,
    apiVersion: String? = nil, isValid: Documented<String>? = nil, state: String? = nil,
    tags: [[String: String]]? = nil, attrList: [String]? = nil, versionNum: Int? = nil, size: Int? = nil,
    createTime: Int64? = nil, updateTime: Int64? = nil
  ) {
    self.id = id
    self.name = name
    self.description = description
    self.workspaceID = workspaceID
    self.aiProject = aiProject
    self.userName = userName
    self.domainID = domainID
    self.source = source
    self.apiVersion = apiVersion
    self.isValid = isValid
    self.state = state
    self.tags = tags
    self.attrList = attrList
    self.versionNum = versionNum
    self.size = size
    self.createTime = createTime
    self.updateTime = updateTime
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    id = try fields.optional("id")
    name = try fields.optional("name")
    description = try fields.optional("description")
    workspaceID = try fields.optional("workspace_id")
    aiProject = try fields.optional("ai_project")
    userName = try fields.optional("user_name")
    domainID = try fields.optional("domain_id")
    source = try fields.optional("source")
    apiVersion = try fields.optional("api_version")
    isValid = try fields.optional("is_valid")
    state = try fields.optional("state")
    tags = try fields.optional("tags")
    attrList = try fields.optional("attr_list")
    versionNum = try fields.optional("version_num")
    size = try fields.optional("size")
    createTime = try fields.optional("create_time")
    updateTime = try fields.optional("update_time")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(id, "id")
    try fields.write(name, "name")
    try fields.write(description, "description")
    try fields.write(workspaceID, "workspace_id")
    try fields.write(aiProject, "ai_project")
    try fields.write(userName, "user_name")
    try fields.write(domainID, "domain_id")
    try fields.write(source, "source")
    try fields.write(apiVersion, "api_version")
    try fields.write(isValid, "is_valid")
    try fields.write(state, "state")
    try fields.write(tags, "tags")
    try fields.write(attrList, "attr_list")
    try fields.write(versionNum, "version_num")
    try fields.write(size, "size")
    try fields.write(createTime, "create_time")
    try fields.write(updateTime, "update_time")
  }
}

extension CreateAlgorithmResponseMetadata: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(name, "name", length: Limits(1, 64))
  }
}

/// `CreateAlgorithmResponseJobConfig` of the API.
public struct CreateAlgorithmResponseJobConfig: Codable, Hashable, Sendable {
  /// `code_dir`: string.
  public var codeDir: String?
  /// `boot_file`: string.
  public var bootFile: String?
  /// `command`: string.
  public var command: String?
  /// `parameters`: list of CreateAlgorithmResponseJobConfigParameters.
  public var parameters: [CreateAlgorithmResponseJobConfigParameters]?
  /// `inputs`: list of CreateAlgorithmResponseJobConfigInputs.
  public var inputs: [CreateAlgorithmResponseJobConfigInputs]?
  /// `outputs`: list of CreateAlgorithmResponseJobConfigOutputs.
  public var outputs: [CreateAlgorithmResponseJobConfigOutputs]?
  /// `engine`: CreateAlgorithmResponseJobConfigEngine.
  public var engine: CreateAlgorithmResponseJobConfigEngine?
  /// `code_tree`: list of CreateAlgorithmResponseJobConfigCodeTree, examples show object.
  public var codeTree: Documented<[CreateAlgorithmResponseJobConfigCodeTree]>?
  /// `parameters_customization`: boolean.
  public var parametersCustomization: Bool?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    codeDir: String? = nil, bootFile: String? = nil, command: String? = nil,
    parameters: [CreateAlgorithmResponseJobConfigParameters]? = nil,
    inputs: [CreateAlgorithmResponseJobConfigInputs]? = nil, outputs: [CreateAlgorithmResponseJobConfigOutputs]? = nil,
    engine: CreateAlgorithmResponseJobConfigEngine? = nil,
    codeTree: Documented<[CreateAlgorithmResponseJobConfigCodeTree]>? = nil, parametersCustomization: Bool? = nil
  ) {
    self.codeDir = codeDir
    self.bootFile = bootFile
    self.command = command
    self.parameters = parameters
    self.inputs = inputs
    self.outputs = outputs
    self.engine = engine
    self.codeTree = codeTree
    self.parametersCustomization = parametersCustomization
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    codeDir = try fields.optional("code_dir")
    bootFile = try fields.optional("boot_file")
    command = try fields.optional("command")
    parameters = try fields.optional("parameters")
    inputs = try fields.optional("inputs")
    outputs = try fields.optional("outputs")
    engine = try fields.optional("engine")
    codeTree = try fields.optional("code_tree")
    parametersCustomization = try fields.optional("parameters_customization")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(codeDir, "code_dir")
    try fields.write(bootFile, "boot_file")
    try fields.write(command, "command")
    try fields.write(parameters, "parameters")
    try fields.write(inputs, "inputs")
    try fields.write(outputs, "outputs")
    try fields.write(engine, "engine")
    try fields.write(codeTree, "code_tree")
    try fields.write(parametersCustomization, "parameters_customization")
  }
}

extension CreateAlgorithmResponseJobConfig: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(inputs, "inputs")
  }
}

/// `CreateAlgorithmResponseJobConfigParameters` of the API.
public struct CreateAlgorithmResponseJobConfigParameters: Codable, Hashable, Sendable {
  /// `name`: string.
  public var name: String?
  /// `value`: string.
  public var value: String?
  /// `description`: string.
  public var description: String?
  /// `constraint`: CreateAlgorithmResponseJobConfigParametersConstraint.
  public var constraint: CreateAlgorithmResponseJobConfigParametersConstraint?
  /// `i18n_description`: CreateAlgorithmResponseJobConfigParametersI18nDescription.
  public var i18nDescription: CreateAlgorithmResponseJobConfigParametersI18nDescription?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    name: String? = nil, value: String? = nil, description: String? = nil,
    constraint: CreateAlgorithmResponseJobConfigParametersConstraint? = nil,
    i18nDescription: CreateAlgorithmResponseJobConfigParametersI18nDescription? = nil
  ) {
    self.name = name
    self.value = value
    self.description = description
    self.constraint = constraint
    self.i18nDescription = i18nDescription
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    name = try fields.optional("name")
    value = try fields.optional("value")
    description = try fields.optional("description")
    constraint = try fields.optional("constraint")
    i18nDescription = try fields.optional("i18n_description")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(name, "name")
    try fields.write(value, "value")
    try fields.write(description, "description")
    try fields.write(constraint, "constraint")
    try fields.write(i18nDescription, "i18n_description")
  }
}

extension CreateAlgorithmResponseJobConfigParameters: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `CreateAlgorithmResponseJobConfigParametersConstraint` of the API.
public struct CreateAlgorithmResponseJobConfigParametersConstraint: Codable, Hashable, Sendable {
  /// `type`: string.
  public var type: String?
  /// `editable`: boolean.
  public var editable: Bool?
  /// `required`: boolean.
  public var required: Bool?
  /// `sensitive`: boolean.
  public var sensitive: Bool?
  /// `valid_type`: string.
  public var validType: String?
  /// `valid_range`: list of string.
  public var validRange: [String]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    type: String? = nil, editable: Bool? = nil, required: Bool? = nil, sensitive: Bool? = nil, validType: String? = nil,
    validRange: [String]? = nil
  ) {
    self.type = type
    self.editable = editable
    self.required = required
    self.sensitive = sensitive
    self.validType = validType
    self.validRange = validRange
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    type = try fields.optional("type")
    editable = try fields.optional("editable")
    required = try fields.optional("required")
    sensitive = try fields.optional("sensitive")
    validType = try fields.optional("valid_type")
    validRange = try fields.optional("valid_range")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(type, "type")
    try fields.write(editable, "editable")
    try fields.write(required, "required")
    try fields.write(sensitive, "sensitive")
    try fields.write(validType, "valid_type")
    try fields.write(validRange, "valid_range")
  }
}

extension CreateAlgorithmResponseJobConfigParametersConstraint: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `CreateAlgorithmResponseJobConfigParametersI18nDescription` of the API.
public struct CreateAlgorithmResponseJobConfigParametersI18nDescription: Codable, Hashable, Sendable {
  /// `language`: string.
  public var language: String?
  /// `description`: string.
  public var description: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(language: String? = nil, description: String? = nil) {
    self.language = language
    self.description = description
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    language = try fields.optional("language")
    description = try fields.optional("description")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(language, "language")
    try fields.write(description, "description")
  }
}

extension CreateAlgorithmResponseJobConfigParametersI18nDescription: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `CreateAlgorithmResponseJobConfigInputs` of the API.
public struct CreateAlgorithmResponseJobConfigInputs: Codable, Hashable, Sendable {
  /// `name`: string.
  public var name: String?
  /// `description`: string.
  public var description: String?
  /// `remote_constraints`: list of CreateAlgorithmResponseJobConfigInputsRemoteConstraints.
  public var remoteConstraints: [CreateAlgorithmResponseJobConfigInputsRemoteConstraints]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    name: String? = nil, description: String? = nil,
    remoteConstraints: [CreateAlgorithmResponseJobConfigInputsRemoteConstraints]? = nil
  ) {
    self.name = name
    self.description = description
    self.remoteConstraints = remoteConstraints
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    name = try fields.optional("name")
    description = try fields.optional("description")
    remoteConstraints = try fields.optional("remote_constraints")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(name, "name")
    try fields.write(description, "description")
    try fields.write(remoteConstraints, "remote_constraints")
  }
}

extension CreateAlgorithmResponseJobConfigInputs: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(remoteConstraints, "remote_constraints")
  }
}

/// `CreateAlgorithmResponseJobConfigInputsRemoteConstraints` of the API.
public struct CreateAlgorithmResponseJobConfigInputsRemoteConstraints: Codable, Hashable, Sendable {
  /// `data_type`: string.
  public var dataType: String?
  /// `attributes`: list of map of string.
  public var attributes: [[String: Attribute]]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(dataType: String? = nil, attributes: [[String: Attribute]]? = nil) {
    self.dataType = dataType
    self.attributes = attributes
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    dataType = try fields.optional("data_type")
    attributes = try fields.optional("attributes")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(dataType, "data_type")
    try fields.write(attributes, "attributes")
  }

  /// Values of `CreateAlgorithmResponseJobConfigInputsRemoteConstraints.attributes`.
  public struct Attribute: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Data format. `data_format`.
    public static var dataFormat: Self { Self(rawValue: "data_format") }
    /// Data segmentation. `data_segmentation`.
    public static var dataSegmentation: Self { Self(rawValue: "data_segmentation") }
    /// Data labeling. `dataset_type`.
    public static var datasetType: Self { Self(rawValue: "dataset_type") }

    public static var documentedValues: [Self] { [.dataFormat, .dataSegmentation, .datasetType] }
  }
}

extension CreateAlgorithmResponseJobConfigInputsRemoteConstraints: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(attributes, "attributes")
  }
}

/// `CreateAlgorithmResponseJobConfigOutputs` of the API.
public struct CreateAlgorithmResponseJobConfigOutputs: Codable, Hashable, Sendable {
  /// `name`: string.
  public var name: String?
  /// `description`: string.
  public var description: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(name: String? = nil, description: String? = nil) {
    self.name = name
    self.description = description
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    name = try fields.optional("name")
    description = try fields.optional("description")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(name, "name")
    try fields.write(description, "description")
  }
}

extension CreateAlgorithmResponseJobConfigOutputs: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `CreateAlgorithmResponseJobConfigEngine` of the API.
public struct CreateAlgorithmResponseJobConfigEngine: Codable, Hashable, Sendable {
  /// `engine_id`: string.
  public var engineID: String?
  /// `engine_name`: string.
  public var engineName: String?
  /// `engine_version`: string.
  public var engineVersion: String?
  /// `image_url`: string.
  public var imageURL: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    engineID: String? = nil, engineName: String? = nil, engineVersion: String? = nil, imageURL: String? = nil
  ) {
    self.engineID = engineID
    self.engineName = engineName
    self.engineVersion = engineVersion
    self.imageURL = imageURL
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    engineID = try fields.optional("engine_id")
    engineName = try fields.optional("engine_name")
    engineVersion = try fields.optional("engine_version")
    imageURL = try fields.optional("image_url")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(engineID, "engine_id")
    try fields.write(engineName, "engine_name")
    try fields.write(engineVersion, "engine_version")
    try fields.write(imageURL, "image_url")
  }
}

extension CreateAlgorithmResponseJobConfigEngine: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `CreateAlgorithmResponseJobConfigCodeTree` of the API.
public struct CreateAlgorithmResponseJobConfigCodeTree: Codable, Hashable, Sendable {
  /// `name`: string.
  public var name: String?
  /// `children`: object.
  public var children: JSONValue?

  /// Makes a value; what is nil is left out of the JSON.
  public init(name: String? = nil, children: JSONValue? = nil) {
    self.name = name
    self.children = children
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    name = try fields.optional("name")
    children = try fields.optional("children")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(name, "name")
    try fields.write(children, "children")
  }
}

extension CreateAlgorithmResponseJobConfigCodeTree: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `CreateAlgorithmResponseResourceRequirements` of the API.
public struct CreateAlgorithmResponseResourceRequirements: Codable, Hashable, Sendable {
  /// `key`: string.
  public var key: KeyValue?
  /// `value`: list of string.
  public var value: [String]?
  /// `operator`: string, always `in`.
  public var `operator`: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(key: KeyValue? = nil, value: [String]? = nil, `operator`: String? = nil) {
    self.key = key
    self.value = value
    self.`operator` = `operator`
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    key = try fields.optional("key")
    value = try fields.optional("value")
    `operator` = try fields.optional("operator")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(key, "key")
    try fields.write(value, "value")
    try fields.write(`operator`, "operator")
  }

  /// Values of `CreateAlgorithmResponseResourceRequirements.key`.
  public struct KeyValue: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `flavor_type`.
    public static var flavorType: Self { Self(rawValue: "flavor_type") }
    /// Whether to support multi-card training. `device_distributed_mode`.
    public static var deviceDistributedMode: Self { Self(rawValue: "device_distributed_mode") }
    /// Whether to support distributed training. `host_distributed_mode`.
    public static var hostDistributedMode: Self { Self(rawValue: "host_distributed_mode") }

    public static var documentedValues: [Self] { [.flavorType, .deviceDistributedMode, .hostDistributedMode] }
  }
}

extension CreateAlgorithmResponseResourceRequirements: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(key, "key")
    validator.check(`operator`, "operator", constant: "in")
  }
}

/// `CreateAlgorithmResponseAdvancedConfig` of the API.
public struct CreateAlgorithmResponseAdvancedConfig: Codable, Hashable, Sendable {
  /// `auto_search`: CreateAlgorithmResponseAdvancedConfigAutoSearch.
  public var autoSearch: CreateAlgorithmResponseAdvancedConfigAutoSearch?

  /// Makes a value; what is nil is left out of the JSON.
  public init(autoSearch: CreateAlgorithmResponseAdvancedConfigAutoSearch? = nil) {
    self.autoSearch = autoSearch
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    autoSearch = try fields.optional("auto_search")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(autoSearch, "auto_search")
  }
}

extension CreateAlgorithmResponseAdvancedConfig: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(autoSearch, "auto_search")
  }
}

/// `CreateAlgorithmResponseAdvancedConfigAutoSearch` of the API.
public struct CreateAlgorithmResponseAdvancedConfigAutoSearch: Codable, Hashable, Sendable {
  /// `skip_search_params`: string.
  public var skipSearchParams: String?
  /// `reward_attrs`: list of CreateAlgorithmResponseAdvancedConfigAutoSearchRewardAttrs.
  public var rewardAttrs: [CreateAlgorithmResponseAdvancedConfigAutoSearchRewardAttrs]?
  /// `search_params`: list of CreateAlgorithmResponseAdvancedConfigAutoSearchSearchParams.
  public var searchParams: [CreateAlgorithmResponseAdvancedConfigAutoSearchSearchParams]?
  /// `algo_configs`: list of CreateAlgorithmResponseAdvancedConfigAutoSearchAlgoConfigs.
  public var algoConfigs: [CreateAlgorithmResponseAdvancedConfigAutoSearchAlgoConfigs]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    skipSearchParams: String? = nil, rewardAttrs: [CreateAlgorithmResponseAdvancedConfigAutoSearchRewardAttrs]? = nil,
    searchParams: [CreateAlgorithmResponseAdvancedConfigAutoSearchSearchParams]? = nil,
    algoConfigs: [CreateAlgorithmResponseAdvancedConfigAutoSearchAlgoConfigs]? = nil
  ) {
    self.skipSearchParams = skipSearchParams
    self.rewardAttrs = rewardAttrs
    self.searchParams = searchParams
    self.algoConfigs = algoConfigs
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    skipSearchParams = try fields.optional("skip_search_params")
    rewardAttrs = try fields.optional("reward_attrs")
    searchParams = try fields.optional("search_params")
    algoConfigs = try fields.optional("algo_configs")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(skipSearchParams, "skip_search_params")
    try fields.write(rewardAttrs, "reward_attrs")
    try fields.write(searchParams, "search_params")
    try fields.write(algoConfigs, "algo_configs")
  }
}

extension CreateAlgorithmResponseAdvancedConfigAutoSearch: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(rewardAttrs, "reward_attrs")
    validator.check(searchParams, "search_params")
  }
}

/// `CreateAlgorithmResponseAdvancedConfigAutoSearchRewardAttrs` of the API.
public struct CreateAlgorithmResponseAdvancedConfigAutoSearchRewardAttrs: Codable, Hashable, Sendable {
  /// `name`: string.
  public var name: String?
  /// `mode`: string.
  public var mode: Mode?
  /// `regex`: string.
  public var regex: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(name: String? = nil, mode: Mode? = nil, regex: String? = nil) {
    self.name = name
    self.mode = mode
    self.regex = regex
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    name = try fields.optional("name")
    mode = try fields.optional("mode")
    regex = try fields.optional("regex")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(name, "name")
    try fields.write(mode, "mode")
    try fields.write(regex, "regex")
  }

  /// Values of `CreateAlgorithmResponseAdvancedConfigAutoSearchRewardAttrs.mode`.
  public struct Mode: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `max`.
    public static var max: Self { Self(rawValue: "max") }
    /// `min`.
    public static var min: Self { Self(rawValue: "min") }

    public static var documentedValues: [Self] { [.max, .min] }
  }
}

extension CreateAlgorithmResponseAdvancedConfigAutoSearchRewardAttrs: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(mode, "mode")
  }
}

/// `CreateAlgorithmResponseAdvancedConfigAutoSearchSearchParams` of the API.
public struct CreateAlgorithmResponseAdvancedConfigAutoSearchSearchParams: Codable, Hashable, Sendable {
  /// `name`: string.
  public var name: String?
  /// `param_type`: string.
  public var paramType: ParamType?
  /// `lower_bound`: string.
  public var lowerBound: String?
  /// `upper_bound`: string.
  public var upperBound: String?
  /// `discrete_points_num`: string.
  public var discretePointsNum: String?
  /// `discrete_values`: string.
  public var discreteValues: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    name: String? = nil, paramType: ParamType? = nil, lowerBound: String? = nil, upperBound: String? = nil,
    discretePointsNum: String? = nil, discreteValues: String? = nil
  ) {
    self.name = name
    self.paramType = paramType
    self.lowerBound = lowerBound
    self.upperBound = upperBound
    self.discretePointsNum = discretePointsNum
    self.discreteValues = discreteValues
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    name = try fields.optional("name")
    paramType = try fields.optional("param_type")
    lowerBound = try fields.optional("lower_bound")
    upperBound = try fields.optional("upper_bound")
    discretePointsNum = try fields.optional("discrete_points_num")
    discreteValues = try fields.optional("discrete_values")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(name, "name")
    try fields.write(paramType, "param_type")
    try fields.write(lowerBound, "lower_bound")
    try fields.write(upperBound, "upper_bound")
    try fields.write(discretePointsNum, "discrete_points_num")
    try fields.write(discreteValues, "discrete_values")
  }

  /// Values of `CreateAlgorithmResponseAdvancedConfigAutoSearchSearchParams.param_type`.
  public struct ParamType: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `continuous`.
    public static var continuous: Self { Self(rawValue: "continuous") }
    /// `discrete`.
    public static var discrete: Self { Self(rawValue: "discrete") }

    public static var documentedValues: [Self] { [.continuous, .discrete] }
  }
}

extension CreateAlgorithmResponseAdvancedConfigAutoSearchSearchParams: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(paramType, "param_type")
  }
}

/// `CreateAlgorithmResponseAdvancedConfigAutoSearchAlgoConfigs` of the API.
public struct CreateAlgorithmResponseAdvancedConfigAutoSearchAlgoConfigs: Codable, Hashable, Sendable {
  /// `name`: string.
  public var name: String?
  /// `params`: list of AutoSearchAlgoConfigParameter.
  public var params: [AutoSearchAlgoConfigParameter]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(name: String? = nil, params: [AutoSearchAlgoConfigParameter]? = nil) {
    self.name = name
    self.params = params
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    name = try fields.optional("name")
    params = try fields.optional("params")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(name, "name")
    try fields.write(params, "params")
  }
}

extension CreateAlgorithmResponseAdvancedConfigAutoSearchAlgoConfigs: Validatable {
  public func validate(with validator: inout Validator) {}
}
