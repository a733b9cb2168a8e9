// Made by Tablature from StartWorkforceSamplingTask.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `StartWorkforceSamplingTask`.
///
/// `POST /v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/acceptance`.
public struct StartWorkforceSamplingTask: APIOperation {
  public typealias Output = StartWorkforceSamplingTaskResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "StartWorkforceSamplingTask",
      method: .post,
      path: "/v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/acceptance",
      documentedStatuses: [200, 401, 403, 404]
    )
  }

  /// `dataset_id`: string, required.
  public var datasetID: String
  /// `project_id`: string, required.
  public var projectID: String?
  /// `workforce_task_id`: string, required.
  public var workforceTaskID: String
  /// What the request carries.
  public var body: StartWorkforceSamplingTaskRequest

  /// Makes a call; parameters that are nil are not sent.
  public init(
    datasetID: String, workforceTaskID: String, body: StartWorkforceSamplingTaskRequest, projectID: String? = nil
  ) {
    self.datasetID = datasetID
    self.projectID = projectID
    self.workforceTaskID = workforceTaskID
    self.body = body
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("dataset_id", datasetID)
    request.path("project_id", projectID)
    request.path("workforce_task_id", workforceTaskID)
    request.json(body)
  }
}

extension ModelArtsClient {
  /// Calls `StartWorkforceSamplingTask`.
  ///
  /// Documented failures: 401, 403, 404.
  public func startWorkforceSamplingTask(
    datasetID: String, workforceTaskID: String, body: StartWorkforceSamplingTaskRequest, projectID: String? = nil
  ) async throws(ClientError) -> StartWorkforceSamplingTaskResponse {
    try await send(StartWorkforceSamplingTask(
      datasetID: datasetID, workforceTaskID: workforceTaskID, body: body, projectID: projectID
    ))
  }
}
