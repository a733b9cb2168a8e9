// Made by Tablature from ShowWorkloadStatistics.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ShowWorkloadStatistics`.
///
/// `GET /v2/{project_id}/statistics/pools/{pool_name}/workloads`.
public struct ShowWorkloadStatistics: APIOperation {
  public typealias Output = ShowWorkloadStatisticsResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ShowWorkloadStatistics",
      method: .get,
      path: "/v2/{project_id}/statistics/pools/{pool_name}/workloads",
      documentedStatuses: [200, 400, 404]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `pool_name`: string, required.
  public var poolName: String

  /// Makes a call; parameters that are nil are not sent.
  public init(poolName: String, projectID: String? = nil) {
    self.projectID = projectID
    self.poolName = poolName
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.path("pool_name", poolName)
  }
}

extension ModelArtsClient {
  /// Calls `ShowWorkloadStatistics`.
  ///
  /// Documented failures: 400, 404.
  public func showWorkloadStatistics(
    poolName: String, projectID: String? = nil
  ) async throws(ClientError) -> ShowWorkloadStatisticsResponse {
    try await send(ShowWorkloadStatistics(poolName: poolName, projectID: projectID))
  }
}
