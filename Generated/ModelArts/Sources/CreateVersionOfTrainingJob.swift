// Made by Tablature from CreateVersionOfTrainingJob.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `CreateVersionOfTrainingJob`.
///
/// `POST /v1/{project_id}/training-jobs/{job_id}/versions`.
public struct CreateVersionOfTrainingJob: APIOperation {
  public typealias Output = CreateVersionOfTrainingJobResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "CreateVersionOfTrainingJob",
      method: .post,
      path: "/v1/{project_id}/training-jobs/{job_id}/versions",
      documentedStatuses: [200, 400]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `job_id`: long, required.
  public var jobID: Int64
  /// What the request carries.
  public var body: JSONValue

  /// Makes a call; parameters that are nil are not sent.
  public init(jobID: Int64, body: JSONValue, projectID: String? = nil) {
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

extension ModelArtsClient {
  /// Calls `CreateVersionOfTrainingJob`.
  ///
  /// Documented failures: 400.
  public func createVersionOfTrainingJob(
    jobID: Int64, body: JSONValue, projectID: String? = nil
  ) async throws(ClientError) -> CreateVersionOfTrainingJobResponse {
    try await send(CreateVersionOfTrainingJob(jobID: jobID, body: body, projectID: projectID))
  }
}
