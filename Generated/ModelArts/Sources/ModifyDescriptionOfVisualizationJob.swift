// Made by Tablature from ModifyDescriptionOfVisualizationJob.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `PUT /v1/{project_id}/visualization-jobs/{job_id}`.
public struct ModifyDescriptionOfVisualizationJob: APIOperation {
  public typealias Output = ModifyDescriptionOfVisualizationJobResponse
  public static let route = APIRoute(.put, "/v1/{project_id}/visualization-jobs/{job_id}", statuses: [200, 400])

  public var projectID: String?
  public var jobID: String
  public var body: ModifyDescriptionOfVisualizationJobRequest

  public init(jobID: String, body: ModifyDescriptionOfVisualizationJobRequest, projectID: String? = nil) {
    (self.jobID, self.body, self.projectID) = (jobID, body, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID, "job_id": jobID])
    request.json(body)
  }

  public func validate(with validator: inout Validator) { validator.check(body, "body") }
}

extension VisualizationJobsOperations {
  /// `PUT /v1/{project_id}/visualization-jobs/{job_id}`; fails with 400.
  public func modifyDescriptionOfVisualizationJob(
    jobID: String, body: ModifyDescriptionOfVisualizationJobRequest, projectID: String? = nil
  ) async throws(ClientError) -> ModifyDescriptionOfVisualizationJobResponse {
    try await send(ModifyDescriptionOfVisualizationJob(jobID: jobID, body: body, projectID: projectID))
  }
}

public typealias ModifyDescriptionOfVisualizationJobRequest = ModifyDescriptionOfTrainingJobRequest
public typealias ModifyDescriptionOfVisualizationJobResponse = StopVisualizationJobResponse
