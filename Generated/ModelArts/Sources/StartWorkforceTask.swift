// Made by Tablature from StartWorkforceTask.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `POST /v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}`.
public struct StartWorkforceTask: APIOperation {
  public typealias Output = JSONValue
  public static let route = APIRoute(
    .post, "/v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}", statuses: [200, 401, 403, 404]
  )

  public var datasetID: String
  public var projectID: String?
  public var workforceTaskID: String
  public var body: StartWorkforceTaskRequest

  public init(datasetID: String, workforceTaskID: String, body: StartWorkforceTaskRequest, projectID: String? = nil) {
    (self.datasetID, self.workforceTaskID, self.body, self.projectID) = (datasetID, workforceTaskID, body, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["dataset_id": datasetID, "project_id": projectID, "workforce_task_id": workforceTaskID])
    request.json(body)
  }

  public func validate(with validator: inout Validator) { validator.check(body, "body") }
}

extension DataManagementOldVersionOperations {
  /// `POST /v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}`; fails with 401, 403, 404.
  public func startWorkforceTask(
    datasetID: String, workforceTaskID: String, body: StartWorkforceTaskRequest, projectID: String? = nil
  ) async throws(ClientError) -> JSONValue {
    try await send(StartWorkforceTask(
      datasetID: datasetID, workforceTaskID: workforceTaskID, body: body, projectID: projectID
    ))
  }
}

public struct StartWorkforceTaskRequest: APIObject {
  public var datasetID: String?
  public var taskID: String?
  public var workforcesConfig: WorkforcesConfig?

  public init(datasetID: String? = nil, taskID: String? = nil, workforcesConfig: WorkforcesConfig? = nil) {
    (self.datasetID, self.taskID, self.workforcesConfig) = (datasetID, taskID, workforcesConfig)
  }

  public static let fields: Fields<Self> = [
    "dataset_id": \.datasetID, "task_id": \.taskID, "workforces_config": \.workforcesConfig
  ]
}
