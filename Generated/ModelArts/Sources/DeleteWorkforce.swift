// Made by Tablature from DeleteWorkforce.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `DELETE /v2/{project_id}/workforces/{workforce_id}`.
public struct DeleteWorkforce: APIOperation {
  public typealias Output = DeleteWorkforceResponse
  public static let route = APIRoute(.delete, "/v2/{project_id}/workforces/{workforce_id}", statuses: [204, 401, 403])

  public var projectID: String?
  public var workforceID: String

  public init(workforceID: String, projectID: String? = nil) {
    (self.workforceID, self.projectID) = (workforceID, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID, "workforce_id": workforceID])
  }
}

extension DataManagementOldVersionOperations {
  /// Calls `DeleteWorkforce`; documented failures: 401, 403.
  public func deleteWorkforce(
    workforceID: String, projectID: String? = nil
  ) async throws(ClientError) -> DeleteWorkforceResponse {
    try await send(DeleteWorkforce(workforceID: workforceID, projectID: projectID))
  }
}

public typealias DeleteWorkforceResponse = SendEmailsResponse
