// Made by Tablature from UpdateWorkforceTask.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `PUT /v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}`.
public struct UpdateWorkforceTask: APIOperation {
  public typealias Output = JSONValue
  public static let route = APIRoute(
    .put, "/v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}", statuses: [200, 401, 403, 404]
  )

  public var datasetID: String
  public var projectID: String?
  public var workforceTaskID: String
  public var body: UpdateWorkforceTaskRequest

  public init(datasetID: String, workforceTaskID: String, body: UpdateWorkforceTaskRequest, projectID: String? = nil) {
    (self.datasetID, self.workforceTaskID, self.body, self.projectID) = (datasetID, workforceTaskID, body, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["dataset_id": datasetID, "project_id": projectID, "workforce_task_id": workforceTaskID])
    request.json(body)
  }

  public func validate(with validator: inout Validator) { validator.check(body, "body") }
}

extension DataManagementOldVersionOperations {
  /// `PUT /v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}`; fails with 401, 403, 404.
  public func updateWorkforceTask(
    datasetID: String, workforceTaskID: String, body: UpdateWorkforceTaskRequest, projectID: String? = nil
  ) async throws(ClientError) -> JSONValue {
    try await send(UpdateWorkforceTask(
      datasetID: datasetID, workforceTaskID: workforceTaskID, body: body, projectID: projectID
    ))
  }
}

public struct UpdateWorkforceTaskRequest: APIObject {
  public var datasetID: String?
  /// `description`: string, 0...256 characters.
  public var description: String?
  public var taskID: String?
  /// `task_name`: string, 1...64 characters.
  public var taskName: String?
  public var workforcesConfig: WorkforcesConfig?

  public init(
    datasetID: String? = nil, description: String? = nil, taskID: String? = nil, taskName: String? = nil,
    workforcesConfig: WorkforcesConfig? = nil
  ) {
    (self.datasetID, self.description, self.taskID, self.taskName) = (datasetID, description, taskID, taskName)
    self.workforcesConfig = workforcesConfig
  }

  public static let fields: Fields<Self> = [
    "dataset_id": \.datasetID, "description": \.description, "task_id": \.taskID, "task_name": \.taskName,
    "workforces_config": \.workforcesConfig
  ]

  public func checkFields(with validator: inout Validator) {
    validator.check(description, "description", length: Limits(0, 256))
    validator.check(taskName, "task_name", length: Limits(1, 64))
  }
}
