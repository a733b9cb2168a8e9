// Made by Tablature from ListAutoAnnotationSamples.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v2/{project_id}/datasets/{dataset_id}/auto-annotations/samples`.
public struct ListAutoAnnotationSamples: PageNumberPaging {
  public typealias Output = ListAutoAnnotationSamplesResponse
  public static let route = APIRoute(
    .get, "/v2/{project_id}/datasets/{dataset_id}/auto-annotations/samples", statuses: [200, 401, 403, 404]
  )

  public var datasetID: String
  public var projectID: String?
  /// `high_score`: string, default `1`.
  public var highScore: String?
  public var labelName: String?
  public var labelType: LabelType?
  /// `limit`: integer, 1...100, default `10`.
  public var limit: Int?
  /// `low_score`: string, default `0`.
  public var lowScore: String?
  /// `offset`: integer, default `0`.
  public var offset: Int?
  /// `order`: string, default `desc`.
  public var order: Order?
  public var processParameter: String?
  public var searchConditions: String?

  public init(
    datasetID: String, highScore: String? = nil, labelName: String? = nil, labelType: LabelType? = nil,
    limit: Int? = nil, lowScore: String? = nil, offset: Int? = nil, order: Order? = nil,
    processParameter: String? = nil, searchConditions: String? = nil, projectID: String? = nil
  ) {
    (self.datasetID, self.highScore, self.labelName, self.labelType) = (datasetID, highScore, labelName, labelType)
    (self.limit, self.lowScore, self.offset, self.order) = (limit, lowScore, offset, order)
    (self.processParameter, self.searchConditions, self.projectID) = (processParameter, searchConditions, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["dataset_id": datasetID, "project_id": projectID])
    request.query([
      "high_score": highScore, "label_name": labelName, "label_type": labelType, "limit": limit, "low_score": lowScore,
      "offset": offset, "order": order, "process_parameter": processParameter, "search_conditions": searchConditions
    ])
  }

  public func validate(with validator: inout Validator) {
    validator.check(labelType, "label_type")
    validator.check(limit, "limit", range: Limits(1, 100))
    validator.check(order, "order")
  }

  public var pageSize: Int? { limit ?? 10 }
  public var pageNumber: Int {
    get { offset ?? 0 }
    set { offset = newValue }
  }
  public static func items(of page: ListAutoAnnotationSamplesResponse) -> [DescribeSampleResp] { page.samples ?? [] }

  public typealias LabelType = ListSamples.LabelType
  public typealias Order = ListModels.Order
}

extension DataManagementOldVersionOperations {
  /// `GET /v2/{project_id}/datasets/{dataset_id}/auto-annotations/samples`, a page at a time; fails with 401, 403, 404.
  public func listAutoAnnotationSamples(
    datasetID: String, highScore: String? = nil, labelName: String? = nil,
    labelType: ListAutoAnnotationSamples.LabelType? = nil, limit: Int? = nil, lowScore: String? = nil,
    offset: Int? = nil, order: ListAutoAnnotationSamples.Order? = nil, processParameter: String? = nil,
    searchConditions: String? = nil, projectID: String? = nil
  ) async throws(ClientError) -> ListAutoAnnotationSamplesResponse {
    try await send(ListAutoAnnotationSamples(
      datasetID: datasetID, highScore: highScore, labelName: labelName, labelType: labelType, limit: limit,
      lowScore: lowScore, offset: offset, order: order, processParameter: processParameter,
      searchConditions: searchConditions, projectID: projectID
    ))
  }
}

public typealias ListAutoAnnotationSamplesResponse = ListSamplesResponse
