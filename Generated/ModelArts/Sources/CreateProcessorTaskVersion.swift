// Made by Tablature from CreateProcessorTaskVersion.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `CreateProcessorTaskVersion`.
///
/// `POST /v2/{project_id}/processor-tasks/{task_id}/versions`.
public struct CreateProcessorTaskVersion: APIOperation {
  public typealias Output = CreateProcessorTaskVersionResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "CreateProcessorTaskVersion",
      method: .post,
      path: "/v2/{project_id}/processor-tasks/{task_id}/versions",
      documentedStatuses: [200, 401, 403, 404]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `task_id`: string, required.
  public var taskID: String
  /// What the request carries.
  public var body: CreateProcessorTaskVersionRequest

  /// Makes a call; parameters that are nil are not sent.
  public init(taskID: String, body: CreateProcessorTaskVersionRequest, projectID: String? = nil) {
    self.projectID = projectID
    self.taskID = taskID
    self.body = body
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.path("task_id", taskID)
    request.json(body)
  }
}

extension CreateProcessorTaskVersion {
  public func validate(with validator: inout Validator) {
    validator.check(body, "body")
  }
}

extension ModelArtsClient {
  /// Calls `CreateProcessorTaskVersion`.
  ///
  /// Documented failures: 401, 403, 404.
  public func createProcessorTaskVersion(
    taskID: String, body: CreateProcessorTaskVersionRequest, projectID: String? = nil
  ) async throws(ClientError) -> CreateProcessorTaskVersionResponse {
    try await send(CreateProcessorTaskVersion(taskID: taskID, body: body, projectID: projectID))
  }
}
