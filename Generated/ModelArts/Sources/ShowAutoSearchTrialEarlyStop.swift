// Made by Tablature from ShowAutoSearchTrialEarlyStop.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `POST /v2/{project_id}/training-jobs/{training_job_id}/autosearch-trial-earlystop/{trial_id}`.
public struct ShowAutoSearchTrialEarlyStop: APIOperation {
  public typealias Output = ShowAutoSearchTrialEarlyStopResponse
  public static let route = APIRoute(
    .post, "/v2/{project_id}/training-jobs/{training_job_id}/autosearch-trial-earlystop/{trial_id}", statuses: [200]
  )

  public var projectID: String?
  public var trainingJobID: String
  public var trialID: String

  public init(trainingJobID: String, trialID: String, projectID: String? = nil) {
    (self.trainingJobID, self.trialID, self.projectID) = (trainingJobID, trialID, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID, "training_job_id": trainingJobID, "trial_id": trialID])
  }
}

extension TrainingManagementOperations {
  /// `POST /v2/{project_id}/training-jobs/{training_job_id}/autosearch-trial-earlystop/{trial_id}`.
  public func showAutoSearchTrialEarlyStop(
    trainingJobID: String, trialID: String, projectID: String? = nil
  ) async throws(ClientError) -> ShowAutoSearchTrialEarlyStopResponse {
    try await send(ShowAutoSearchTrialEarlyStop(trainingJobID: trainingJobID, trialID: trialID, projectID: projectID))
  }
}

public struct ShowAutoSearchTrialEarlyStopResponse: APIObject {
  public var earlystopTrial: String?
  public init(earlystopTrial: String? = nil) { self.earlystopTrial = earlystopTrial }
  public static let fields: Fields<Self> = ["earlystop_trial": \.earlystopTrial]
}
