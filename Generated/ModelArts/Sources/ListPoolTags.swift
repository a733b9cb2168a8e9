// Made by Tablature from ListPoolTags.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v1/{project_id}/pools/tags`.
public struct ListPoolTags: APIOperation {
  public typealias Output = ListPoolTagsResponse
  public static let route = APIRoute(.get, "/v1/{project_id}/pools/tags", statuses: [200, 400, 401, 403])

  public var projectID: String?
  /// `limit`: integer, default `200`.
  public var limit: Int?
  /// `offset`: integer, default `0`.
  public var offset: Int?

  public init(limit: Int? = nil, offset: Int? = nil, projectID: String? = nil) {
    (self.limit, self.offset, self.projectID) = (limit, offset, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID])
    request.query(["limit": limit, "offset": offset])
  }
}

extension TagManagementOperations {
  /// `GET /v1/{project_id}/pools/tags`; fails with 400, 401, 403.
  public func listPoolTags(
    limit: Int? = nil, offset: Int? = nil, projectID: String? = nil
  ) async throws(ClientError) -> ListPoolTagsResponse {
    try await send(ListPoolTags(limit: limit, offset: offset, projectID: projectID))
  }
}

public typealias ListPoolTagsResponse = ListNodeTagsResponse
