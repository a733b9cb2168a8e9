// Made by Tablature from DeleteWorker.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `DeleteWorker`.
///
/// `DELETE /v2/{project_id}/workforces/{workforce_id}/workers/{worker_id}`.
public struct DeleteWorker: APIOperation {
  public typealias Output = JSONValue

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "DeleteWorker",
      method: .delete,
      path: "/v2/{project_id}/workforces/{workforce_id}/workers/{worker_id}",
      documentedStatuses: [204, 401, 403]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `worker_id`: string, required.
  public var workerID: String
  /// `workforce_id`: string, required.
  public var workforceID: String

  /// Makes a call; parameters that are nil are not sent.
  public init(workerID: String, workforceID: String, projectID: String? = nil) {
    self.projectID = projectID
    self.workerID = workerID
    self.workforceID = workforceID
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.path("worker_id", workerID)
    request.path("workforce_id", workforceID)
  }
}

extension ModelArtsClient {
  /// Calls `DeleteWorker`.
  ///
  /// Documented failures: 401, 403.
  public func deleteWorker(
    workerID: String, workforceID: String, projectID: String? = nil
  ) async throws(ClientError) -> JSONValue {
    try await send(DeleteWorker(workerID: workerID, workforceID: workforceID, projectID: projectID))
  }
}
