// Made by Tablature from UpdateProcessorTask.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `UpdateProcessorTask`.
///
/// `PUT /v2/{project_id}/processor-tasks/{task_id}`.
public struct UpdateProcessorTask: APIOperation {
  public typealias Output = JSONValue

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "UpdateProcessorTask",
      method: .put,
      path: "/v2/{project_id}/processor-tasks/{task_id}",
      documentedStatuses: [200, 401, 403, 404]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `task_id`: string, required.
  public var taskID: String
  /// What the request carries.
  public var body: UpdateProcessorTaskRequest

  /// Makes a call; parameters that are nil are not sent.
  public init(taskID: String, body: UpdateProcessorTaskRequest, projectID: String? = nil) {
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

extension UpdateProcessorTask {
  public func validate(with validator: inout Validator) {
    validator.check(body, "body")
  }
}

extension ModelArtsClient {
  /// Calls `UpdateProcessorTask`.
  ///
  /// Documented failures: 401, 403, 404.
  public func updateProcessorTask(
    taskID: String, body: UpdateProcessorTaskRequest, projectID: String? = nil
  ) async throws(ClientError) -> JSONValue {
    try await send(UpdateProcessorTask(taskID: taskID, body: body, projectID: projectID))
  }
}
