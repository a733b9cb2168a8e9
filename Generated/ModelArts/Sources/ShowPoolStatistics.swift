// Made by Tablature from ShowPoolStatistics.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ShowPoolStatistics`.
///
/// `GET /v2/{project_id}/statistics/pools`.
public struct ShowPoolStatistics: APIOperation {
  public typealias Output = ShowPoolStatisticsResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ShowPoolStatistics",
      method: .get,
      path: "/v2/{project_id}/statistics/pools",
      documentedStatuses: [200, 500]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `workspaceId`: string, default `0`.
  public var workspaceID: String?

  /// Makes a call; parameters that are nil are not sent.
  public init(workspaceID: String? = nil, projectID: String? = nil) {
    self.projectID = projectID
    self.workspaceID = workspaceID
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.query("workspaceId", workspaceID)
  }
}

extension ModelArtsClient {
  /// Calls `ShowPoolStatistics`.
  ///
  /// Documented failures: 500.
  public func showPoolStatistics(
    workspaceID: String? = nil, projectID: String? = nil
  ) async throws(ClientError) -> ShowPoolStatisticsResponse {
    try await send(ShowPoolStatistics(workspaceID: workspaceID, projectID: projectID))
  }
}
