// Made by Tablature from DescWorker.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `DescWorker`.
///
/// `GET /v2/{project_id}/workforces/{workforce_id}/workers/{worker_id}`.
public struct DescWorker: APIOperation {
  public typealias Output = DescWorkerResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "DescWorker",
      method: .get,
      path: "/v2/{project_id}/workforces/{workforce_id}/workers/{worker_id}",
      documentedStatuses: [200, 401, 403, 404]
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
  /// Calls `DescWorker`.
  ///
  /// Documented failures: 401, 403, 404.
  public func descWorker(
    workerID: String, workforceID: String, projectID: String? = nil
  ) async throws(ClientError) -> DescWorkerResponse {
    try await send(DescWorker(workerID: workerID, workforceID: workforceID, projectID: projectID))
  }
}
