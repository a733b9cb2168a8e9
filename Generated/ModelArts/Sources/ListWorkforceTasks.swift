// Made by Tablature from ListWorkforceTasks.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ListWorkforceTasks`.
///
/// `GET /v2/{project_id}/datasets/{dataset_id}/workforce-tasks`.
public struct ListWorkforceTasks: APIOperation {
  public typealias Output = ListWorkforceTasksResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ListWorkforceTasks",
      method: .get,
      path: "/v2/{project_id}/datasets/{dataset_id}/workforce-tasks",
      documentedStatuses: [200, 401, 403, 404]
    )
  }

  /// `dataset_id`: string, required.
  public var datasetID: String
  /// `project_id`: string, required.
  public var projectID: String?
  /// `offset`: integer, default `0`.
  public var offset: Int?
  /// `limit`: integer, 1...1000, default `1000`.
  public var limit: Int?

  /// Makes a call; parameters that are nil are not sent.
  public init(datasetID: String, offset: Int? = nil, limit: Int? = nil, projectID: String? = nil) {
    self.datasetID = datasetID
    self.projectID = projectID
    self.offset = offset
    self.limit = limit
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("dataset_id", datasetID)
    request.path("project_id", projectID)
    request.query("offset", offset)
    request.query("limit", limit)
  }
}

extension ListWorkforceTasks {
  public func validate(with validator: inout Validator) {
    validator.check(limit, "limit", range: Limits(1, 1000))
  }
}

extension ListWorkforceTasks: PageNumberPaging {
  public var pageSize: Int? { limit ?? 1000 }

  public var pageNumber: Int {
    get { offset ?? 0 }
    set { offset = newValue }
  }

  public static func items(of page: ListWorkforceTasksResponse) -> [WorkforceTask] { page.tasks ?? [] }

  public static func total(of page: ListWorkforceTasksResponse) -> Int? { page.count }
}

extension ModelArtsClient {
  /// Calls `ListWorkforceTasks`.
  ///
  /// Documented failures: 401, 403, 404.
  public func listWorkforceTasks(
    datasetID: String, offset: Int? = nil, limit: Int? = nil, projectID: String? = nil
  ) async throws(ClientError) -> ListWorkforceTasksResponse {
    try await send(ListWorkforceTasks(datasetID: datasetID, offset: offset, limit: limit, projectID: projectID))
  }
}
