// Made by Tablature from DeleteWorkforce.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `DeleteWorkforce`.
///
/// `DELETE /v2/{project_id}/workforces/{workforce_id}`.
public struct DeleteWorkforce: APIOperation {
  public typealias Output = DeleteWorkforceResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "DeleteWorkforce",
      method: .delete,
      path: "/v2/{project_id}/workforces/{workforce_id}",
      documentedStatuses: [204, 401, 403]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `workforce_id`: string, required.
  public var workforceID: String

  /// Makes a call; parameters that are nil are not sent.
  public init(workforceID: String, projectID: String? = nil) {
    self.projectID = projectID
    self.workforceID = workforceID
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.path("workforce_id", workforceID)
  }
}

extension ModelArtsClient {
  /// Calls `DeleteWorkforce`.
  ///
  /// Documented failures: 401, 403.
  public func deleteWorkforce(
    workforceID: String, projectID: String? = nil
  ) async throws(ClientError) -> DeleteWorkforceResponse {
    try await send(DeleteWorkforce(workforceID: workforceID, projectID: projectID))
  }
}
