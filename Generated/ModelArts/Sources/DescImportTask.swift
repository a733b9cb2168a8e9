// Made by Tablature from DescImportTask.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `DescImportTask`.
///
/// `GET /v2/{project_id}/datasets/{dataset_id}/import-tasks/{task_id}`.
public struct DescImportTask: APIOperation {
  public typealias Output = DescImportTaskResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "DescImportTask",
      method: .get,
      path: "/v2/{project_id}/datasets/{dataset_id}/import-tasks/{task_id}",
      documentedStatuses: [200, 401, 403, 404]
    )
  }

  /// `dataset_id`: string, required.
  public var datasetID: String
  /// `project_id`: string, required.
  public var projectID: String?
  /// `task_id`: string, required.
  public var taskID: String

  /// Makes a call; parameters that are nil are not sent.
  public init(datasetID: String, taskID: String, projectID: String? = nil) {
    self.datasetID = datasetID
    self.projectID = projectID
    self.taskID = taskID
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("dataset_id", datasetID)
    request.path("project_id", projectID)
    request.path("task_id", taskID)
  }
}

extension ModelArtsClient {
  /// Calls `DescImportTask`.
  ///
  /// Documented failures: 401, 403, 404.
  public func descImportTask(
    datasetID: String, taskID: String, projectID: String? = nil
  ) async throws(ClientError) -> DescImportTaskResponse {
    try await send(DescImportTask(datasetID: datasetID, taskID: taskID, projectID: projectID))
  }
}
