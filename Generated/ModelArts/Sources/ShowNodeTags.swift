// Made by Tablature from ShowNodeTags.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ShowNodeTags`.
///
/// `GET /v1/{project_id}/nodes/{node_name}/tags`.
public struct ShowNodeTags: APIOperation {
  public typealias Output = ShowNodeTagsResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ShowNodeTags",
      method: .get,
      path: "/v1/{project_id}/nodes/{node_name}/tags",
      documentedStatuses: [204, 400, 401, 403, 404]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `node_name`: string, required.
  public var nodeName: String

  /// Makes a call; parameters that are nil are not sent.
  public init(nodeName: String, projectID: String? = nil) {
    self.projectID = projectID
    self.nodeName = nodeName
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.path("node_name", nodeName)
  }
}

extension ModelArtsClient {
  /// Calls `ShowNodeTags`.
  ///
  /// Documented failures: 400, 401, 403, 404.
  public func showNodeTags(
    nodeName: String, projectID: String? = nil
  ) async throws(ClientError) -> ShowNodeTagsResponse {
    try await send(ShowNodeTags(nodeName: nodeName, projectID: projectID))
  }
}
