// Made by Tablature from CreatePool.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `CreatePool`.
///
/// `POST /v2/{project_id}/pools`.
public struct CreatePool: APIOperation {
  public typealias Output = CreatePoolResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "CreatePool",
      method: .post,
      path: "/v2/{project_id}/pools",
      documentedStatuses: [200, 400, 409]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `request-type`: string.
  public var requestType: String?
  /// What the request carries.
  public var body: CreatePoolRequest

  /// Makes a call; parameters that are nil are not sent.
  public init(requestType: String? = nil, body: CreatePoolRequest, projectID: String? = nil) {
    self.projectID = projectID
    self.requestType = requestType
    self.body = body
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.header("request-type", requestType)
    request.json(body)
  }
}

extension CreatePool {
  public func validate(with validator: inout Validator) {
    validator.check(body, "body")
  }
}

extension ModelArtsClient {
  /// Calls `CreatePool`.
  ///
  /// Documented failures: 400, 409.
  public func createPool(
    requestType: String? = nil, body: CreatePoolRequest, projectID: String? = nil
  ) async throws(ClientError) -> CreatePoolResponse {
    try await send(CreatePool(requestType: requestType, body: body, projectID: projectID))
  }
}
