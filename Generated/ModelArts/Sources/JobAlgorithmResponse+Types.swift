// Made by Tablature from JobAlgorithmResponse.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `JobAlgorithmResponse` of the API.
public struct JobAlgorithmResponse: Codable, Hashable, Sendable {
  /// `id`: string.
  public var id: ID?
  /// `name`: string.
  public var name: String?
  /// `subscription_id`: string.
  public var subscriptionID: String?
  /// `item_version_id`: string.
  public var itemVersionID: String?
  /// `code_dir`: string.
  public var codeDir: String?
  /// `boot_file`: string.
  public var bootFile: String?
  /// `autosearch_config_path`: string.
  public var autosearchConfigPath: String?
  /// `autosearch_framework_path`: string.
  public var autosearchFrameworkPath: String?
  /// `command`: string.
  public var command: String?
  /// `parameters`: list of JobAlgorithmResponseParameters.
  public var parameters: [JobAlgorithmResponseParameters]?
  /// `policies`: JobAlgorithmResponsePolicies.
  public var policies: JobAlgorithmResponsePolicies?
  /// `inputs`: list of Input.
  public var inputs: [Input]?
  /// `outputs`: list of Output.
  public var outputs: [ModelArtsOutput]?
  /// `engine`: JobEngine.
  public var engine: JobEngine?
  /// `local_code_dir`: string.
  public var localCodeDir: String?
  /// `working_dir`: string.
  public var workingDir: String?
  /// `environments`: list of map of string.
  public var environments: [[String: String]]?
  /// `summary`: Summary.
  public var summary: Summary?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    id: ID? = nil, name: String? = nil, subscriptionID: String? = nil, itemVersionID: String? = nil,
    codeDir: String? = nil, bootFile: String? = nil, autosearchConfigPath: String? = nil,
    autosearchFrameworkPath: String? = nil, command: String? = nil, parameters: [JobAlgorithmResponseParameters]? = nil,
    policies: JobAlgorithmResponsePolicies? = nil, inputs: [Input]? = nil, outputs: [ModelArtsOutput]? = nil,
    engine: JobEngine? = nil, localCodeDir: String? = nil, workingDir: String? = nil,
    environments: [[String: String]]? = nil, summary: Summary? = nil
  ) {
    self.id = id
    self.name = name
    self.subscriptionID = subscriptionID
    self.itemVersionID = itemVersionID
    self.codeDir = codeDir
    self.bootFile = bootFile
    self.autosearchConfigPath = autosearchConfigPath
    self.autosearchFrameworkPath = autosearchFrameworkPath
    self.command = command
    self.parameters = parameters
    self.policies = policies
    self.inputs = inputs
    self.outputs = outputs
    self.engine = engine
    self.localCodeDir = localCodeDir
    self.workingDir = workingDir
    self.environments = environments
    self.summary = summary
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    id = try fields.optional("id")
    name = try fields.optional("name")
    subscriptionID = try fields.optional("subscription_id")
    itemVersionID = try fields.optional("item_version_id")
    codeDir = try fields.optional("code_dir")
    bootFile = try fields.optional("boot_file")
    autosearchConfigPath = try fields.optional("autosearch_config_path")
    autosearchFrameworkPath = try fields.optional("autosearch_framework_path")
    command = try fields.optional("command")
    parameters = try fields.optional("parameters")
    policies = try fields.optional("policies")
    inputs = try fields.optional("inputs")
    outputs = try fields.optional("outputs")
    engine = try fields.optional("engine")
    localCodeDir = try fields.optional("local_code_dir")
    workingDir = try fields.optional("working_dir")
    environments = try fields.optional("environments")
    summary = try fields.optional("summary")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(id, "id")
    try fields.write(name, "name")
    try fields.write(subscriptionID, "subscription_id")
    try fields.write(itemVersionID, "item_version_id")
    try fields.write(codeDir, "code_dir")
    try fields.write(bootFile, "boot_file")
    try fields.write(autosearchConfigPath, "autosearch_config_path")
    try fields.write(autosearchFrameworkPath, "autosearch_framework_path")
    try fields.write(command, "command")
    try fields.write(parameters, "parameters")
    try fields.write(policies, "policies")
    try fields.write(inputs, "inputs")
    try fields.write(outputs, "outputs")
    try fields.write(engine, "engine")
    try fields.write(localCodeDir, "local_code_dir")
    try fields.write(workingDir, "working_dir")
    try fields.write(environments, "environments")
    try fields.write(summary, "summary")
  }

  /// Values of `JobAlgorithmResponse.id`.
  public struct ID: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `id`.
    public static var id: Self { Self(rawValue: "id") }
    /// `subscription_id+item_version_id`.
    public static var subscriptionIDItemVersionID: Self { Self(rawValue: "subscription_id+item_version_id") }
    /// `code_dir+boot_file`.
    public static var codeDirBootFile: Self { Self(rawValue: "code_dir+boot_file") }
    /// Known from an example only. `3f5d6706-7b67-408d-8ba0-ec08048c45ed`.
    public static var value3f5d6706_7b67_408d8ba0Ec08048c45ed: Self { Self(rawValue: "3f5d6706-7b67-408d-8ba0-ec08048c45ed") }

    public static var documentedValues: [Self] {
      [
        .id, .subscriptionIDItemVersionID, .codeDirBootFile, .value3f5d6706_7b67_408d8ba0Ec08048c45ed
      ]
    }
  }
}

