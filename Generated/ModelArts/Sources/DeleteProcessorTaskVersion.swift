// Made by Tablature from DeleteProcessorTaskVersion.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `DELETE /v2/{project_id}/processor-tasks/{task_id}/versions/{version_id}`.
public struct DeleteProcessorTaskVersion: APIOperation {
  public typealias Output = JSONValue
  public static let route = APIRoute(
    .delete, "/v2/{project_id}/processor-tasks/{task_id}/versions/{version_id}", statuses: [204, 401, 403]
  )

  public var projectID: String?
  public var taskID: String
  public var versionID: String

  public init(taskID: String, versionID: String, projectID: String? = nil) {
    (self.taskID, self.versionID, self.projectID) = (taskID, versionID, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID, "task_id": taskID, "version_id": versionID])
  }
}

extension DataManagementOldVersionOperations {
  /// `DELETE /v2/{project_id}/processor-tasks/{task_id}/versions/{version_id}`; fails with 401, 403.
  public func deleteProcessorTaskVersion(
    taskID: String, versionID: String, projectID: String? = nil
  ) async throws(ClientError) -> JSONValue {
    try await send(DeleteProcessorTaskVersion(taskID: taskID, versionID: versionID, projectID: projectID))
  }
}
