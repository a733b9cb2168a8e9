// Made by Tablature from ListProcessorTaskVersions.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ListProcessorTaskVersions`.
///
/// `GET /v2/{project_id}/processor-tasks/{task_id}/versions`.
public struct ListProcessorTaskVersions: APIOperation {
  public typealias Output = ListProcessorTaskVersionsResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ListProcessorTaskVersions",
      method: .get,
      path: "/v2/{project_id}/processor-tasks/{task_id}/versions",
      documentedStatuses: [200, 401, 403, 404]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `task_id`: string, required.
  public var taskID: String
  /// `limit`: integer, 1...100, default `100`.
  public var limit: Int?
  /// `offset`: integer, default `0`.
  public var offset: Int?
  /// `order`: string, default `desc`.
  public var order: Order?
  /// `sort_by`: string, default `create_time`.
  public var sortBy: SortBy?

  /// Makes a call; parameters that are nil are not sent.
  public init(
    taskID: String, limit: Int? = nil, offset: Int? = nil, order: Order? = nil, sortBy: SortBy? = nil,
    projectID: String? = nil
  ) {
    self.projectID = projectID
    self.taskID = taskID
    self.limit = limit
    self.offset = offset
    self.order = order
    self.sortBy = sortBy
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.path("task_id", taskID)
    request.query("limit", limit)
    request.query("offset", offset)
    request.query("order", order)
    request.query("sort_by", sortBy)
  }

  /// Values of `ListProcessorTaskVersions.order`.
  public struct Order: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Ascending order.
    public static var asc: Self { Self(rawValue: "asc") }
    /// Descending order.
    public static var desc: Self { Self(rawValue: "desc") }

    public static var documentedValues: [Self] { [.asc, .desc] }
  }

  /// Values of `ListProcessorTaskVersions.sort_by`.
  public struct SortBy: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Sort by creation time. `create_time`.
    public static var createTime: Self { Self(rawValue: "create_time") }
    /// Sort by task version name. `version_name`.
    public static var versionName: Self { Self(rawValue: "version_name") }

    public static var documentedValues: [Self] { [.createTime, .versionName] }
  }
}

extension ListProcessorTaskVersions {
  public func validate(with validator: inout Validator) {
    validator.check(limit, "limit", range: Limits(1, 100))
    validator.check(order, "order")
    validator.check(sortBy, "sort_by")
  }
}

extension ListProcessorTaskVersions: PageNumberPaging {
  public var pageSize: Int? { limit ?? 100 }

  public var pageNumber: Int {
    get { offset ?? 0 }
    set { offset = newValue }
  }

  public static func items(of page: ListProcessorTaskVersionsResponse) -> [DescTaskVersionResp] { page.versions ?? [] }

  public static func total(of page: ListProcessorTaskVersionsResponse) -> Int? { page.count }
}

extension ModelArtsClient {
  /// Calls `ListProcessorTaskVersions`.
  ///
  /// Documented failures: 401, 403, 404.
  public func listProcessorTaskVersions(
    taskID: String, limit: Int? = nil, offset: Int? = nil, order: ListProcessorTaskVersions.Order? = nil,
    sortBy: ListProcessorTaskVersions.SortBy? = nil, projectID: String? = nil
  ) async throws(ClientError) -> ListProcessorTaskVersionsResponse {
    try await send(ListProcessorTaskVersions(
      taskID: taskID, limit: limit, offset: offset, order: order, sortBy: sortBy, projectID: projectID
    ))
  }
}
