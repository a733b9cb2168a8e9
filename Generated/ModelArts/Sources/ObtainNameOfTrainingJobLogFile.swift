// Made by Tablature from ObtainNameOfTrainingJobLogFile.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v1/{project_id}/training-jobs/{job_id}/versions/{version_id}/log/file-names`.
public struct ObtainNameOfTrainingJobLogFile: APIOperation {
  public typealias Output = ObtainNameOfTrainingJobLogFileResponse
  public static let route = APIRoute(
    .get, "/v1/{project_id}/training-jobs/{job_id}/versions/{version_id}/log/file-names", statuses: [200, 400]
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
  /// `GET /v1/{project_id}/training-jobs/{job_id}/versions/{version_id}/log/file-names`; fails with 400.
  public func obtainNameOfTrainingJobLogFile(
    jobID: Int64, versionID: Int64, projectID: String? = nil
  ) async throws(ClientError) -> ObtainNameOfTrainingJobLogFileResponse {
    try await send(ObtainNameOfTrainingJobLogFile(jobID: jobID, versionID: versionID, projectID: projectID))
  }
}

public struct ObtainNameOfTrainingJobLogFileResponse: APIObject {
  public var isSuccess: Bool?
  public var errorMessage: String?
  public var errorCode: String?
  /// `log_file_list`: string, examples show array.
  public var logFileList: Documented<String>?

  public init(
    isSuccess: Bool? = nil, errorMessage: String? = nil, errorCode: String? = nil,
    logFileList: Documented<String>? = nil
  ) {
    (self.isSuccess, self.errorMessage, self.errorCode) = (isSuccess, errorMessage, errorCode)
    self.logFileList = logFileList
  }

  public static let fields: Fields<Self> = [
    "is_success": \.isSuccess, "error_message": \.errorMessage, "error_code": \.errorCode,
    "log_file_list": \.logFileList
  ]
}
