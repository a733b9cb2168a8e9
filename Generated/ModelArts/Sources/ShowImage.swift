// Made by Tablature from ShowImage.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ShowImage`.
///
/// `GET /v1/{project_id}/images/{id}`.
public struct ShowImage: APIOperation {
  public typealias Output = ShowImageResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ShowImage",
      method: .get,
      path: "/v1/{project_id}/images/{id}",
      documentedStatuses: [200, 401, 403, 404]
    )
  }

  /// `id`: string, required.
  public var id: String
  /// `project_id`: string, required.
  public var projectID: String?

  /// Makes a call; parameters that are nil are not sent.
  public init(id: String, projectID: String? = nil) {
    self.id = id
    self.projectID = projectID
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("id", id)
    request.path("project_id", projectID)
  }
}

extension ModelArtsClient {
  /// Calls `ShowImage`.
  ///
  /// Documented failures: 401, 403, 404.
  public func showImage(id: String, projectID: String? = nil) async throws(ClientError) -> ShowImageResponse {
    try await send(ShowImage(id: id, projectID: projectID))
  }
}
