// Made by Tablature from ObtainNameOfTrainingJobLogFile.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ObtainNameOfTrainingJobLogFile`.
///
/// `GET /v1/{project_id}/training-jobs/{job_id}/versions/{version_id}/log/file-names`.
public struct ObtainNameOfTrainingJobLogFile: APIOperation {
  public typealias Output = ObtainNameOfTrainingJobLogFileResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ObtainNameOfTrainingJobLogFile",
      method: .get,
      path: "/v1/{project_id}/training-jobs/{job_id}/versions/{version_id}/log/file-names",
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
  /// Calls `ObtainNameOfTrainingJobLogFile`.
  ///
  /// Documented failures: 400.
  public func obtainNameOfTrainingJobLogFile(
    jobID: Int64, versionID: Int64, projectID: String? = nil
  ) async throws(ClientError) -> ObtainNameOfTrainingJobLogFileResponse {
    try await send(ObtainNameOfTrainingJobLogFile(jobID: jobID, versionID: versionID, projectID: projectID))
  }
}
