// Made by Tablature from ShowTrainingJobLogsPreview.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ShowTrainingJobLogsPreview`.
///
/// `GET /v2/{project_id}/training-jobs/{training_job_id}/tasks/{task_id}/logs/preview`.
public struct ShowTrainingJobLogsPreview: APIOperation {
  public typealias Output = ShowTrainingJobLogsPreviewResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ShowTrainingJobLogsPreview",
      method: .get,
      path: "/v2/{project_id}/training-jobs/{training_job_id}/tasks/{task_id}/logs/preview",
      documentedStatuses: [200]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `training_job_id`: string, required.
  public var trainingJobID: String
  /// `task_id`: string, required.
  public var taskID: String

  /// Makes a call; parameters that are nil are not sent.
  public init(trainingJobID: String, taskID: String, projectID: String? = nil) {
    self.projectID = projectID
    self.trainingJobID = trainingJobID
    self.taskID = taskID
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.path("training_job_id", trainingJobID)
    request.path("task_id", taskID)
  }
}

extension ModelArtsClient {
  /// Calls `ShowTrainingJobLogsPreview`.
  public func showTrainingJobLogsPreview(
    trainingJobID: String, taskID: String, projectID: String? = nil
  ) async throws(ClientError) -> ShowTrainingJobLogsPreviewResponse {
    try await send(ShowTrainingJobLogsPreview(trainingJobID: trainingJobID, taskID: taskID, projectID: projectID))
  }
}
