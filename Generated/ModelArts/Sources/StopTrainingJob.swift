// Made by Tablature from StopTrainingJob.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `POST /v2/{project_id}/training-jobs/{training_job_id}/actions`.
public struct StopTrainingJob: APIOperation {
  public typealias Output = StopTrainingJobResponse
  public static let route = APIRoute(.post, "/v2/{project_id}/training-jobs/{training_job_id}/actions", statuses: [202])

  public var projectID: String?
  public var trainingJobID: String
  public var body: StopTrainingJobRequest

  public init(trainingJobID: String, body: StopTrainingJobRequest, projectID: String? = nil) {
    (self.trainingJobID, self.body, self.projectID) = (trainingJobID, body, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID, "training_job_id": trainingJobID])
    request.json(body)
  }

  public func validate(with validator: inout Validator) { validator.check(body, "body") }
}

extension TrainingManagementOperations {
  /// `POST /v2/{project_id}/training-jobs/{training_job_id}/actions`.
  public func stopTrainingJob(
    trainingJobID: String, body: StopTrainingJobRequest, projectID: String? = nil
  ) async throws(ClientError) -> StopTrainingJobResponse {
    try await send(StopTrainingJob(trainingJobID: trainingJobID, body: body, projectID: projectID))
  }
}

public struct StopTrainingJobRequest: APIObject {
  public var actionType: String
  public init(actionType: String) { self.actionType = actionType }
  public static let fields: Fields<Self> = ["action_type": \.actionType]
}

public typealias StopTrainingJobResponse = JobResponse
