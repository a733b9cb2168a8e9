// Made by Tablature from ModifyDescriptionOfTrainingJob.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ModifyDescriptionOfTrainingJob`.
///
/// `PUT /v1/{project_id}/training-jobs/{job_id}`.
public struct ModifyDescriptionOfTrainingJob: APIOperation {
  public typealias Output = ModifyDescriptionOfTrainingJobResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ModifyDescriptionOfTrainingJob",
      method: .put,
      path: "/v1/{project_id}/training-jobs/{job_id}",
      documentedStatuses: [200, 400]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `job_id`: long, required.
  public var jobID: Int64
  /// What the request carries.
  public var body: ModifyDescriptionOfTrainingJobRequest

  /// Makes a call; parameters that are nil are not sent.
  public init(jobID: Int64, body: ModifyDescriptionOfTrainingJobRequest, projectID: String? = nil) {
    self.projectID = projectID
    self.jobID = jobID
    self.body = body
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.path("job_id", jobID)
    request.json(body)
  }
}

extension ModifyDescriptionOfTrainingJob {
  public func validate(with validator: inout Validator) {
    validator.check(body, "body")
  }
}

extension ModelArtsClient {
  /// Calls `ModifyDescriptionOfTrainingJob`.
  ///
  /// Documented failures: 400.
  public func modifyDescriptionOfTrainingJob(
    jobID: Int64, body: ModifyDescriptionOfTrainingJobRequest, projectID: String? = nil
  ) async throws(ClientError) -> ModifyDescriptionOfTrainingJobResponse {
    try await send(ModifyDescriptionOfTrainingJob(jobID: jobID, body: body, projectID: projectID))
  }
}
