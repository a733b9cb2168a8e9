// Made by Tablature from ShowAutoSearchTrials.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ShowAutoSearchTrials`.
///
/// `GET /v2/{project_id}/training-jobs/{training_job_id}/autosearch-trials`.
public struct ShowAutoSearchTrials: APIOperation {
  public typealias Output = ShowAutoSearchTrialsResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ShowAutoSearchTrials",
      method: .get,
      path: "/v2/{project_id}/training-jobs/{training_job_id}/autosearch-trials",
      documentedStatuses: [200]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `training_job_id`: string, required.
  public var trainingJobID: String
  /// `limit`: integer.
  public var limit: Int?
  /// `offset`: integer.
  public var offset: Int?

  /// Makes a call; parameters that are nil are not sent.
  public init(trainingJobID: String, limit: Int? = nil, offset: Int? = nil, projectID: String? = nil) {
    self.projectID = projectID
    self.trainingJobID = trainingJobID
    self.limit = limit
    self.offset = offset
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.path("training_job_id", trainingJobID)
    request.query("limit", limit)
    request.query("offset", offset)
  }
}

extension ModelArtsClient {
  /// Calls `ShowAutoSearchTrials`.
  public func showAutoSearchTrials(
    trainingJobID: String, limit: Int? = nil, offset: Int? = nil, projectID: String? = nil
  ) async throws(ClientError) -> ShowAutoSearchTrialsResponse {
    try await send(ShowAutoSearchTrials(trainingJobID: trainingJobID, limit: limit, offset: offset, projectID: projectID))
  }
}
