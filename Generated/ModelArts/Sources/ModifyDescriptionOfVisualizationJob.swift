// Made by Tablature from ModifyDescriptionOfVisualizationJob.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ModifyDescriptionOfVisualizationJob`.
///
/// `PUT /v1/{project_id}/visualization-jobs/{job_id}`.
public struct ModifyDescriptionOfVisualizationJob: APIOperation {
  public typealias Output = ModifyDescriptionOfVisualizationJobResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ModifyDescriptionOfVisualizationJob",
      method: .put,
      path: "/v1/{project_id}/visualization-jobs/{job_id}",
      documentedStatuses: [200, 400]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `job_id`: string, required.
  public var jobID: String
  /// What the request carries.
  public var body: ModifyDescriptionOfVisualizationJobRequest

  /// Makes a call; parameters that are nil are not sent.
  public init(jobID: String, body: ModifyDescriptionOfVisualizationJobRequest, projectID: String? = nil) {
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

extension ModifyDescriptionOfVisualizationJob {
  public func validate(with validator: inout Validator) {
    validator.check(body, "body")
  }
}

extension ModelArtsClient {
  /// Calls `ModifyDescriptionOfVisualizationJob`.
  ///
  /// Documented failures: 400.
  public func modifyDescriptionOfVisualizationJob(
    jobID: String, body: ModifyDescriptionOfVisualizationJobRequest, projectID: String? = nil
  ) async throws(ClientError) -> ModifyDescriptionOfVisualizationJobResponse {
    try await send(ModifyDescriptionOfVisualizationJob(jobID: jobID, body: body, projectID: projectID))
  }
}
