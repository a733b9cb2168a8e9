// Made by Tablature from DescProcessorTaskVersion.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v2/{project_id}/processor-tasks/{task_id}/versions/{version_id}`.
public struct DescProcessorTaskVersion: APIOperation {
  public typealias Output = DescProcessorTaskVersionResponse
  public static let route = APIRoute(
    .get, "/v2/{project_id}/processor-tasks/{task_id}/versions/{version_id}", statuses: [200, 401, 403, 404]
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
  /// `GET /v2/{project_id}/processor-tasks/{task_id}/versions/{version_id}`; fails with 401, 403, 404.
  public func descProcessorTaskVersion(
    taskID: String, versionID: String, projectID: String? = nil
  ) async throws(ClientError) -> DescProcessorTaskVersionResponse {
    try await send(DescProcessorTaskVersion(taskID: taskID, versionID: versionID, projectID: projectID))
  }
}

public typealias DescProcessorTaskVersionResponse = DescTaskVersionResp
