// Made by Tablature from ShowObsUrlOfTrainingJobLogs.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v2/{project_id}/training-jobs/{training_job_id}/tasks/{task_id}/logs/url`.
public struct ShowOBSURLOfTrainingJobLogs: APIOperation {
  public typealias Output = ShowOBSURLOfTrainingJobLogsResponse
  public static let name = "ShowObsUrlOfTrainingJobLogs"
  public static let route = APIRoute(
    .get, "/v2/{project_id}/training-jobs/{training_job_id}/tasks/{task_id}/logs/url", statuses: [200]
  )

  public var projectID: String?
  public var trainingJobID: String
  public var taskID: String
  public var contentType: String?

  public init(trainingJobID: String, taskID: String, contentType: String? = nil, projectID: String? = nil) {
    (self.trainingJobID, self.taskID, self.contentType) = (trainingJobID, taskID, contentType)
    self.projectID = projectID
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID, "training_job_id": trainingJobID, "task_id": taskID])
    request.header(["Content-Type": contentType])
  }
}

extension TrainingManagementOperations {
  /// `GET /v2/{project_id}/training-jobs/{training_job_id}/tasks/{task_id}/logs/url`.
  public func showOBSURLOfTrainingJobLogs(
    trainingJobID: String, taskID: String, contentType: String? = nil, projectID: String? = nil
  ) async throws(ClientError) -> ShowOBSURLOfTrainingJobLogsResponse {
    try await send(ShowOBSURLOfTrainingJobLogs(
      trainingJobID: trainingJobID, taskID: taskID, contentType: contentType, projectID: projectID
    ))
  }
}

public struct ShowOBSURLOfTrainingJobLogsResponse: APIObject {
  public var obsURL: String?
  public init(obsURL: String? = nil) { self.obsURL = obsURL }
  public static let fields: Fields<Self> = ["obs_url": \.obsURL]
}
