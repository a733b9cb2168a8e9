// Made by Tablature from ShowSwitchableFlavors.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ShowSwitchableFlavors`.
///
/// `GET /v1/{project_id}/notebooks/{id}/flavors`.
public struct ShowSwitchableFlavors: APIOperation {
  public typealias Output = ShowSwitchableFlavorsResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ShowSwitchableFlavors",
      method: .get,
      path: "/v1/{project_id}/notebooks/{id}/flavors",
      documentedStatuses: [200, 401, 403, 404]
    )
  }

  /// `id`: string, required.
  public var id: String
  /// `project_id`: string, required.
  public var projectID: String?
  /// `limit`: integer.
  public var limit: Int?
  /// `offset`: integer.
  public var offset: Int?

  /// Makes a call; parameters that are nil are not sent.
  public init(id: String, limit: Int? = nil, offset: Int? = nil, projectID: String? = nil) {
    self.id = id
    self.projectID = projectID
    self.limit = limit
    self.offset = offset
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("id", id)
    request.path("project_id", projectID)
    request.query("limit", limit)
    request.query("offset", offset)
  }
}

extension ModelArtsClient {
  /// Calls `ShowSwitchableFlavors`.
  ///
  /// Documented failures: 401, 403, 404.
  public func showSwitchableFlavors(
    id: String, limit: Int? = nil, offset: Int? = nil, projectID: String? = nil
  ) async throws(ClientError) -> ShowSwitchableFlavorsResponse {
    try await send(ShowSwitchableFlavors(id: id, limit: limit, offset: offset, projectID: projectID))
  }
}
