// Made by Tablature from DeleteProcessorTask.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `DELETE /v2/{project_id}/processor-tasks/{task_id}`.
public struct DeleteProcessorTask: APIOperation {
  public typealias Output = JSONValue
  public static let route = APIRoute(.delete, "/v2/{project_id}/processor-tasks/{task_id}", statuses: [200, 401, 403])

  public var projectID: String?
  public var taskID: String
  public init(taskID: String, projectID: String? = nil) { (self.taskID, self.projectID) = (taskID, projectID) }
  public func encode(into request: inout RequestBuilder) { request.path(["project_id": projectID, "task_id": taskID]) }
}

extension DataManagementOldVersionOperations {
  /// `DELETE /v2/{project_id}/processor-tasks/{task_id}`; fails with 401, 403.
  public func deleteProcessorTask(taskID: String, projectID: String? = nil) async throws(ClientError) -> JSONValue {
    try await send(DeleteProcessorTask(taskID: taskID, projectID: projectID))
  }
}
