// Made by Tablature from ListProcessorTaskVersions.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v2/{project_id}/processor-tasks/{task_id}/versions`.
public struct ListProcessorTaskVersions: PageNumberPaging {
  public typealias Output = ListProcessorTaskVersionsResponse
  public static let route = APIRoute(
    .get, "/v2/{project_id}/processor-tasks/{task_id}/versions", statuses: [200, 401, 403, 404]
  )

  public var projectID: String?
  public var taskID: String
  /// `limit`: integer, 1...100, default `100`.
  public var limit: Int?
  /// `offset`: integer, default `0`.
  public var offset: Int?
  /// `order`: string, default `desc`.
  public var order: Order?
  /// `sort_by`: string, default `create_time`.
  public var sortBy: SortBy?

  public init(
    taskID: String, limit: Int? = nil, offset: Int? = nil, order: Order? = nil, sortBy: SortBy? = nil,
    projectID: String? = nil
  ) {
    (self.taskID, self.limit, self.offset, self.order, self.sortBy) = (taskID, limit, offset, order, sortBy)
    self.projectID = projectID
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID, "task_id": taskID])
    request.query(["limit": limit, "offset": offset, "order": order, "sort_by": sortBy])
  }

  public func validate(with validator: inout Validator) {
    validator.check(limit, "limit", range: Limits(1, 100))
    validator.check(order, "order")
    validator.check(sortBy, "sort_by")
  }

  public var pageSize: Int? { limit ?? 100 }
  public var pageNumber: Int {
    get { offset ?? 0 }
    set { offset = newValue }
  }
  public static func items(of page: ListProcessorTaskVersionsResponse) -> [DescTaskVersionResp] { page.versions ?? [] }
  public static func total(of page: ListProcessorTaskVersionsResponse) -> Int? { page.count }

  public typealias Order = ListModels.Order

  public struct SortBy: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Sort by creation time.
    public static var createTime: Self { Self(rawValue: "create_time") }
    /// Sort by task version name.
    public static var versionName: Self { Self(rawValue: "version_name") }
    public static var documentedValues: [Self] { [.createTime, .versionName] }
  }
}

extension DataManagementOldVersionOperations {
  /// `GET /v2/{project_id}/processor-tasks/{task_id}/versions`, a page at a time; fails with 401, 403, 404.
  public func listProcessorTaskVersions(
    taskID: String, limit: Int? = nil, offset: Int? = nil, order: ListProcessorTaskVersions.Order? = nil,
    sortBy: ListProcessorTaskVersions.SortBy? = nil, projectID: String? = nil
  ) async throws(ClientError) -> ListProcessorTaskVersionsResponse {
    try await send(ListProcessorTaskVersions(
      taskID: taskID, limit: limit, offset: offset, order: order, sortBy: sortBy, projectID: projectID
    ))
  }
}

public struct ListProcessorTaskVersionsResponse: APIObject {
  public var count: Int?
  public var versions: [DescTaskVersionResp]?

  public init(count: Int? = nil, versions: [DescTaskVersionResp]? = nil) {
    (self.count, self.versions) = (count, versions)
  }

  public static let fields: Fields<Self> = ["count": \.count, "versions": \.versions]
}

public struct DescTaskVersionResp: APIObject {
  public var addSampleCount: Int?
  public var createTime: Int64?
  public var deletedSampleCount: Int?
  public var description: String?
  /// `duration_seconds`: integer, in seconds.
  public var durationSeconds: Int?
  public var inputs: [ProcessorDataSource]?
  public var modifiedSampleCount: Int?
  public var originSampleCount: Int?
  public var status: Status?
  public var taskID: String?
  public var taskVersionID: String?
  public var template: TemplateParam?
  public var unmodifiedSampleCount: Int?
  public var updateTime: Int64?
  public var versionName: String?
  public var workPath: WorkPath?

  public init(
    addSampleCount: Int? = nil, createTime: Int64? = nil, deletedSampleCount: Int? = nil, description: String? = nil,
    durationSeconds: Int? = nil, inputs: [ProcessorDataSource]? = nil, modifiedSampleCount: Int? = nil,
    originSampleCount: Int? = nil, status: Status? = nil, taskID: String? = nil, taskVersionID: String? = nil,
    template: TemplateParam? = nil, unmodifiedSampleCount: Int? = nil, updateTime: Int64? = nil,
    versionName: String? = nil, workPath: WorkPath? = nil
  ) {
    (self.addSampleCount, self.createTime, self.deletedSampleCount) = (addSampleCount, createTime, deletedSampleCount)
    (self.description, self.durationSeconds, self.inputs) = (description, durationSeconds, inputs)
    (self.modifiedSampleCount, self.originSampleCount, self.status) = (modifiedSampleCount, originSampleCount, status)
    (self.taskID, self.taskVersionID, self.template) = (taskID, taskVersionID, template)
    (self.unmodifiedSampleCount, self.updateTime, self.versionName) = (unmodifiedSampleCount, updateTime, versionName)
    self.workPath = workPath
  }

  public static let fields: Fields<Self> = [
    "add_sample_count": \.addSampleCount, "create_time": \.createTime, "deleted_sample_count": \.deletedSampleCount,
    "description": \.description, "duration_seconds": \.durationSeconds, "inputs": \.inputs,
    "modified_sample_count": \.modifiedSampleCount, "origin_sample_count": \.originSampleCount, "status": \.status,
    "task_id": \.taskID, "task_version_id": \.taskVersionID, "template": \.template,
    "unmodified_sample_count": \.unmodifiedSampleCount, "update_time": \.updateTime, "version_name": \.versionName,
    "work_path": \.workPath
  ]

  public typealias Status = ListProcessorTasks.Status
}
