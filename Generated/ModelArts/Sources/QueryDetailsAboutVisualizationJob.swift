// Made by Tablature from QueryDetailsAboutVisualizationJob.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `QueryDetailsAboutVisualizationJob`.
///
/// `GET /v1/{project_id}/visualization-jobs/{job_id}`.
public struct QueryDetailsAboutVisualizationJob: APIOperation {
  public typealias Output = QueryDetailsAboutVisualizationJobResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "QueryDetailsAboutVisualizationJob",
      method: .get,
      path: "/v1/{project_id}/visualization-jobs/{job_id}",
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
  /// Calls `QueryDetailsAboutVisualizationJob`.
  ///
  /// Documented failures: 400.
  public func queryDetailsAboutVisualizationJob(
    jobID: String, projectID: String? = nil
  ) async throws(ClientError) -> QueryDetailsAboutVisualizationJobResponse {
    try await send(QueryDetailsAboutVisualizationJob(jobID: jobID, projectID: projectID))
  }
}
