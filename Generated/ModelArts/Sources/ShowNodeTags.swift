// Made by Tablature from ShowNodeTags.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v1/{project_id}/nodes/{node_name}/tags`.
public struct ShowNodeTags: APIOperation {
  public typealias Output = ShowNodeTagsResponse
  public static let route = APIRoute(
    .get, "/v1/{project_id}/nodes/{node_name}/tags", statuses: [204, 400, 401, 403, 404]
  )

  public var projectID: String?
  public var nodeName: String
  public init(nodeName: String, projectID: String? = nil) { (self.nodeName, self.projectID) = (nodeName, projectID) }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID, "node_name": nodeName])
  }
}

extension TagManagementOperations {
  /// `GET /v1/{project_id}/nodes/{node_name}/tags`; fails with 400, 401, 403, 404.
  public func showNodeTags(
    nodeName: String, projectID: String? = nil
  ) async throws(ClientError) -> ShowNodeTagsResponse {
    try await send(ShowNodeTags(nodeName: nodeName, projectID: projectID))
  }
}

public typealias ShowNodeTagsResponse = ListNodeTagsResponse
