// Made by Tablature from ShowLease.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v1/{project_id}/notebooks/{id}/lease`.
public struct ShowLease: APIOperation {
  public typealias Output = ShowLeaseResponse
  public static let route = APIRoute(.get, "/v1/{project_id}/notebooks/{id}/lease", statuses: [200, 401, 403, 404])

  public var id: String
  public var projectID: String?
  public init(id: String, projectID: String? = nil) { (self.id, self.projectID) = (id, projectID) }
  public func encode(into request: inout RequestBuilder) { request.path(["id": id, "project_id": projectID]) }
}

extension DevelopmentEnvironmentManagementOperations {
  /// `GET /v1/{project_id}/notebooks/{id}/lease`; fails with 401, 403, 404.
  public func showLease(id: String, projectID: String? = nil) async throws(ClientError) -> ShowLeaseResponse {
    try await send(ShowLease(id: id, projectID: projectID))
  }
}

public typealias ShowLeaseResponse = Lease
