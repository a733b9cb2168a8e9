// Made by Tablature from ListAlgorithms.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v2/{project_id}/algorithms`.
public struct ListAlgorithms: OffsetPaging {
  public typealias Output = ListAlgorithmsResponse
  public static let route = APIRoute(.get, "/v2/{project_id}/algorithms", statuses: [200])

  public var projectID: String?
  /// `offset`: integer, at least 0.
  public var offset: Int?
  /// `limit`: integer, 1...50.
  public var limit: Int?
  /// `sort_by`: string, default `create_time`.
  public var sortBy: String?
  /// `order`: string, default `desc`.
  public var order: String?
  public var groupBy: String?
  public var searches: String?
  /// `workspace_id`: string, default `0`.
  public var workspaceID: String?

  public init(
    offset: Int? = nil, limit: Int? = nil, sortBy: String? = nil, order: String? = nil, groupBy: String? = nil,
    searches: String? = nil, workspaceID: String? = nil, projectID: String? = nil
  ) {
    (self.offset, self.limit, self.sortBy, self.order, self.groupBy) = (offset, limit, sortBy, order, groupBy)
    (self.searches, self.workspaceID, self.projectID) = (searches, workspaceID, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID])
    request.query([
      "offset": offset, "limit": limit, "sort_by": sortBy, "order": order, "group_by": groupBy, "searches": searches,
      "workspace_id": workspaceID
    ])
  }

  public func validate(with validator: inout Validator) {
    validator.check(offset, "offset", range: Limits(from: 0))
    validator.check(limit, "limit", range: Limits(1, 50))
  }

  public var pageSize: Int? { limit }
  public var recordOffset: Int {
    get { offset ?? 0 }
    set { offset = newValue }
  }
  public static func items(of page: ListAlgorithmsResponse) -> [AlgorithmResponse] { page.items ?? [] }
  public static func total(of page: ListAlgorithmsResponse) -> Int? { page.total }
}

extension TrainingManagementOperations {
  /// `GET /v2/{project_id}/algorithms`, a page at a time.
  public func listAlgorithms(
    offset: Int? = nil, limit: Int? = nil, sortBy: String? = nil, order: String? = nil, groupBy: String? = nil,
    searches: String? = nil, workspaceID: String? = nil, projectID: String? = nil
  ) async throws(ClientError) -> ListAlgorithmsResponse {
    try await send(ListAlgorithms(
      offset: offset, limit: limit, sortBy: sortBy, order: order, groupBy: groupBy, searches: searches,
      workspaceID: workspaceID, projectID: projectID
    ))
  }
}

public struct ListAlgorithmsResponse: APIObject {
  public var total: Int?
  public var count: Int?
  public var limit: Int?
  public var offset: Int?
  public var sortBy: String?
  /// `order`: string, default `desc`.
  public var order: String?
  public var groupBy: String?
  public var items: [AlgorithmResponse]?

  public init(
    total: Int? = nil, count: Int? = nil, limit: Int? = nil, offset: Int? = nil, sortBy: String? = nil,
    order: String? = nil, groupBy: String? = nil, items: [AlgorithmResponse]? = nil
  ) {
    (self.total, self.count, self.limit, self.offset, self.sortBy) = (total, count, limit, offset, sortBy)
    (self.order, self.groupBy, self.items) = (order, groupBy, items)
  }

  public static let fields: Fields<Self> = [
    "total": \.total, "count": \.count, "limit": \.limit, "offset": \.offset, "sort_by": \.sortBy, "order": \.order,
    "group_by": \.groupBy, "items": \.items
  ]
}

public struct AlgorithmResponse: APIObject {
  public var metadata: AlgorithmResponseMetadata?
  public var jobConfig: AlgorithmResponseJobConfig?
  public var resourceRequirements: [AlgorithmResponseResourceRequirements]?
  public var advancedConfig: AlgorithmResponseAdvancedConfig?

  public init(
    metadata: AlgorithmResponseMetadata? = nil, jobConfig: AlgorithmResponseJobConfig? = nil,
    resourceRequirements: [AlgorithmResponseResourceRequirements]? = nil,
    advancedConfig: AlgorithmResponseAdvancedConfig? = nil
  ) {
    (self.metadata, self.jobConfig, self.resourceRequirements) = (metadata, jobConfig, resourceRequirements)
    self.advancedConfig = advancedConfig
  }

  public static let fields: Fields<Self> = [
    "metadata": \.metadata, "job_config": \.jobConfig, "resource_requirements": \.resourceRequirements,
    "advanced_config": \.advancedConfig
  ]
}

