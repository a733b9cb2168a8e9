// Made by Tablature from DescProcessorTaskVersion.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `DescProcessorTaskVersion`.
///
/// `GET /v2/{project_id}/processor-tasks/{task_id}/versions/{version_id}`.
public struct DescProcessorTaskVersion: APIOperation {
  public typealias Output = DescProcessorTaskVersionResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "DescProcessorTaskVersion",
      method: .get,
      path: "/v2/{project_id}/processor-tasks/{task_id}/versions/{version_id}",
      documentedStatuses: [200, 401, 403, 404]
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
  /// Calls `DescProcessorTaskVersion`.
  ///
  /// Documented failures: 401, 403, 404.
  public func descProcessorTaskVersion(
    taskID: String, versionID: String, projectID: String? = nil
  ) async throws(ClientError) -> DescProcessorTaskVersionResponse {
    try await send(DescProcessorTaskVersion(taskID: taskID, versionID: versionID, projectID: projectID))
  }
}
