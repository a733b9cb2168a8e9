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
  /// Calls `StopTrainingJob`.
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

public struct StopTrainingJobResponse: APIObject {
  /// `kind`: string, default `job`.
  public var kind: Kind?
  public var metadata: JobMetadata?
  public var status: Status?
  public var algorithm: JobAlgorithmResponse?
  public var tasks: [TaskResponse]?
  public var spec: SpecResponce?
  public var endpoints: JobEndpointsResp?
  public var name: String?
  public var value: String?
  public var description: String?
  public var constraint: JobAlgorithmResponseParametersConstraint?
  public var i18nDescription: JobAlgorithmResponseParametersI18nDescription?

  public init(
    kind: Kind? = nil, metadata: JobMetadata? = nil, status: Status? = nil, algorithm: JobAlgorithmResponse? = nil,
    tasks: [TaskResponse]? = nil, spec: SpecResponce? = nil, endpoints: JobEndpointsResp? = nil, name: String? = nil,
    value: String? = nil, description: String? = nil, constraint: JobAlgorithmResponseParametersConstraint? = nil,
    i18nDescription: JobAlgorithmResponseParametersI18nDescription? = nil
  ) {
    (self.kind, self.metadata, self.status, self.algorithm, self.tasks) = (kind, metadata, status, algorithm, tasks)
    (self.spec, self.endpoints, self.name, self.value, self.description) = (spec, endpoints, name, value, description)
    (self.constraint, self.i18nDescription) = (constraint, i18nDescription)
  }

  public static let fields: Fields<Self> = [
    "kind": \.kind, "metadata": \.metadata, "status": \.status, "algorithm": \.algorithm, "tasks": \.tasks,
    "spec": \.spec, "endpoints": \.endpoints, "name": \.name, "value": \.value, "description": \.description,
    "constraint": \.constraint, "i18n_description": \.i18nDescription
  ]

  public typealias Kind = JobResponse.Kind
}
