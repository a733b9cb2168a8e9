// Made by Tablature from DeleteNotebook.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `DeleteNotebook`.
///
/// `DELETE /v1/{project_id}/notebooks/{id}`.
public struct DeleteNotebook: APIOperation {
  public typealias Output = DeleteNotebookResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "DeleteNotebook",
      method: .delete,
      path: "/v1/{project_id}/notebooks/{id}",
      documentedStatuses: [200, 204, 401, 403]
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
  /// Calls `DeleteNotebook`.
  ///
  /// Documented failures: 401, 403.
  public func deleteNotebook(id: String, projectID: String? = nil) async throws(ClientError) -> DeleteNotebookResponse {
    try await send(DeleteNotebook(id: id, projectID: projectID))
  }
}
