// Made by Tablature from ListWorkforceTaskSamples.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/data-annotations/samples`.
public struct ListWorkforceTaskSamples: PageNumberPaging {
  public typealias Output = ListWorkforceTaskSamplesResponse
  public static let route = APIRoute(
    .get, "/v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/data-annotations/samples",
    statuses: [200, 401, 403, 404]
  )

  public var datasetID: String
  public var projectID: String?
  public var workforceTaskID: String
  public var labelName: String?
  public var labelType: LabelType?
  /// `limit`: integer, 1...100, default `10`.
  public var limit: Int?
  public var locale: String?
  /// `offset`: integer, default `0`.
  public var offset: Int?
  public var processParameter: String?
  public var sampleState: SampleState?
  public var searchConditions: String?

  public init(
    datasetID: String, workforceTaskID: String, labelName: String? = nil, labelType: LabelType? = nil,
    limit: Int? = nil, locale: String? = nil, offset: Int? = nil, processParameter: String? = nil,
    sampleState: SampleState? = nil, searchConditions: String? = nil, projectID: String? = nil
  ) {
    (self.datasetID, self.workforceTaskID, self.labelName) = (datasetID, workforceTaskID, labelName)
    (self.labelType, self.limit, self.locale, self.offset) = (labelType, limit, locale, offset)
    (self.processParameter, self.sampleState, self.searchConditions) = (processParameter, sampleState, searchConditions)
    self.projectID = projectID
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["dataset_id": datasetID, "project_id": projectID, "workforce_task_id": workforceTaskID])
    request.query([
      "label_name": labelName, "label_type": labelType, "limit": limit, "locale": locale, "offset": offset,
      "process_parameter": processParameter, "sample_state": sampleState, "search_conditions": searchConditions
    ])
  }

  public func validate(with validator: inout Validator) {
    validator.check(labelType, "label_type")
    validator.check(limit, "limit", range: Limits(1, 100))
    validator.check(sampleState, "sample_state")
  }

  public var pageSize: Int? { limit ?? 10 }
  public var pageNumber: Int {
    get { offset ?? 0 }
    set { offset = newValue }
  }
  public static func items(of page: ListWorkforceTaskSamplesResponse) -> [DescribeSampleResp] { page.samples ?? [] }

  public typealias LabelType = ListSamples.LabelType
  public typealias SampleState = ListSamples.SampleState
}

extension DataManagementOldVersionOperations {
  /// `GET /v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/data-annotations/samples`, a page
  /// at a time; fails with 401, 403, 404.
  public func listWorkforceTaskSamples(
    datasetID: String, workforceTaskID: String, labelName: String? = nil,
    labelType: ListWorkforceTaskSamples.LabelType? = nil, limit: Int? = nil, locale: String? = nil, offset: Int? = nil,
    processParameter: String? = nil, sampleState: ListWorkforceTaskSamples.SampleState? = nil,
    searchConditions: String? = nil, projectID: String? = nil
  ) async throws(ClientError) -> ListWorkforceTaskSamplesResponse {
    try await send(ListWorkforceTaskSamples(
      datasetID: datasetID, workforceTaskID: workforceTaskID, labelName: labelName, labelType: labelType, limit: limit,
      locale: locale, offset: offset, processParameter: processParameter, sampleState: sampleState,
      searchConditions: searchConditions, projectID: projectID
    ))
  }
}

public typealias ListWorkforceTaskSamplesResponse = ListSamplesResponse
