// Made by Tablature from CreateTrainingJob.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `CreateTrainingJobRequest` of the API.
public struct CreateTrainingJobRequest: Codable, Hashable, Sendable {
  /// `kind`: string, required, default `job`.
  public var kind: String
  /// `metadata`: JobMetadataInput, required.
  public var metadata: JobMetadataInput
  /// `algorithm`: JobAlgorithm.
  public var algorithm: JobAlgorithm?
  /// `tasks`: list of Task.
  public var tasks: [ModelArtsTask]?
  /// `spec`: Spec.
  public var spec: Spec?
  /// `endpoints`: JobEndpointsReq.
  public var endpoints: JobEndpointsReq?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    kind: String, metadata: JobMetadataInput, algorithm: JobAlgorithm? = nil, tasks: [ModelArtsTask]? = nil,
    spec: Spec? = nil, endpoints: JobEndpointsReq? = nil
  ) {
    self.kind = kind
    self.metadata = metadata
    self.algorithm = algorithm
    self.tasks = tasks
    self.spec = spec
    self.endpoints = endpoints
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    kind = try fields.required("kind")
    metadata = try fields.required("metadata")
    algorithm = try fields.optional("algorithm")
    tasks = try fields.optional("tasks")
    spec = try fields.optional("spec")
    endpoints = try fields.optional("endpoints")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(kind, "kind")
    try fields.write(metadata, "metadata")
    try fields.write(algorithm, "algorithm")
    try fields.write(tasks, "tasks")
    try fields.write(spec, "spec")
    try fields.write(endpoints, "endpoints")
  }
}

extension CreateTrainingJobRequest: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(metadata, "metadata")
    validator.check(algorithm, "algorithm")
    validator.check(tasks, "tasks")
    validator.check(spec, "spec")
  }
}

/// `JobMetadataInput` of the API.
public struct JobMetadataInput: Codable, Hashable, Sendable {
  /// `name`: string, required, 1...64 characters.
  public var name: String
  /// `workspace_id`: string, default `0`.
  public var workspaceID: String?
  /// `description`: string, 0...256 characters.
  public var description: String?
  /// `annotations`: map of string.
  public var annotations: [String: Annotations]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    name: String, workspaceID: String? = nil, description: String? = nil, annotations: [String: Annotations]? = nil
  ) {
    self.name = name
    self.workspaceID = workspaceID
    self.description = description
    self.annotations = annotations
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    name = try fields.required("name")
    workspaceID = try fields.optional("workspace_id")
    description = try fields.optional("description")
    annotations = try fields.optional("annotations")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(name, "name")
    try fields.write(workspaceID, "workspace_id")
    try fields.write(description, "description")
    try fields.write(annotations, "annotations")
  }

  /// Values of `JobMetadataInput.annotations`.
  public struct Annotations: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Template RL (heterogeneous job). `job_template`.
    public static var jobTemplate: Self { Self(rawValue: "job_template") }
    /// `fault-tolerance/job-retry-num`.
    public static var faultToleranceJobRetryNum: Self { Self(rawValue: "fault-tolerance/job-retry-num") }
    /// True (unconditional restart). `fault-tolerance/job-unconditional-retry`.
    public static var faultToleranceJobUnconditionalRetry: Self { Self(rawValue: "fault-tolerance/job-unconditional-retry") }
    /// True (restart upon a suspension). `fault-tolerance/hang-retry`.
    public static var faultToleranceHangRetry: Self { Self(rawValue: "fault-tolerance/hang-retry") }
    /// True (JupyterLab training application). `jupyter-lab/enable`.
    public static var jupyterLabEnable: Self { Self(rawValue: "jupyter-lab/enable") }
    /// True (TensorBoard training application). `tensorboard/enable`.
    public static var tensorboardEnable: Self { Self(rawValue: "tensorboard/enable") }
    /// True (MindStudio Insight training application). `mindstudio-insight/enable`.
    public static var mindstudioInsightEnable: Self { Self(rawValue: "mindstudio-insight/enable") }

    public static var documentedValues: [Self] {
      [
        .jobTemplate, .faultToleranceJobRetryNum, .faultToleranceJobUnconditionalRetry, .faultToleranceHangRetry,
        .jupyterLabEnable, .tensorboardEnable, .mindstudioInsightEnable
      ]
    }
  }
}

extension JobMetadataInput: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(name, "name", length: Limits(1, 64))
    validator.check(description, "description", length: Limits(0, 256))
    validator.check(annotations, "annotations")
  }
}

