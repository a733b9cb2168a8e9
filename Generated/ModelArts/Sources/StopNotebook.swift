// Made by Tablature from StopNotebook.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `POST /v1/{project_id}/notebooks/{id}/stop`.
public struct StopNotebook: APIOperation {
  public typealias Output = StopNotebookResponse
  public static let route = APIRoute(.post, "/v1/{project_id}/notebooks/{id}/stop", statuses: [200, 201, 401, 403, 404])

  public var id: String
  public var projectID: String?
  public init(id: String, projectID: String? = nil) { (self.id, self.projectID) = (id, projectID) }
  public func encode(into request: inout RequestBuilder) { request.path(["id": id, "project_id": projectID]) }
}

extension DevelopmentEnvironmentManagementOperations {
  /// `POST /v1/{project_id}/notebooks/{id}/stop`; fails with 401, 403, 404.
  public func stopNotebook(id: String, projectID: String? = nil) async throws(ClientError) -> StopNotebookResponse {
    try await send(StopNotebook(id: id, projectID: projectID))
  }
}

public typealias StopNotebookResponse = NotebookResp
public typealias StopNotebookResponseUser = NotebookRespUser
public typealias StopNotebookResponseUserDomain = NotebookRespUserDomain
