// Made by Tablature from ListWorkerTasks.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v2/{project_id}/workforces/worker-tasks`.
public struct ListWorkerTasks: PageNumberPaging {
  public typealias Output = ListWorkerTasksResponse
  public static let route = APIRoute(.get, "/v2/{project_id}/workforces/worker-tasks", statuses: [200, 401, 403, 404])

  public var projectID: String?
  /// `limit`: integer, 1...100, default `10`.
  public var limit: Int?
  /// `offset`: integer, default `0`.
  public var offset: Int?
  /// `order`: string, default `desc`.
  public var order: Order?
  public var searchContent: String?
  /// `sort_by`: string, default `create_time`.
  public var sortBy: SortBy?
  /// `filePreview`: string, known from an example only.
  public var filePreview: String?

  public init(
    limit: Int? = nil, offset: Int? = nil, order: Order? = nil, searchContent: String? = nil, sortBy: SortBy? = nil,
    filePreview: String? = nil, projectID: String? = nil
  ) {
    (self.limit, self.offset, self.order, self.searchContent) = (limit, offset, order, searchContent)
    (self.sortBy, self.filePreview, self.projectID) = (sortBy, filePreview, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID])
    request.query([
      "limit": limit, "offset": offset, "order": order, "search_content": searchContent, "sort_by": sortBy,
      "filePreview": filePreview
    ])
  }

  public func validate(with validator: inout Validator) {
    validator.check(limit, "limit", range: Limits(1, 100))
    validator.check(order, "order")
    validator.check(sortBy, "sort_by")
  }

  public var pageSize: Int? { limit ?? 10 }
  public var pageNumber: Int {
    get { offset ?? 0 }
    set { offset = newValue }
  }
  public static func items(of page: ListWorkerTasksResponse) -> [WorkerTask] { page.workerTasks ?? [] }
  public static func total(of page: ListWorkerTasksResponse) -> Int? { page.count }

  public typealias Order = ListModels.Order

  public struct SortBy: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Sort by creation time.
    public static var createTime: Self { Self(rawValue: "create_time") }
    /// Sort by task name.
    public static var workforceTaskName: Self { Self(rawValue: "workforce_task_name") }
    public static var documentedValues: [Self] { [.createTime, .workforceTaskName] }
  }
}

extension DataManagementOldVersionOperations {
  /// `GET /v2/{project_id}/workforces/worker-tasks`, a page at a time; fails with 401, 403, 404.
  public func listWorkerTasks(
    limit: Int? = nil, offset: Int? = nil, order: ListWorkerTasks.Order? = nil, searchContent: String? = nil,
    sortBy: ListWorkerTasks.SortBy? = nil, filePreview: String? = nil, projectID: String? = nil
  ) async throws(ClientError) -> ListWorkerTasksResponse {
    try await send(ListWorkerTasks(
      limit: limit, offset: offset, order: order, searchContent: searchContent, sortBy: sortBy,
      filePreview: filePreview, projectID: projectID
    ))
  }
}

public struct ListWorkerTasksResponse: APIObject {
  public var count: Int?
  public var workerTasks: [WorkerTask]?

  public init(count: Int? = nil, workerTasks: [WorkerTask]? = nil) {
    (self.count, self.workerTasks) = (count, workerTasks)
  }

  public static let fields: Fields<Self> = ["count": \.count, "worker_tasks": \.workerTasks]
}
