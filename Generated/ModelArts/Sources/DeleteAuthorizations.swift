// Made by Tablature from DeleteAuthorizations.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `DELETE /v2/{project_id}/authorizations`.
public struct DeleteAuthorizations: APIOperation {
  public typealias Output = JSONValue
  public static let route = APIRoute(.delete, "/v2/{project_id}/authorizations", statuses: [200, 400, 401, 403, 404])

  public var projectID: String?
  public var userID: String?
  public init(userID: String? = nil, projectID: String? = nil) { (self.userID, self.projectID) = (userID, projectID) }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID])
    request.query(["user_id": userID])
  }
}

extension AuthorizationManagementOperations {
  /// `DELETE /v2/{project_id}/authorizations`; fails with 400, 401, 403, 404.
  public func deleteAuthorizations(
    userID: String? = nil, projectID: String? = nil
  ) async throws(ClientError) -> JSONValue {
    try await send(DeleteAuthorizations(userID: userID, projectID: projectID))
  }
}
