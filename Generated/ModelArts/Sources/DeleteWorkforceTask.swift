// Made by Tablature from DeleteWorkforceTask.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `DELETE /v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}`.
public struct DeleteWorkforceTask: APIOperation {
  public typealias Output = JSONValue
  public static let route = APIRoute(
    .delete, "/v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}", statuses: [204, 401, 403]
  )

  public var datasetID: String
  public var projectID: String?
  public var workforceTaskID: String

  public init(datasetID: String, workforceTaskID: String, projectID: String? = nil) {
    (self.datasetID, self.workforceTaskID, self.projectID) = (datasetID, workforceTaskID, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["dataset_id": datasetID, "project_id": projectID, "workforce_task_id": workforceTaskID])
  }
}

extension DataManagementOldVersionOperations {
  /// `DELETE /v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}`; fails with 401, 403.
  public func deleteWorkforceTask(
    datasetID: String, workforceTaskID: String, projectID: String? = nil
  ) async throws(ClientError) -> JSONValue {
    try await send(DeleteWorkforceTask(datasetID: datasetID, workforceTaskID: workforceTaskID, projectID: projectID))
  }
}
