// Made by Tablature from ShowAutoSearchParamAnalysisResultPath.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ShowAutoSearchParamAnalysisResultPath`.
///
/// `GET /v2/{project_id}/training-jobs/{training_job_id}/autosearch-parameter-analysis/{parameter_name}`.
public struct ShowAutoSearchParamAnalysisResultPath: APIOperation {
  public typealias Output = ShowAutoSearchParamAnalysisResultPathResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ShowAutoSearchParamAnalysisResultPath",
      method: .get,
      path: "/v2/{project_id}/training-jobs/{training_job_id}/autosearch-parameter-analysis/{parameter_name}",
      documentedStatuses: [200]
    )
  }

  /// `parameter_name`: string, required.
  public var parameterName: String
  /// `project_id`: string, required.
  public var projectID: String?
  /// `training_job_id`: string, required.
  public var trainingJobID: String

  /// Makes a call; parameters that are nil are not sent.
  public init(parameterName: String, trainingJobID: String, projectID: String? = nil) {
    self.parameterName = parameterName
    self.projectID = projectID
    self.trainingJobID = trainingJobID
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("parameter_name", parameterName)
    request.path("project_id", projectID)
    request.path("training_job_id", trainingJobID)
  }
}

extension ModelArtsClient {
  /// Calls `ShowAutoSearchParamAnalysisResultPath`.
  public func showAutoSearchParamAnalysisResultPath(
    parameterName: String, trainingJobID: String, projectID: String? = nil
  ) async throws(ClientError) -> ShowAutoSearchParamAnalysisResultPathResponse {
    try await send(ShowAutoSearchParamAnalysisResultPath(
      parameterName: parameterName, trainingJobID: trainingJobID, projectID: projectID
    ))
  }
}
