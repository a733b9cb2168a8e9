// Made by Tablature from StopProcessorTaskVersion.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `POST /v2/{project_id}/processor-tasks/{task_id}/versions/{version_id}/stop`.
public struct StopProcessorTaskVersion: APIOperation {
  public typealias Output = JSONValue
  public static let route = APIRoute(
    .post, "/v2/{project_id}/processor-tasks/{task_id}/versions/{version_id}/stop", statuses: [200, 401, 403, 404]
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
  /// `POST /v2/{project_id}/processor-tasks/{task_id}/versions/{version_id}/stop`; fails with 401, 403, 404.
  public func stopProcessorTaskVersion(
    taskID: String, versionID: String, projectID: String? = nil
  ) async throws(ClientError) -> JSONValue {
    try await send(StopProcessorTaskVersion(taskID: taskID, versionID: versionID, projectID: projectID))
  }
}
