// Made by Tablature from RestartVisualizationJob.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `RestartVisualizationJob`.
///
/// `POST /v1/{project_id}/visualization-jobs/{job_id}/restart`.
public struct RestartVisualizationJob: APIOperation {
  public typealias Output = RestartVisualizationJobResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "RestartVisualizationJob",
      method: .post,
      path: "/v1/{project_id}/visualization-jobs/{job_id}/restart",
      documentedStatuses: [200, 400]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `job_id`: string, required.
  public var jobID: String

  /// Makes a call; parameters that are nil are not sent.
  public init(jobID: String, projectID: String? = nil) {
    self.projectID = projectID
    self.jobID = jobID
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.path("job_id", jobID)
  }
}

extension ModelArtsClient {
  /// Calls `RestartVisualizationJob`.
  ///
  /// Documented failures: 400.
  public func restartVisualizationJob(
    jobID: String, projectID: String? = nil
  ) async throws(ClientError) -> RestartVisualizationJobResponse {
    try await send(RestartVisualizationJob(jobID: jobID, projectID: projectID))
  }
}
