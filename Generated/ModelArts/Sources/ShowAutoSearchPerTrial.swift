// Made by Tablature from ShowAutoSearchPerTrial.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v2/{project_id}/training-jobs/{training_job_id}/autosearch-trials/{trial_id}`.
public struct ShowAutoSearchPerTrial: APIOperation {
  public typealias Output = ShowAutoSearchPerTrialResponse
  public static let route = APIRoute(
    .get, "/v2/{project_id}/training-jobs/{training_job_id}/autosearch-trials/{trial_id}", statuses: [200]
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
  /// `GET /v2/{project_id}/training-jobs/{training_job_id}/autosearch-trials/{trial_id}`.
  public func showAutoSearchPerTrial(
    trainingJobID: String, trialID: String, projectID: String? = nil
  ) async throws(ClientError) -> ShowAutoSearchPerTrialResponse {
    try await send(ShowAutoSearchPerTrial(trainingJobID: trainingJobID, trialID: trialID, projectID: projectID))
  }
}

public struct ShowAutoSearchPerTrialResponse: APIObject {
  public var header: [String]?
  public var data: [[Documented<String>]]?

  public init(header: [String]? = nil, data: [[Documented<String>]]? = nil) {
    (self.header, self.data) = (header, data)
  }

  public static let fields: Fields<Self> = ["header": \.header, "data": \.data]
}
