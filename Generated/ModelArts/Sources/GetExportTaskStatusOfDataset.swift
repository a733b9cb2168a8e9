// Made by Tablature from GetExportTaskStatusOfDataset.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v2/{project_id}/datasets/{resource_id}/export-tasks/{task_id}`.
public struct GetExportTaskStatusOfDataset: APIOperation {
  public typealias Output = GetExportTaskStatusOfDatasetResponse
  public static let route = APIRoute(
    .get, "/v2/{project_id}/datasets/{resource_id}/export-tasks/{task_id}", statuses: [200, 401, 403, 404]
  )

  public var projectID: String?
  public var resourceID: String
  public var taskID: String

  public init(resourceID: String, taskID: String, projectID: String? = nil) {
    (self.resourceID, self.taskID, self.projectID) = (resourceID, taskID, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID, "resource_id": resourceID, "task_id": taskID])
  }
}

extension DataManagementOldVersionOperations {
  /// `GET /v2/{project_id}/datasets/{resource_id}/export-tasks/{task_id}`; fails with 401, 403, 404.
  public func getExportTaskStatusOfDataset(
    resourceID: String, taskID: String, projectID: String? = nil
  ) async throws(ClientError) -> GetExportTaskStatusOfDatasetResponse {
    try await send(GetExportTaskStatusOfDataset(resourceID: resourceID, taskID: taskID, projectID: projectID))
  }
}

public typealias GetExportTaskStatusOfDatasetResponse = ExportTaskStatusResp
