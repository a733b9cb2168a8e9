// Made by Tablature from StopTrainingJobTrainingJobs.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `POST /v1/{project_id}/training-jobs/{job_id}/versions/{version_id}/stop`.
public struct StopTrainingJobTrainingJobs: APIOperation {
  public typealias Output = StopTrainingJobTrainingJobsResponse
  public static let route = APIRoute(
    .post, "/v1/{project_id}/training-jobs/{job_id}/versions/{version_id}/stop", statuses: [200, 400]
  )

  public var projectID: String?
  public var jobID: Int64
  public var versionID: Int64

  public init(jobID: Int64, versionID: Int64, projectID: String? = nil) {
    (self.jobID, self.versionID, self.projectID) = (jobID, versionID, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID, "job_id": jobID, "version_id": versionID])
  }
}

extension TrainingJobsOperations {
  /// `POST /v1/{project_id}/training-jobs/{job_id}/versions/{version_id}/stop`; fails with 400.
  public func stopTrainingJobTrainingJobs(
    jobID: Int64, versionID: Int64, projectID: String? = nil
  ) async throws(ClientError) -> StopTrainingJobTrainingJobsResponse {
    try await send(StopTrainingJobTrainingJobs(jobID: jobID, versionID: versionID, projectID: projectID))
  }
}

public struct StopTrainingJobTrainingJobsResponse: APIObject {
  public var isSuccess: Bool?
  public var errorMessage: String?
  public var errorCode: String?

  public init(isSuccess: Bool? = nil, errorMessage: String? = nil, errorCode: String? = nil) {
    (self.isSuccess, self.errorMessage, self.errorCode) = (isSuccess, errorMessage, errorCode)
  }

  public static let fields: Fields<Self> = [
    "is_success": \.isSuccess, "error_message": \.errorMessage, "error_code": \.errorCode
  ]
}
