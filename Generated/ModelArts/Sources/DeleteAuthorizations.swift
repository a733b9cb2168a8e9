// Made by Tablature from DeleteAuthorizations.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `DeleteAuthorizations`.
///
/// `DELETE /v2/{project_id}/authorizations`.
public struct DeleteAuthorizations: APIOperation {
  public typealias Output = JSONValue

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "DeleteAuthorizations",
      method: .delete,
      path: "/v2/{project_id}/authorizations",
      documentedStatuses: [200, 400, 401, 403, 404]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `user_id`: string.
  public var userID: String?

  /// Makes a call; parameters that are nil are not sent.
  public init(userID: String? = nil, projectID: String? = nil) {
    self.projectID = projectID
    self.userID = userID
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.query("user_id", userID)
  }
}

extension ModelArtsClient {
  /// Calls `DeleteAuthorizations`.
  ///
  /// Documented failures: 400, 401, 403, 404.
  public func deleteAuthorizations(
    userID: String? = nil, projectID: String? = nil
  ) async throws(ClientError) -> JSONValue {
    try await send(DeleteAuthorizations(userID: userID, projectID: projectID))
  }
}
