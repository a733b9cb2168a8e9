// Made by Tablature from DeleteTrainingJobTrainingJobs.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `DeleteTrainingJobTrainingJobs`.
///
/// `DELETE /v1/{project_id}/training-jobs/{job_id}`.
public struct DeleteTrainingJobTrainingJobs: APIOperation {
  public typealias Output = DeleteTrainingJobTrainingJobsResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "DeleteTrainingJobTrainingJobs",
      method: .delete,
      path: "/v1/{project_id}/training-jobs/{job_id}",
      documentedStatuses: [200, 400]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `job_id`: long, required.
  public var jobID: Int64

  /// Makes a call; parameters that are nil are not sent.
  public init(jobID: Int64, projectID: String? = nil) {
    self.projectID = projectID
    self.jobID = jobID
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.path("job_id", jobID)
  }
}

extension ModelArtsClient {
  /// Calls `DeleteTrainingJobTrainingJobs`.
  ///
  /// Documented failures: 400.
  public func deleteTrainingJobTrainingJobs(
    jobID: Int64, projectID: String? = nil
  ) async throws(ClientError) -> DeleteTrainingJobTrainingJobsResponse {
    try await send(DeleteTrainingJobTrainingJobs(jobID: jobID, projectID: projectID))
  }
}
