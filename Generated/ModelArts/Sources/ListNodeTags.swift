// Made by Tablature from ListNodeTags.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v1/{project_id}/nodes/tags`.
public struct ListNodeTags: APIOperation {
  public typealias Output = ListNodeTagsResponse
  public static let route = APIRoute(.get, "/v1/{project_id}/nodes/tags", statuses: [200, 400, 401, 403])

  public var projectID: String?
  public var pool: String?
  public init(pool: String? = nil, projectID: String? = nil) { (self.pool, self.projectID) = (pool, projectID) }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID])
    request.query(["pool": pool])
  }
}

extension TagManagementOperations {
  /// `GET /v1/{project_id}/nodes/tags`; fails with 400, 401, 403.
  public func listNodeTags(
    pool: String? = nil, projectID: String? = nil
  ) async throws(ClientError) -> ListNodeTagsResponse {
    try await send(ListNodeTags(pool: pool, projectID: projectID))
  }
}

public struct ListNodeTagsResponse: APIObject {
  /// `tags`: Tag, examples show array.
  public var tags: Documented<Tag>?
  public init(tags: Documented<Tag>? = nil) { self.tags = tags }
  public static let fields: Fields<Self> = ["tags": \.tags]
}
