// Made by Tablature from DescribeProcessorTask.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v2/{project_id}/processor-tasks/{task_id}`.
public struct DescribeProcessorTask: APIOperation {
  public typealias Output = DescribeProcessorTaskResponse
  public static let route = APIRoute(.get, "/v2/{project_id}/processor-tasks/{task_id}", statuses: [200, 401, 403, 404])

  public var projectID: String?
  public var taskID: String
  public init(taskID: String, projectID: String? = nil) { (self.taskID, self.projectID) = (taskID, projectID) }
  public func encode(into request: inout RequestBuilder) { request.path(["project_id": projectID, "task_id": taskID]) }
}

extension DataManagementOldVersionOperations {
  /// `GET /v2/{project_id}/processor-tasks/{task_id}`; fails with 401, 403, 404.
  public func describeProcessorTask(
    taskID: String, projectID: String? = nil
  ) async throws(ClientError) -> DescribeProcessorTaskResponse {
    try await send(DescribeProcessorTask(taskID: taskID, projectID: projectID))
  }
}

public struct DescribeProcessorTaskResponse: APIObject {
  public var createTime: Int64?
  public var dataSource: ProcessorDataSource?
  public var description: String?
  /// `duration_seconds`: integer, in seconds.
  public var durationSeconds: Int?
  public var errorMsg: String?
  public var inputs: [ProcessorDataSource]?
  public var isCurrent: Bool?
  public var name: String?
  /// `result`: object, examples show string.
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
