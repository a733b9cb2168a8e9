// Made by Tablature from DeleteProcessorTask.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `DELETE /v2/{project_id}/processor-tasks/{task_id}`.
public struct DeleteProcessorTask: APIOperation {
  public typealias Output = JSONValue
  public static let descriptor = OperationDescriptor(
    name: "DeleteProcessorTask", method: .delete, path: "/v2/{project_id}/processor-tasks/{task_id}",
    documentedStatuses: [200, 401, 403]
  )

  public var projectID: String?
  public var taskID: String

  public init(taskID: String, projectID: String? = nil) { (self.taskID, self.projectID) = (taskID, projectID) }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.path("task_id", taskID)
  }
}

extension DataManagementOldVersionOperations {
  /// Calls `DeleteProcessorTask`; documented failures: 401, 403.
  public func deleteProcessorTask(taskID: String, projectID: String? = nil) async throws(ClientError) -> JSONValue {
    try await send(DeleteProcessorTask(taskID: taskID, projectID: projectID))
  }
}
