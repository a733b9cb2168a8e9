// Made by Tablature from BatchDeleteWorkers.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `BatchDeleteWorkers`.
///
/// `POST /v2/{project_id}/workforces/{workforce_id}/workers/batch-delete`.
public struct BatchDeleteWorkers: APIOperation {
  public typealias Output = BatchDeleteWorkersResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "BatchDeleteWorkers",
      method: .post,
      path: "/v2/{project_id}/workforces/{workforce_id}/workers/batch-delete",
      documentedStatuses: [200, 401, 403, 404]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `workforce_id`: string, required.
  public var workforceID: String
  /// What the request carries.
  public var body: BatchDeleteWorkersRequest

  /// Makes a call; parameters that are nil are not sent.
  public init(workforceID: String, body: BatchDeleteWorkersRequest, projectID: String? = nil) {
    self.projectID = projectID
    self.workforceID = workforceID
    self.body = body
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.path("workforce_id", workforceID)
    request.json(body)
  }
}

extension BatchDeleteWorkers {
  public func validate(with validator: inout Validator) {
    validator.check(body, "body")
  }
}

extension ModelArtsClient {
  /// Calls `BatchDeleteWorkers`.
  ///
  /// Documented failures: 401, 403, 404.
  public func batchDeleteWorkers(
    workforceID: String, body: BatchDeleteWorkersRequest, projectID: String? = nil
  ) async throws(ClientError) -> BatchDeleteWorkersResponse {
    try await send(BatchDeleteWorkers(workforceID: workforceID, body: body, projectID: projectID))
  }
}
