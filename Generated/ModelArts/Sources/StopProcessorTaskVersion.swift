// Made by Tablature from StopProcessorTaskVersion.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `StopProcessorTaskVersion`.
///
/// `POST /v2/{project_id}/processor-tasks/{task_id}/versions/{version_id}/stop`.
public struct StopProcessorTaskVersion: APIOperation {
  public typealias Output = JSONValue

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "StopProcessorTaskVersion",
      method: .post,
      path: "/v2/{project_id}/processor-tasks/{task_id}/versions/{version_id}/stop",
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
  /// Calls `StopProcessorTaskVersion`.
  ///
  /// Documented failures: 401, 403, 404.
  public func stopProcessorTaskVersion(
    taskID: String, versionID: String, projectID: String? = nil
  ) async throws(ClientError) -> JSONValue {
    try await send(StopProcessorTaskVersion(taskID: taskID, versionID: versionID, projectID: projectID))
  }
}
