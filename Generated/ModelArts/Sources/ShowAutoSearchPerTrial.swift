// Made by Tablature from ShowAutoSearchPerTrial.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ShowAutoSearchPerTrial`.
///
/// `GET /v2/{project_id}/training-jobs/{training_job_id}/autosearch-trials/{trial_id}`.
public struct ShowAutoSearchPerTrial: APIOperation {
  public typealias Output = ShowAutoSearchPerTrialResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ShowAutoSearchPerTrial",
      method: .get,
      path: "/v2/{project_id}/training-jobs/{training_job_id}/autosearch-trials/{trial_id}",
      documentedStatuses: [200]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `training_job_id`: string, required.
  public var trainingJobID: String
  /// `trial_id`: string, required.
  public var trialID: String

  /// Makes a call; parameters that are nil are not sent.
  public init(trainingJobID: String, trialID: String, projectID: String? = nil) {
    self.projectID = projectID
    self.trainingJobID = trainingJobID
    self.trialID = trialID
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.path("training_job_id", trainingJobID)
    request.path("trial_id", trialID)
  }
}

extension ModelArtsClient {
  /// Calls `ShowAutoSearchPerTrial`.
  public func showAutoSearchPerTrial(
    trainingJobID: String, trialID: String, projectID: String? = nil
  ) async throws(ClientError) -> ShowAutoSearchPerTrialResponse {
    try await send(ShowAutoSearchPerTrial(trainingJobID: trainingJobID, trialID: trialID, projectID: projectID))
  }
}
