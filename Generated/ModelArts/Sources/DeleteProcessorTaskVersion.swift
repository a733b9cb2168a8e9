// Made by Tablature from DeleteProcessorTaskVersion.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `DeleteProcessorTaskVersion`.
///
/// `DELETE /v2/{project_id}/processor-tasks/{task_id}/versions/{version_id}`.
public struct DeleteProcessorTaskVersion: APIOperation {
  public typealias Output = JSONValue

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "DeleteProcessorTaskVersion",
      method: .delete,
      path: "/v2/{project_id}/processor-tasks/{task_id}/versions/{version_id}",
      documentedStatuses: [204, 401, 403]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `task_id`: string, required.
  public var taskID: String
  /// `version_id`: string, required.
  public var versionID: String

  /// Makes a call; parameters that are nil are not sent.
  public init(taskID: String, versionID: String, projectID: String? = nil) {
    self.projectID = projectID
    self.taskID = taskID
    self.versionID = versionID
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.path("task_id", taskID)
    request.path("version_id", versionID)
  }
}

extension ModelArtsClient {
  /// Calls `DeleteProcessorTaskVersion`.
  ///
  /// Documented failures: 401, 403.
  public func deleteProcessorTaskVersion(
    taskID: String, versionID: String, projectID: String? = nil
  ) async throws(ClientError) -> JSONValue {
    try await send(DeleteProcessorTaskVersion(taskID: taskID, versionID: versionID, projectID: projectID))
  }
}
