// Made by Tablature from DeleteTrainingJob.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `DELETE /v2/{project_id}/training-jobs/{training_job_id}`.
public struct DeleteTrainingJob: APIOperation {
  public typealias Output = Void
  public static let route = APIRoute(.delete, "/v2/{project_id}/training-jobs/{training_job_id}", statuses: [202])

  public var projectID: String?
  public var trainingJobID: String

  public init(trainingJobID: String, projectID: String? = nil) {
    (self.trainingJobID, self.projectID) = (trainingJobID, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID, "training_job_id": trainingJobID])
  }
}

extension TrainingManagementOperations {
  /// `DELETE /v2/{project_id}/training-jobs/{training_job_id}`.
  public func deleteTrainingJob(trainingJobID: String, projectID: String? = nil) async throws(ClientError) {
    try await send(DeleteTrainingJob(trainingJobID: trainingJobID, projectID: projectID))
  }
}
