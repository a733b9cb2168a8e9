// Made by Tablature from DeleteImage.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `DeleteImage`.
///
/// `DELETE /v1/{project_id}/images/{id}`.
public struct DeleteImage: APIOperation {
  public typealias Output = DeleteImageResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "DeleteImage",
      method: .delete,
      path: "/v1/{project_id}/images/{id}",
      documentedStatuses: [200, 204, 401, 403]
    )
  }

  /// `id`: string, required.
  public var id: String
  /// `project_id`: string, required.
  public var projectID: String?
  /// `force`: boolean.
  public var force: Bool?

  /// Makes a call; parameters that are nil are not sent.
  public init(id: String, force: Bool? = nil, projectID: String? = nil) {
    self.id = id
    self.projectID = projectID
    self.force = force
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("id", id)
    request.path("project_id", projectID)
    request.query("force", force)
  }
}

extension ModelArtsClient {
  /// Calls `DeleteImage`.
  ///
  /// Documented failures: 401, 403.
  public func deleteImage(
    id: String, force: Bool? = nil, projectID: String? = nil
  ) async throws(ClientError) -> DeleteImageResponse {
    try await send(DeleteImage(id: id, force: force, projectID: projectID))
  }
}