/// `JobAlgorithm` of the API.
public struct JobAlgorithm: Codable, Hashable, Sendable {
  /// `id`: string.
  public var id: String?
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
  /// `parameters`: list of JobAlgorithmParameters.
  public var parameters: [JobAlgorithmParameters]?
  /// `policies`: JobPolicies.
  public var policies: JobPolicies?
  /// `inputs`: list of InputInput.
  public var inputs: [InputInput]?
  /// `outputs`: list of OutputInput.
  public var outputs: [OutputInput]?
  /// `engine`: JobEngine.
  public var engine: JobEngine?
  /// `local_code_dir`: string.
  public var localCodeDir: String?
  /// `working_dir`: string.
  public var workingDir: String?
  /// `environments`: map of string.
  public var environments: [String: String]?
  /// `summary`: SummaryInput.
  public var summary: SummaryInput?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    id: String? = nil, name: String? = nil, subscriptionID: String? = nil, itemVersionID: String? = nil,
    codeDir: String? = nil, bootFile: String? = nil, autosearchConfigPath: String? = nil,
    autosearchFrameworkPath: String? = nil, command: String? = nil, parameters: [JobAlgorithmParameters]? = nil,
    policies: JobPolicies? = nil, inputs: [InputInput]? = nil, outputs: [OutputInput]? = nil, engine: JobEngine? = nil,
    localCodeDir: String? = nil, workingDir: String? = nil, environments: [String: String]? = nil,
    summary: SummaryInput? = nil
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
}

extension JobAlgorithm: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(inputs, "inputs")
    validator.check(outputs, "outputs")
    validator.check(engine, "engine")
    validator.check(summary, "summary")
  }
}

/// `JobAlgorithmParameters` of the API.
public struct JobAlgorithmParameters: Codable, Hashable, Sendable {
  /// `name`: string.
  public var name: String?
  /// `value`: string.
  public var value: String?
  /// `description`: string.
  public var description: String?
  /// `constraint`: ParametersConstraint.
  public var constraint: ParametersConstraint?
  /// `i18n_description`: I18nDescription.
  public var i18nDescription: I18nDescription?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    name: String? = nil, value: String? = nil, description: String? = nil, constraint: ParametersConstraint? = nil,
    i18nDescription: I18nDescription? = nil
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

extension JobAlgorithmParameters: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `JobPolicies` of the API.
public struct JobPolicies: Codable, Hashable, Sendable {
  /// `auto_search`: AutoSearch.
  public var autoSearch: AutoSearch?

  /// Makes a value; what is nil is left out of the JSON.
  public init(autoSearch: AutoSearch? = nil) {
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

extension JobPolicies: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `SummaryInput` of the API.
public struct SummaryInput: Codable, Hashable, Sendable {
  /// `log_type`: string.
  public var logType: LogType?
  /// `log_dir`: LogDirInput, required when log_type is not empty.
  public var logDir: LogDirInput?
  /// `data_sources`: list of DataSourceInput.
  public var dataSources: [DataSourceInput]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(logType: LogType? = nil, logDir: LogDirInput? = nil, dataSources: [DataSourceInput]? = nil) {
    self.logType = logType
    self.logDir = logDir
    self.dataSources = dataSources
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    logType = try fields.optional("log_type")
    logDir = try fields.optional("log_dir")
    dataSources = try fields.optional("data_sources")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(logType, "log_type")
    try fields.write(logDir, "log_dir")
    try fields.write(dataSources, "data_sources")
  }

  /// Values of `SummaryInput.log_type`.
  public struct LogType: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `tensorboard`.
    public static var tensorboard: Self { Self(rawValue: "tensorboard") }
    /// `mindstudio-insight`.
    public static var mindstudioInsight: Self { Self(rawValue: "mindstudio-insight") }

    public static var documentedValues: [Self] { [.tensorboard, .mindstudioInsight] }
  }
}

extension SummaryInput: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(logType, "log_type")
    validator.check(logDir, "log_dir")
    validator.check(dataSources, "data_sources")
  }
}

/// `LogDirInput` of the API.
public struct LogDirInput: Codable, Hashable, Sendable {
  /// `pfs`: PFSSummaryInput, required.
  public var pfs: PFSSummaryInput

  /// Makes a value; what is nil is left out of the JSON.
  public init(pfs: PFSSummaryInput) {
    self.pfs = pfs
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    pfs = try fields.required("pfs")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(pfs, "pfs")
  }
}

extension LogDirInput: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(pfs, "pfs")
  }
}

/// `PFSSummaryInput` of the API.
public struct PFSSummaryInput: Codable, Hashable, Sendable {
  /// `pfs_path`: string, required.
  public var pfsPath: String

  /// Makes a value; what is nil is left out of the JSON.
  public init(pfsPath: String) {
    self.pfsPath = pfsPath
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    pfsPath = try fields.required("pfs_path")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(pfsPath, "pfs_path")
  }
}

extension PFSSummaryInput: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `DataSourceInput` of the API.
public struct DataSourceInput: Codable, Hashable, Sendable {
  /// `job`: JobSummaryInput, required.
  public var job: JobSummaryInput

