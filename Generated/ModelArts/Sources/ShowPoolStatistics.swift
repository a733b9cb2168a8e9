// Made by Tablature from ShowPoolStatistics.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v2/{project_id}/statistics/pools`.
public struct ShowPoolStatistics: APIOperation {
  public typealias Output = ShowPoolStatisticsResponse
  public static let route = APIRoute(.get, "/v2/{project_id}/statistics/pools", statuses: [200, 500])

  public var projectID: String?
  /// `workspaceId`: string, default `0`.
  public var workspaceID: String?

  public init(workspaceID: String? = nil, projectID: String? = nil) {
    (self.workspaceID, self.projectID) = (workspaceID, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID])
    request.query(["workspaceId": workspaceID])
  }
}

extension ResourcePoolManagementOperations {
  /// `GET /v2/{project_id}/statistics/pools`; fails with 500.
  public func showPoolStatistics(
    workspaceID: String? = nil, projectID: String? = nil
  ) async throws(ClientError) -> ShowPoolStatisticsResponse {
    try await send(ShowPoolStatistics(workspaceID: workspaceID, projectID: projectID))
  }
}

public struct ShowPoolStatisticsResponse: APIObject {
  public var statistics: PoolStatisticsItem?
  public var operationTime: String?

  public init(statistics: PoolStatisticsItem? = nil, operationTime: String? = nil) {
    (self.statistics, self.operationTime) = (statistics, operationTime)
  }

  public static let fields: Fields<Self> = ["statistics": \.statistics, "operationTime": \.operationTime]
}

public struct PoolStatisticsItem: APIObject {
  public var status: PoolStatisticsStatus?
  public init(status: PoolStatisticsStatus? = nil) { self.status = status }
  public static let fields: Fields<Self> = ["status": \.status]
}

public struct PoolStatisticsStatus: APIObject {
  public var creating: Int?
  public var created: Int?
  /// `failed`: integer, at most 500.
  public var failed: Int?
  public var pending: Int?
  /// `deleting`: integer, known from an example only.
  public var deleting: Int?

  public init(
    creating: Int? = nil, created: Int? = nil, failed: Int? = nil, pending: Int? = nil, deleting: Int? = nil
  ) {
    (self.creating, self.created, self.failed, self.pending) = (creating, created, failed, pending)
    self.deleting = deleting
  }

  public static let fields: Fields<Self> = [
    "creating": \.creating, "created": \.created, "failed": \.failed, "pending": \.pending, "deleting": \.deleting
  ]

  public func checkFields(with validator: inout Validator) {
    validator.check(failed, "failed", range: Limits(upTo: 500))
  }
}
