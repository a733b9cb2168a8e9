// Made by Tablature from the shared types that begin with J. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

public struct JobAlgorithmResponse: APIObject {
  public var id: String?
  public var name: String?
  public var subscriptionID: String?
  public var itemVersionID: String?
  public var codeDir: String?
  public var bootFile: String?
  public var autosearchConfigPath: String?
  public var autosearchFrameworkPath: String?
  public var command: String?
  public var parameters: [JobAlgorithmResponseParameters]?
  public var policies: JobAlgorithmResponsePolicies?
  public var inputs: [Input]?
  public var outputs: [ModelArtsOutput]?
  public var engine: JobEngine?
  public var localCodeDir: String?
  public var workingDir: String?
  public var environments: [[String: String]]?
  public var summary: Summary?

  public init(
    id: String? = nil, name: String? = nil, subscriptionID: String? = nil, itemVersionID: String? = nil,
    codeDir: String? = nil, bootFile: String? = nil, autosearchConfigPath: String? = nil,
    autosearchFrameworkPath: String? = nil, command: String? = nil, parameters: [JobAlgorithmResponseParameters]? = nil,
    policies: JobAlgorithmResponsePolicies? = nil, inputs: [Input]? = nil, outputs: [ModelArtsOutput]? = nil,
    engine: JobEngine? = nil, localCodeDir: String? = nil, workingDir: String? = nil,
    environments: [[String: String]]? = nil, summary: Summary? = nil
  ) {
    (self.id, self.name, self.subscriptionID, self.itemVersionID) = (id, name, subscriptionID, itemVersionID)
    (self.codeDir, self.bootFile, self.autosearchConfigPath) = (codeDir, bootFile, autosearchConfigPath)
    (self.autosearchFrameworkPath, self.command, self.parameters) = (autosearchFrameworkPath, command, parameters)
    (self.policies, self.inputs, self.outputs, self.engine) = (policies, inputs, outputs, engine)
    (self.localCodeDir, self.workingDir, self.environments) = (localCodeDir, workingDir, environments)
    self.summary = summary
  }

  public static let fields: Fields<Self> = [
    "id": \.id, "name": \.name, "subscription_id": \.subscriptionID, "item_version_id": \.itemVersionID,
    "code_dir": \.codeDir, "boot_file": \.bootFile, "autosearch_config_path": \.autosearchConfigPath,
    "autosearch_framework_path": \.autosearchFrameworkPath, "command": \.command, "parameters": \.parameters,
    "policies": \.policies, "inputs": \.inputs, "outputs": \.outputs, "engine": \.engine,
    "local_code_dir": \.localCodeDir, "working_dir": \.workingDir, "environments": \.environments, "summary": \.summary
  ]
}

public struct JobAlgorithmResponseParameters: APIObject {
  public var name: String?
  public var value: String?
  public var description: String?
  public var constraint: JobAlgorithmResponseParametersConstraint?
  public var i18nDescription: JobAlgorithmResponseParametersI18nDescription?

  public init(
    name: String? = nil, value: String? = nil, description: String? = nil,
    constraint: JobAlgorithmResponseParametersConstraint? = nil,
    i18nDescription: JobAlgorithmResponseParametersI18nDescription? = nil
  ) {
    (self.name, self.value, self.description, self.constraint) = (name, value, description, constraint)
    self.i18nDescription = i18nDescription
  }

  public static let fields: Fields<Self> = [
    "name": \.name, "value": \.value, "description": \.description, "constraint": \.constraint,
    "i18n_description": \.i18nDescription
  ]
}

public struct JobAlgorithmResponseParametersConstraint: APIObject {
  public var type: String?
  public var editable: Bool?
  public var required: Bool?
  public var sensitive: Bool?
  public var validType: String?
  public var validRange: [String]?

  public init(
    type: String? = nil, editable: Bool? = nil, required: Bool? = nil, sensitive: Bool? = nil, validType: String? = nil,
    validRange: [String]? = nil
  ) {
    (self.type, self.editable, self.required, self.sensitive) = (type, editable, required, sensitive)
    (self.validType, self.validRange) = (validType, validRange)
  }

  public static let fields: Fields<Self> = [
    "type": \.type, "editable": \.editable, "required": \.required, "sensitive": \.sensitive, "valid_type": \.validType,
    "valid_range": \.validRange
  ]
}

