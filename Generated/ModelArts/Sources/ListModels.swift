// Made by Tablature from ListModels.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v1/{project_id}/models`.
public struct ListModels: PageNumberPaging {
  public typealias Output = ListModelsResponse
  public static let route = APIRoute(.get, "/v1/{project_id}/models", statuses: [200])

  public var projectID: String?
  public var modelName: String?
  public var exactMatch: Bool?
  public var modelVersion: String?
  public var modelStatus: ModelStatus?
  public var description: String?
  /// `offset`: integer, default `0`.
  public var offset: Int?
  /// `limit`: integer, default `1000`.
  public var limit: Int?
  /// `sort_by`: string, default `create_at`.
  public var sortBy: SortBy?
  /// `order`: string, default `desc`.
  public var order: Order?
  /// `workspace_id`: string, default `0`.
  public var workspaceID: String?
  public var modelType: ModelType?
  public var notModelType: NotModelType?

  public init(
    modelName: String? = nil, exactMatch: Bool? = nil, modelVersion: String? = nil, modelStatus: ModelStatus? = nil,
    description: String? = nil, offset: Int? = nil, limit: Int? = nil, sortBy: SortBy? = nil, order: Order? = nil,
    workspaceID: String? = nil, modelType: ModelType? = nil, notModelType: NotModelType? = nil,
    projectID: String? = nil
  ) {
    (self.modelName, self.exactMatch, self.modelVersion) = (modelName, exactMatch, modelVersion)
    (self.modelStatus, self.description, self.offset, self.limit) = (modelStatus, description, offset, limit)
    (self.sortBy, self.order, self.workspaceID, self.modelType) = (sortBy, order, workspaceID, modelType)
    (self.notModelType, self.projectID) = (notModelType, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID])
    request.query([
      "model_name": modelName, "exact_match": exactMatch, "model_version": modelVersion, "model_status": modelStatus,
      "description": description, "offset": offset, "limit": limit, "sort_by": sortBy, "order": order,
      "workspace_id": workspaceID, "model_type": modelType, "not_model_type": notModelType
    ])
  }

  public func validate(with validator: inout Validator) {
    validator.check(modelStatus, "model_status")
    validator.check(sortBy, "sort_by")
    validator.check(order, "order")
    validator.check(modelType, "model_type")
    validator.check(notModelType, "not_model_type")
  }

  public var pageSize: Int? { limit ?? 1000 }
  public var pageNumber: Int {
    get { offset ?? 0 }
    set { offset = newValue }
  }
  public static func items(of page: ListModelsResponse) -> [ModelListItem] { page.models ?? [] }
  public static func total(of page: ListModelsResponse) -> Int? { page.totalCount }

  public struct ModelStatus: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var publishing: Self { Self(rawValue: "publishing") }
    public static var published: Self { Self(rawValue: "published") }
    /// Publishing the model failed.
    public static var failed: Self { Self(rawValue: "failed") }
    public static var building: Self { Self(rawValue: "building") }
    /// Creating an image failed.
    public static var buildingFailed: Self { Self(rawValue: "building_failed") }
    public static var documentedValues: [Self] { [.publishing, .published, .failed, .building, .buildingFailed] }
  }

  public struct SortBy: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var createAt: Self { Self(rawValue: "create_at") }
    /// AI application version.
    public static var modelVersion: Self { Self(rawValue: "model_version") }
    /// AI application size.
    public static var modelSize: Self { Self(rawValue: "model_size") }
    public static var documentedValues: [Self] { [.createAt, .modelVersion, .modelSize] }
  }

  public struct Order: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Ascending order.
    public static var asc: Self { Self(rawValue: "asc") }
    /// Descending order.
    public static var desc: Self { Self(rawValue: "desc") }
    public static var documentedValues: [Self] { [.asc, .desc] }
  }

  public struct ModelType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var tensorFlow: Self { Self(rawValue: "TensorFlow") }
    public static var pyTorch: Self { Self(rawValue: "PyTorch") }
    public static var mindSpore: Self { Self(rawValue: "MindSpore") }
    public static var image: Self { Self(rawValue: "Image") }
    public static var custom: Self { Self(rawValue: "Custom") }
    public static var template: Self { Self(rawValue: "Template") }
    public static var documentedValues: [Self] { [.tensorFlow, .pyTorch, .mindSpore, .image, .custom, .template] }
  }

  public struct NotModelType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var tensorFlow: Self { Self(rawValue: "TensorFlow") }
    public static var pyTorch: Self { Self(rawValue: "PyTorch") }
    public static var mindSpore: Self { Self(rawValue: "MindSpore") }
    public static var image: Self { Self(rawValue: "Image") }
    public static var custom: Self { Self(rawValue: "Custom") }
    public static var template: Self { Self(rawValue: "Template") }
    public static var documentedValues: [Self] { [.tensorFlow, .pyTorch, .mindSpore, .image, .custom, .template] }
  }
}

