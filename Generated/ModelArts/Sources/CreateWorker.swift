// Made by Tablature from CreateWorker.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `CreateWorker`.
///
/// `POST /v2/{project_id}/workforces/{workforce_id}/workers`.
public struct CreateWorker: APIOperation {
  public typealias Output = JSONValue

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "CreateWorker",
      method: .post,
      path: "/v2/{project_id}/workforces/{workforce_id}/workers",
      documentedStatuses: [201, 401, 403, 404]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `workforce_id`: string, required.
  public var workforceID: String
  /// What the request carries.
  public var body: CreateWorkerRequest

  /// Makes a call; parameters that are nil are not sent.
  public init(workforceID: String, body: CreateWorkerRequest, projectID: String? = nil) {
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

extension CreateWorker {
  public func validate(with validator: inout Validator) {
    validator.check(body, "body")
  }
}

extension ModelArtsClient {
  /// Calls `CreateWorker`.
  ///
  /// Documented failures: 401, 403, 404.
  public func createWorker(
    workforceID: String, body: CreateWorkerRequest, projectID: String? = nil
  ) async throws(ClientError) -> JSONValue {
    try await send(CreateWorker(workforceID: workforceID, body: body, projectID: projectID))
  }
}
