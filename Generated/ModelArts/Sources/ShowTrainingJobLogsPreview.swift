// Made by Tablature from ShowTrainingJobLogsPreview.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v2/{project_id}/training-jobs/{training_job_id}/tasks/{task_id}/logs/preview`.
public struct ShowTrainingJobLogsPreview: APIOperation {
  public typealias Output = ShowTrainingJobLogsPreviewResponse
  public static let route = APIRoute(
    .get, "/v2/{project_id}/training-jobs/{training_job_id}/tasks/{task_id}/logs/preview", statuses: [200]
  )

  public var projectID: String?
  public var trainingJobID: String
  public var taskID: String

  public init(trainingJobID: String, taskID: String, projectID: String? = nil) {
    (self.trainingJobID, self.taskID, self.projectID) = (trainingJobID, taskID, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID, "training_job_id": trainingJobID, "task_id": taskID])
  }
}

extension TrainingManagementOperations {
  /// `GET /v2/{project_id}/training-jobs/{training_job_id}/tasks/{task_id}/logs/preview`.
  public func showTrainingJobLogsPreview(
    trainingJobID: String, taskID: String, projectID: String? = nil
  ) async throws(ClientError) -> ShowTrainingJobLogsPreviewResponse {
    try await send(ShowTrainingJobLogsPreview(trainingJobID: trainingJobID, taskID: taskID, projectID: projectID))
  }
}

public struct ShowTrainingJobLogsPreviewResponse: APIObject {
  public var content: String?
  /// `current_size`: integer, in bytes.
  public var currentSize: Int?
  /// `full_size`: integer, in bytes.
  public var fullSize: Int?

  public init(content: String? = nil, currentSize: Int? = nil, fullSize: Int? = nil) {
    (self.content, self.currentSize, self.fullSize) = (content, currentSize, fullSize)
  }

  public static let fields: Fields<Self> = [
    "content": \.content, "current_size": \.currentSize, "full_size": \.fullSize
  ]
}
