// Made by Tablature from ShowPoolTags.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ShowPoolTags`.
///
/// `GET /v1/{project_id}/pools/{pool_name}/tags`.
public struct ShowPoolTags: APIOperation {
  public typealias Output = ShowPoolTagsResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ShowPoolTags",
      method: .get,
      path: "/v1/{project_id}/pools/{pool_name}/tags",
      documentedStatuses: [204, 400, 401, 403, 404]
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
  /// Calls `ShowPoolTags`.
  ///
  /// Documented failures: 400, 401, 403, 404.
  public func showPoolTags(
    poolName: String, projectID: String? = nil
  ) async throws(ClientError) -> ShowPoolTagsResponse {
    try await send(ShowPoolTags(poolName: poolName, projectID: projectID))
  }
}