extension AIApplicationManagementOperations {
  /// `GET /v1/{project_id}/models`, a page at a time.
  public func listModels(
    modelName: String? = nil, exactMatch: Bool? = nil, modelVersion: String? = nil,
    modelStatus: ListModels.ModelStatus? = nil, description: String? = nil, offset: Int? = nil, limit: Int? = nil,
    sortBy: ListModels.SortBy? = nil, order: ListModels.Order? = nil, workspaceID: String? = nil,
    modelType: ListModels.ModelType? = nil, notModelType: ListModels.NotModelType? = nil, projectID: String? = nil
  ) async throws(ClientError) -> ListModelsResponse {
    try await send(ListModels(
      modelName: modelName, exactMatch: exactMatch, modelVersion: modelVersion, modelStatus: modelStatus,
      description: description, offset: offset, limit: limit, sortBy: sortBy, order: order, workspaceID: workspaceID,
      modelType: modelType, notModelType: notModelType, projectID: projectID
    ))
  }
}

public struct ListModelsResponse: APIObject {
  public var models: [ModelListItem]?
  public var totalCount: Int?
  public var count: Int?

  public init(models: [ModelListItem]? = nil, totalCount: Int? = nil, count: Int? = nil) {
    (self.models, self.totalCount, self.count) = (models, totalCount, count)
  }

  public static let fields: Fields<Self> = ["models": \.models, "total_count": \.totalCount, "count": \.count]
}

public struct ModelListItem: APIObject {
  public var owner: String?
  public var modelVersion: String?
  public var modelType: String?
  public var description: String?
  public var project: String?
  public var sourceType: String?
  public var modelID: String?
  public var modelSource: ModelSource?
  public var installType: [String]?
  /// `model_size`: integer, in bytes.
  public var modelSize: Int?
  /// `workspace_id`: string, default `0`.
  public var workspaceID: String?
  public var modelStatus: String?
  public var marketFlag: Bool?
  public var tunable: Bool?
  public var modelName: String?
  /// `create_at`: long, in milliseconds since 1970.
  public var createAt: Int64?
  public var publishableFlag: Bool?
  public var sourceCopy: SourceCopy?
  public var tenant: String?
  public var subscriptionID: String?
  public var extra: String?
  public var specification: ModelSpecification?

  public init(
    owner: String? = nil, modelVersion: String? = nil, modelType: String? = nil, description: String? = nil,
    project: String? = nil, sourceType: String? = nil, modelID: String? = nil, modelSource: ModelSource? = nil,
    installType: [String]? = nil, modelSize: Int? = nil, workspaceID: String? = nil, modelStatus: String? = nil,
    marketFlag: Bool? = nil, tunable: Bool? = nil, modelName: String? = nil, createAt: Int64? = nil,
    publishableFlag: Bool? = nil, sourceCopy: SourceCopy? = nil, tenant: String? = nil, subscriptionID: String? = nil,
    extra: String? = nil, specification: ModelSpecification? = nil
  ) {
    (self.owner, self.modelVersion, self.modelType, self.description) = (owner, modelVersion, modelType, description)
    (self.project, self.sourceType, self.modelID, self.modelSource) = (project, sourceType, modelID, modelSource)
    (self.installType, self.modelSize, self.workspaceID) = (installType, modelSize, workspaceID)
    (self.modelStatus, self.marketFlag, self.tunable, self.modelName) = (modelStatus, marketFlag, tunable, modelName)
    (self.createAt, self.publishableFlag, self.sourceCopy) = (createAt, publishableFlag, sourceCopy)
    (self.tenant, self.subscriptionID, self.extra, self.specification) = (tenant, subscriptionID, extra, specification)
  }

  public static let fields: Fields<Self> = [
    "owner": \.owner, "model_version": \.modelVersion, "model_type": \.modelType, "description": \.description,
    "project": \.project, "source_type": \.sourceType, "model_id": \.modelID, "model_source": \.modelSource,
    "install_type": \.installType, "model_size": \.modelSize, "workspace_id": \.workspaceID,
    "model_status": \.modelStatus, "market_flag": \.marketFlag, "tunable": \.tunable, "model_name": \.modelName,
    "create_at": \.createAt, "publishable_flag": \.publishableFlag, "source_copy": \.sourceCopy, "tenant": \.tenant,
    "subscription_id": \.subscriptionID, "extra": \.extra, "specification": \.specification
  ]

  public struct ModelSource: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// ExeML.
    public static var auto: Self { Self(rawValue: "auto") }
    /// Built-in algorithm.
    public static var algos: Self { Self(rawValue: "algos") }
    /// Custom model.
    public static var custom: Self { Self(rawValue: "custom") }
    public static var documentedValues: [Self] { [.auto, .algos, .custom] }
  }

  public struct SourceCopy: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var `true`: Self { Self(rawValue: "true") }
    public static var `false`: Self { Self(rawValue: "false") }
    public static var documentedValues: [Self] { [.true, .false] }
  }
}
