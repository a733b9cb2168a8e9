// Made by Tablature from ListProcessorTaskVersionResults.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ListProcessorTaskVersionResults`.
///
/// `GET /v2/{project_id}/processor-tasks/{task_id}/versions/{version_id}/results`.
public struct ListProcessorTaskVersionResults: APIOperation {
  public typealias Output = ListProcessorTaskVersionResultsResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ListProcessorTaskVersionResults",
      method: .get,
      path: "/v2/{project_id}/processor-tasks/{task_id}/versions/{version_id}/results",
      documentedStatuses: [200, 401, 403, 404]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `task_id`: string, required.
  public var taskID: String
  /// `version_id`: string, required.
  public var versionID: String
  /// `limit`: integer, 1...100, default `10`.
  public var limit: Int?
  /// `offset`: integer, default `0`.
  public var offset: Int?
  /// `process_parameter`: string.
  public var processParameter: String?
  /// `result_property`: string.
  public var resultProperty: String?

  /// Makes a call; parameters that are nil are not sent.
  public init(
    taskID: String, versionID: String, limit: Int? = nil, offset: Int? = nil, processParameter: String? = nil,
    resultProperty: String? = nil, projectID: String? = nil
  ) {
    self.projectID = projectID
    self.taskID = taskID
    self.versionID = versionID
    self.limit = limit
    self.offset = offset
    self.processParameter = processParameter
    self.resultProperty = resultProperty
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.path("task_id", taskID)
    request.path("version_id", versionID)
    request.query("limit", limit)
    request.query("offset", offset)
    request.query("process_parameter", processParameter)
    request.query("result_property", resultProperty)
  }
}

extension ListProcessorTaskVersionResults {
  public func validate(with validator: inout Validator) {
    validator.check(limit, "limit", range: Limits(1, 100))
  }
}

extension ListProcessorTaskVersionResults: PageNumberPaging {
  public var pageSize: Int? { limit ?? 10 }

  public var pageNumber: Int {
    get { offset ?? 0 }
    set { offset = newValue }
  }

  public static func items(of page: ListProcessorTaskVersionResultsResponse) -> [DescProcessorTaskVersionResultsResp] { page.results ?? [] }

  public static func total(of page: ListProcessorTaskVersionResultsResponse) -> Int? { page.count }
}

extension ModelArtsClient {
  /// Calls `ListProcessorTaskVersionResults`.
  ///
  /// Documented failures: 401, 403, 404.
  public func listProcessorTaskVersionResults(
    taskID: String, versionID: String, limit: Int? = nil, offset: Int? = nil, processParameter: String? = nil,
    resultProperty: String? = nil, projectID: String? = nil
  ) async throws(ClientError) -> ListProcessorTaskVersionResultsResponse {
    try await send(ListProcessorTaskVersionResults(
      taskID: taskID, versionID: versionID, limit: limit, offset: offset, processParameter: processParameter,
      resultProperty: resultProperty, projectID: projectID
    ))
  }
}
