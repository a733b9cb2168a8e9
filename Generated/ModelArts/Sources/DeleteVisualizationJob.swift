// Made by Tablature from DeleteVisualizationJob.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `DeleteVisualizationJob`.
///
/// `DELETE /v1/{project_id}/visualization-jobs/{job_id}`.
public struct DeleteVisualizationJob: APIOperation {
  public typealias Output = DeleteVisualizationJobResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "DeleteVisualizationJob",
      method: .delete,
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
  /// Calls `DeleteVisualizationJob`.
  ///
  /// Documented failures: 400.
  public func deleteVisualizationJob(
    jobID: String, projectID: String? = nil
  ) async throws(ClientError) -> DeleteVisualizationJobResponse {
    try await send(DeleteVisualizationJob(jobID: jobID, projectID: projectID))
  }
}