  /// Makes a value; what is nil is left out of the JSON.
  public init(job: JobSummaryInput) {
    self.job = job
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    job = try fields.required("job")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(job, "job")
  }
}

extension DataSourceInput: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(job, "job")
  }
}

/// `JobSummaryInput` of the API.
public struct JobSummaryInput: Codable, Hashable, Sendable {
  /// `job_id`: string, required.
  public var jobID: String

  /// Makes a value; what is nil is left out of the JSON.
  public init(jobID: String) {
    self.jobID = jobID
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    jobID = try fields.required("job_id")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(jobID, "job_id")
  }
}

extension JobSummaryInput: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `Task` of the API.
public struct ModelArtsTask: Codable, Hashable, Sendable {
  /// `role`: string.
  public var role: String?
  /// `algorithm`: TaskAlgorithm.
  public var algorithm: TaskAlgorithm?
  /// `task_resource`: TaskTaskResource.
  public var taskResource: TaskTaskResource?

  /// Makes a value; what is nil is left out of the JSON.
  public init(role: String? = nil, algorithm: TaskAlgorithm? = nil, taskResource: TaskTaskResource? = nil) {
    self.role = role
    self.algorithm = algorithm
    self.taskResource = taskResource
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    role = try fields.optional("role")
    algorithm = try fields.optional("algorithm")
    taskResource = try fields.optional("task_resource")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(role, "role")
    try fields.write(algorithm, "algorithm")
    try fields.write(taskResource, "task_resource")
  }
}

extension ModelArtsTask: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(algorithm, "algorithm")
    validator.check(taskResource, "task_resource")
  }
}

/// `TaskAlgorithm` of the API.
public struct TaskAlgorithm: Codable, Hashable, Sendable {
  /// `job_config`: TaskAlgorithmJobConfig.
  public var jobConfig: TaskAlgorithmJobConfig?
  /// `code_dir`: string.
  public var codeDir: String?
  /// `boot_file`: string.
  public var bootFile: String?
  /// `engine`: TaskAlgorithmJobConfigEngine.
  public var engine: TaskAlgorithmJobConfigEngine?
  /// `inputs`: list of TaskAlgorithmInputs.
  public var inputs: [TaskAlgorithmInputs]?
  /// `outputs`: list of TaskAlgorithmOutputs.
  public var outputs: [TaskAlgorithmOutputs]?
  /// `local_code_dir`: string.
  public var localCodeDir: String?
  /// `working_dir`: string.
  public var workingDir: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    jobConfig: TaskAlgorithmJobConfig? = nil, codeDir: String? = nil, bootFile: String? = nil,
    engine: TaskAlgorithmJobConfigEngine? = nil, inputs: [TaskAlgorithmInputs]? = nil,
    outputs: [TaskAlgorithmOutputs]? = nil, localCodeDir: String? = nil, workingDir: String? = nil
  ) {
    self.jobConfig = jobConfig
    self.codeDir = codeDir
    self.bootFile = bootFile
    self.engine = engine
    self.inputs = inputs
    self.outputs = outputs
    self.localCodeDir = localCodeDir
    self.workingDir = workingDir
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    jobConfig = try fields.optional("job_config")
    codeDir = try fields.optional("code_dir")
    bootFile = try fields.optional("boot_file")
    engine = try fields.optional("engine")
    inputs = try fields.optional("inputs")
    outputs = try fields.optional("outputs")
    localCodeDir = try fields.optional("local_code_dir")
    workingDir = try fields.optional("working_dir")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(jobConfig, "job_config")
    try fields.write(codeDir, "code_dir")
    try fields.write(bootFile, "boot_file")
    try fields.write(engine, "engine")
    try fields.write(inputs, "inputs")
    try fields.write(outputs, "outputs")
    try fields.write(localCodeDir, "local_code_dir")
    try fields.write(workingDir, "working_dir")
  }
}

extension TaskAlgorithm: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(jobConfig, "job_config")
    validator.check(inputs, "inputs")
    validator.check(outputs, "outputs")
  }
}

/// `TaskAlgorithmJobConfig` of the API.
public struct TaskAlgorithmJobConfig: Codable, Hashable, Sendable {
  /// `parameters`: list of TaskAlgorithmJobConfigParameters.
  public var parameters: [TaskAlgorithmJobConfigParameters]?
  /// `inputs`: list of InputInput.
  public var inputs: [InputInput]?
  /// `outputs`: list of OutputInput.
  public var outputs: [OutputInput]?
  /// `engine`: TaskAlgorithmJobConfigEngine.
  public var engine: TaskAlgorithmJobConfigEngine?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    parameters: [TaskAlgorithmJobConfigParameters]? = nil, inputs: [InputInput]? = nil, outputs: [OutputInput]? = nil,
    engine: TaskAlgorithmJobConfigEngine? = nil
  ) {
    self.parameters = parameters
    self.inputs = inputs
    self.outputs = outputs
    self.engine = engine
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    parameters = try fields.optional("parameters")
    inputs = try fields.optional("inputs")
    outputs = try fields.optional("outputs")
    engine = try fields.optional("engine")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(parameters, "parameters")
    try fields.write(inputs, "inputs")
    try fields.write(outputs, "outputs")
    try fields.write(engine, "engine")
  }
}

