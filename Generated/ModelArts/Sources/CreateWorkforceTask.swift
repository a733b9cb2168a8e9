// Made by Tablature from CreateWorkforceTask.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `CreateWorkforceTask`.
///
/// `POST /v2/{project_id}/datasets/{dataset_id}/workforce-tasks`.
public struct CreateWorkforceTask: APIOperation {
  public typealias Output = CreateWorkforceTaskResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "CreateWorkforceTask",
      method: .post,
      path: "/v2/{project_id}/datasets/{dataset_id}/workforce-tasks",
      documentedStatuses: [200, 401, 403, 404]
    )
  }

  /// `dataset_id`: string, required.
  public var datasetID: String
  /// `project_id`: string, required.
  public var projectID: String?
  /// What the request carries.
  public var body: CreateWorkforceTaskRequest

  /// Makes a call; parameters that are nil are not sent.
  public init(datasetID: String, body: CreateWorkforceTaskRequest, projectID: String? = nil) {
    self.datasetID = datasetID
    self.projectID = projectID
    self.body = body
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("dataset_id", datasetID)
    request.path("project_id", projectID)
    request.json(body)
  }
}

extension CreateWorkforceTask {
  public func validate(with validator: inout Validator) {
    validator.check(body, "body")
  }
}

extension ModelArtsClient {
  /// Calls `CreateWorkforceTask`.
  ///
  /// Documented failures: 401, 403, 404.
  public func createWorkforceTask(
    datasetID: String, body: CreateWorkforceTaskRequest, projectID: String? = nil
  ) async throws(ClientError) -> CreateWorkforceTaskResponse {
    try await send(CreateWorkforceTask(datasetID: datasetID, body: body, projectID: projectID))
  }
}
