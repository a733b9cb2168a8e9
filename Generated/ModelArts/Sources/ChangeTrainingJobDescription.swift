// Made by Tablature from ChangeTrainingJobDescription.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `PUT /v2/{project_id}/training-jobs/{training_job_id}`.
public struct ChangeTrainingJobDescription: APIOperation {
  public typealias Output = Void
  public static let route = APIRoute(.put, "/v2/{project_id}/training-jobs/{training_job_id}", statuses: [200])

  public var projectID: String?
  public var trainingJobID: String
  public var body: ChangeTrainingJobDescriptionRequest

  public init(trainingJobID: String, body: ChangeTrainingJobDescriptionRequest, projectID: String? = nil) {
    (self.trainingJobID, self.body, self.projectID) = (trainingJobID, body, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID, "training_job_id": trainingJobID])
    request.json(body)
  }

  public func validate(with validator: inout Validator) { validator.check(body, "body") }
}

extension TrainingManagementOperations {
  /// `PUT /v2/{project_id}/training-jobs/{training_job_id}`.
  public func changeTrainingJobDescription(
    trainingJobID: String, body: ChangeTrainingJobDescriptionRequest, projectID: String? = nil
  ) async throws(ClientError) {
    try await send(ChangeTrainingJobDescription(trainingJobID: trainingJobID, body: body, projectID: projectID))
  }
}

public struct ChangeTrainingJobDescriptionRequest: APIObject {
  /// `description`: string, 0...256 characters.
  public var description: String?
  public init(description: String? = nil) { self.description = description }
  public static let fields: Fields<Self> = ["description": \.description]

  public func checkFields(with validator: inout Validator) {
    validator.check(description, "description", length: Limits(0, 256))
  }
}
