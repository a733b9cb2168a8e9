// Made by Tablature from CreateAuthorization.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `POST /v2/{project_id}/authorizations`.
public struct CreateAuthorization: APIOperation {
  public typealias Output = JSONValue
  public static let route = APIRoute(.post, "/v2/{project_id}/authorizations", statuses: [200, 400, 401, 403, 404])

  public var projectID: String?
  public var body: CreateAuthorizationRequest

  public init(body: CreateAuthorizationRequest, projectID: String? = nil) {
    (self.body, self.projectID) = (body, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID])
    request.json(body)
  }

  public func validate(with validator: inout Validator) { validator.check(body, "body") }
}

extension AuthorizationManagementOperations {
  /// `POST /v2/{project_id}/authorizations`; fails with 400, 401, 403, 404.
  public func createAuthorization(
    body: CreateAuthorizationRequest, projectID: String? = nil
  ) async throws(ClientError) -> JSONValue {
    try await send(CreateAuthorization(body: body, projectID: projectID))
  }
}

public struct CreateAuthorizationRequest: APIObject {
  /// `user_id`: string, required when authorization method is set to Agency.
  public var userID: String?
  public var type: Kind?
  public var content: String
  /// `secret_key`: string, required when Authorization Method is set to AK/SK.
  public var secretKey: String?
  public var userName: String?

  public init(
    userID: String? = nil, type: Kind? = nil, content: String, secretKey: String? = nil, userName: String? = nil
  ) {
    (self.userID, self.type, self.content, self.secretKey, self.userName) = (userID, type, content, secretKey, userName)
  }

  public static let fields: Fields<Self> = [
    "user_id": \.userID, "type": \.type, "content": \.content, "secret_key": \.secretKey, "user_name": \.userName
  ]

  public typealias Kind = AuthorizationResponse.Kind
}
