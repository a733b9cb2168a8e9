// Made by Tablature from ListWorkerTasks.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ListWorkerTasks`.
///
/// `GET /v2/{project_id}/workforces/worker-tasks`.
public struct ListWorkerTasks: APIOperation {
  public typealias Output = ListWorkerTasksResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ListWorkerTasks",
      method: .get,
      path: "/v2/{project_id}/workforces/worker-tasks",
      documentedStatuses: [200, 401, 403, 404]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `limit`: integer, 1...100, default `10`.
  public var limit: Int?
  /// `offset`: integer, default `0`.
  public var offset: Int?
  /// `order`: string, default `desc`.
  public var order: Order?
  /// `search_content`: string.
  public var searchContent: String?
  /// `sort_by`: string, default `create_time`.
  public var sortBy: SortBy?
  /// `filePreview`: string, known from an example only.
  public var filePreview: String?

  /// Makes a call; parameters that are nil are not sent.
  public init(
    limit: Int? = nil, offset: Int? = nil, order: Order? = nil, searchContent: String? = nil, sortBy: SortBy? = nil,
    filePreview: String? = nil, projectID: String? = nil
  ) {
    self.projectID = projectID
    self.limit = limit
    self.offset = offset
    self.order = order
    self.searchContent = searchContent
    self.sortBy = sortBy
    self.filePreview = filePreview
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.query("limit", limit)
    request.query("offset", offset)
    request.query("order", order)
    request.query("search_content", searchContent)
    request.query("sort_by", sortBy)
    request.query("filePreview", filePreview)
  }

  /// Values of `ListWorkerTasks.order`.
  public struct Order: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Ascending order.
    public static var asc: Self { Self(rawValue: "asc") }
    /// Descending order.
    public static var desc: Self { Self(rawValue: "desc") }

    public static var documentedValues: [Self] { [.asc, .desc] }
  }

  /// Values of `ListWorkerTasks.sort_by`.
  public struct SortBy: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Sort by creation time. `create_time`.
    public static var createTime: Self { Self(rawValue: "create_time") }
    /// Sort by task name. `workforce_task_name`.
    public static var workforceTaskName: Self { Self(rawValue: "workforce_task_name") }

    public static var documentedValues: [Self] { [.createTime, .workforceTaskName] }
  }
}

extension ListWorkerTasks {
  public func validate(with validator: inout Validator) {
    validator.check(limit, "limit", range: Limits(1, 100))
    validator.check(order, "order")
    validator.check(sortBy, "sort_by")
  }
}

extension ListWorkerTasks: PageNumberPaging {
  public var pageSize: Int? { limit ?? 10 }

  public var pageNumber: Int {
    get { offset ?? 0 }
    set { offset = newValue }
  }

  public static func items(of page: ListWorkerTasksResponse) -> [WorkerTask] { page.workerTasks ?? [] }

  public static func total(of page: ListWorkerTasksResponse) -> Int? { page.count }
}

extension ModelArtsClient {
  /// Calls `ListWorkerTasks`.
  ///
  /// Documented failures: 401, 403, 404.
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
