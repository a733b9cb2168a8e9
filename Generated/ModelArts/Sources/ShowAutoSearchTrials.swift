// Made by Tablature from ShowAutoSearchTrials.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v2/{project_id}/training-jobs/{training_job_id}/autosearch-trials`.
public struct ShowAutoSearchTrials: APIOperation {
  public typealias Output = ShowAutoSearchTrialsResponse
  public static let route = APIRoute(
    .get, "/v2/{project_id}/training-jobs/{training_job_id}/autosearch-trials", statuses: [200]
  )

  public var projectID: String?
  public var trainingJobID: String
  public var limit: Int?
  public var offset: Int?

  public init(trainingJobID: String, limit: Int? = nil, offset: Int? = nil, projectID: String? = nil) {
    (self.trainingJobID, self.limit, self.offset, self.projectID) = (trainingJobID, limit, offset, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID, "training_job_id": trainingJobID])
    request.query(["limit": limit, "offset": offset])
  }
}

extension TrainingManagementOperations {
  /// `GET /v2/{project_id}/training-jobs/{training_job_id}/autosearch-trials`.
  public func showAutoSearchTrials(
    trainingJobID: String, limit: Int? = nil, offset: Int? = nil, projectID: String? = nil
  ) async throws(ClientError) -> ShowAutoSearchTrialsResponse {
    try await send(ShowAutoSearchTrials(trainingJobID: trainingJobID, limit: limit, offset: offset, projectID: projectID))
  }
}

public struct ShowAutoSearchTrialsResponse: APIObject {
  public var total: Int?
  public var count: Int?
  public var limit: Int?
  public var offset: Int?
  public var groupBy: String?
  public var items: ShowAutoSearchTrialsResponseItems?

  public init(
    total: Int? = nil, count: Int? = nil, limit: Int? = nil, offset: Int? = nil, groupBy: String? = nil,
    items: ShowAutoSearchTrialsResponseItems? = nil
  ) {
    (self.total, self.count, self.limit, self.offset, self.groupBy) = (total, count, limit, offset, groupBy)
    self.items = items
  }

  public static let fields: Fields<Self> = [
    "total": \.total, "count": \.count, "limit": \.limit, "offset": \.offset, "group_by": \.groupBy, "items": \.items
  ]
}

public typealias ShowAutoSearchTrialsResponseItems = ShowAutoSearchPerTrialResponse
