// Made by Tablature from ShowAutoSearchParamAnalysisResultPath.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v2/{project_id}/training-jobs/{training_job_id}/autosearch-parameter-analysis/{parameter_name}`.
public struct ShowAutoSearchParamAnalysisResultPath: APIOperation {
  public typealias Output = ShowAutoSearchParamAnalysisResultPathResponse
  public static let route = APIRoute(
    .get, "/v2/{project_id}/training-jobs/{training_job_id}/autosearch-parameter-analysis/{parameter_name}",
    statuses: [200]
  )

  public var parameterName: String
  public var projectID: String?
  public var trainingJobID: String

  public init(parameterName: String, trainingJobID: String, projectID: String? = nil) {
    (self.parameterName, self.trainingJobID, self.projectID) = (parameterName, trainingJobID, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["parameter_name": parameterName, "project_id": projectID, "training_job_id": trainingJobID])
  }
}

extension TrainingManagementOperations {
  /// `GET /v2/{project_id}/training-jobs/{training_job_id}/autosearch-parameter-analysis/{parameter_name}`.
  public func showAutoSearchParamAnalysisResultPath(
    parameterName: String, trainingJobID: String, projectID: String? = nil
  ) async throws(ClientError) -> ShowAutoSearchParamAnalysisResultPathResponse {
    try await send(ShowAutoSearchParamAnalysisResultPath(
      parameterName: parameterName, trainingJobID: trainingJobID, projectID: projectID
    ))
  }
}

public struct ShowAutoSearchParamAnalysisResultPathResponse: APIObject {
  public var filePath: String?
  public init(filePath: String? = nil) { self.filePath = filePath }
  public static let fields: Fields<Self> = ["file_path": \.filePath]
}
