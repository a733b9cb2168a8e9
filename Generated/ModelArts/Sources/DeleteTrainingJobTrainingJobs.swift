// Made by Tablature from DeleteTrainingJobTrainingJobs.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `DELETE /v1/{project_id}/training-jobs/{job_id}`.
public struct DeleteTrainingJobTrainingJobs: APIOperation {
  public typealias Output = DeleteTrainingJobTrainingJobsResponse
  public static let route = APIRoute(.delete, "/v1/{project_id}/training-jobs/{job_id}", statuses: [200, 400])

  public var projectID: String?
  public var jobID: Int64
  public init(jobID: Int64, projectID: String? = nil) { (self.jobID, self.projectID) = (jobID, projectID) }
  public func encode(into request: inout RequestBuilder) { request.path(["project_id": projectID, "job_id": jobID]) }
}

extension TrainingJobsOperations {
  /// `DELETE /v1/{project_id}/training-jobs/{job_id}`; fails with 400.
  public func deleteTrainingJobTrainingJobs(
    jobID: Int64, projectID: String? = nil
  ) async throws(ClientError) -> DeleteTrainingJobTrainingJobsResponse {
    try await send(DeleteTrainingJobTrainingJobs(jobID: jobID, projectID: projectID))
  }
}

public typealias DeleteTrainingJobTrainingJobsResponse = DeleteVersionOfTrainingJobResponse