public struct AlgorithmResponseMetadata: APIObject {
  /// `id`: integer, examples show string.
  public var id: Documented<Int>?
  /// `name`: string, 1...64 characters.
  public var name: String?
  /// `description`: string, 0...256 characters.
  public var description: String?
  /// `workspace_id`: string, default `0`.
  public var workspaceID: String?
  /// `ai_project`: string, default `default-ai-project`.
  public var aiProject: String?
  public var userName: String?
  public var domainID: String?
  public var source: String?
  public var apiVersion: String?
  /// `is_valid`: string, examples show boolean.
  public var isValid: Documented<String>?
  public var state: String?
  public var tags: [[String: String]]?
  public var attrList: [String]?
  /// `version_num`: integer, default `0`.
  public var versionNum: Int?
  public var size: Int?
  public var createTime: Int64?
  public var updateTime: Int64?

  public init(
    id: Documented<Int>? = nil, name: String? = nil, description: String? = nil, workspaceID: String? = nil,
    aiProject: String? = nil, userName: String? = nil, domainID: String? = nil, source: String? = nil,
    apiVersion: String? = nil, isValid: Documented<String>? = nil, state: String? = nil,
    tags: [[String: String]]? = nil, attrList: [String]? = nil, versionNum: Int? = nil, size: Int? = nil,
    createTime: Int64? = nil, updateTime: Int64? = nil
  ) {
    (self.id, self.name, self.description, self.workspaceID) = (id, name, description, workspaceID)
    (self.aiProject, self.userName, self.domainID, self.source) = (aiProject, userName, domainID, source)
    (self.apiVersion, self.isValid, self.state, self.tags, self.attrList) = (apiVersion, isValid, state, tags, attrList)
    (self.versionNum, self.size, self.createTime, self.updateTime) = (versionNum, size, createTime, updateTime)
  }

  public static let fields: Fields<Self> = [
    "id": \.id, "name": \.name, "description": \.description, "workspace_id": \.workspaceID, "ai_project": \.aiProject,
    "user_name": \.userName, "domain_id": \.domainID, "source": \.source, "api_version": \.apiVersion,
    "is_valid": \.isValid, "state": \.state, "tags": \.tags, "attr_list": \.attrList, "version_num": \.versionNum,
    "size": \.size, "create_time": \.createTime, "update_time": \.updateTime
  ]

  public func checkFields(with validator: inout Validator) {
    validator.check(name, "name", length: Limits(1, 64))
    validator.check(description, "description", length: Limits(0, 256))
  }
}

public struct AlgorithmResponseJobConfig: APIObject {
  public var codeDir: String?
  public var bootFile: String?
  public var command: String?
  public var parameters: [AlgorithmResponseJobConfigParameters]?
  public var inputs: [AlgorithmResponseJobConfigInputs]?
  public var outputs: [AlgorithmResponseJobConfigOutputs]?
  public var engine: AlgorithmResponseJobConfigEngine?
  /// `code_tree`: list of AlgorithmResponseJobConfigCodeTree, examples show object.
  public var codeTree: Documented<[AlgorithmResponseJobConfigCodeTree]>?
  public var parametersCustomization: Bool?

  public init(
    codeDir: String? = nil, bootFile: String? = nil, command: String? = nil,
    parameters: [AlgorithmResponseJobConfigParameters]? = nil, inputs: [AlgorithmResponseJobConfigInputs]? = nil,
    outputs: [AlgorithmResponseJobConfigOutputs]? = nil, engine: AlgorithmResponseJobConfigEngine? = nil,
    codeTree: Documented<[AlgorithmResponseJobConfigCodeTree]>? = nil, parametersCustomization: Bool? = nil
  ) {
    (self.codeDir, self.bootFile, self.command, self.parameters) = (codeDir, bootFile, command, parameters)
    (self.inputs, self.outputs, self.engine, self.codeTree) = (inputs, outputs, engine, codeTree)
    self.parametersCustomization = parametersCustomization
  }

  public static let fields: Fields<Self> = [
    "code_dir": \.codeDir, "boot_file": \.bootFile, "command": \.command, "parameters": \.parameters,
    "inputs": \.inputs, "outputs": \.outputs, "engine": \.engine, "code_tree": \.codeTree,
    "parameters_customization": \.parametersCustomization
  ]
}

public struct AlgorithmResponseJobConfigInputs: APIObject {
  public var name: String?
  public var description: String?
  public var remoteConstraints: [AlgorithmResponseJobConfigInputsRemoteConstraints]?

  public init(
    name: String? = nil, description: String? = nil,
    remoteConstraints: [AlgorithmResponseJobConfigInputsRemoteConstraints]? = nil
  ) {
    (self.name, self.description, self.remoteConstraints) = (name, description, remoteConstraints)
  }

