// Made by Tablature from UpdateNotebook.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `UpdateNotebook`.
///
/// `PUT /v1/{project_id}/notebooks/{id}`.
public struct UpdateNotebook: APIOperation {
  public typealias Output = UpdateNotebookResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "UpdateNotebook",
      method: .put,
      path: "/v1/{project_id}/notebooks/{id}",
      documentedStatuses: [200, 201, 401, 403, 404]
    )
  }

  /// `id`: string, required.
  public var id: String
  /// `project_id`: string, required.
  public var projectID: String?
  /// What the request carries.
  public var body: UpdateNotebookRequest

  /// Makes a call; parameters that are nil are not sent.
  public init(id: String, body: UpdateNotebookRequest, projectID: String? = nil) {
    self.id = id
    self.projectID = projectID
    self.body = body
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("id", id)
    request.path("project_id", projectID)
    request.json(body)
  }
}

extension UpdateNotebook {
  public func validate(with validator: inout Validator) {
    validator.check(body, "body")
  }
}

extension ModelArtsClient {
  /// Calls `UpdateNotebook`.
  ///
  /// Documented failures: 401, 403, 404.
  public func updateNotebook(
    id: String, body: UpdateNotebookRequest, projectID: String? = nil
  ) async throws(ClientError) -> UpdateNotebookResponse {
    try await send(UpdateNotebook(id: id, body: body, projectID: projectID))
  }
}
