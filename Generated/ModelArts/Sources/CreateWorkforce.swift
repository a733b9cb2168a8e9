// Made by Tablature from CreateWorkforce.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `CreateWorkforce`.
///
/// `POST /v2/{project_id}/workforces`.
public struct CreateWorkforce: APIOperation {
  public typealias Output = CreateWorkforceResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "CreateWorkforce",
      method: .post,
      path: "/v2/{project_id}/workforces",
      documentedStatuses: [201, 401, 403, 404]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// What the request carries.
  public var body: CreateWorkforceRequest

  /// Makes a call; parameters that are nil are not sent.
  public init(body: CreateWorkforceRequest, projectID: String? = nil) {
    self.projectID = projectID
    self.body = body
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.json(body)
  }
}

extension CreateWorkforce {
  public func validate(with validator: inout Validator) {
    validator.check(body, "body")
  }
}

extension ModelArtsClient {
  /// Calls `CreateWorkforce`.
  ///
  /// Documented failures: 401, 403, 404.
  public func createWorkforce(
    body: CreateWorkforceRequest, projectID: String? = nil
  ) async throws(ClientError) -> CreateWorkforceResponse {
    try await send(CreateWorkforce(body: body, projectID: projectID))
  }
}
