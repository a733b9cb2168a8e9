// Made by Tablature from DeleteVersionOfTrainingJob.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `DeleteVersionOfTrainingJob`.
///
/// `DELETE /v1/{project_id}/training-jobs/{job_id}/versions/{version_id}`.
public struct DeleteVersionOfTrainingJob: APIOperation {
  public typealias Output = DeleteVersionOfTrainingJobResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "DeleteVersionOfTrainingJob",
      method: .delete,
      path: "/v1/{project_id}/training-jobs/{job_id}/versions/{version_id}",
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
  /// Calls `DeleteVersionOfTrainingJob`.
  ///
  /// Documented failures: 400.
  public func deleteVersionOfTrainingJob(
    jobID: Int64, versionID: Int64, projectID: String? = nil
  ) async throws(ClientError) -> DeleteVersionOfTrainingJobResponse {
    try await send(DeleteVersionOfTrainingJob(jobID: jobID, versionID: versionID, projectID: projectID))
  }
}