extension TaskAlgorithmJobConfig: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(inputs, "inputs")
    validator.check(outputs, "outputs")
  }
}

/// `TaskAlgorithmJobConfigParameters` of the API.
public struct TaskAlgorithmJobConfigParameters: Codable, Hashable, Sendable {
  /// `name`: string.
  public var name: String?
  /// `value`: string.
  public var value: String?
  /// `description`: string.
  public var description: String?
  /// `constraint`: TaskAlgorithmJobConfigParametersConstraint.
  public var constraint: TaskAlgorithmJobConfigParametersConstraint?
  /// `i18n_description`: TaskAlgorithmJobConfigParametersI18nDescription.
  public var i18nDescription: TaskAlgorithmJobConfigParametersI18nDescription?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    name: String? = nil, value: String? = nil, description: String? = nil,
    constraint: TaskAlgorithmJobConfigParametersConstraint? = nil,
    i18nDescription: TaskAlgorithmJobConfigParametersI18nDescription? = nil
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

extension TaskAlgorithmJobConfigParameters: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `TaskAlgorithmJobConfigParametersConstraint` of the API.
public struct TaskAlgorithmJobConfigParametersConstraint: Codable, Hashable, Sendable {
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

extension TaskAlgorithmJobConfigParametersConstraint: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `TaskAlgorithmJobConfigParametersI18nDescription` of the API.
public struct TaskAlgorithmJobConfigParametersI18nDescription: Codable, Hashable, Sendable {
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

extension TaskAlgorithmJobConfigParametersI18nDescription: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `InputInput` of the API.
public struct InputInput: Codable, Hashable, Sendable {
  /// `name`: string, required.
  public var name: String
  /// `description`: string.
  public var description: String?
  /// `local_dir`: string.
  public var localDir: String?
  /// `remote`: InputDataInfoInput, required.
  public var remote: InputDataInfoInput
  /// `remote_constraint`: list of InputInputRemoteConstraint.
  public var remoteConstraint: [InputInputRemoteConstraint]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    name: String, description: String? = nil, localDir: String? = nil, remote: InputDataInfoInput,
    remoteConstraint: [InputInputRemoteConstraint]? = nil
  ) {
    self.name = name
    self.description = description
    self.localDir = localDir
    self.remote = remote
    self.remoteConstraint = remoteConstraint
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    name = try fields.required("name")
    description = try fields.optional("description")
    localDir = try fields.optional("local_dir")
    remote = try fields.required("remote")
    remoteConstraint = try fields.optional("remote_constraint")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(name, "name")
    try fields.write(description, "description")
    try fields.write(localDir, "local_dir")
    try fields.write(remote, "remote")
    try fields.write(remoteConstraint, "remote_constraint")
  }
}

extension InputInput: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(remote, "remote")
    validator.check(remoteConstraint, "remote_constraint")
  }
}

/// `InputDataInfoInput` of the API.
public struct InputDataInfoInput: Codable, Hashable, Sendable {
  /// `dataset`: InputDataInfoInputDataset.
  public var dataset: InputDataInfoInputDataset?
  /// `obs`: InputDataInfoInputObs.
  public var obs: InputDataInfoInputObs?

  /// Makes a value; what is nil is left out of the JSON.
  public init(dataset: InputDataInfoInputDataset? = nil, obs: InputDataInfoInputObs? = nil) {
    self.dataset = dataset
    self.obs = obs
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    dataset = try fields.optional("dataset")
    obs = try fields.optional("obs")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(dataset, "dataset")
    try fields.write(obs, "obs")
  }
}

extension InputDataInfoInput: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(dataset, "dataset")
    validator.check(obs, "obs")
  }
}

/// `InputDataInfoInputDataset` of the API.
public struct InputDataInfoInputDataset: Codable, Hashable, Sendable {
  /// `id`: string, required.
  public var id: String
  /// `version_id`: string, required.
  public var versionID: String

  /// Makes a value; what is nil is left out of the JSON.
  public init(id: String, versionID: String) {
    self.id = id
    self.versionID = versionID
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    id = try fields.required("id")
    versionID = try fields.required("version_id")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(id, "id")
    try fields.write(versionID, "version_id")
  }
}

