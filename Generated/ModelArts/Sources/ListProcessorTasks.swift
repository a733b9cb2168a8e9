// Made by Tablature from ListProcessorTasks.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ListProcessorTasks`.
///
/// `GET /v2/{project_id}/processor-tasks`.
public struct ListProcessorTasks: APIOperation {
  public typealias Output = ListProcessorTasksResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ListProcessorTasks",
      method: .get,
      path: "/v2/{project_id}/processor-tasks",
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
  /// `query_current`: boolean, default `false`.
  public var queryCurrent: Bool?
  /// `return_result`: boolean, default `true`.
  public var returnResult: Bool?
  /// `sort_by`: string, default `create_time`.
  public var sortBy: SortBy?
  /// `source`: string.
  public var source: String?
  /// `source_type`: string.
  public var sourceType: SourceType?
  /// `status`: integer.
  public var status: Status?
  /// `task_name`: string.
  public var taskName: String?
  /// `task_type`: string.
  public var taskType: TaskType?
  /// `version_id`: list of string.
  public var versionID: [String]?
  /// `workspace_id`: string, default `0`.
  public var workspaceID: String?

  /// Makes a call; parameters that are nil are not sent.
  public init(
    limit: Int? = nil, offset: Int? = nil, order: Order? = nil, queryCurrent: Bool? = nil, returnResult: Bool? = nil,
    sortBy: SortBy? = nil, source: String? = nil, sourceType: SourceType? = nil, status: Status? = nil,
    taskName: String? = nil, taskType: TaskType? = nil, versionID: [String]? = nil, workspaceID: String? = nil,
    projectID: String? = nil
  ) {
    self.projectID = projectID
    self.limit = limit
    self.offset = offset
    self.order = order
    self.queryCurrent = queryCurrent
    self.returnResult = returnResult
    self.sortBy = sortBy
    self.source = source
    self.sourceType = sourceType
    self.status = status
    self.taskName = taskName
    self.taskType = taskType
    self.versionID = versionID
    self.workspaceID = workspaceID
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.query("limit", limit)
    request.query("offset", offset)
    request.query("order", order)
    request.query("query_current", queryCurrent)
    request.query("return_result", returnResult)
    request.query("sort_by", sortBy)
    request.query("source", source)
    request.query("source_type", sourceType)
    request.query("status", status)
    request.query("task_name", taskName)
    request.query("task_type", taskType)
    request.query("version_id", versionID)
    request.query("workspace_id", workspaceID)
  }

  /// Values of `ListProcessorTasks.order`.
  public struct Order: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Ascending order.
    public static var asc: Self { Self(rawValue: "asc") }
    /// Descending order.
    public static var desc: Self { Self(rawValue: "desc") }

    public static var documentedValues: [Self] { [.asc, .desc] }
  }

  /// Values of `ListProcessorTasks.sort_by`.
  public struct SortBy: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Sort by creation time. `create_time`.
    public static var createTime: Self { Self(rawValue: "create_time") }
    /// Sort by task name.
    public static var name: Self { Self(rawValue: "name") }
    /// Sort by running time. `duration_seconds`.
    public static var durationSeconds: Self { Self(rawValue: "duration_seconds") }

    public static var documentedValues: [Self] { [.createTime, .name, .durationSeconds] }
  }

  /// Values of `ListProcessorTasks.source_type`.
  public struct SourceType: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Data obtained from OBS. `OBS`.
    public static var obs: Self { Self(rawValue: "OBS") }
    /// Data processing task. `TASK`.
    public static var task: Self { Self(rawValue: "TASK") }
    /// Dataset. `DATASET`.
    public static var dataset: Self { Self(rawValue: "DATASET") }
    /// Data called by resource tenants. `CUSTOM`.
    public static var custom: Self { Self(rawValue: "CUSTOM") }

    public static var documentedValues: [Self] { [.obs, .task, .dataset, .custom] }
  }

  /// Values of `ListProcessorTasks.status`.
  public struct Status: OpenEnumeration {
    public var rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Initialized. `0`.
    public static var initialized: Self { Self(rawValue: 0) }
    /// Running. `1`.
    public static var running: Self { Self(rawValue: 1) }
    /// Completed. `2`.
    public static var completed: Self { Self(rawValue: 2) }
    /// Failed. `3`.
    public static var failed: Self { Self(rawValue: 3) }
    /// Stopped. `4`.
    public static var stopped: Self { Self(rawValue: 4) }

    public static var documentedValues: [Self] { [.initialized, .running, .completed, .failed, .stopped] }
  }

  /// Values of `ListProcessorTasks.task_type`.
  public struct TaskType: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Feature analysis. `sys_data_analyse`.
    public static var sysDataAnalyse: Self { Self(rawValue: "sys_data_analyse") }
    /// Data cleansing. `sys_data_cleaning`.
    public static var sysDataCleaning: Self { Self(rawValue: "sys_data_cleaning") }
    /// Data augmentation. `sys_data_augmentation`.
    public static var sysDataAugmentation: Self { Self(rawValue: "sys_data_augmentation") }
    /// Data validation. `sys_data_validation`.
    public static var sysDataValidation: Self { Self(rawValue: "sys_data_validation") }
    /// Data filtering. `sys_data_selection`.
    public static var sysDataSelection: Self { Self(rawValue: "sys_data_selection") }

    public static var documentedValues: [Self] {
      [
        .sysDataAnalyse, .sysDataCleaning, .sysDataAugmentation, .sysDataValidation, .sysDataSelection
      ]
    }
  }
}

extension ListProcessorTasks {
  public func validate(with validator: inout Validator) {
    validator.check(limit, "limit", range: Limits(1, 100))
    validator.check(order, "order")
    validator.check(sortBy, "sort_by")
    validator.check(sourceType, "source_type")
    validator.check(status, "status")
    validator.check(taskType, "task_type")
  }
}

extension ListProcessorTasks: PageNumberPaging {
  public var pageSize: Int? { limit ?? 10 }

  public var pageNumber: Int {
    get { offset ?? 0 }
    set { offset = newValue }
  }

  public static func items(of page: ListProcessorTasksResponse) -> [DescribeProcessorTaskResp] { page.tasks ?? [] }

  public static func total(of page: ListProcessorTasksResponse) -> Int? { page.count }
}

extension ModelArtsClient {
  /// Calls `ListProcessorTasks`.
  ///
  /// Documented failures: 401, 403, 404.
  public func listProcessorTasks(
    limit: Int? = nil, offset: Int? = nil, order: ListProcessorTasks.Order? = nil, queryCurrent: Bool? = nil,
    returnResult: Bool? = nil, sortBy: ListProcessorTasks.SortBy? = nil, source: String? = nil,
    sourceType: ListProcessorTasks.SourceType? = nil, status: ListProcessorTasks.Status? = nil, taskName: String? = nil,
    taskType: ListProcessorTasks.TaskType? = nil, versionID: [String]? = nil, workspaceID: String? = nil,
    projectID: String? = nil
  ) async throws(ClientError) -> ListProcessorTasksResponse {
    try await send(ListProcessorTasks(
      limit: limit, offset: offset, order: order, queryCurrent: queryCurrent, returnResult: returnResult,
      sortBy: sortBy, source: source, sourceType: sourceType, status: status, taskName: taskName, taskType: taskType,
      versionID: versionID, workspaceID: workspaceID, projectID: projectID
    ))
  }
}
