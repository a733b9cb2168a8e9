// Made by Tablature from StopVisualizationJob.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `POST /v1/{project_id}/visualization-jobs/{job_id}/stop`.
public struct StopVisualizationJob: APIOperation {
  public typealias Output = StopVisualizationJobResponse
  public static let route = APIRoute(.post, "/v1/{project_id}/visualization-jobs/{job_id}/stop", statuses: [200, 400])

  public var projectID: String?
  public var jobID: String
  public init(jobID: String, projectID: String? = nil) { (self.jobID, self.projectID) = (jobID, projectID) }
  public func encode(into request: inout RequestBuilder) { request.path(["project_id": projectID, "job_id": jobID]) }
}

extension VisualizationJobsOperations {
  /// `POST /v1/{project_id}/visualization-jobs/{job_id}/stop`; fails with 400.
  public func stopVisualizationJob(
    jobID: String, projectID: String? = nil
  ) async throws(ClientError) -> StopVisualizationJobResponse {
    try await send(StopVisualizationJob(jobID: jobID, projectID: projectID))
  }
}

public struct StopVisualizationJobResponse: APIObject {
  public var isSuccess: Bool?
  public var errorCode: String?
  public var errorMessage: String?

  public init(isSuccess: Bool? = nil, errorCode: String? = nil, errorMessage: String? = nil) {
    (self.isSuccess, self.errorCode, self.errorMessage) = (isSuccess, errorCode, errorMessage)
  }

  public static let fields: Fields<Self> = [
    "is_success": \.isSuccess, "error_code": \.errorCode, "error_message": \.errorMessage
  ]
}
