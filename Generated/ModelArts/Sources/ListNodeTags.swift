// Made by Tablature from ListNodeTags.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ListNodeTags`.
///
/// `GET /v1/{project_id}/nodes/tags`.
public struct ListNodeTags: APIOperation {
  public typealias Output = ListNodeTagsResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ListNodeTags",
      method: .get,
      path: "/v1/{project_id}/nodes/tags",
      documentedStatuses: [200, 400, 401, 403]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `pool`: string.
  public var pool: String?

  /// Makes a call; parameters that are nil are not sent.
  public init(pool: String? = nil, projectID: String? = nil) {
    self.projectID = projectID
    self.pool = pool
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.query("pool", pool)
  }
}

extension ModelArtsClient {
  /// Calls `ListNodeTags`.
  ///
  /// Documented failures: 400, 401, 403.
  public func listNodeTags(
    pool: String? = nil, projectID: String? = nil
  ) async throws(ClientError) -> ListNodeTagsResponse {
    try await send(ListNodeTags(pool: pool, projectID: projectID))
  }
}
