// Made by Tablature from StopTrainingJobTrainingJobs.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `StopTrainingJobTrainingJobs`.
///
/// `POST /v1/{project_id}/training-jobs/{job_id}/versions/{version_id}/stop`.
public struct StopTrainingJobTrainingJobs: APIOperation {
  public typealias Output = StopTrainingJobTrainingJobsResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "StopTrainingJobTrainingJobs",
      method: .post,
      path: "/v1/{project_id}/training-jobs/{job_id}/versions/{version_id}/stop",
      documentedStatuses: [200, 400]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `job_id`: long, required.
  public var jobID: Int64
  /// `version_id`: long, required.
  public var versionID: Int64

  /// Makes a call; parameters that are nil are not sent.
  public init(jobID: Int64, versionID: Int64, projectID: String? = nil) {
    self.projectID = projectID
    self.jobID = jobID
    self.versionID = versionID
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.path("job_id", jobID)
    request.path("version_id", versionID)
  }
}

extension ModelArtsClient {
  /// Calls `StopTrainingJobTrainingJobs`.
  ///
  /// Documented failures: 400.
  public func stopTrainingJobTrainingJobs(
    jobID: Int64, versionID: Int64, projectID: String? = nil
  ) async throws(ClientError) -> StopTrainingJobTrainingJobsResponse {
    try await send(StopTrainingJobTrainingJobs(jobID: jobID, versionID: versionID, projectID: projectID))
  }
}
