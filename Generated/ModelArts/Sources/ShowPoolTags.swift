// Made by Tablature from ShowPoolTags.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v1/{project_id}/pools/{pool_name}/tags`.
public struct ShowPoolTags: APIOperation {
  public typealias Output = ShowPoolTagsResponse
  public static let route = APIRoute(
    .get, "/v1/{project_id}/pools/{pool_name}/tags", statuses: [204, 400, 401, 403, 404]
  )

  public var projectID: String?
  public var poolName: String
  public init(poolName: String, projectID: String? = nil) { (self.poolName, self.projectID) = (poolName, projectID) }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID, "pool_name": poolName])
  }
}

extension TagManagementOperations {
  /// `GET /v1/{project_id}/pools/{pool_name}/tags`; fails with 400, 401, 403, 404.
  public func showPoolTags(
    poolName: String, projectID: String? = nil
  ) async throws(ClientError) -> ShowPoolTagsResponse {
    try await send(ShowPoolTags(poolName: poolName, projectID: projectID))
  }
}

public typealias ShowPoolTagsResponse = ListNodeTagsResponse
