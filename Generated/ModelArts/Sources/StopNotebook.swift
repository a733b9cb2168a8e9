// Made by Tablature from StopNotebook.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `StopNotebook`.
///
/// `POST /v1/{project_id}/notebooks/{id}/stop`.
public struct StopNotebook: APIOperation {
  public typealias Output = StopNotebookResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "StopNotebook",
      method: .post,
      path: "/v1/{project_id}/notebooks/{id}/stop",
      documentedStatuses: [200, 201, 401, 403, 404]
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
  /// Calls `StopNotebook`.
  ///
  /// Documented failures: 401, 403, 404.
  public func stopNotebook(id: String, projectID: String? = nil) async throws(ClientError) -> StopNotebookResponse {
    try await send(StopNotebook(id: id, projectID: projectID))
  }
}
