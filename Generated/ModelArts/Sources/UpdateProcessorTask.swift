// Made by Tablature from UpdateProcessorTask.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `PUT /v2/{project_id}/processor-tasks/{task_id}`.
public struct UpdateProcessorTask: APIOperation {
  public typealias Output = JSONValue
  public static let route = APIRoute(.put, "/v2/{project_id}/processor-tasks/{task_id}", statuses: [200, 401, 403, 404])

  public var projectID: String?
  public var taskID: String
  public var body: UpdateProcessorTaskRequest

  public init(taskID: String, body: UpdateProcessorTaskRequest, projectID: String? = nil) {
    (self.taskID, self.body, self.projectID) = (taskID, body, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID, "task_id": taskID])
    request.json(body)
  }

  public func validate(with validator: inout Validator) { validator.check(body, "body") }
}

extension DataManagementOldVersionOperations {
  /// `PUT /v2/{project_id}/processor-tasks/{task_id}`; fails with 401, 403, 404.
  public func updateProcessorTask(
    taskID: String, body: UpdateProcessorTaskRequest, projectID: String? = nil
  ) async throws(ClientError) -> JSONValue {
    try await send(UpdateProcessorTask(taskID: taskID, body: body, projectID: projectID))
  }
}

public struct UpdateProcessorTaskRequest: APIObject {
  /// `description`: string, 0...256 characters.
  public var description: String?
  public init(description: String? = nil) { self.description = description }
  public static let fields: Fields<Self> = ["description": \.description]

  public func checkFields(with validator: inout Validator) {
    validator.check(description, "description", length: Limits(0, 256))
  }
}
