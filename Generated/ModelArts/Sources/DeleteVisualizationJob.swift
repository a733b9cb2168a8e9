// Made by Tablature from DeleteVisualizationJob.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `DELETE /v1/{project_id}/visualization-jobs/{job_id}`.
public struct DeleteVisualizationJob: APIOperation {
  public typealias Output = DeleteVisualizationJobResponse
  public static let route = APIRoute(.delete, "/v1/{project_id}/visualization-jobs/{job_id}", statuses: [200, 400])

  public var projectID: String?
  public var jobID: String
  public init(jobID: String, projectID: String? = nil) { (self.jobID, self.projectID) = (jobID, projectID) }
  public func encode(into request: inout RequestBuilder) { request.path(["project_id": projectID, "job_id": jobID]) }
}

extension VisualizationJobsOperations {
  /// `DELETE /v1/{project_id}/visualization-jobs/{job_id}`; fails with 400.
  public func deleteVisualizationJob(
    jobID: String, projectID: String? = nil
  ) async throws(ClientError) -> DeleteVisualizationJobResponse {
    try await send(DeleteVisualizationJob(jobID: jobID, projectID: projectID))
  }
}

public typealias DeleteVisualizationJobResponse = StopVisualizationJobResponse