extension InputDataInfoInputDataset: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `InputDataInfoInputObs` of the API.
public struct InputDataInfoInputObs: Codable, Hashable, Sendable {
  /// `obs_url`: string, required.
  public var obsURL: String

  /// Makes a value; what is nil is left out of the JSON.
  public init(obsURL: String) {
    self.obsURL = obsURL
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    obsURL = try fields.required("obs_url")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(obsURL, "obs_url")
  }
}

extension InputDataInfoInputObs: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `InputInputRemoteConstraint` of the API.
public struct InputInputRemoteConstraint: Codable, Hashable, Sendable {
  /// `data_type`: string.
  public var dataType: String?
  /// `attributes`: string.
  public var attributes: Attributes?

  /// Makes a value; what is nil is left out of the JSON.
  public init(dataType: String? = nil, attributes: Attributes? = nil) {
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

  /// Values of `InputInputRemoteConstraint.attributes`.
  public struct Attributes: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Data format. `data_format`.
    public static var dataFormat: Self { Self(rawValue: "data_format") }
    /// Data segmentation. `data_segmentation`.
    public static var dataSegmentation: Self { Self(rawValue: "data_segmentation") }
    /// Labeling type. `dataset_type`.
    public static var datasetType: Self { Self(rawValue: "dataset_type") }

    public static var documentedValues: [Self] { [.dataFormat, .dataSegmentation, .datasetType] }
  }
}

extension InputInputRemoteConstraint: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(attributes, "attributes")
  }
}

/// `OutputInput` of the API.
public struct OutputInput: Codable, Hashable, Sendable {
  /// `name`: string, required.
  public var name: String
  /// `description`: string.
  public var description: String?
  /// `local_dir`: string.
  public var localDir: String?
  /// `remote`: RemoteInput, required.
  public var remote: RemoteInput

  /// Makes a value; what is nil is left out of the JSON.
  public init(name: String, description: String? = nil, localDir: String? = nil, remote: RemoteInput) {
    self.name = name
    self.description = description
    self.localDir = localDir
    self.remote = remote
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    name = try fields.required("name")
    description = try fields.optional("description")
    localDir = try fields.optional("local_dir")
    remote = try fields.required("remote")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(name, "name")
    try fields.write(description, "description")
    try fields.write(localDir, "local_dir")
    try fields.write(remote, "remote")
  }
}

extension OutputInput: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(remote, "remote")
  }
}

/// `RemoteInput` of the API.
public struct RemoteInput: Codable, Hashable, Sendable {
  /// `obs`: RemoteObsInput, required.
  public var obs: RemoteObsInput

  /// Makes a value; what is nil is left out of the JSON.
  public init(obs: RemoteObsInput) {
    self.obs = obs
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    obs = try fields.required("obs")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(obs, "obs")
  }
}

extension RemoteInput: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(obs, "obs")
  }
}

/// `RemoteObsInput` of the API.
public struct RemoteObsInput: Codable, Hashable, Sendable {
  /// `obs_url`: string, required.
  public var obsURL: String

  /// Makes a value; what is nil is left out of the JSON.
  public init(obsURL: String) {
    self.obsURL = obsURL
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    obsURL = try fields.required("obs_url")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(obsURL, "obs_url")
  }
}

extension RemoteObsInput: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `TaskAlgorithmJobConfigEngine` of the API.
public struct TaskAlgorithmJobConfigEngine: Codable, Hashable, Sendable {
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

extension TaskAlgorithmJobConfigEngine: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `TaskAlgorithmInputs` of the API.
public struct TaskAlgorithmInputs: Codable, Hashable, Sendable {
  /// `name`: string, required.
  public var name: String
  /// `description`: string.
  public var description: String?
  /// `local_dir`: string.
  public var localDir: String?
  /// `remote`: RemoteInput, required.
  public var remote: RemoteInput

  /// Makes a value; what is nil is left out of the JSON.
  public init(name: String, description: String? = nil, localDir: String? = nil, remote: RemoteInput) {
    self.name = name
    self.description = description
    self.localDir = localDir
    self.remote = remote
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    name = try fields.required("name")
    description = try fields.optional("description")
    localDir = try fields.optional("local_dir")
    remote = try fields.required("remote")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(name, "name")
    try fields.write(description, "description")
    try fields.write(localDir, "local_dir")
    try fields.write(remote, "remote")
  }
}

extension TaskAlgorithmInputs: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(remote, "remote")
  }
}

/// `TaskAlgorithmOutputs` of the API.
public struct TaskAlgorithmOutputs: Codable, Hashable, Sendable {
  /// `name`: string, required.
  public var name: String
  /// `description`: string.
  public var description: String?
  /// `local_dir`: string.
  public var localDir: String?
  /// `remote`: RemoteInput, required.
  public var remote: RemoteInput

