// Made by Tablature from ShowTrainingJobMetrics.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ShowTrainingJobMetrics`.
///
/// `GET /v2/{project_id}/training-jobs/{training_job_id}/metrics/{task_id}`.
public struct ShowTrainingJobMetrics: APIOperation {
  public typealias Output = ShowTrainingJobMetricsResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ShowTrainingJobMetrics",
      method: .get,
      path: "/v2/{project_id}/training-jobs/{training_job_id}/metrics/{task_id}",
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
  /// Calls `ShowTrainingJobMetrics`.
  public func showTrainingJobMetrics(
    trainingJobID: String, taskID: String, projectID: String? = nil
  ) async throws(ClientError) -> ShowTrainingJobMetricsResponse {
    try await send(ShowTrainingJobMetrics(trainingJobID: trainingJobID, taskID: taskID, projectID: projectID))
  }
}
