// Made by Tablature from StopTrainingJob.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `StopTrainingJob`.
///
/// `POST /v2/{project_id}/training-jobs/{training_job_id}/actions`.
public struct StopTrainingJob: APIOperation {
  public typealias Output = StopTrainingJobResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "StopTrainingJob",
      method: .post,
      path: "/v2/{project_id}/training-jobs/{training_job_id}/actions",
      documentedStatuses: [202]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `training_job_id`: string, required.
  public var trainingJobID: String
  /// What the request carries.
  public var body: StopTrainingJobRequest

  /// Makes a call; parameters that are nil are not sent.
  public init(trainingJobID: String, body: StopTrainingJobRequest, projectID: String? = nil) {
    self.projectID = projectID
    self.trainingJobID = trainingJobID
    self.body = body
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.path("training_job_id", trainingJobID)
    request.json(body)
  }
}

extension StopTrainingJob {
  public func validate(with validator: inout Validator) {
    validator.check(body, "body")
  }
}

extension ModelArtsClient {
  /// Calls `StopTrainingJob`.
  public func stopTrainingJob(
    trainingJobID: String, body: StopTrainingJobRequest, projectID: String? = nil
  ) async throws(ClientError) -> StopTrainingJobResponse {
    try await send(StopTrainingJob(trainingJobID: trainingJobID, body: body, projectID: projectID))
  }
}
