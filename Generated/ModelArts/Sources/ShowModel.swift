// Made by Tablature from ShowModel.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v1/{project_id}/models/{model_id}`.
public struct ShowModel: APIOperation {
  public typealias Output = ShowModelResponse
  public static let route = APIRoute(.get, "/v1/{project_id}/models/{model_id}", statuses: [200])

  public var modelID: String
  public var projectID: String?
  public init(modelID: String, projectID: String? = nil) { (self.modelID, self.projectID) = (modelID, projectID) }

  public func encode(into request: inout RequestBuilder) {
    request.path(["model_id": modelID, "project_id": projectID])
  }
}

extension AIApplicationManagementOperations {
  /// `GET /v1/{project_id}/models/{model_id}`.
  public func showModel(modelID: String, projectID: String? = nil) async throws(ClientError) -> ShowModelResponse {
    try await send(ShowModel(modelID: modelID, projectID: projectID))
  }
}

public struct ShowModelResponse: APIObject {
  public var modelVersion: String?
  public var sourceJobVersion: String?
  public var sourceLocation: String?
  public var sourceJobID: String?
  public var sourceCopy: SourceCopy?
  public var description: String?
  public var project: String?
  /// `workspace_id`: string, default `0`.
  public var workspaceID: String?
  public var modelAlgorithm: ModelAlgorithm?
  public var modelName: String?
  public var tenant: String?
  public var modelDocs: [GuideDoc]?
  public var owner: String?
  public var executionCode: String?
  public var schemaDoc: String?
  public var imageAddress: String?
  public var outputParams: [ModelParamsInfo]?
  public var health: ModelHealth?
  public var runtime: String?
  public var modelMetrics: String?
  public var sourceType: String?
  public var modelType: ModelType?
  public var modelID: String?
  public var dependencies: [ModelDependencies]?
  /// `model_size`: long, in bytes.
  public var modelSize: Int64?
  public var modelStatus: String?
  public var apis: String?
  public var modelSource: ModelSource?
  public var tunable: Bool?
  public var marketFlag: Bool?
  public var publishableFlag: Bool?
  public var modelLabels: [String]?
  public var labelsMap: [String: Documented<String>]?
  public var installType: [String]?
  public var config: String?
  public var specification: ModelSpecification?
  public var inputParams: [ModelParamsInfo]?
  /// `create_at`: long, in milliseconds since 1970.
  public var createAt: Int64?
  public var cmd: String?

  public init(
    modelVersion: String? = nil, sourceJobVersion: String? = nil, sourceLocation: String? = nil,
    sourceJobID: String? = nil, sourceCopy: SourceCopy? = nil, description: String? = nil, project: String? = nil,
    workspaceID: String? = nil, modelAlgorithm: ModelAlgorithm? = nil, modelName: String? = nil, tenant: String? = nil,
    modelDocs: [GuideDoc]? = nil, owner: String? = nil, executionCode: String? = nil, schemaDoc: String? = nil,
    imageAddress: String? = nil, outputParams: [ModelParamsInfo]? = nil, health: ModelHealth? = nil,
    runtime: String? = nil, modelMetrics: String? = nil, sourceType: String? = nil, modelType: ModelType? = nil,
    modelID: String? = nil, dependencies: [ModelDependencies]? = nil, modelSize: Int64? = nil,
    modelStatus: String? = nil, apis: String? = nil, modelSource: ModelSource? = nil, tunable: Bool? = nil,
    marketFlag: Bool? = nil, publishableFlag: Bool? = nil, modelLabels: [String]? = nil,
    labelsMap: [String: Documented<String>]? = nil, installType: [String]? = nil, config: String? = nil,
    specification: ModelSpecification? = nil, inputParams: [ModelParamsInfo]? = nil, createAt: Int64? = nil,
    cmd: String? = nil
  ) {
    (self.modelVersion, self.sourceJobVersion, self.sourceLocation) = (modelVersion, sourceJobVersion, sourceLocation)
    (self.sourceJobID, self.sourceCopy, self.description) = (sourceJobID, sourceCopy, description)
    (self.project, self.workspaceID, self.modelAlgorithm) = (project, workspaceID, modelAlgorithm)
    (self.modelName, self.tenant, self.modelDocs, self.owner) = (modelName, tenant, modelDocs, owner)
    (self.executionCode, self.schemaDoc, self.imageAddress) = (executionCode, schemaDoc, imageAddress)
    (self.outputParams, self.health, self.runtime, self.modelMetrics) = (outputParams, health, runtime, modelMetrics)
    (self.sourceType, self.modelType, self.modelID, self.dependencies) = (sourceType, modelType, modelID, dependencies)
    (self.modelSize, self.modelStatus, self.apis, self.modelSource) = (modelSize, modelStatus, apis, modelSource)
    (self.tunable, self.marketFlag, self.publishableFlag) = (tunable, marketFlag, publishableFlag)
    (self.modelLabels, self.labelsMap, self.installType, self.config) = (modelLabels, labelsMap, installType, config)
    (self.specification, self.inputParams, self.createAt, self.cmd) = (specification, inputParams, createAt, cmd)
  }

