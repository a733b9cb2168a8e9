// Made by Tablature from DeleteWorker.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `DELETE /v2/{project_id}/workforces/{workforce_id}/workers/{worker_id}`.
public struct DeleteWorker: APIOperation {
  public typealias Output = JSONValue
  public static let route = APIRoute(
    .delete, "/v2/{project_id}/workforces/{workforce_id}/workers/{worker_id}", statuses: [204, 401, 403]
  )

  public var projectID: String?
  public var workerID: String
  public var workforceID: String

  public init(workerID: String, workforceID: String, projectID: String? = nil) {
    (self.workerID, self.workforceID, self.projectID) = (workerID, workforceID, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID, "worker_id": workerID, "workforce_id": workforceID])
  }
}

extension DataManagementOldVersionOperations {
  /// `DELETE /v2/{project_id}/workforces/{workforce_id}/workers/{worker_id}`; fails with 401, 403.
  public func deleteWorker(
    workerID: String, workforceID: String, projectID: String? = nil
  ) async throws(ClientError) -> JSONValue {
    try await send(DeleteWorker(workerID: workerID, workforceID: workforceID, projectID: projectID))
  }
}