extension JobAlgorithmResponse: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(id, "id")
    validator.check(policies, "policies")
    validator.check(inputs, "inputs")
    validator.check(engine, "engine")
    validator.check(summary, "summary")
  }
}

/// `JobAlgorithmResponseParameters` of the API.
public struct JobAlgorithmResponseParameters: Codable, Hashable, Sendable {
  /// `name`: string.
  public var name: String?
  /// `value`: string.
  public var value: String?
  /// `description`: string.
  public var description: String?
  /// `constraint`: JobAlgorithmResponseParametersConstraint.
  public var constraint: JobAlgorithmResponseParametersConstraint?
  /// `i18n_description`: JobAlgorithmResponseParametersI18nDescription.
  public var i18nDescription: JobAlgorithmResponseParametersI18nDescription?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    name: String? = nil, value: String? = nil, description: String? = nil,
    constraint: JobAlgorithmResponseParametersConstraint? = nil,
    i18nDescription: JobAlgorithmResponseParametersI18nDescription? = nil
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

extension JobAlgorithmResponseParameters: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `JobAlgorithmResponseParametersConstraint` of the API.
public struct JobAlgorithmResponseParametersConstraint: Codable, Hashable, Sendable {
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

extension JobAlgorithmResponseParametersConstraint: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `JobAlgorithmResponseParametersI18nDescription` of the API.
public struct JobAlgorithmResponseParametersI18nDescription: Codable, Hashable, Sendable {
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

extension JobAlgorithmResponseParametersI18nDescription: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `JobAlgorithmResponsePolicies` of the API.
public struct JobAlgorithmResponsePolicies: Codable, Hashable, Sendable {
  /// `auto_search`: JobAlgorithmResponsePoliciesAutoSearch.
  public var autoSearch: JobAlgorithmResponsePoliciesAutoSearch?

  /// Makes a value; what is nil is left out of the JSON.
  public init(autoSearch: JobAlgorithmResponsePoliciesAutoSearch? = nil) {
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

extension JobAlgorithmResponsePolicies: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(autoSearch, "auto_search")
  }
}

/// `JobAlgorithmResponsePoliciesAutoSearch` of the API.
public struct JobAlgorithmResponsePoliciesAutoSearch: Codable, Hashable, Sendable {
  /// `skip_search_params`: string.
  public var skipSearchParams: String?
  /// `reward_attrs`: list of JobAlgorithmResponsePoliciesAutoSearchRewardAttrs.
  public var rewardAttrs: [JobAlgorithmResponsePoliciesAutoSearchRewardAttrs]?
  /// `search_params`: list of JobAlgorithmResponsePoliciesAutoSearchSearchParams.
  public var searchParams: [JobAlgorithmResponsePoliciesAutoSearchSearchParams]?
  /// `algo_configs`: list of JobAlgorithmResponsePoliciesAutoSearchAlgoConfigs.
  public var algoConfigs: [JobAlgorithmResponsePoliciesAutoSearchAlgoConfigs]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    skipSearchParams: String? = nil, rewardAttrs: [JobAlgorithmResponsePoliciesAutoSearchRewardAttrs]? = nil,
    searchParams: [JobAlgorithmResponsePoliciesAutoSearchSearchParams]? = nil,
    algoConfigs: [JobAlgorithmResponsePoliciesAutoSearchAlgoConfigs]? = nil
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

extension JobAlgorithmResponsePoliciesAutoSearch: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(rewardAttrs, "reward_attrs")
    validator.check(searchParams, "search_params")
  }
}

/// `JobAlgorithmResponsePoliciesAutoSearchRewardAttrs` of the API.
public struct JobAlgorithmResponsePoliciesAutoSearchRewardAttrs: Codable, Hashable, Sendable {
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

  /// Values of `JobAlgorithmResponsePoliciesAutoSearchRewardAttrs.mode`.
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

extension JobAlgorithmResponsePoliciesAutoSearchRewardAttrs: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(mode, "mode")
  }
}

/// `JobAlgorithmResponsePoliciesAutoSearchSearchParams` of the API.
public struct JobAlgorithmResponsePoliciesAutoSearchSearchParams: Codable, Hashable, Sendable {
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
  /// `discrete_values`: list of string.
  public var discreteValues: [String]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    name: String? = nil, paramType: ParamType? = nil, lowerBound: String? = nil, upperBound: String? = nil,
    discretePointsNum: String? = nil, discreteValues: [String]? = nil
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

  /// Values of `JobAlgorithmResponsePoliciesAutoSearchSearchParams.param_type`.
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

extension JobAlgorithmResponsePoliciesAutoSearchSearchParams: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(paramType, "param_type")
  }
}

/// `JobAlgorithmResponsePoliciesAutoSearchAlgoConfigs` of the API.
public struct JobAlgorithmResponsePoliciesAutoSearchAlgoConfigs: Codable, Hashable, Sendable {
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

extension JobAlgorithmResponsePoliciesAutoSearchAlgoConfigs: Validatable {
  public func validate(with validator: inout Validator) {}
}
