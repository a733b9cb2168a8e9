// Made by Tablature from ListNetworks.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ListNetworks`.
///
/// `GET /v1/{project_id}/networks`.
public struct ListNetworks: APIOperation {
  public typealias Output = ListNetworksResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ListNetworks",
      method: .get,
      path: "/v1/{project_id}/networks",
      documentedStatuses: [200]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `workspaceId`: string, default `0`.
  public var workspaceID: String?
  /// `labelSelector`: string.
  public var labelSelector: String?
  /// `limit`: integer.
  public var limit: Int?
  /// `continue`: string.
  public var `continue`: String?

  /// Makes a call; parameters that are nil are not sent.
  public init(
    workspaceID: String? = nil, labelSelector: String? = nil, limit: Int? = nil, `continue`: String? = nil,
    projectID: String? = nil
  ) {
    self.projectID = projectID
    self.workspaceID = workspaceID
    self.labelSelector = labelSelector
    self.limit = limit
    self.`continue` = `continue`
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.query("workspaceId", workspaceID)
    request.query("labelSelector", labelSelector)
    request.query("limit", limit)
    request.query("continue", `continue`)
  }
}

extension ModelArtsClient {
  /// Calls `ListNetworks`.
  public func listNetworks(
    workspaceID: String? = nil, labelSelector: String? = nil, limit: Int? = nil, `continue`: String? = nil,
    projectID: String? = nil
  ) async throws(ClientError) -> ListNetworksResponse {
    try await send(ListNetworks(
      workspaceID: workspaceID, labelSelector: labelSelector, limit: limit, continue: `continue`, projectID: projectID
    ))
  }
}
