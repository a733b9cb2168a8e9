// Made by Tablature from ShowTrainingJobDetails.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ShowTrainingJobDetails`.
///
/// `GET /v2/{project_id}/training-jobs/{training_job_id}`.
public struct ShowTrainingJobDetails: APIOperation {
  public typealias Output = ShowTrainingJobDetailsResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ShowTrainingJobDetails",
      method: .get,
      path: "/v2/{project_id}/training-jobs/{training_job_id}",
      documentedStatuses: [200]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `training_job_id`: string, required.
  public var trainingJobID: String

  /// Makes a call; parameters that are nil are not sent.
  public init(trainingJobID: String, projectID: String? = nil) {
    self.projectID = projectID
    self.trainingJobID = trainingJobID
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.path("training_job_id", trainingJobID)
  }
}

extension ModelArtsClient {
  /// Calls `ShowTrainingJobDetails`.
  public func showTrainingJobDetails(
    trainingJobID: String, projectID: String? = nil
  ) async throws(ClientError) -> ShowTrainingJobDetailsResponse {
    try await send(ShowTrainingJobDetails(trainingJobID: trainingJobID, projectID: projectID))
  }
}
