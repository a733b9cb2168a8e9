// Made by Tablature from ShowModel.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ShowModelResponse` of the API.
public struct ShowModelResponse: Codable, Hashable, Sendable {
  /// `model_version`: string.
  public var modelVersion: String?
  /// `source_job_version`: string.
  public var sourceJobVersion: String?
  /// `source_location`: string.
  public var sourceLocation: String?
  /// `source_job_id`: string.
  public var sourceJobID: String?
  /// `source_copy`: string.
  public var sourceCopy: SourceCopy?
  /// `description`: string.
  public var description: String?
  /// `project`: string.
  public var project: String?
  /// `workspace_id`: string, default `0`.
  public var workspaceID: String?
  /// `model_algorithm`: string.
  public var modelAlgorithm: ModelAlgorithm?
  /// `model_name`: string.
  public var modelName: String?
  /// `tenant`: string.
  public var tenant: String?
  /// `model_docs`: list of GuideDoc.
  public var modelDocs: [GuideDoc]?
  /// `owner`: string.
  public var owner: String?
  /// `execution_code`: string.
  public var executionCode: String?
  /// `schema_doc`: string.
  public var schemaDoc: String?
  /// `image_address`: string.
  public var imageAddress: String?
  /// `output_params`: list of ModelParamsInfo.
  public var outputParams: [ModelParamsInfo]?
  /// `health`: ModelHealth.
  public var health: ModelHealth?
  /// `runtime`: string.
  public var runtime: String?
  /// `model_metrics`: string.
  public var modelMetrics: String?
  /// `source_type`: string.
  public var sourceType: String?
  /// `model_type`: string.
  public var modelType: String?
  /// `model_id`: string.
  public var modelID: String?
  /// `dependencies`: list of ModelDependencies.
  public var dependencies: [ModelDependencies]?
  /// `model_size`: long, in bytes.
  public var modelSize: Int64?
  /// `model_status`: string.
  public var modelStatus: String?
  /// `apis`: string.
  public var apis: String?
  /// `model_source`: string.
  public var modelSource: ModelSource?
  /// `tunable`: boolean.
  public var tunable: Bool?
  /// `market_flag`: boolean.
  public var marketFlag: Bool?
  /// `publishable_flag`: boolean.
  public var publishableFlag: Bool?
  /// `model_labels`: list of string.
  public var modelLabels: [String]?
  /// `labels_map`: map of string.
  public var labelsMap: [String: Documented<String>]?
  /// `install_type`: list of string.
  public var installType: [String]?
  /// `config`: string.
  public var config: String?
  /// `specification`: ModelSpecification.
  public var specification: ModelSpecification?
  /// `input_params`: list of ModelParamsInfo.
  public var inputParams: [ModelParamsInfo]?
  /// `create_at`: long, a epoch-milliseconds.
  public var createAt: Int64?
  /// `cmd`: string.
  public var cmd: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    modelVersion: String? = nil, sourceJobVersion: String? = nil, sourceLocation: String? = nil,
    sourceJobID: String? = nil, sourceCopy: SourceCopy? = nil, description: String? = nil, project: String? = nil,
    workspaceID: String? = nil, modelAlgorithm: ModelAlgorithm? = nil, modelName: String? = nil, tenant: String? = nil,
    modelDocs: [GuideDoc]? = nil, owner: String? = nil, executionCode: String? = nil, schemaDoc: String? = nil,
    imageAddress: String? = nil, outputParams: [ModelParamsInfo]? = nil, health: ModelHealth? = nil,
    runtime: String? = nil, modelMetrics: String? = nil, sourceType: String? = nil, modelType: String? = nil,
    modelID: String? = nil, dependencies: [ModelDependencies]? = nil, modelSize: Int64? = nil,
    modelStatus: String? = nil, apis: String? = nil, modelSource: ModelSource? = nil, tunable: Bool? = nil,
    marketFlag: Bool? = nil, publishableFlag: Bool? = nil, modelLabels: [String]? = nil,
    labelsMap: [String: Documented<String>]? = nil, installType: [String]? = nil, config: String? = nil,
    specification: ModelSpecification? = nil, inputParams: [ModelParamsInfo]? = nil, createAt: Int64? = nil,
    cmd: String? = nil
  ) {
    self.modelVersion = modelVersion
    self.sourceJobVersion = sourceJobVersion
    self.sourceLocation = sourceLocation
    self.sourceJobID = sourceJobID
    self.sourceCopy = sourceCopy
    self.description = description
    self.project = project
    self.workspaceID = workspaceID
    self.modelAlgorithm = modelAlgorithm
    self.modelName = modelName
    self.tenant = tenant
    self.modelDocs = modelDocs
    self.owner = owner
    self.executionCode = executionCode
    self.schemaDoc = schemaDoc
    self.imageAddress = imageAddress
    self.outputParams = outputParams
    self.health = health
    self.runtime = runtime
    self.modelMetrics = modelMetrics
    self.sourceType = sourceType
    self.modelType = modelType
    self.modelID = modelID
    self.dependencies = dependencies
    self.modelSize = modelSize
    self.modelStatus = modelStatus
    self.apis = apis
    self.modelSource = modelSource
    self.tunable = tunable
    self.marketFlag = marketFlag
    self.publishableFlag = publishableFlag
    self.modelLabels = modelLabels
    self.labelsMap = labelsMap
    self.installType = installType
    self.config = config
    self.specification = specification
    self.inputParams = inputParams
    self.createAt = createAt
    self.cmd = cmd
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    modelVersion = try fields.optional("model_version")
    sourceJobVersion = try fields.optional("source_job_version")
    sourceLocation = try fields.optional("source_location")
    sourceJobID = try fields.optional("source_job_id")
    sourceCopy = try fields.optional("source_copy")
    description = try fields.optional("description")
    project = try fields.optional("project")
    workspaceID = try fields.optional("workspace_id")
    modelAlgorithm = try fields.optional("model_algorithm")
    modelName = try fields.optional("model_name")
    tenant = try fields.optional("tenant")
    modelDocs = try fields.optional("model_docs")
    owner = try fields.optional("owner")
    executionCode = try fields.optional("execution_code")
    schemaDoc = try fields.optional("schema_doc")
    imageAddress = try fields.optional("image_address")
    outputParams = try fields.optional("output_params")
    health = try fields.optional("health")
    runtime = try fields.optional("runtime")
    modelMetrics = try fields.optional("model_metrics")
    sourceType = try fields.optional("source_type")
    modelType = try fields.optional("model_type")
    modelID = try fields.optional("model_id")
    dependencies = try fields.optional("dependencies")
    modelSize = try fields.optional("model_size")
    modelStatus = try fields.optional("model_status")
    apis = try fields.optional("apis")
    modelSource = try fields.optional("model_source")
    tunable = try fields.optional("tunable")
    marketFlag = try fields.optional("market_flag")
    publishableFlag = try fields.optional("publishable_flag")
    modelLabels = try fields.optional("model_labels")
    labelsMap = try fields.optional("labels_map")
    installType = try fields.optional("install_type")
    config = try fields.optional("config")
    specification = try fields.optional("specification")
    inputParams = try fields.optional("input_params")
    createAt = try fields.optional("create_at")
    cmd = try fields.optional("cmd")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(modelVersion, "model_version")
    try fields.write(sourceJobVersion, "source_job_version")
    try fields.write(sourceLocation, "source_location")
    try fields.write(sourceJobID, "source_job_id")
    try fields.write(sourceCopy, "source_copy")
    try fields.write(description, "description")
    try fields.write(project, "project")
    try fields.write(workspaceID, "workspace_id")
    try fields.write(modelAlgorithm, "model_algorithm")
    try fields.write(modelName, "model_name")
    try fields.write(tenant, "tenant")
    try fields.write(modelDocs, "model_docs")
    try fields.write(owner, "owner")
    try fields.write(executionCode, "execution_code")
    try fields.write(schemaDoc, "schema_doc")
    try fields.write(imageAddress, "image_address")
    try fields.write(outputParams, "output_params")
    try fields.write(health, "health")
    try fields.write(runtime, "runtime")
    try fields.write(modelMetrics, "model_metrics")
    try fields.write(sourceType, "source_type")
    try fields.write(modelType, "model_type")
    try fields.write(modelID, "model_id")
    try fields.write(dependencies, "dependencies")
    try fields.write(modelSize, "model_size")
    try fields.write(modelStatus, "model_status")
    try fields.write(apis, "apis")
    try fields.write(modelSource, "model_source")
    try fields.write(tunable, "tunable")
    try fields.write(marketFlag, "market_flag")
    try fields.write(publishableFlag, "publishable_flag")
    try fields.write(modelLabels, "model_labels")
    try fields.write(labelsMap, "labels_map")
    try fields.write(installType, "install_type")
    try fields.write(config, "config")
    try fields.write(specification, "specification")
    try fields.write(inputParams, "input_params")
    try fields.write(createAt, "create_at")
    try fields.write(cmd, "cmd")
  }

  /// Values of `ShowModelResponse.source_copy`.
  public struct SourceCopy: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `true`.
    public static var `true`: Self { Self(rawValue: "true") }
    /// `false`.
    public static var `false`: Self { Self(rawValue: "false") }

    public static var documentedValues: [Self] { [.true, .false] }
  }

  /// Values of `ShowModelResponse.model_algorithm`.
  public struct ModelAlgorithm: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `predict_analysis`.
    public static var predictAnalysis: Self { Self(rawValue: "predict_analysis") }
    /// `object_detection`.
    public static var objectDetection: Self { Self(rawValue: "object_detection") }
    /// `image_classification`.
    public static var imageClassification: Self { Self(rawValue: "image_classification") }

    public static var documentedValues: [Self] { [.predictAnalysis, .objectDetection, .imageClassification] }
  }

  /// Values of `ShowModelResponse.model_source`.
  public struct ModelSource: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// ExeML.
    public static var auto: Self { Self(rawValue: "auto") }
    /// Preset algorithm.
    public static var algos: Self { Self(rawValue: "algos") }
    /// Customized.
    public static var custom: Self { Self(rawValue: "custom") }

    public static var documentedValues: [Self] { [.auto, .algos, .custom] }
  }
}

