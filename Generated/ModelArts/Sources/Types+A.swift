// Made by Tablature from the shared types that begin with A. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

public struct AIProject: APIObject {
  public var id: String?
  public init(id: String? = nil) { self.id = id }
  public static let fields: Fields<Self> = ["id": \.id]
}

public struct AffinityNodeInfoInput: APIObject {
  public var name: String
  public init(name: String) { self.name = name }
  public static let fields: Fields<Self> = ["name": \.name]
}

public struct AffinityPoolInfoInput: APIObject {
  public var poolName: String
  public var nodes: [AffinityNodeInfoInput]
  public init(poolName: String, nodes: [AffinityNodeInfoInput]) { (self.poolName, self.nodes) = (poolName, nodes) }
  public static let fields: Fields<Self> = ["pool_name": \.poolName, "nodes": \.nodes]
}

public struct AlgoConfigs: APIObject {
  public var name: String?
  public var params: [AutoSearchAlgoConfigParameter]?

  public init(name: String? = nil, params: [AutoSearchAlgoConfigParameter]? = nil) {
    (self.name, self.params) = (name, params)
  }

  public static let fields: Fields<Self> = ["name": \.name, "params": \.params]
}

public struct AlgorithmAdvancedConfig: APIObject {
  public var autoSearch: AutoSearch?
  public init(autoSearch: AutoSearch? = nil) { self.autoSearch = autoSearch }
  public static let fields: Fields<Self> = ["auto_search": \.autoSearch]
}

public struct AlgorithmCreateEngine: APIObject {
  public var engineID: String?
  public var engineName: String?
  public var engineVersion: String?
  public var imageURL: String?

  public init(
    engineID: String? = nil, engineName: String? = nil, engineVersion: String? = nil, imageURL: String? = nil
  ) {
    (self.engineID, self.engineName, self.engineVersion) = (engineID, engineName, engineVersion)
    self.imageURL = imageURL
  }

  public static let fields: Fields<Self> = [
    "engine_id": \.engineID, "engine_name": \.engineName, "engine_version": \.engineVersion, "image_url": \.imageURL
  ]
}

public struct AlgorithmCreateInput: APIObject {
  public var name: String?
  public var description: String?
  public var remoteConstraints: [RemoteConstraint]?

  public init(name: String? = nil, description: String? = nil, remoteConstraints: [RemoteConstraint]? = nil) {
    (self.name, self.description, self.remoteConstraints) = (name, description, remoteConstraints)
  }

  public static let fields: Fields<Self> = [
    "name": \.name, "description": \.description, "remote_constraints": \.remoteConstraints
  ]
}

public struct AlgorithmCreateOutput: APIObject {
  public var name: String
  public var description: String?
  public init(name: String, description: String? = nil) { (self.name, self.description) = (name, description) }
  public static let fields: Fields<Self> = ["name": \.name, "description": \.description]
}

public struct AlgorithmEngine: APIObject {
  public var engineID: String?
  public var engineName: String?
  public var engineVersion: String?
  public var v1Compatible: Bool?
  public var runUser: String?
  public var imageURL: String?

  public init(
    engineID: String? = nil, engineName: String? = nil, engineVersion: String? = nil, v1Compatible: Bool? = nil,
    runUser: String? = nil, imageURL: String? = nil
  ) {
    (self.engineID, self.engineName, self.engineVersion) = (engineID, engineName, engineVersion)
    (self.v1Compatible, self.runUser, self.imageURL) = (v1Compatible, runUser, imageURL)
  }

  public static let fields: Fields<Self> = [
    "engine_id": \.engineID, "engine_name": \.engineName, "engine_version": \.engineVersion,
    "v1_compatible": \.v1Compatible, "run_user": \.runUser, "image_url": \.imageURL
  ]
}

public struct AlgorithmInput: APIObject {
  public var name: String?
  public var localDir: String?
  public var remote: AlgorithmRemote?

  public init(name: String? = nil, localDir: String? = nil, remote: AlgorithmRemote? = nil) {
    (self.name, self.localDir, self.remote) = (name, localDir, remote)
  }

  public static let fields: Fields<Self> = ["name": \.name, "local_dir": \.localDir, "remote": \.remote]
}

