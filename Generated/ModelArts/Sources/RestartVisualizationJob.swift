// Made by Tablature from RestartVisualizationJob.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `POST /v1/{project_id}/visualization-jobs/{job_id}/restart`.
public struct RestartVisualizationJob: APIOperation {
  public typealias Output = RestartVisualizationJobResponse
  public static let route = APIRoute(
    .post, "/v1/{project_id}/visualization-jobs/{job_id}/restart", statuses: [200, 400]
  )

  public var projectID: String?
  public var jobID: String
  public init(jobID: String, projectID: String? = nil) { (self.jobID, self.projectID) = (jobID, projectID) }
  public func encode(into request: inout RequestBuilder) { request.path(["project_id": projectID, "job_id": jobID]) }
}

extension VisualizationJobsOperations {
  /// `POST /v1/{project_id}/visualization-jobs/{job_id}/restart`; fails with 400.
  public func restartVisualizationJob(
    jobID: String, projectID: String? = nil
  ) async throws(ClientError) -> RestartVisualizationJobResponse {
    try await send(RestartVisualizationJob(jobID: jobID, projectID: projectID))
  }
}

public typealias RestartVisualizationJobResponse = StopVisualizationJobResponse
