// Made by Tablature from ShowNotebook.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v1/{project_id}/notebooks/{id}`.
public struct ShowNotebook: APIOperation {
  public typealias Output = ShowNotebookResponse
  public static let route = APIRoute(.get, "/v1/{project_id}/notebooks/{id}", statuses: [200, 401, 403, 404])

  public var id: String
  public var projectID: String?
  public init(id: String, projectID: String? = nil) { (self.id, self.projectID) = (id, projectID) }
  public func encode(into request: inout RequestBuilder) { request.path(["id": id, "project_id": projectID]) }
}

extension DevelopmentEnvironmentManagementOperations {
  /// `GET /v1/{project_id}/notebooks/{id}`; fails with 401, 403, 404.
  public func showNotebook(id: String, projectID: String? = nil) async throws(ClientError) -> ShowNotebookResponse {
    try await send(ShowNotebook(id: id, projectID: projectID))
  }
}

public typealias ShowNotebookResponse = NotebookResp
public typealias ShowNotebookResponseUser = NotebookRespUser
public typealias ShowNotebookResponseUserDomain = NotebookRespUserDomain
