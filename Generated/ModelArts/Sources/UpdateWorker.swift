// Made by Tablature from UpdateWorker.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `UpdateWorker`.
///
/// `PUT /v2/{project_id}/workforces/{workforce_id}/workers/{worker_id}`.
public struct UpdateWorker: APIOperation {
  public typealias Output = JSONValue

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "UpdateWorker",
      method: .put,
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
  /// What the request carries.
  public var body: UpdateWorkerRequest

  /// Makes a call; parameters that are nil are not sent.
  public init(workerID: String, workforceID: String, body: UpdateWorkerRequest, projectID: String? = nil) {
    self.projectID = projectID
    self.workerID = workerID
    self.workforceID = workforceID
    self.body = body
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.path("worker_id", workerID)
    request.path("workforce_id", workforceID)
    request.json(body)
  }
}

extension UpdateWorker {
  public func validate(with validator: inout Validator) {
    validator.check(body, "body")
  }
}

extension ModelArtsClient {
  /// Calls `UpdateWorker`.
  ///
  /// Documented failures: 401, 403, 404.
  public func updateWorker(
    workerID: String, workforceID: String, body: UpdateWorkerRequest, projectID: String? = nil
  ) async throws(ClientError) -> JSONValue {
    try await send(UpdateWorker(workerID: workerID, workforceID: workforceID, body: body, projectID: projectID))
  }
}
