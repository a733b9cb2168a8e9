// Made by Tablature from DeleteImage.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `DELETE /v1/{project_id}/images/{id}`.
public struct DeleteImage: APIOperation {
  public typealias Output = DeleteImageResponse
  public static let route = APIRoute(.delete, "/v1/{project_id}/images/{id}", statuses: [200, 204, 401, 403])

  public var id: String
  public var projectID: String?
  public var force: Bool?

  public init(id: String, force: Bool? = nil, projectID: String? = nil) {
    (self.id, self.force, self.projectID) = (id, force, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["id": id, "project_id": projectID])
    request.query(["force": force])
  }
}

extension DevelopmentEnvironmentManagementOperations {
  /// `DELETE /v1/{project_id}/images/{id}`; fails with 401, 403.
  public func deleteImage(
    id: String, force: Bool? = nil, projectID: String? = nil
  ) async throws(ClientError) -> DeleteImageResponse {
    try await send(DeleteImage(id: id, force: force, projectID: projectID))
  }
}

public typealias DeleteImageResponse = ShowImageResponse
