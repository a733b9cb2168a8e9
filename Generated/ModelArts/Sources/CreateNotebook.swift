// Made by Tablature from CreateNotebook.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `CreateNotebook`.
///
/// `POST /v1/{project_id}/notebooks`.
public struct CreateNotebook: APIOperation {
  public typealias Output = CreateNotebookResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "CreateNotebook",
      method: .post,
      path: "/v1/{project_id}/notebooks",
      documentedStatuses: [200, 201, 401, 403, 404]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// What the request carries.
  public var body: CreateNotebookRequest

  /// Makes a call; parameters that are nil are not sent.
  public init(body: CreateNotebookRequest, projectID: String? = nil) {
    self.projectID = projectID
    self.body = body
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.json(body)
  }
}

extension CreateNotebook {
  public func validate(with validator: inout Validator) {
    validator.check(body, "body")
  }
}

extension ModelArtsClient {
  /// Calls `CreateNotebook`.
  ///
  /// Documented failures: 401, 403, 404.
  public func createNotebook(
    body: CreateNotebookRequest, projectID: String? = nil
  ) async throws(ClientError) -> CreateNotebookResponse {
    try await send(CreateNotebook(body: body, projectID: projectID))
  }
}
