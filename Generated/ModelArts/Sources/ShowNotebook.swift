// Made by Tablature from ShowNotebook.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ShowNotebook`.
///
/// `GET /v1/{project_id}/notebooks/{id}`.
public struct ShowNotebook: APIOperation {
  public typealias Output = ShowNotebookResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ShowNotebook",
      method: .get,
      path: "/v1/{project_id}/notebooks/{id}",
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
  /// Calls `ShowNotebook`.
  ///
  /// Documented failures: 401, 403, 404.
  public func showNotebook(id: String, projectID: String? = nil) async throws(ClientError) -> ShowNotebookResponse {
    try await send(ShowNotebook(id: id, projectID: projectID))
  }
}
