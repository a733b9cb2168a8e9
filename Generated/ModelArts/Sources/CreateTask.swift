// Made by Tablature from CreateTask.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `CreateTask`.
///
/// `POST /v2/{project_id}/datasets/{dataset_id}/tasks`.
public struct CreateTask: APIOperation {
  public typealias Output = CreateTaskResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "CreateTask",
      method: .post,
      path: "/v2/{project_id}/datasets/{dataset_id}/tasks",
      documentedStatuses: [200, 401, 403, 404]
    )
  }

  /// `dataset_id`: string, required.
  public var datasetID: String
  /// `project_id`: string, required.
  public var projectID: String?
  /// What the request carries.
  public var body: CreateTaskRequest

  /// Makes a call; parameters that are nil are not sent.
  public init(datasetID: String, body: CreateTaskRequest, projectID: String? = nil) {
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

extension CreateTask {
  public func validate(with validator: inout Validator) {
    validator.check(body, "body")
  }
}

extension ModelArtsClient {
  /// Calls `CreateTask`.
  ///
  /// Documented failures: 401, 403, 404.
  public func createTask(
    datasetID: String, body: CreateTaskRequest, projectID: String? = nil
  ) async throws(ClientError) -> CreateTaskResponse {
    try await send(CreateTask(datasetID: datasetID, body: body, projectID: projectID))
  }
}