  /// Makes a value; what is nil is left out of the JSON.
  public init(name: String, description: String? = nil, localDir: String? = nil, remote: RemoteInput) {
    self.name = name
    self.description = description
    self.localDir = localDir
    self.remote = remote
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    name = try fields.required("name")
    description = try fields.optional("description")
    localDir = try fields.optional("local_dir")
    remote = try fields.required("remote")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(name, "name")
    try fields.write(description, "description")
    try fields.write(localDir, "local_dir")
    try fields.write(remote, "remote")
  }
}

extension TaskAlgorithmOutputs: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(remote, "remote")
  }
}

/// `TaskTaskResource` of the API.
public struct TaskTaskResource: Codable, Hashable, Sendable {
  /// `flavor_id`: string.
  public var flavorID: String?
  /// `node_count`: integer, required.
  public var nodeCount: Int

  /// Makes a value; what is nil is left out of the JSON.
  public init(flavorID: String? = nil, nodeCount: Int) {
    self.flavorID = flavorID
    self.nodeCount = nodeCount
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    flavorID = try fields.optional("flavor_id")
    nodeCount = try fields.required("node_count")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(flavorID, "flavor_id")
    try fields.write(nodeCount, "node_count")
  }
}

extension TaskTaskResource: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `Spec` of the API.
public struct Spec: Codable, Hashable, Sendable {
  /// `resource`: SpecResource.
  public var resource: SpecResource?
  /// `volumes`: list of SpecVolumes.
  public var volumes: [SpecVolumes]?
  /// `log_export_path`: LogExportPath.
  public var logExportPath: LogExportPath?
  /// `auto_stop`: AutoStop.
  public var autoStop: AutoStop?
  /// `schedule_policy`: SchedulePolicy.
  public var schedulePolicy: SchedulePolicy?
  /// `notification`: Notification.
  public var notification: ModelArtsNotification?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    resource: SpecResource? = nil, volumes: [SpecVolumes]? = nil, logExportPath: LogExportPath? = nil,
    autoStop: AutoStop? = nil, schedulePolicy: SchedulePolicy? = nil, notification: ModelArtsNotification? = nil
  ) {
    self.resource = resource
    self.volumes = volumes
    self.logExportPath = logExportPath
    self.autoStop = autoStop
    self.schedulePolicy = schedulePolicy
    self.notification = notification
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    resource = try fields.optional("resource")
    volumes = try fields.optional("volumes")
    logExportPath = try fields.optional("log_export_path")
    autoStop = try fields.optional("auto_stop")
    schedulePolicy = try fields.optional("schedule_policy")
    notification = try fields.optional("notification")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(resource, "resource")
    try fields.write(volumes, "volumes")
    try fields.write(logExportPath, "log_export_path")
    try fields.write(autoStop, "auto_stop")
    try fields.write(schedulePolicy, "schedule_policy")
    try fields.write(notification, "notification")
  }
}

extension Spec: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(resource, "resource")
    validator.check(volumes, "volumes")
    validator.check(autoStop, "auto_stop")
    validator.check(schedulePolicy, "schedule_policy")
    validator.check(notification, "notification")
  }
}

/// `SpecResource` of the API.
public struct SpecResource: Codable, Hashable, Sendable {
  /// `flavor_id`: string.
  public var flavorID: FlavorID?
  /// `node_count`: integer.
  public var nodeCount: Int?
  /// `pool_id`: string.
  public var poolID: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(flavorID: FlavorID? = nil, nodeCount: Int? = nil, poolID: String? = nil) {
    self.flavorID = flavorID
    self.nodeCount = nodeCount
    self.poolID = poolID
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    flavorID = try fields.optional("flavor_id")
    nodeCount = try fields.optional("node_count")
    poolID = try fields.optional("pool_id")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(flavorID, "flavor_id")
    try fields.write(nodeCount, "node_count")
    try fields.write(poolID, "pool_id")
  }

  /// Values of `SpecResource.flavor_id`.
  public struct FlavorID: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// 1 card. `modelarts.pool.visual.xlarge`.
    public static var modelartsPoolVisualXlarge: Self { Self(rawValue: "modelarts.pool.visual.xlarge") }
    /// 2 cards. `modelarts.pool.visual.2xlarge`.
    public static var modelartsPoolVisual2xlarge: Self { Self(rawValue: "modelarts.pool.visual.2xlarge") }
    /// 4 cards. `modelarts.pool.visual.4xlarge`.
    public static var modelartsPoolVisual4xlarge: Self { Self(rawValue: "modelarts.pool.visual.4xlarge") }
    /// 8 cards. `modelarts.pool.visual.8xlarge`.
    public static var modelartsPoolVisual8xlarge: Self { Self(rawValue: "modelarts.pool.visual.8xlarge") }
    /// `modelarts.pool.visual.16xlarge`.
    public static var modelartsPoolVisual16xlarge: Self { Self(rawValue: "modelarts.pool.visual.16xlarge") }
    /// Known from an example only. `modelarts.p3.large.public.free`.
    public static var modelartsP3LargePublicFree: Self { Self(rawValue: "modelarts.p3.large.public.free") }

