// Made by Tablature from ShowAutoSearchParamsAnalysis.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ShowAutoSearchParamsAnalysis`.
///
/// `GET /v2/{project_id}/training-jobs/{training_job_id}/autosearch-parameter-analysis`.
public struct ShowAutoSearchParamsAnalysis: APIOperation {
  public typealias Output = ShowAutoSearchParamsAnalysisResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ShowAutoSearchParamsAnalysis",
      method: .get,
      path: "/v2/{project_id}/training-jobs/{training_job_id}/autosearch-parameter-analysis",
      documentedStatuses: [200]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `training_job_id`: string, required.
  public var trainingJobID: String

  /// Makes a call; parameters that are nil are not sent.
  public init(trainingJobID: String, projectID: String? = nil) {
    self.projectID = projectID
    self.trainingJobID = trainingJobID
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.path("training_job_id", trainingJobID)
  }
}

extension ModelArtsClient {
  /// Calls `ShowAutoSearchParamsAnalysis`.
  public func showAutoSearchParamsAnalysis(
    trainingJobID: String, projectID: String? = nil
  ) async throws(ClientError) -> ShowAutoSearchParamsAnalysisResponse {
    try await send(ShowAutoSearchParamsAnalysis(trainingJobID: trainingJobID, projectID: projectID))
  }
}
