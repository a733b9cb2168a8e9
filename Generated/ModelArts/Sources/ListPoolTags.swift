// Made by Tablature from ListPoolTags.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ListPoolTags`.
///
/// `GET /v1/{project_id}/pools/tags`.
public struct ListPoolTags: APIOperation {
  public typealias Output = ListPoolTagsResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ListPoolTags",
      method: .get,
      path: "/v1/{project_id}/pools/tags",
      documentedStatuses: [200, 400, 401, 403]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `limit`: integer, default `200`.
  public var limit: Int?
  /// `offset`: integer, default `0`.
  public var offset: Int?

  /// Makes a call; parameters that are nil are not sent.
  public init(limit: Int? = nil, offset: Int? = nil, projectID: String? = nil) {
    self.projectID = projectID
    self.limit = limit
    self.offset = offset
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.query("limit", limit)
    request.query("offset", offset)
  }
}

extension ModelArtsClient {
  /// Calls `ListPoolTags`.
  ///
  /// Documented failures: 400, 401, 403.
  public func listPoolTags(
    limit: Int? = nil, offset: Int? = nil, projectID: String? = nil
  ) async throws(ClientError) -> ListPoolTagsResponse {
    try await send(ListPoolTags(limit: limit, offset: offset, projectID: projectID))
  }
}