  public static let fields: Fields<Self> = [
    "name": \.name, "description": \.description, "remote_constraints": \.remoteConstraints
  ]
}

public struct AlgorithmResponseJobConfigInputsRemoteConstraints: APIObject {
  public var dataType: String?
  public var attributes: [[String: Attribute]]?

  public init(dataType: String? = nil, attributes: [[String: Attribute]]? = nil) {
    (self.dataType, self.attributes) = (dataType, attributes)
  }

  public static let fields: Fields<Self> = ["data_type": \.dataType, "attributes": \.attributes]

  public typealias Attribute = RemoteConstraint.Attribute
}

public struct AlgorithmResponseJobConfigOutputs: APIObject {
  public var name: String?
  public var description: String?
  public init(name: String? = nil, description: String? = nil) { (self.name, self.description) = (name, description) }
  public static let fields: Fields<Self> = ["name": \.name, "description": \.description]
}

public struct AlgorithmResponseJobConfigEngine: APIObject {
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

public struct AlgorithmResponseJobConfigCodeTree: APIObject {
  public var name: String?
  public var children: JSONValue?
  public init(name: String? = nil, children: JSONValue? = nil) { (self.name, self.children) = (name, children) }
  public static let fields: Fields<Self> = ["name": \.name, "children": \.children]
}

public struct AlgorithmResponseResourceRequirements: APIObject {
  public var key: KeyValue?
  public var value: [String]?
  /// `operator`: string, always `in`.
  public var `operator`: String?

  public init(key: KeyValue? = nil, value: [String]? = nil, `operator`: String? = nil) {
    (self.key, self.value, self.operator) = (key, value, `operator`)
  }

  public static let fields: Fields<Self> = ["key": \.key, "value": \.value, "operator": \.operator]

  public func checkFields(with validator: inout Validator) { validator.check(`operator`, "operator", constant: "in") }

  public typealias KeyValue = ResourceRequirementInput.KeyValue
}

public struct AlgorithmResponseAdvancedConfig: APIObject {
  public var autoSearch: AlgorithmResponseAdvancedConfigAutoSearch?
  public init(autoSearch: AlgorithmResponseAdvancedConfigAutoSearch? = nil) { self.autoSearch = autoSearch }
  public static let fields: Fields<Self> = ["auto_search": \.autoSearch]
}

public struct AlgorithmResponseAdvancedConfigAutoSearch: APIObject {
  public var skipSearchParams: String?
  public var rewardAttrs: [AlgorithmResponseAdvancedConfigAutoSearchRewardAttrs]?
  public var searchParams: [AlgorithmResponseAdvancedConfigAutoSearchSearchParams]?
  public var algoConfigs: [AlgorithmResponseAdvancedConfigAutoSearchAlgoConfigs]?

  public init(
    skipSearchParams: String? = nil, rewardAttrs: [AlgorithmResponseAdvancedConfigAutoSearchRewardAttrs]? = nil,
    searchParams: [AlgorithmResponseAdvancedConfigAutoSearchSearchParams]? = nil,
    algoConfigs: [AlgorithmResponseAdvancedConfigAutoSearchAlgoConfigs]? = nil
  ) {
    (self.skipSearchParams, self.rewardAttrs, self.searchParams) = (skipSearchParams, rewardAttrs, searchParams)
    self.algoConfigs = algoConfigs
  }

  public static let fields: Fields<Self> = [
    "skip_search_params": \.skipSearchParams, "reward_attrs": \.rewardAttrs, "search_params": \.searchParams,
    "algo_configs": \.algoConfigs
  ]
}

public struct AlgorithmResponseAdvancedConfigAutoSearchSearchParams: APIObject {
  public var name: String?
  public var paramType: ParamType?
  public var lowerBound: String?
  public var upperBound: String?
  public var discretePointsNum: String?
  public var discreteValues: String?

  public init(
    name: String? = nil, paramType: ParamType? = nil, lowerBound: String? = nil, upperBound: String? = nil,
    discretePointsNum: String? = nil, discreteValues: String? = nil
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

public typealias AlgorithmResponseJobConfigParameters = JobAlgorithmResponseParameters
public typealias AlgorithmResponseJobConfigParametersConstraint = JobAlgorithmResponseParametersConstraint
public typealias AlgorithmResponseJobConfigParametersI18nDescription = JobAlgorithmResponseParametersI18nDescription
public typealias AlgorithmResponseAdvancedConfigAutoSearchRewardAttrs = JobAlgorithmResponsePoliciesAutoSearchRewardAttrs
public typealias AlgorithmResponseAdvancedConfigAutoSearchAlgoConfigs = JobAlgorithmResponsePoliciesAutoSearchAlgoConfigs