extension ShowModelResponse: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(sourceCopy, "source_copy")
    validator.check(modelAlgorithm, "model_algorithm")
    validator.check(health, "health")
    validator.check(dependencies, "dependencies")
    validator.check(modelSource, "model_source")
  }
}

/// `GuideDoc` of the API.
public struct GuideDoc: Codable, Hashable, Sendable {
  /// `doc_url`: string.
  public var docURL: String?
  /// `doc_name`: string.
  public var docName: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(docURL: String? = nil, docName: String? = nil) {
    self.docURL = docURL
    self.docName = docName
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    docURL = try fields.optional("doc_url")
    docName = try fields.optional("doc_name")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(docURL, "doc_url")
    try fields.write(docName, "doc_name")
  }
}

extension GuideDoc: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `ModelHealth` of the API.
public struct ModelHealth: Codable, Hashable, Sendable {
  /// `protocol`: string.
  public var `protocol`: String?
  /// `initial_delay_seconds`: string.
  public var initialDelaySeconds: String?
  /// `timeout_seconds`: string.
  public var timeoutSeconds: String?
  /// `url`: string.
  public var url: String?
  /// `period_seconds`: string.
  public var periodSeconds: String?
  /// `failure_threshold`: string.
  public var failureThreshold: String?
  /// `check_method`: string.
  public var checkMethod: CheckMethod?
  /// `command`: string.
  public var command: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    `protocol`: String? = nil, initialDelaySeconds: String? = nil, timeoutSeconds: String? = nil, url: String? = nil,
    periodSeconds: String? = nil, failureThreshold: String? = nil, checkMethod: CheckMethod? = nil,
    command: String? = nil
  ) {
    self.`protocol` = `protocol`
    self.initialDelaySeconds = initialDelaySeconds
    self.timeoutSeconds = timeoutSeconds
    self.url = url
    self.periodSeconds = periodSeconds
    self.failureThreshold = failureThreshold
    self.checkMethod = checkMethod
    self.command = command
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    `protocol` = try fields.optional("protocol")
    initialDelaySeconds = try fields.optional("initial_delay_seconds")
    timeoutSeconds = try fields.optional("timeout_seconds")
    url = try fields.optional("url")
    periodSeconds = try fields.optional("period_seconds")
    failureThreshold = try fields.optional("failure_threshold")
    checkMethod = try fields.optional("check_method")
    command = try fields.optional("command")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(`protocol`, "protocol")
    try fields.write(initialDelaySeconds, "initial_delay_seconds")
    try fields.write(timeoutSeconds, "timeout_seconds")
    try fields.write(url, "url")
    try fields.write(periodSeconds, "period_seconds")
    try fields.write(failureThreshold, "failure_threshold")
    try fields.write(checkMethod, "check_method")
    try fields.write(command, "command")
  }

  /// Values of `ModelHealth.check_method`.
  public struct CheckMethod: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `HTTP`.
    public static var http: Self { Self(rawValue: "HTTP") }
    /// Commands. `EXEC`.
    public static var exec: Self { Self(rawValue: "EXEC") }

    public static var documentedValues: [Self] { [.http, .exec] }
  }
}

