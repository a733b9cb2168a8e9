// Made by Tablature from ListTasks.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Lists the labeling and grouping jobs of a dataset, page by page.
///
/// `GET /v2/{project_id}/datasets/{dataset_id}/tasks`.
public struct ListTasks: APIOperation {
  public typealias Output = ListTasksResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ListTasks",
      method: .get,
      path: "/v2/{project_id}/datasets/{dataset_id}/tasks",
      documentedStatuses: [200, 401, 403, 404]
    )
  }

  /// The dataset whose jobs are listed.
  /// `dataset_id`: string, required.
  public var datasetID: String
  /// The project that owns the dataset.
  /// `project_id`: string, required.
  public var projectID: String?
  /// How many jobs a page holds at most.
  /// `limit`: integer, 1...100, default `10`.
  public var limit: Int?
  /// The page to return, counted from 0.
  /// `offset`: integer, default `0`.
  public var offset: Int?
  /// Lists only jobs that match this name.
  /// `task_name`: string.
  public var taskName: String?
  /// Lists only jobs of this kind; without it the grouping jobs are left out.
  /// `type`: string.
  public var type: Kind?

  /// Makes a call; parameters that are nil are not sent.
  public init(
    datasetID: String, limit: Int? = nil, offset: Int? = nil, taskName: String? = nil, type: Kind? = nil,
    projectID: String? = nil
  ) {
    self.datasetID = datasetID
    self.projectID = projectID
    self.limit = limit
    self.offset = offset
    self.taskName = taskName
    self.type = type
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("dataset_id", datasetID)
    request.path("project_id", projectID)
    request.query("limit", limit)
    request.query("offset", offset)
    request.query("task_name", taskName)
    request.query("type", type)
  }

  /// Values of `ListTasks.type`.
  public struct Kind: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Active learning. `auto-label`.
    public static var autoLabel: Self { Self(rawValue: "auto-label") }
    /// Pre-labeling. `pre-label`.
    public static var preLabel: Self { Self(rawValue: "pre-label") }
    /// Auto grouping. `auto-grouping`.
    public static var autoGrouping: Self { Self(rawValue: "auto-grouping") }

    public static var documentedValues: [Self] { [.autoLabel, .preLabel, .autoGrouping] }
  }
}

extension ListTasks {
  public func validate(with validator: inout Validator) {
    validator.check(limit, "limit", range: Limits(1, 100))
    validator.check(type, "type")
  }
}

extension ListTasks: PageNumberPaging {
  public var pageSize: Int? { limit ?? 10 }

  public var pageNumber: Int {
    get { offset ?? 0 }
    set { offset = newValue }
  }

  public static func items(of page: ListTasksResponse) -> [RunningTask] { page.tasks ?? [] }

  public static func total(of page: ListTasksResponse) -> Int? { page.totalCount }
}

extension ModelArtsClient {
  /// Lists the labeling and grouping jobs of a dataset, page by page.
  ///
  /// Documented failures: 401 (The token is missing or no longer valid), 403 (The caller may not read this dataset), 404
  /// (There is no such project or dataset).
  public func listTasks(
    datasetID: String, limit: Int? = nil, offset: Int? = nil, taskName: String? = nil, type: ListTasks.Kind? = nil,
    projectID: String? = nil
  ) async throws(ClientError) -> ListTasksResponse {
    try await send(ListTasks(
      datasetID: datasetID, limit: limit, offset: offset, taskName: taskName, type: type, projectID: projectID
    ))
  }
}
