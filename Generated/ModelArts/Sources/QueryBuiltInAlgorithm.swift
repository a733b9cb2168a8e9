// Made by Tablature from QueryBuiltInAlgorithm.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v1/{project_id}/built-in-algorithms`.
public struct QueryBuiltInAlgorithm: APIOperation {
  public typealias Output = QueryBuiltInAlgorithmResponse
  public static let route = APIRoute(.get, "/v1/{project_id}/built-in-algorithms", statuses: [200, 400])

  public var projectID: String?
  /// `per_page`: integer, 1...100, default `10`.
  public var perPage: Int?
  /// `page`: integer, default `1`.
  public var page: Int?
  /// `sortBy`: string, default `engine`.
  public var sortBy: SortBy?
  /// `order`: string, default `desc`.
  public var order: Order?
  public var searchContent: String?

  public init(
    perPage: Int? = nil, page: Int? = nil, sortBy: SortBy? = nil, order: Order? = nil, searchContent: String? = nil,
    projectID: String? = nil
  ) {
    (self.perPage, self.page, self.sortBy, self.order) = (perPage, page, sortBy, order)
    (self.searchContent, self.projectID) = (searchContent, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID])
    request.query([
      "per_page": perPage, "page": self.page, "sortBy": sortBy, "order": order, "search_content": searchContent
    ])
  }

  public func validate(with validator: inout Validator) {
    validator.check(perPage, "per_page", range: Limits(1, 100))
    validator.check(sortBy, "sortBy")
    validator.check(order, "order")
  }

  public typealias Order = ListModels.Order

  public struct SortBy: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var engine: Self { Self(rawValue: "engine") }
    public static var modelName: Self { Self(rawValue: "model_name") }
    public static var modelPrecision: Self { Self(rawValue: "model_precision") }
    public static var modelUsage: Self { Self(rawValue: "model_usage") }
    public static var modelSize: Self { Self(rawValue: "model_size") }
    public static var createTime: Self { Self(rawValue: "create_time") }
    public static var parameter: Self { Self(rawValue: "parameter") }
    public static var documentedValues: [Self] { [
      .engine, .modelName, .modelPrecision, .modelUsage, .modelSize, .createTime, .parameter
    ] }
  }
}

extension TrainingJobsOperations {
  /// `GET /v1/{project_id}/built-in-algorithms`; fails with 400.
  public func queryBuiltInAlgorithm(
    perPage: Int? = nil, page: Int? = nil, sortBy: QueryBuiltInAlgorithm.SortBy? = nil,
    order: QueryBuiltInAlgorithm.Order? = nil, searchContent: String? = nil, projectID: String? = nil
  ) async throws(ClientError) -> QueryBuiltInAlgorithmResponse {
    try await send(QueryBuiltInAlgorithm(
      perPage: perPage, page: page, sortBy: sortBy, order: order, searchContent: searchContent, projectID: projectID
    ))
  }
}

public struct QueryBuiltInAlgorithmResponse: APIObject {
  public var isSuccess: Bool?
  public var errorMessage: String?
  public var errorCode: String?
  public var modelTotalCount: Int?
  public var models: [QueryBuiltInAlgorithmResponseModels]?

  public init(
    isSuccess: Bool? = nil, errorMessage: String? = nil, errorCode: String? = nil, modelTotalCount: Int? = nil,
    models: [QueryBuiltInAlgorithmResponseModels]? = nil
  ) {
    (self.isSuccess, self.errorMessage, self.errorCode) = (isSuccess, errorMessage, errorCode)
    (self.modelTotalCount, self.models) = (modelTotalCount, models)
  }

  public static let fields: Fields<Self> = [
    "is_success": \.isSuccess, "error_message": \.errorMessage, "error_code": \.errorCode,
    "model_total_count": \.modelTotalCount, "models": \.models
  ]
}

public struct QueryBuiltInAlgorithmResponseModels: APIObject {
  public var modelID: Int?
  public var modelName: String?
  public var modelUsage: ModelUsage?
  public var modelPrecision: String?
  /// `model_size`: long, in bytes.
  public var modelSize: Int64?
  public var modelTrainDataset: String?
  public var modelDatasetFormat: String?
  public var modelDescriptionURL: String?
  public var parameter: String?
  public var createTime: Int64?
  public var engineID: Int64?
  public var engineName: String?
  public var engineVersion: String?

  public init(
    modelID: Int? = nil, modelName: String? = nil, modelUsage: ModelUsage? = nil, modelPrecision: String? = nil,
    modelSize: Int64? = nil, modelTrainDataset: String? = nil, modelDatasetFormat: String? = nil,
    modelDescriptionURL: String? = nil, parameter: String? = nil, createTime: Int64? = nil, engineID: Int64? = nil,
    engineName: String? = nil, engineVersion: String? = nil
  ) {
    (self.modelID, self.modelName, self.modelUsage) = (modelID, modelName, modelUsage)
    (self.modelPrecision, self.modelSize, self.modelTrainDataset) = (modelPrecision, modelSize, modelTrainDataset)
    (self.modelDatasetFormat, self.modelDescriptionURL) = (modelDatasetFormat, modelDescriptionURL)
    (self.parameter, self.createTime, self.engineID, self.engineName) = (parameter, createTime, engineID, engineName)
    self.engineVersion = engineVersion
  }

  public static let fields: Fields<Self> = [
    "model_id": \.modelID, "model_name": \.modelName, "model_usage": \.modelUsage, "model_precision": \.modelPrecision,
    "model_size": \.modelSize, "model_train_dataset": \.modelTrainDataset, "model_dataset_format": \.modelDatasetFormat,
    "model_description_url": \.modelDescriptionURL, "parameter": \.parameter, "create_time": \.createTime,
    "engine_id": \.engineID, "engine_name": \.engineName, "engine_version": \.engineVersion
  ]

  public struct ModelUsage: OpenEnumeration {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static var imageClassification: Self { Self(rawValue: 1) }
    public static var objectClassAndLocation: Self { Self(rawValue: 2) }
    public static var imageSemanticSegmentation: Self { Self(rawValue: 3) }
    public static var naturalLanguageProcessing: Self { Self(rawValue: 4) }
    public static var imageEmbedding: Self { Self(rawValue: 5) }
    public static var documentedValues: [Self] { [
      .imageClassification, .objectClassAndLocation, .imageSemanticSegmentation, .naturalLanguageProcessing,
      .imageEmbedding
    ] }
  }
}
