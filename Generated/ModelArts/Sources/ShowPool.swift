// Made by Tablature from ShowPool.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v2/{project_id}/pools/{pool_name}`.
public struct ShowPool: APIOperation {
  public typealias Output = ShowPoolResponse
  public static let route = APIRoute(.get, "/v2/{project_id}/pools/{pool_name}", statuses: [200, 404])

  public var projectID: String?
  public var poolName: String
  public init(poolName: String, projectID: String? = nil) { (self.poolName, self.projectID) = (poolName, projectID) }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID, "pool_name": poolName])
  }
}

extension ResourcePoolManagementOperations {
  /// `GET /v2/{project_id}/pools/{pool_name}`; fails with 404.
  public func showPool(poolName: String, projectID: String? = nil) async throws(ClientError) -> ShowPoolResponse {
    try await send(ShowPool(poolName: poolName, projectID: projectID))
  }
}

public typealias ShowPoolResponse = ListPoolsPool
