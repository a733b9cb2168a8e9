// Made by Tablature from DeleteProcessorTask.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `DeleteProcessorTask`.
///
/// `DELETE /v2/{project_id}/processor-tasks/{task_id}`.
public struct DeleteProcessorTask: APIOperation {
  public typealias Output = JSONValue

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "DeleteProcessorTask",
      method: .delete,
      path: "/v2/{project_id}/processor-tasks/{task_id}",
      documentedStatuses: [200, 401, 403]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `task_id`: string, required.
  public var taskID: String

  /// Makes a call; parameters that are nil are not sent.
  public init(taskID: String, projectID: String? = nil) {
    self.projectID = projectID
    self.taskID = taskID
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.path("task_id", taskID)
  }
}

extension ModelArtsClient {
  /// Calls `DeleteProcessorTask`.
  ///
  /// Documented failures: 401, 403.
  public func deleteProcessorTask(taskID: String, projectID: String? = nil) async throws(ClientError) -> JSONValue {
    try await send(DeleteProcessorTask(taskID: taskID, projectID: projectID))
  }
}
