// Made by Tablature from ShowSwitchableFlavors.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v1/{project_id}/notebooks/{id}/flavors`.
public struct ShowSwitchableFlavors: APIOperation {
  public typealias Output = ShowSwitchableFlavorsResponse
  public static let descriptor = OperationDescriptor(
    name: "ShowSwitchableFlavors", method: .get, path: "/v1/{project_id}/notebooks/{id}/flavors",
    documentedStatuses: [200, 401, 403, 404]
  )

  public var id: String
  public var projectID: String?
  public var limit: Int?
  public var offset: Int?

  public init(id: String, limit: Int? = nil, offset: Int? = nil, projectID: String? = nil) {
    (self.id, self.limit, self.offset, self.projectID) = (id, limit, offset, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("id", id)
    request.path("project_id", projectID)
    request.query("limit", limit)
    request.query("offset", offset)
  }
}

extension DevelopmentEnvironmentManagementOperations {
  /// Calls `ShowSwitchableFlavors`; documented failures: 401, 403, 404.
  public func showSwitchableFlavors(
    id: String, limit: Int? = nil, offset: Int? = nil, projectID: String? = nil
  ) async throws(ClientError) -> ShowSwitchableFlavorsResponse {
    try await send(ShowSwitchableFlavors(id: id, limit: limit, offset: offset, projectID: projectID))
  }
}

public typealias ShowSwitchableFlavorsResponse = ListFlavorsResponse