extension ModelHealth: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(checkMethod, "check_method")
  }
}

/// `ModelDependencies` of the API.
public struct ModelDependencies: Codable, Hashable, Sendable {
  /// `installer`: string.
  public var installer: String?
  /// `packages`: list of Packages.
  public var packages: [Packages]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(installer: String? = nil, packages: [Packages]? = nil) {
    self.installer = installer
    self.packages = packages
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    installer = try fields.optional("installer")
    packages = try fields.optional("packages")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(installer, "installer")
    try fields.write(packages, "packages")
  }
}

extension ModelDependencies: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(packages, "packages")
  }
}

/// `Packages` of the API.
public struct Packages: Codable, Hashable, Sendable {
  /// `package_version`: string.
  public var packageVersion: String?
  /// `package_name`: string.
  public var packageName: String?
  /// `restraint`: string, required when package_version exists.
  public var restraint: Restraint?

  /// Makes a value; what is nil is left out of the JSON.
  public init(packageVersion: String? = nil, packageName: String? = nil, restraint: Restraint? = nil) {
    self.packageVersion = packageVersion
    self.packageName = packageName
    self.restraint = restraint
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    packageVersion = try fields.optional("package_version")
    packageName = try fields.optional("package_name")
    restraint = try fields.optional("restraint")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(packageVersion, "package_version")
    try fields.write(packageName, "package_name")
    try fields.write(restraint, "restraint")
  }

