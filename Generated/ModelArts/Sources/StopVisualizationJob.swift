// Made by Tablature from StopVisualizationJob.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `StopVisualizationJob`.
///
/// `POST /v1/{project_id}/visualization-jobs/{job_id}/stop`.
public struct StopVisualizationJob: APIOperation {
  public typealias Output = StopVisualizationJobResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "StopVisualizationJob",
      method: .post,
      path: "/v1/{project_id}/visualization-jobs/{job_id}/stop",
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
  /// Calls `StopVisualizationJob`.
  ///
  /// Documented failures: 400.
  public func stopVisualizationJob(
    jobID: String, projectID: String? = nil
  ) async throws(ClientError) -> StopVisualizationJobResponse {
    try await send(StopVisualizationJob(jobID: jobID, projectID: projectID))
  }
}
