// Made by Tablature from ListImportTasks.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ListImportTasks`.
///
/// `GET /v2/{project_id}/datasets/{dataset_id}/import-tasks`.
public struct ListImportTasks: APIOperation {
  public typealias Output = ListImportTasksResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ListImportTasks",
      method: .get,
      path: "/v2/{project_id}/datasets/{dataset_id}/import-tasks",
      documentedStatuses: [200, 401, 403, 404]
    )
  }

  /// `dataset_id`: string, required.
  public var datasetID: String
  /// `project_id`: string, required.
  public var projectID: String?
  /// `limit`: integer, 1...100, default `10`.
  public var limit: Int?
  /// `offset`: integer, default `0`.
  public var offset: Int?

  /// Makes a call; parameters that are nil are not sent.
  public init(datasetID: String, limit: Int? = nil, offset: Int? = nil, projectID: String? = nil) {
    self.datasetID = datasetID
    self.projectID = projectID
    self.limit = limit
    self.offset = offset
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("dataset_id", datasetID)
    request.path("project_id", projectID)
    request.query("limit", limit)
    request.query("offset", offset)
  }
}

extension ListImportTasks {
  public func validate(with validator: inout Validator) {
    validator.check(limit, "limit", range: Limits(1, 100))
  }
}

extension ListImportTasks: PageNumberPaging {
  public var pageSize: Int? { limit ?? 10 }

  public var pageNumber: Int {
    get { offset ?? 0 }
    set { offset = newValue }
  }

  public static func items(of page: ListImportTasksResponse) -> [ImportTaskStatusResp] { page.importTasks ?? [] }

  public static func total(of page: ListImportTasksResponse) -> Int? { page.totalCount }
}

extension ModelArtsClient {
  /// Calls `ListImportTasks`.
  ///
  /// Documented failures: 401, 403, 404.
  public func listImportTasks(
    datasetID: String, limit: Int? = nil, offset: Int? = nil, projectID: String? = nil
  ) async throws(ClientError) -> ListImportTasksResponse {
    try await send(ListImportTasks(datasetID: datasetID, limit: limit, offset: offset, projectID: projectID))
  }
}