public struct JobAlgorithmResponseParametersI18nDescription: APIObject {
  public var language: String?
  public var description: String?

  public init(language: String? = nil, description: String? = nil) {
    (self.language, self.description) = (language, description)
  }

  public static let fields: Fields<Self> = ["language": \.language, "description": \.description]
}

public struct JobAlgorithmResponsePolicies: APIObject {
  public var autoSearch: JobAlgorithmResponsePoliciesAutoSearch?
  public init(autoSearch: JobAlgorithmResponsePoliciesAutoSearch? = nil) { self.autoSearch = autoSearch }
  public static let fields: Fields<Self> = ["auto_search": \.autoSearch]
}

public struct JobAlgorithmResponsePoliciesAutoSearch: APIObject {
  public var skipSearchParams: String?
  public var rewardAttrs: [JobAlgorithmResponsePoliciesAutoSearchRewardAttrs]?
  public var searchParams: [JobAlgorithmResponsePoliciesAutoSearchSearchParams]?
  public var algoConfigs: [JobAlgorithmResponsePoliciesAutoSearchAlgoConfigs]?

  public init(
    skipSearchParams: String? = nil, rewardAttrs: [JobAlgorithmResponsePoliciesAutoSearchRewardAttrs]? = nil,
    searchParams: [JobAlgorithmResponsePoliciesAutoSearchSearchParams]? = nil,
    algoConfigs: [JobAlgorithmResponsePoliciesAutoSearchAlgoConfigs]? = nil
  ) {
    (self.skipSearchParams, self.rewardAttrs, self.searchParams) = (skipSearchParams, rewardAttrs, searchParams)
    self.algoConfigs = algoConfigs
  }

  public static let fields: Fields<Self> = [
    "skip_search_params": \.skipSearchParams, "reward_attrs": \.rewardAttrs, "search_params": \.searchParams,
    "algo_configs": \.algoConfigs
  ]
}

public struct JobAlgorithmResponsePoliciesAutoSearchRewardAttrs: APIObject {
  public var name: String?
  public var mode: Mode?
  public var regex: String?

  public init(name: String? = nil, mode: Mode? = nil, regex: String? = nil) {
    (self.name, self.mode, self.regex) = (name, mode, regex)
  }

  public static let fields: Fields<Self> = ["name": \.name, "mode": \.mode, "regex": \.regex]

  public typealias Mode = RewardAttrs.Mode
}

public struct JobAlgorithmResponsePoliciesAutoSearchSearchParams: APIObject {
  public var name: String?
  public var paramType: ParamType?
  public var lowerBound: String?
  public var upperBound: String?
  public var discretePointsNum: String?
  public var discreteValues: [String]?

  public init(
    name: String? = nil, paramType: ParamType? = nil, lowerBound: String? = nil, upperBound: String? = nil,
    discretePointsNum: String? = nil, discreteValues: [String]? = nil
  ) {
    (self.name, self.paramType, self.lowerBound, self.upperBound) = (name, paramType, lowerBound, upperBound)
    (self.discretePointsNum, self.discreteValues) = (discretePointsNum, discreteValues)
  }

  public static let fields: Fields<Self> = [
    "name": \.name, "param_type": \.paramType, "lower_bound": \.lowerBound, "upper_bound": \.upperBound,
    "discrete_points_num": \.discretePointsNum, "discrete_values": \.discreteValues
  ]

  public typealias ParamType = SearchParams.ParamType
}

public struct JobAlgorithmResponsePoliciesAutoSearchAlgoConfigs: APIObject {
  public var name: String?
  public var params: [AutoSearchAlgoConfigParameter]?

  public init(name: String? = nil, params: [AutoSearchAlgoConfigParameter]? = nil) {
    (self.name, self.params) = (name, params)
  }

  public static let fields: Fields<Self> = ["name": \.name, "params": \.params]
}

public struct JobEndpointsResp: APIObject {
  public var ssh: SSHResp?
  public var jupyterLab: JupyterLab?
  public var tensorboard: Tensorboard?
  public var mindstudioInsight: MindStudioInsight?

  public init(
    ssh: SSHResp? = nil, jupyterLab: JupyterLab? = nil, tensorboard: Tensorboard? = nil,
    mindstudioInsight: MindStudioInsight? = nil
  ) {
    (self.ssh, self.jupyterLab, self.tensorboard) = (ssh, jupyterLab, tensorboard)
    self.mindstudioInsight = mindstudioInsight
  }

