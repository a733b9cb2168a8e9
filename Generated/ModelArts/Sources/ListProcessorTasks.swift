// Made by Tablature from ListProcessorTasks.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v2/{project_id}/processor-tasks`.
public struct ListProcessorTasks: PageNumberPaging {
  public typealias Output = ListProcessorTasksResponse
  public static let route = APIRoute(.get, "/v2/{project_id}/processor-tasks", statuses: [200, 401, 403, 404])

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
  public var source: String?
  public var sourceType: SourceType?
  public var status: Status?
  public var taskName: String?
  public var taskType: TaskType?
  public var versionID: [String]?
  /// `workspace_id`: string, default `0`.
  public var workspaceID: String?

  public init(
    limit: Int? = nil, offset: Int? = nil, order: Order? = nil, queryCurrent: Bool? = nil, returnResult: Bool? = nil,
    sortBy: SortBy? = nil, source: String? = nil, sourceType: SourceType? = nil, status: Status? = nil,
    taskName: String? = nil, taskType: TaskType? = nil, versionID: [String]? = nil, workspaceID: String? = nil,
    projectID: String? = nil
  ) {
    (self.limit, self.offset, self.order, self.queryCurrent) = (limit, offset, order, queryCurrent)
    (self.returnResult, self.sortBy, self.source, self.sourceType) = (returnResult, sortBy, source, sourceType)
    (self.status, self.taskName, self.taskType, self.versionID) = (status, taskName, taskType, versionID)
    (self.workspaceID, self.projectID) = (workspaceID, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID])
    request.query([
      "limit": limit, "offset": offset, "order": order, "query_current": queryCurrent, "return_result": returnResult,
      "sort_by": sortBy, "source": source, "source_type": sourceType, "status": status, "task_name": taskName,
      "task_type": taskType, "version_id": versionID, "workspace_id": workspaceID
    ])
  }

  public func validate(with validator: inout Validator) {
    validator.check(limit, "limit", range: Limits(1, 100))
    validator.check(order, "order")
    validator.check(sortBy, "sort_by")
    validator.check(sourceType, "source_type")
    validator.check(status, "status")
    validator.check(taskType, "task_type")
  }

  public var pageSize: Int? { limit ?? 10 }
  public var pageNumber: Int {
    get { offset ?? 0 }
    set { offset = newValue }
  }
  public static func items(of page: ListProcessorTasksResponse) -> [DescribeProcessorTaskResp] { page.tasks ?? [] }
  public static func total(of page: ListProcessorTasksResponse) -> Int? { page.count }

  public typealias Order = ListModels.Order

  public struct SortBy: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Sort by creation time.
    public static var createTime: Self { Self(rawValue: "create_time") }
    /// Sort by task name.
    public static var name: Self { Self(rawValue: "name") }
    /// Sort by running time.
    public static var durationSeconds: Self { Self(rawValue: "duration_seconds") }
    public static var documentedValues: [Self] { [.createTime, .name, .durationSeconds] }
  }

  public struct SourceType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Data obtained from OBS.
    public static var obs: Self { Self(rawValue: "OBS") }
    /// Data processing task.
    public static var task: Self { Self(rawValue: "TASK") }
    public static var dataset: Self { Self(rawValue: "DATASET") }
    /// Data called by resource tenants.
    public static var custom: Self { Self(rawValue: "CUSTOM") }
    public static var documentedValues: [Self] { [.obs, .task, .dataset, .custom] }
  }

  public struct Status: OpenEnumeration {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static var initialized: Self { Self(rawValue: 0) }
    public static var running: Self { Self(rawValue: 1) }
    public static var completed: Self { Self(rawValue: 2) }
    public static var failed: Self { Self(rawValue: 3) }
    public static var stopped: Self { Self(rawValue: 4) }
    public static var documentedValues: [Self] { [.initialized, .running, .completed, .failed, .stopped] }
  }

  public struct TaskType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Feature analysis.
    public static var sysDataAnalyse: Self { Self(rawValue: "sys_data_analyse") }
    /// Data cleansing.
    public static var sysDataCleaning: Self { Self(rawValue: "sys_data_cleaning") }
    /// Data augmentation.
    public static var sysDataAugmentation: Self { Self(rawValue: "sys_data_augmentation") }
    /// Data validation.
    public static var sysDataValidation: Self { Self(rawValue: "sys_data_validation") }
    /// Data filtering.
    public static var sysDataSelection: Self { Self(rawValue: "sys_data_selection") }
    public static var documentedValues: [Self] { [
      .sysDataAnalyse, .sysDataCleaning, .sysDataAugmentation, .sysDataValidation, .sysDataSelection
    ] }
  }
}

extension DataManagementOldVersionOperations {
  /// `GET /v2/{project_id}/processor-tasks`, a page at a time; fails with 401, 403, 404.
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

public struct ListProcessorTasksResponse: APIObject {
  public var count: Int?
  public var tasks: [DescribeProcessorTaskResp]?

  public init(count: Int? = nil, tasks: [DescribeProcessorTaskResp]? = nil) {
    (self.count, self.tasks) = (count, tasks)
  }

  public static let fields: Fields<Self> = ["count": \.count, "tasks": \.tasks]
}

public struct DescribeProcessorTaskResp: APIObject {
  public var createTime: Int64?
  public var dataSource: ProcessorDataSource?
  public var description: String?
  /// `duration_seconds`: integer, in seconds.
  public var durationSeconds: Int?
  public var errorMsg: String?
  public var inputs: [ProcessorDataSource]?
  public var isCurrent: Bool?
  public var name: String?
  public var result: JSONValue?
  public var status: Status?
  public var taskID: String?
  public var template: TemplateParam?
  public var versionCount: Int?
  public var versionID: String?
  public var versionName: String?
  public var workPath: WorkPath?
  /// `workspace_id`: string, default `0`.
  public var workspaceID: String?

  public init(
    createTime: Int64? = nil, dataSource: ProcessorDataSource? = nil, description: String? = nil,
    durationSeconds: Int? = nil, errorMsg: String? = nil, inputs: [ProcessorDataSource]? = nil, isCurrent: Bool? = nil,
    name: String? = nil, result: JSONValue? = nil, status: Status? = nil, taskID: String? = nil,
    template: TemplateParam? = nil, versionCount: Int? = nil, versionID: String? = nil, versionName: String? = nil,
    workPath: WorkPath? = nil, workspaceID: String? = nil
  ) {
    (self.createTime, self.dataSource, self.description) = (createTime, dataSource, description)
    (self.durationSeconds, self.errorMsg, self.inputs, self.isCurrent) = (durationSeconds, errorMsg, inputs, isCurrent)
    (self.name, self.result, self.status, self.taskID, self.template) = (name, result, status, taskID, template)
    (self.versionCount, self.versionID, self.versionName) = (versionCount, versionID, versionName)
    (self.workPath, self.workspaceID) = (workPath, workspaceID)
  }

  public static let fields: Fields<Self> = [
    "create_time": \.createTime, "data_source": \.dataSource, "description": \.description,
    "duration_seconds": \.durationSeconds, "error_msg": \.errorMsg, "inputs": \.inputs, "is_current": \.isCurrent,
    "name": \.name, "result": \.result, "status": \.status, "task_id": \.taskID, "template": \.template,
    "version_count": \.versionCount, "version_id": \.versionID, "version_name": \.versionName, "work_path": \.workPath,
    "workspace_id": \.workspaceID
  ]

  public typealias Status = ListProcessorTasks.Status
}
