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
  /// `DELETE /v2/{project_id}/workforces/{workforce_id}`; fails with 401, 403.
  public func deleteWorkforce(
    workforceID: String, projectID: String? = nil
  ) async throws(ClientError) -> DeleteWorkforceResponse {
    try await send(DeleteWorkforce(workforceID: workforceID, projectID: projectID))
  }
}

public struct DeleteWorkforceResponse: APIObject {
  public var errorCode: String?
  public var errorMsg: String?
  public var results: [BatchResponse]?
  public var success: Bool?

  public init(
    errorCode: String? = nil, errorMsg: String? = nil, results: [BatchResponse]? = nil, success: Bool? = nil
  ) {
    (self.errorCode, self.errorMsg, self.results, self.success) = (errorCode, errorMsg, results, success)
  }

  public static let fields: Fields<Self> = [
    "error_code": \.errorCode, "error_msg": \.errorMsg, "results": \.results, "success": \.success
  ]
}
