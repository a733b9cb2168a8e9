// Made by Tablature from ShowAutoSearchTrialEarlyStop.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ShowAutoSearchTrialEarlyStop`.
///
/// `POST /v2/{project_id}/training-jobs/{training_job_id}/autosearch-trial-earlystop/{trial_id}`.
public struct ShowAutoSearchTrialEarlyStop: APIOperation {
  public typealias Output = ShowAutoSearchTrialEarlyStopResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ShowAutoSearchTrialEarlyStop",
      method: .post,
      path: "/v2/{project_id}/training-jobs/{training_job_id}/autosearch-trial-earlystop/{trial_id}",
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
  /// Calls `ShowAutoSearchTrialEarlyStop`.
  public func showAutoSearchTrialEarlyStop(
    trainingJobID: String, trialID: String, projectID: String? = nil
  ) async throws(ClientError) -> ShowAutoSearchTrialEarlyStopResponse {
    try await send(ShowAutoSearchTrialEarlyStop(trainingJobID: trainingJobID, trialID: trialID, projectID: projectID))
  }
}
