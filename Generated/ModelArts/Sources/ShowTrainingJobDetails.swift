// Made by Tablature from ShowTrainingJobDetails.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v2/{project_id}/training-jobs/{training_job_id}`.
public struct ShowTrainingJobDetails: APIOperation {
  public typealias Output = ShowTrainingJobDetailsResponse
  public static let route = APIRoute(.get, "/v2/{project_id}/training-jobs/{training_job_id}", statuses: [200])

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
  /// `GET /v2/{project_id}/training-jobs/{training_job_id}`.
  public func showTrainingJobDetails(
    trainingJobID: String, projectID: String? = nil
  ) async throws(ClientError) -> ShowTrainingJobDetailsResponse {
    try await send(ShowTrainingJobDetails(trainingJobID: trainingJobID, projectID: projectID))
  }
}

public typealias ShowTrainingJobDetailsResponse = JobResponse
