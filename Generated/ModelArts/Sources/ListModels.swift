// Made by Tablature from ListModels.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ListModels`.
///
/// `GET /v1/{project_id}/models`.
public struct ListModels: APIOperation {
  public typealias Output = ListModelsResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ListModels",
      method: .get,
      path: "/v1/{project_id}/models",
      documentedStatuses: [200]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `model_name`: string.
  public var modelName: String?
  /// `exact_match`: boolean.
  public var exactMatch: Bool?
  /// `model_version`: string.
  public var modelVersion: String?
  /// `model_status`: string.
  public var modelStatus: ModelStatus?
  /// `description`: string.
  public var description: String?
  /// `offset`: integer, default `0`.
  public var offset: Int?
  /// `limit`: integer.
  public var limit: Int?
  /// `sort_by`: string, default `create_at`.
  public var sortBy: SortBy?
  /// `order`: string, default `desc`.
  public var order: Order?
  /// `workspace_id`: string, default `0`.
  public var workspaceID: String?
  /// `model_type`: string.
  public var modelType: ModelType?
  /// `not_model_type`: string.
  public var notModelType: NotModelType?

  /// Makes a call; parameters that are nil are not sent.
  public init(
    modelName: String? = nil, exactMatch: Bool? = nil, modelVersion: String? = nil, modelStatus: ModelStatus? = nil,
    description: String? = nil, offset: Int? = nil, limit: Int? = nil, sortBy: SortBy? = nil, order: Order? = nil,
    workspaceID: String? = nil, modelType: ModelType? = nil, notModelType: NotModelType? = nil,
    projectID: String? = nil
  ) {
    self.projectID = projectID
    self.modelName = modelName
    self.exactMatch = exactMatch
    self.modelVersion = modelVersion
    self.modelStatus = modelStatus
    self.description = description
    self.offset = offset
    self.limit = limit
    self.sortBy = sortBy
    self.order = order
    self.workspaceID = workspaceID
    self.modelType = modelType
    self.notModelType = notModelType
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.query("model_name", modelName)
    request.query("exact_match", exactMatch)
    request.query("model_version", modelVersion)
    request.query("model_status", modelStatus)
    request.query("description", description)
    request.query("offset", offset)
    request.query("limit", limit)
    request.query("sort_by", sortBy)
    request.query("order", order)
    request.query("workspace_id", workspaceID)
    request.query("model_type", modelType)
    request.query("not_model_type", notModelType)
  }

  /// Values of `ListModels.model_status`.
  public struct ModelStatus: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `publishing`.
    public static var publishing: Self { Self(rawValue: "publishing") }
    /// `published`.
    public static var published: Self { Self(rawValue: "published") }
    /// Publishing the model failed.
    public static var failed: Self { Self(rawValue: "failed") }
    /// `building`.
    public static var building: Self { Self(rawValue: "building") }
    /// Creating an image failed. `building_failed`.
    public static var buildingFailed: Self { Self(rawValue: "building_failed") }

    public static var documentedValues: [Self] { [.publishing, .published, .failed, .building, .buildingFailed] }
  }

  /// Values of `ListModels.sort_by`.
  public struct SortBy: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `create_at`.
    public static var createAt: Self { Self(rawValue: "create_at") }
    /// AI application version. `model_version`.
    public static var modelVersion: Self { Self(rawValue: "model_version") }
    /// AI application size. `model_size`.
    public static var modelSize: Self { Self(rawValue: "model_size") }

    public static var documentedValues: [Self] { [.createAt, .modelVersion, .modelSize] }
  }

  /// Values of `ListModels.order`.
  public struct Order: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Ascending order.
    public static var asc: Self { Self(rawValue: "asc") }
    /// Descending order.
    public static var desc: Self { Self(rawValue: "desc") }

    public static var documentedValues: [Self] { [.asc, .desc] }
  }

  /// Values of `ListModels.model_type`.
  public struct ModelType: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `TensorFlow`.
    public static var tensorFlow: Self { Self(rawValue: "TensorFlow") }
    /// `PyTorch`.
    public static var pyTorch: Self { Self(rawValue: "PyTorch") }
    /// `MindSpore`.
    public static var mindSpore: Self { Self(rawValue: "MindSpore") }
    /// `Image`.
    public static var image: Self { Self(rawValue: "Image") }
    /// `Custom`.
    public static var custom: Self { Self(rawValue: "Custom") }
    /// `Template`.
    public static var template: Self { Self(rawValue: "Template") }

    public static var documentedValues: [Self] { [.tensorFlow, .pyTorch, .mindSpore, .image, .custom, .template] }
  }

  /// Values of `ListModels.not_model_type`.
  public struct NotModelType: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `TensorFlow`.
    public static var tensorFlow: Self { Self(rawValue: "TensorFlow") }
    /// `PyTorch`.
    public static var pyTorch: Self { Self(rawValue: "PyTorch") }
    /// `MindSpore`.
    public static var mindSpore: Self { Self(rawValue: "MindSpore") }
    /// `Image`.
    public static var image: Self { Self(rawValue: "Image") }
    /// `Custom`.
    public static var custom: Self { Self(rawValue: "Custom") }
    /// `Template`.
    public static var template: Self { Self(rawValue: "Template") }

    public static var documentedValues: [Self] { [.tensorFlow, .pyTorch, .mindSpore, .image, .custom, .template] }
  }
}

extension ListModels {
  public func validate(with validator: inout Validator) {
    validator.check(modelStatus, "model_status")
    validator.check(sortBy, "sort_by")
    validator.check(order, "order")
    validator.check(modelType, "model_type")
    validator.check(notModelType, "not_model_type")
  }
}

extension ListModels: PageNumberPaging {
  public var pageSize: Int? { limit }

  public var pageNumber: Int {
    get { offset ?? 0 }
    set { offset = newValue }
  }

  public static func items(of page: ListModelsResponse) -> [ModelListItem] { page.models ?? [] }

  public static func total(of page: ListModelsResponse) -> Int? { page.totalCount }
}

extension ModelArtsClient {
  /// Calls `ListModels`.
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
