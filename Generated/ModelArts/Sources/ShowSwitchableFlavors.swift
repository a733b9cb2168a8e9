// Made by Tablature from ShowSwitchableFlavors.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v1/{project_id}/notebooks/{id}/flavors`.
public struct ShowSwitchableFlavors: APIOperation {
  public typealias Output = ShowSwitchableFlavorsResponse
  public static let route = APIRoute(.get, "/v1/{project_id}/notebooks/{id}/flavors", statuses: [200, 401, 403, 404])

  public var id: String
  public var projectID: String?
  public var limit: Int?
  public var offset: Int?

  public init(id: String, limit: Int? = nil, offset: Int? = nil, projectID: String? = nil) {
    (self.id, self.limit, self.offset, self.projectID) = (id, limit, offset, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["id": id, "project_id": projectID])
    request.query(["limit": limit, "offset": offset])
  }
}

extension DevelopmentEnvironmentManagementOperations {
  /// `GET /v1/{project_id}/notebooks/{id}/flavors`; fails with 401, 403, 404.
  public func showSwitchableFlavors(
    id: String, limit: Int? = nil, offset: Int? = nil, projectID: String? = nil
  ) async throws(ClientError) -> ShowSwitchableFlavorsResponse {
    try await send(ShowSwitchableFlavors(id: id, limit: limit, offset: offset, projectID: projectID))
  }
}

public typealias ShowSwitchableFlavorsResponse = ListFlavorsResponse