    public static var documentedValues: [Self] {
      [
        .modelartsPoolVisualXlarge, .modelartsPoolVisual2xlarge, .modelartsPoolVisual4xlarge,
        .modelartsPoolVisual8xlarge, .modelartsPoolVisual16xlarge, .modelartsP3LargePublicFree
      ]
    }
  }
}

extension SpecResource: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(flavorID, "flavor_id")
  }
}

/// `SpecVolumes` of the API.
public struct SpecVolumes: Codable, Hashable, Sendable {
  /// `nfs`: Nfs.
  public var nfs: Nfs?
  /// `pfs`: Pfs.
  public var pfs: Pfs?
  /// `obs`: InputDataInfoInputObs.
  public var obs: InputDataInfoInputObs?

  /// Makes a value; what is nil is left out of the JSON.
  public init(nfs: Nfs? = nil, pfs: Pfs? = nil, obs: InputDataInfoInputObs? = nil) {
    self.nfs = nfs
    self.pfs = pfs
    self.obs = obs
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    nfs = try fields.optional("nfs")
    pfs = try fields.optional("pfs")
    obs = try fields.optional("obs")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(nfs, "nfs")
    try fields.write(pfs, "pfs")
    try fields.write(obs, "obs")
  }
}

extension SpecVolumes: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(obs, "obs")
  }
}

/// `Pfs` of the API.
public struct Pfs: Codable, Hashable, Sendable {
  /// `pfs_path`: string.
  public var pfsPath: String?
  /// `local_path`: string.
  public var localPath: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(pfsPath: String? = nil, localPath: String? = nil) {
    self.pfsPath = pfsPath
    self.localPath = localPath
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    pfsPath = try fields.optional("pfs_path")
    localPath = try fields.optional("local_path")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(pfsPath, "pfs_path")
    try fields.write(localPath, "local_path")
  }
}

extension Pfs: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `AutoStop` of the API.
public struct AutoStop: Codable, Hashable, Sendable {
  /// `time_unit`: string, required.
  public var timeUnit: TimeUnit
  /// `duration`: integer, required, 1....
  public var duration: Int

  /// Makes a value; what is nil is left out of the JSON.
  public init(timeUnit: TimeUnit, duration: Int) {
    self.timeUnit = timeUnit
    self.duration = duration
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    timeUnit = try fields.required("time_unit")
    duration = try fields.required("duration")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(timeUnit, "time_unit")
    try fields.write(duration, "duration")
  }

  /// Values of `AutoStop.time_unit`.
  public struct TimeUnit: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `HOURS`.
    public static var hours: Self { Self(rawValue: "HOURS") }

    public static var documentedValues: [Self] { [.hours] }
  }
}

extension AutoStop: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(timeUnit, "time_unit")
    validator.check(duration, "duration", range: Limits(from: 1))
  }
}

/// `Notification` of the API.
public struct ModelArtsNotification: Codable, Hashable, Sendable {
  /// `topic_urn`: string.
  public var topicUrn: String?
  /// `events`: list of string.
  public var events: [Event]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(topicUrn: String? = nil, events: [Event]? = nil) {
    self.topicUrn = topicUrn
    self.events = events
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    topicUrn = try fields.optional("topic_urn")
    events = try fields.optional("events")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(topicUrn, "topic_urn")
    try fields.write(events, "events")
  }

  /// Values of `Notification.events`.
  public struct Event: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `JobStarted`.
    public static var jobStarted: Self { Self(rawValue: "JobStarted") }
    /// `JobCompleted`.
    public static var jobCompleted: Self { Self(rawValue: "JobCompleted") }
    /// `JobFailed`.
    public static var jobFailed: Self { Self(rawValue: "JobFailed") }
    /// `JobTerminated`.
    public static var jobTerminated: Self { Self(rawValue: "JobTerminated") }
    /// `JobRestarted`.
    public static var jobRestarted: Self { Self(rawValue: "JobRestarted") }
    /// `JobHanged`.
    public static var jobHanged: Self { Self(rawValue: "JobHanged") }
    /// `JobPreempted`.
    public static var jobPreempted: Self { Self(rawValue: "JobPreempted") }

    public static var documentedValues: [Self] {
      [
        .jobStarted, .jobCompleted, .jobFailed, .jobTerminated, .jobRestarted, .jobHanged, .jobPreempted
      ]
    }
  }
}

