// Made by Tablature from StopAutoAnnotation.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `POST /v2/{project_id}/datasets/{dataset_id}/tasks/{task_id}/stop`.
public struct StopAutoAnnotation: APIOperation {
  public typealias Output = JSONValue
  public static let route = APIRoute(
    .post, "/v2/{project_id}/datasets/{dataset_id}/tasks/{task_id}/stop", statuses: [204, 401, 403, 404]
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
  /// `POST /v2/{project_id}/datasets/{dataset_id}/tasks/{task_id}/stop`; fails with 401, 403, 404.
  public func stopAutoAnnotation(
    datasetID: String, taskID: String, projectID: String? = nil
  ) async throws(ClientError) -> JSONValue {
    try await send(StopAutoAnnotation(datasetID: datasetID, taskID: taskID, projectID: projectID))
  }
}
