// Made by Tablature from ModifyDescriptionOfTrainingJob.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `PUT /v1/{project_id}/training-jobs/{job_id}`.
public struct ModifyDescriptionOfTrainingJob: APIOperation {
  public typealias Output = ModifyDescriptionOfTrainingJobResponse
  public static let route = APIRoute(.put, "/v1/{project_id}/training-jobs/{job_id}", statuses: [200, 400])

  public var projectID: String?
  public var jobID: Int64
  public var body: ModifyDescriptionOfTrainingJobRequest

  public init(jobID: Int64, body: ModifyDescriptionOfTrainingJobRequest, projectID: String? = nil) {
    (self.jobID, self.body, self.projectID) = (jobID, body, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID, "job_id": jobID])
    request.json(body)
  }

  public func validate(with validator: inout Validator) { validator.check(body, "body") }
}

extension TrainingJobsOperations {
  /// `PUT /v1/{project_id}/training-jobs/{job_id}`; fails with 400.
  public func modifyDescriptionOfTrainingJob(
    jobID: Int64, body: ModifyDescriptionOfTrainingJobRequest, projectID: String? = nil
  ) async throws(ClientError) -> ModifyDescriptionOfTrainingJobResponse {
    try await send(ModifyDescriptionOfTrainingJob(jobID: jobID, body: body, projectID: projectID))
  }
}

public struct ModifyDescriptionOfTrainingJobRequest: APIObject {
  /// `job_desc`: string, required, 0...256 characters.
  public var jobDesc: String
  public init(jobDesc: String) { self.jobDesc = jobDesc }
  public static let fields: Fields<Self> = ["job_desc": \.jobDesc]

  public func checkFields(with validator: inout Validator) {
    validator.check(jobDesc, "job_desc", length: Limits(0, 256))
  }
}

public typealias ModifyDescriptionOfTrainingJobResponse = DeleteVersionOfTrainingJobResponse