  public static let fields: Fields<Self> = [
    "model_version": \.modelVersion, "source_job_version": \.sourceJobVersion, "source_location": \.sourceLocation,
    "source_job_id": \.sourceJobID, "source_copy": \.sourceCopy, "description": \.description, "project": \.project,
    "workspace_id": \.workspaceID, "model_algorithm": \.modelAlgorithm, "model_name": \.modelName, "tenant": \.tenant,
    "model_docs": \.modelDocs, "owner": \.owner, "execution_code": \.executionCode, "schema_doc": \.schemaDoc,
    "image_address": \.imageAddress, "output_params": \.outputParams, "health": \.health, "runtime": \.runtime,
    "model_metrics": \.modelMetrics, "source_type": \.sourceType, "model_type": \.modelType, "model_id": \.modelID,
    "dependencies": \.dependencies, "model_size": \.modelSize, "model_status": \.modelStatus, "apis": \.apis,
    "model_source": \.modelSource, "tunable": \.tunable, "market_flag": \.marketFlag,
    "publishable_flag": \.publishableFlag, "model_labels": \.modelLabels, "labels_map": \.labelsMap,
    "install_type": \.installType, "config": \.config, "specification": \.specification, "input_params": \.inputParams,
    "create_at": \.createAt, "cmd": \.cmd
  ]

  public typealias SourceCopy = ModelListItem.SourceCopy

  public struct ModelAlgorithm: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var predictAnalysis: Self { Self(rawValue: "predict_analysis") }
    public static var objectDetection: Self { Self(rawValue: "object_detection") }
    public static var imageClassification: Self { Self(rawValue: "image_classification") }
    public static var documentedValues: [Self] { [.predictAnalysis, .objectDetection, .imageClassification] }
  }

  public struct ModelType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var tensorFlow: Self { Self(rawValue: "TensorFlow") }
    public static var image: Self { Self(rawValue: "Image") }
    public static var pyTorch: Self { Self(rawValue: "PyTorch") }
    public static var template: Self { Self(rawValue: "Template") }
    public static var mindSpore: Self { Self(rawValue: "MindSpore") }
    public static var documentedValues: [Self] { [.tensorFlow, .image, .pyTorch, .template, .mindSpore] }
  }

  public struct ModelSource: OpenEnumeration {
    public let rawValue: String
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

public struct GuideDoc: APIObject {
  public var docURL: String?
  public var docName: String?
  public init(docURL: String? = nil, docName: String? = nil) { (self.docURL, self.docName) = (docURL, docName) }
  public static let fields: Fields<Self> = ["doc_url": \.docURL, "doc_name": \.docName]
}

public struct ModelHealth: APIObject {
  public var `protocol`: String?
  public var initialDelaySeconds: String?
  public var timeoutSeconds: String?
  public var url: String?
  public var periodSeconds: String?
  public var failureThreshold: String?
  public var checkMethod: CheckMethod?
  public var command: String?

  public init(
    `protocol`: String? = nil, initialDelaySeconds: String? = nil, timeoutSeconds: String? = nil, url: String? = nil,
    periodSeconds: String? = nil, failureThreshold: String? = nil, checkMethod: CheckMethod? = nil,
    command: String? = nil
  ) {
    (self.protocol, self.initialDelaySeconds, self.timeoutSeconds) = (`protocol`, initialDelaySeconds, timeoutSeconds)
    (self.url, self.periodSeconds, self.failureThreshold) = (url, periodSeconds, failureThreshold)
    (self.checkMethod, self.command) = (checkMethod, command)
  }

  public static let fields: Fields<Self> = [
    "protocol": \.protocol, "initial_delay_seconds": \.initialDelaySeconds, "timeout_seconds": \.timeoutSeconds,
    "url": \.url, "period_seconds": \.periodSeconds, "failure_threshold": \.failureThreshold,
    "check_method": \.checkMethod, "command": \.command
  ]

  public struct CheckMethod: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var http: Self { Self(rawValue: "HTTP") }
    /// Commands.
    public static var exec: Self { Self(rawValue: "EXEC") }
    public static var documentedValues: [Self] { [.http, .exec] }
  }
}

public struct ModelDependencies: APIObject {
  public var installer: String?
  public var packages: [Packages]?

  public init(installer: String? = nil, packages: [Packages]? = nil) {
    (self.installer, self.packages) = (installer, packages)
  }

  public static let fields: Fields<Self> = ["installer": \.installer, "packages": \.packages]
}

public struct Packages: APIObject {
  public var packageVersion: String?
  public var packageName: String?
  /// `restraint`: string, required when package_version exists.
  public var restraint: Restraint?

  public init(packageVersion: String? = nil, packageName: String? = nil, restraint: Restraint? = nil) {
    (self.packageVersion, self.packageName, self.restraint) = (packageVersion, packageName, restraint)
  }

  public static let fields: Fields<Self> = [
    "package_version": \.packageVersion, "package_name": \.packageName, "restraint": \.restraint
  ]

  public struct Restraint: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var exact: Self { Self(rawValue: "EXACT") }
    public static var atleast: Self { Self(rawValue: "ATLEAST") }
    /// Not later than the specified version.
    public static var atmost: Self { Self(rawValue: "ATMOST") }
    public static var documentedValues: [Self] { [.exact, .atleast, .atmost] }
  }
}

public struct ModelParamsInfo: APIObject {
  public var `protocol`: String?
  public var url: String?
  public var min: Double?
  public var method: String?
  public var max: Double?
  public var paramDesc: String?
  public var paramName: String?
  public var paramType: String?

  public init(
    `protocol`: String? = nil, url: String? = nil, min: Double? = nil, method: String? = nil, max: Double? = nil,
    paramDesc: String? = nil, paramName: String? = nil, paramType: String? = nil
  ) {
    (self.protocol, self.url, self.min, self.method, self.max) = (`protocol`, url, min, method, max)
    (self.paramDesc, self.paramName, self.paramType) = (paramDesc, paramName, paramType)
  }

  public static let fields: Fields<Self> = [
    "protocol": \.protocol, "url": \.url, "min": \.min, "method": \.method, "max": \.max, "param_desc": \.paramDesc,
    "param_name": \.paramName, "param_type": \.paramType
  ]
}
