// Made by Tablature from DescImportTask.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v2/{project_id}/datasets/{dataset_id}/import-tasks/{task_id}`.
public struct DescImportTask: APIOperation {
  public typealias Output = DescImportTaskResponse
  public static let route = APIRoute(
    .get, "/v2/{project_id}/datasets/{dataset_id}/import-tasks/{task_id}", statuses: [200, 401, 403, 404]
  )

  public var datasetID: String
  public var projectID: String?
  public var taskID: String

  public init(datasetID: String, taskID: String, projectID: String? = nil) {
    (self.datasetID, self.taskID, self.projectID) = (datasetID, taskID, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["dataset_id": datasetID, "project_id": projectID, "task_id": taskID])
  }
}

extension DataManagementOldVersionOperations {
  /// `GET /v2/{project_id}/datasets/{dataset_id}/import-tasks/{task_id}`; fails with 401, 403, 404.
  public func descImportTask(
    datasetID: String, taskID: String, projectID: String? = nil
  ) async throws(ClientError) -> DescImportTaskResponse {
    try await send(DescImportTask(datasetID: datasetID, taskID: taskID, projectID: projectID))
  }
}

public typealias DescImportTaskResponse = ImportTaskStatusResp
