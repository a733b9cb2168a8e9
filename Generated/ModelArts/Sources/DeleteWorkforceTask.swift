// Made by Tablature from DeleteWorkforceTask.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `DeleteWorkforceTask`.
///
/// `DELETE /v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}`.
public struct DeleteWorkforceTask: APIOperation {
  public typealias Output = JSONValue

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "DeleteWorkforceTask",
      method: .delete,
      path: "/v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}",
      documentedStatuses: [204, 401, 403]
    )
  }

  /// `dataset_id`: string, required.
  public var datasetID: String
  /// `project_id`: string, required.
  public var projectID: String?
  /// `workforce_task_id`: string, required.
  public var workforceTaskID: String

  /// Makes a call; parameters that are nil are not sent.
  public init(datasetID: String, workforceTaskID: String, projectID: String? = nil) {
    self.datasetID = datasetID
    self.projectID = projectID
    self.workforceTaskID = workforceTaskID
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("dataset_id", datasetID)
    request.path("project_id", projectID)
    request.path("workforce_task_id", workforceTaskID)
  }
}

extension ModelArtsClient {
  /// Calls `DeleteWorkforceTask`.
  ///
  /// Documented failures: 401, 403.
  public func deleteWorkforceTask(
    datasetID: String, workforceTaskID: String, projectID: String? = nil
  ) async throws(ClientError) -> JSONValue {
    try await send(DeleteWorkforceTask(datasetID: datasetID, workforceTaskID: workforceTaskID, projectID: projectID))
  }
}
