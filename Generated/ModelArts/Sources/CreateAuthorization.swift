// Made by Tablature from CreateAuthorization.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `CreateAuthorization`.
///
/// `POST /v2/{project_id}/authorizations`.
public struct CreateAuthorization: APIOperation {
  public typealias Output = JSONValue

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "CreateAuthorization",
      method: .post,
      path: "/v2/{project_id}/authorizations",
      documentedStatuses: [200, 400, 401, 403, 404]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// What the request carries.
  public var body: CreateAuthorizationRequest

  /// Makes a call; parameters that are nil are not sent.
  public init(body: CreateAuthorizationRequest, projectID: String? = nil) {
    self.projectID = projectID
    self.body = body
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.json(body)
  }
}

extension CreateAuthorization {
  public func validate(with validator: inout Validator) {
    validator.check(body, "body")
  }
}

extension ModelArtsClient {
  /// Calls `CreateAuthorization`.
  ///
  /// Documented failures: 400, 401, 403, 404.
  public func createAuthorization(
    body: CreateAuthorizationRequest, projectID: String? = nil
  ) async throws(ClientError) -> JSONValue {
    try await send(CreateAuthorization(body: body, projectID: projectID))
  }
}
