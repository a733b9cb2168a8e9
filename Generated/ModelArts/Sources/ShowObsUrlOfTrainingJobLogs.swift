// Made by Tablature from ShowObsUrlOfTrainingJobLogs.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ShowObsUrlOfTrainingJobLogs`.
///
/// `GET /v2/{project_id}/training-jobs/{training_job_id}/tasks/{task_id}/logs/url`.
public struct ShowObsUrlOfTrainingJobLogs: APIOperation {
  public typealias Output = ShowObsUrlOfTrainingJobLogsResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ShowObsUrlOfTrainingJobLogs",
      method: .get,
      path: "/v2/{project_id}/training-jobs/{training_job_id}/tasks/{task_id}/logs/url",
      documentedStatuses: [200]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `training_job_id`: string, required.
  public var trainingJobID: String
  /// `task_id`: string, required.
  public var taskID: String
  /// `Content-Type`: string.
  public var contentType: String?

  /// Makes a call; parameters that are nil are not sent.
  public init(trainingJobID: String, taskID: String, contentType: String? = nil, projectID: String? = nil) {
    self.projectID = projectID
    self.trainingJobID = trainingJobID
    self.taskID = taskID
    self.contentType = contentType
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.path("training_job_id", trainingJobID)
    request.path("task_id", taskID)
    request.header("Content-Type", contentType)
  }
}

extension ModelArtsClient {
  /// Calls `ShowObsUrlOfTrainingJobLogs`.
  public func showOBSURLOfTrainingJobLogs(
    trainingJobID: String, taskID: String, contentType: String? = nil, projectID: String? = nil
  ) async throws(ClientError) -> ShowObsUrlOfTrainingJobLogsResponse {
    try await send(ShowObsUrlOfTrainingJobLogs(
      trainingJobID: trainingJobID, taskID: taskID, contentType: contentType, projectID: projectID
    ))
  }
}
