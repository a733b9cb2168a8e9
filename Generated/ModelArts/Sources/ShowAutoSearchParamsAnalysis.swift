// Made by Tablature from ShowAutoSearchParamsAnalysis.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v2/{project_id}/training-jobs/{training_job_id}/autosearch-parameter-analysis`.
public struct ShowAutoSearchParamsAnalysis: APIOperation {
  public typealias Output = ShowAutoSearchParamsAnalysisResponse
  public static let route = APIRoute(
    .get, "/v2/{project_id}/training-jobs/{training_job_id}/autosearch-parameter-analysis", statuses: [200]
  )

  public var projectID: String?
  public var trainingJobID: String

  public init(trainingJobID: String, projectID: String? = nil) {
    (self.trainingJobID, self.projectID) = (trainingJobID, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID, "training_job_id": trainingJobID])
  }
}

extension TrainingManagementOperations {
  /// `GET /v2/{project_id}/training-jobs/{training_job_id}/autosearch-parameter-analysis`.
  public func showAutoSearchParamsAnalysis(
    trainingJobID: String, projectID: String? = nil
  ) async throws(ClientError) -> ShowAutoSearchParamsAnalysisResponse {
    try await send(ShowAutoSearchParamsAnalysis(trainingJobID: trainingJobID, projectID: projectID))
  }
}

public struct ShowAutoSearchParamsAnalysisResponse: APIObject {
  public var header: [String]?
  public var data: [[String]]?
  public init(header: [String]? = nil, data: [[String]]? = nil) { (self.header, self.data) = (header, data) }
  public static let fields: Fields<Self> = ["header": \.header, "data": \.data]
}