extension ModelArtsNotification: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(events, "events")
  }
}

/// `JobEndpointsReq` of the API.
public struct JobEndpointsReq: Codable, Hashable, Sendable {
  /// `ssh`: SSHReq.
  public var ssh: SSHReq?

  /// Makes a value; what is nil is left out of the JSON.
  public init(ssh: SSHReq? = nil) {
    self.ssh = ssh
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    ssh = try fields.optional("ssh")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(ssh, "ssh")
  }
}

extension JobEndpointsReq: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `SSHReq` of the API.
public struct SSHReq: Codable, Hashable, Sendable {
  /// `key_pair_names`: list of string.
  public var keyPairNames: [String]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(keyPairNames: [String]? = nil) {
    self.keyPairNames = keyPairNames
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    keyPairNames = try fields.optional("key_pair_names")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(keyPairNames, "key_pair_names")
  }
}

extension SSHReq: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `CreateTrainingJobResponse` of the API.
public struct CreateTrainingJobResponse: Codable, Hashable, Sendable {
  /// `kind`: string, default `job`.
  public var kind: Kind?
  /// `metadata`: JobMetadata.
  public var metadata: JobMetadata?
  /// `status`: Status.
  public var status: Status?
  /// `algorithm`: JobAlgorithmResponse.
  public var algorithm: JobAlgorithmResponse?
  /// `tasks`: list of TaskResponse.
  public var tasks: [TaskResponse]?
  /// `spec`: SpecResponce.
  public var spec: SpecResponce?
  /// `endpoints`: JobEndpointsResp.
  public var endpoints: JobEndpointsResp?
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
    kind: Kind? = nil, metadata: JobMetadata? = nil, status: Status? = nil, algorithm: JobAlgorithmResponse? = nil,
    tasks: [TaskResponse]? = nil, spec: SpecResponce? = nil, endpoints: JobEndpointsResp? = nil, name: String? = nil,
    value: String? = nil, description: String? = nil, constraint: JobAlgorithmResponseParametersConstraint? = nil,
    i18nDescription: JobAlgorithmResponseParametersI18nDescription? = nil
  ) {
    self.kind = kind
    self.metadata = metadata
    self.status = status
    self.algorithm = algorithm
    self.tasks = tasks
    self.spec = spec
    self.endpoints = endpoints
    self.name = name
    self.value = value
    self.description = description
    self.constraint = constraint
    self.i18nDescription = i18nDescription
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    kind = try fields.optional("kind")
    metadata = try fields.optional("metadata")
    status = try fields.optional("status")
    algorithm = try fields.optional("algorithm")
    tasks = try fields.optional("tasks")
    spec = try fields.optional("spec")
    endpoints = try fields.optional("endpoints")
    name = try fields.optional("name")
    value = try fields.optional("value")
    description = try fields.optional("description")
    constraint = try fields.optional("constraint")
    i18nDescription = try fields.optional("i18n_description")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(kind, "kind")
    try fields.write(metadata, "metadata")
    try fields.write(status, "status")
    try fields.write(algorithm, "algorithm")
    try fields.write(tasks, "tasks")
    try fields.write(spec, "spec")
    try fields.write(endpoints, "endpoints")
    try fields.write(name, "name")
    try fields.write(value, "value")
    try fields.write(description, "description")
    try fields.write(constraint, "constraint")
    try fields.write(i18nDescription, "i18n_description")
  }

  /// Values of `CreateTrainingJobResponse.kind`.
  public struct Kind: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Training job.
    public static var job: Self { Self(rawValue: "job") }

    public static var documentedValues: [Self] { [.job] }
  }
}

extension CreateTrainingJobResponse: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(kind, "kind")
    validator.check(metadata, "metadata")
    validator.check(status, "status")
    validator.check(algorithm, "algorithm")
    validator.check(tasks, "tasks")
    validator.check(spec, "spec")
  }
}

/// `CreateTrainingJobErrorResponse` of the API.
public struct CreateTrainingJobErrorResponse: Codable, Hashable, Sendable {
  /// `error_msg`: string.
  public var errorMsg: String?
  /// `error_code`: string.
  public var errorCode: String?
  /// `error_solution`: string.
  public var errorSolution: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(errorMsg: String? = nil, errorCode: String? = nil, errorSolution: String? = nil) {
    self.errorMsg = errorMsg
    self.errorCode = errorCode
    self.errorSolution = errorSolution
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    errorMsg = try fields.optional("error_msg")
    errorCode = try fields.optional("error_code")
    errorSolution = try fields.optional("error_solution")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(errorMsg, "error_msg")
    try fields.write(errorCode, "error_code")
    try fields.write(errorSolution, "error_solution")
  }
}

extension CreateTrainingJobErrorResponse: Validatable {
  public func validate(with validator: inout Validator) {}
}
