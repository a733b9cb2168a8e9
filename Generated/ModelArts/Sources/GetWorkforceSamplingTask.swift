// Made by Tablature from GetWorkforceSamplingTask.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `GetWorkforceSamplingTask`.
///
/// `GET /v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/acceptance/report`.
public struct GetWorkforceSamplingTask: APIOperation {
  public typealias Output = GetWorkforceSamplingTaskResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "GetWorkforceSamplingTask",
      method: .get,
      path: "/v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/acceptance/report",
      documentedStatuses: [200, 401, 403, 404]
    )
  }

  /// `dataset_id`: string, required.
  public var datasetID: String
  /// `project_id`: string, required.
  public var projectID: String?
  /// `workforce_task_id`: string, required.
  public var workforceTaskID: String
  /// `checking_task_id`: string, required.
  public var checkingTaskID: String

  /// Makes a call; parameters that are nil are not sent.
  public init(datasetID: String, workforceTaskID: String, checkingTaskID: String, projectID: String? = nil) {
    self.datasetID = datasetID
    self.projectID = projectID
    self.workforceTaskID = workforceTaskID
    self.checkingTaskID = checkingTaskID
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("dataset_id", datasetID)
    request.path("project_id", projectID)
    request.path("workforce_task_id", workforceTaskID)
    request.query("checking_task_id", checkingTaskID)
  }
}

extension ModelArtsClient {
  /// Calls `GetWorkforceSamplingTask`.
  ///
  /// Documented failures: 401, 403, 404.
  public func getWorkforceSamplingTask(
    datasetID: String, workforceTaskID: String, checkingTaskID: String, projectID: String? = nil
  ) async throws(ClientError) -> GetWorkforceSamplingTaskResponse {
    try await send(GetWorkforceSamplingTask(
      datasetID: datasetID, workforceTaskID: workforceTaskID, checkingTaskID: checkingTaskID, projectID: projectID
    ))
  }
}
