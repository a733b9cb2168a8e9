// Made by Tablature from ChangeTrainingJobDescription.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ChangeTrainingJobDescription`.
///
/// `PUT /v2/{project_id}/training-jobs/{training_job_id}`.
public struct ChangeTrainingJobDescription: APIOperation {
  public typealias Output = Void

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ChangeTrainingJobDescription",
      method: .put,
      path: "/v2/{project_id}/training-jobs/{training_job_id}",
      documentedStatuses: [200]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `training_job_id`: string, required.
  public var trainingJobID: String
  /// What the request carries.
  public var body: ChangeTrainingJobDescriptionRequest

  /// Makes a call; parameters that are nil are not sent.
  public init(trainingJobID: String, body: ChangeTrainingJobDescriptionRequest, projectID: String? = nil) {
    self.projectID = projectID
    self.trainingJobID = trainingJobID
    self.body = body
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.path("training_job_id", trainingJobID)
    request.json(body)
  }
}

extension ChangeTrainingJobDescription {
  public func validate(with validator: inout Validator) {
    validator.check(body, "body")
  }
}

extension ModelArtsClient {
  /// Calls `ChangeTrainingJobDescription`.
  public func changeTrainingJobDescription(
    trainingJobID: String, body: ChangeTrainingJobDescriptionRequest, projectID: String? = nil
  ) async throws(ClientError) {
    try await send(ChangeTrainingJobDescription(trainingJobID: trainingJobID, body: body, projectID: projectID))
  }
}