  public static let fields: Fields<Self> = [
    "ssh": \.ssh, "jupyter_lab": \.jupyterLab, "tensorboard": \.tensorboard, "mindstudio_insight": \.mindstudioInsight
  ]
}

public struct JobEngine: APIObject {
  public var engineID: String?
  public var engineName: String?
  public var engineVersion: String?
  public var imageURL: String?
  public var installSysPackages: Bool?

  public init(
    engineID: String? = nil, engineName: String? = nil, engineVersion: String? = nil, imageURL: String? = nil,
    installSysPackages: Bool? = nil
  ) {
    (self.engineID, self.engineName, self.engineVersion) = (engineID, engineName, engineVersion)
    (self.imageURL, self.installSysPackages) = (imageURL, installSysPackages)
  }

  public static let fields: Fields<Self> = [
    "engine_id": \.engineID, "engine_name": \.engineName, "engine_version": \.engineVersion, "image_url": \.imageURL,
    "install_sys_packages": \.installSysPackages
  ]
}

public struct JobMetadata: APIObject {
  public var id: String?
  /// `name`: string, 1...64 characters.
  public var name: String?
  /// `workspace_id`: string, default `0`.
  public var workspaceID: String?
  /// `description`: string, 0...256 characters.
  public var description: String?
  /// `create_time`: long, in milliseconds since 1970.
  public var createTime: Int64?
  public var userName: String?
  public var annotations: [String: String]?

  public init(
    id: String? = nil, name: String? = nil, workspaceID: String? = nil, description: String? = nil,
    createTime: Int64? = nil, userName: String? = nil, annotations: [String: String]? = nil
  ) {
    (self.id, self.name, self.workspaceID, self.description) = (id, name, workspaceID, description)
    (self.createTime, self.userName, self.annotations) = (createTime, userName, annotations)
  }

  public static let fields: Fields<Self> = [
    "id": \.id, "name": \.name, "workspace_id": \.workspaceID, "description": \.description,
    "create_time": \.createTime, "user_name": \.userName, "annotations": \.annotations
  ]

  public func checkFields(with validator: inout Validator) {
    validator.check(name, "name", length: Limits(1, 64))
    validator.check(description, "description", length: Limits(0, 256))
  }
}

public struct JobProgress: APIObject {
  public var notebookID: String?
  public var status: Status?
  public var step: Step?
  public var stepDescription: String?

  public init(notebookID: String? = nil, status: Status? = nil, step: Step? = nil, stepDescription: String? = nil) {
    (self.notebookID, self.status, self.step, self.stepDescription) = (notebookID, status, step, stepDescription)
  }

  public static let fields: Fields<Self> = [
    "notebook_id": \.notebookID, "status": \.status, "step": \.step, "step_description": \.stepDescription
  ]

  public struct Status: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var waiting: Self { Self(rawValue: "WAITING") }
    public static var processing: Self { Self(rawValue: "PROCESSING") }
    /// The job failed.
    public static var failed: Self { Self(rawValue: "FAILED") }
    public static var completed: Self { Self(rawValue: "COMPLETED") }
    public static var documentedValues: [Self] { [.waiting, .processing, .failed, .completed] }
  }

  public struct Step: OpenEnumeration {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static var prepareStorage: Self { Self(rawValue: 1) }
    public static var prepareComputeResources: Self { Self(rawValue: 2) }
    public static var configureTheNetwork: Self { Self(rawValue: 3) }
    public static var initializeTheInstance: Self { Self(rawValue: 4) }
    public static var documentedValues: [Self] { [
      .prepareStorage, .prepareComputeResources, .configureTheNetwork, .initializeTheInstance
    ] }
  }
}

public struct JobSummary: APIObject {
  public var jobID: String?
  public init(jobID: String? = nil) { self.jobID = jobID }
  public static let fields: Fields<Self> = ["job_id": \.jobID]
}

public struct JobVolume: APIObject {
  public var nfs: NFS?
  public init(nfs: NFS? = nil) { self.nfs = nfs }
  public static let fields: Fields<Self> = ["nfs": \.nfs]
}

public struct JupyterLab: APIObject {
  public var url: String?
  public var token: String?
  public init(url: String? = nil, token: String? = nil) { (self.url, self.token) = (url, token) }
  public static let fields: Fields<Self> = ["url": \.url, "token": \.token]
}