public struct AlgorithmJobConfig: APIObject {
  public var codeDir: String?
  public var bootFile: String?
  public var command: String?
  public var parameters: [AlgorithmJobConfigParameters]?
  public var inputs: [AlgorithmCreateInput]?
  public var outputs: [AlgorithmCreateOutput]?
  public var engine: AlgorithmCreateEngine?
  public var parametersCustomization: Bool?

  public init(
    codeDir: String? = nil, bootFile: String? = nil, command: String? = nil,
    parameters: [AlgorithmJobConfigParameters]? = nil, inputs: [AlgorithmCreateInput]? = nil,
    outputs: [AlgorithmCreateOutput]? = nil, engine: AlgorithmCreateEngine? = nil, parametersCustomization: Bool? = nil
  ) {
    (self.codeDir, self.bootFile, self.command, self.parameters) = (codeDir, bootFile, command, parameters)
    (self.inputs, self.outputs, self.engine) = (inputs, outputs, engine)
    self.parametersCustomization = parametersCustomization
  }

  public static let fields: Fields<Self> = [
    "code_dir": \.codeDir, "boot_file": \.bootFile, "command": \.command, "parameters": \.parameters,
    "inputs": \.inputs, "outputs": \.outputs, "engine": \.engine, "parameters_customization": \.parametersCustomization
  ]
}

public struct AlgorithmMetadata: APIObject {
  public var id: Int?
  /// `name`: string, required, 1...64 characters.
  public var name: String
  /// `description`: string, 0...256 characters.
  public var description: String?
  /// `workspace_id`: string, default `0`.
  public var workspaceID: String?
  /// `ai_project`: string, default `default-ai-project`.
  public var aiProject: String?

  public init(
    id: Int? = nil, name: String, description: String? = nil, workspaceID: String? = nil, aiProject: String? = nil
  ) {
    (self.id, self.name, self.description, self.workspaceID) = (id, name, description, workspaceID)
    self.aiProject = aiProject
  }

  public static let fields: Fields<Self> = [
    "id": \.id, "name": \.name, "description": \.description, "workspace_id": \.workspaceID, "ai_project": \.aiProject
  ]

  public func checkFields(with validator: inout Validator) {
    validator.check(name, "name", length: Limits(1, 64))
    validator.check(description, "description", length: Limits(0, 256))
  }
}

public struct AlgorithmOutput: APIObject {
  public var name: String?
  public var localDir: String?
  public var remote: Remote?
  /// `mode`: string, default `upload_periodically`.
  public var mode: String?
  /// `period`: string, default `30s`.
  public var period: String?

  public init(
    name: String? = nil, localDir: String? = nil, remote: Remote? = nil, mode: String? = nil, period: String? = nil
  ) {
    (self.name, self.localDir, self.remote, self.mode, self.period) = (name, localDir, remote, mode, period)
  }

  public static let fields: Fields<Self> = [
    "name": \.name, "local_dir": \.localDir, "remote": \.remote, "mode": \.mode, "period": \.period
  ]
}

public struct AutoSearch: APIObject {
  public var skipSearchParams: String?
  public var rewardAttrs: [RewardAttrs]?
  public var searchParams: [SearchParams]?
  public var algoConfigs: [AlgoConfigs]?

  public init(
    skipSearchParams: String? = nil, rewardAttrs: [RewardAttrs]? = nil, searchParams: [SearchParams]? = nil,
    algoConfigs: [AlgoConfigs]? = nil
  ) {
    (self.skipSearchParams, self.rewardAttrs, self.searchParams) = (skipSearchParams, rewardAttrs, searchParams)
    self.algoConfigs = algoConfigs
  }

  public static let fields: Fields<Self> = [
    "skip_search_params": \.skipSearchParams, "reward_attrs": \.rewardAttrs, "search_params": \.searchParams,
    "algo_configs": \.algoConfigs
  ]
}

public struct AutoSearchAlgoConfigParameter: APIObject {
  public var key: String?
  public var value: String?
  public var type: String?

  public init(key: String? = nil, value: String? = nil, type: String? = nil) {
    (self.key, self.value, self.type) = (key, value, type)
  }

  public static let fields: Fields<Self> = ["key": \.key, "value": \.value, "type": \.type]
}

public typealias AlgorithmJobConfigParameters = JobAlgorithmParameters
public typealias AlgorithmRemote = Remote
