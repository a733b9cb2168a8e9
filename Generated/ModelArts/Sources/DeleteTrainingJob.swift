// Made by Tablature from DeleteTrainingJob.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `DeleteTrainingJob`.
///
/// `DELETE /v2/{project_id}/training-jobs/{training_job_id}`.
public struct DeleteTrainingJob: APIOperation {
  public typealias Output = Void

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "DeleteTrainingJob",
      method: .delete,
      path: "/v2/{project_id}/training-jobs/{training_job_id}",
      documentedStatuses: [202]
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
  /// Calls `DeleteTrainingJob`.
  public func deleteTrainingJob(trainingJobID: String, projectID: String? = nil) async throws(ClientError) {
    try await send(DeleteTrainingJob(trainingJobID: trainingJobID, projectID: projectID))
  }
}
