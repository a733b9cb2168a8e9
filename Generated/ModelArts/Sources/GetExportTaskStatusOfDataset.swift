// Made by Tablature from GetExportTaskStatusOfDataset.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `GetExportTaskStatusOfDataset`.
///
/// `GET /v2/{project_id}/datasets/{resource_id}/export-tasks/{task_id}`.
public struct GetExportTaskStatusOfDataset: APIOperation {
  public typealias Output = GetExportTaskStatusOfDatasetResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "GetExportTaskStatusOfDataset",
      method: .get,
      path: "/v2/{project_id}/datasets/{resource_id}/export-tasks/{task_id}",
      documentedStatuses: [200, 401, 403, 404]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `resource_id`: string, required.
  public var resourceID: String
  /// `task_id`: string, required.
  public var taskID: String

  /// Makes a call; parameters that are nil are not sent.
  public init(resourceID: String, taskID: String, projectID: String? = nil) {
    self.projectID = projectID
    self.resourceID = resourceID
    self.taskID = taskID
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.path("resource_id", resourceID)
    request.path("task_id", taskID)
  }
}

extension ModelArtsClient {
  /// Calls `GetExportTaskStatusOfDataset`.
  ///
  /// Documented failures: 401, 403, 404.
  public func getExportTaskStatusOfDataset(
    resourceID: String, taskID: String, projectID: String? = nil
  ) async throws(ClientError) -> GetExportTaskStatusOfDatasetResponse {
    try await send(GetExportTaskStatusOfDataset(resourceID: resourceID, taskID: taskID, projectID: projectID))
  }
}