  /// Values of `Packages.restraint`.
  public struct Restraint: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `EXACT`.
    public static var exact: Self { Self(rawValue: "EXACT") }
    /// `ATLEAST`.
    public static var atleast: Self { Self(rawValue: "ATLEAST") }
    /// Not later than the specified version. `ATMOST`.
    public static var atmost: Self { Self(rawValue: "ATMOST") }

    public static var documentedValues: [Self] { [.exact, .atleast, .atmost] }
  }
}

extension Packages: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(restraint, "restraint")
  }
}

/// `ModelParamsInfo` of the API.
public struct ModelParamsInfo: Codable, Hashable, Sendable {
  /// `protocol`: string.
  public var `protocol`: String?
  /// `url`: string.
  public var url: String?
  /// `min`: double.
  public var min: Double?
  /// `method`: string.
  public var method: String?
  /// `max`: double.
  public var max: Double?
  /// `param_desc`: string.
  public var paramDesc: String?
  /// `param_name`: string.
  public var paramName: String?
  /// `param_type`: string.
  public var paramType: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    `protocol`: String? = nil, url: String? = nil, min: Double? = nil, method: String? = nil, max: Double? = nil,
    paramDesc: String? = nil, paramName: String? = nil, paramType: String? = nil
  ) {
    self.`protocol` = `protocol`
    self.url = url
    self.min = min
    self.method = method
    self.max = max
    self.paramDesc = paramDesc
    self.paramName = paramName
    self.paramType = paramType
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    `protocol` = try fields.optional("protocol")
    url = try fields.optional("url")
    min = try fields.optional("min")
    method = try fields.optional("method")
    max = try fields.optional("max")
    paramDesc = try fields.optional("param_desc")
    paramName = try fields.optional("param_name")
    paramType = try fields.optional("param_type")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(`protocol`, "protocol")
    try fields.write(url, "url")
    try fields.write(min, "min")
    try fields.write(method, "method")
    try fields.write(max, "max")
    try fields.write(paramDesc, "param_desc")
    try fields.write(paramName, "param_name")
    try fields.write(paramType, "param_type")
  }
}

extension ModelParamsInfo: Validatable {
  public func validate(with validator: inout Validator) {}
}
