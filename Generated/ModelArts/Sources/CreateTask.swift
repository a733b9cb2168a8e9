// Made by Tablature from CreateTask.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `POST /v2/{project_id}/datasets/{dataset_id}/tasks`.
public struct CreateTask: APIOperation {
  public typealias Output = CreateTaskResponse
  public static let route = APIRoute(
    .post, "/v2/{project_id}/datasets/{dataset_id}/tasks", statuses: [200, 401, 403, 404]
  )

  public var datasetID: String
  public var projectID: String?
  public var body: CreateTaskRequest

  public init(datasetID: String, body: CreateTaskRequest, projectID: String? = nil) {
    (self.datasetID, self.body, self.projectID) = (datasetID, body, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["dataset_id": datasetID, "project_id": projectID])
    request.json(body)
  }

  public func validate(with validator: inout Validator) { validator.check(body, "body") }
}

extension DataManagementOldVersionOperations {
  /// `POST /v2/{project_id}/datasets/{dataset_id}/tasks`; fails with 401, 403, 404.
  public func createTask(
    datasetID: String, body: CreateTaskRequest, projectID: String? = nil
  ) async throws(ClientError) -> CreateTaskResponse {
    try await send(CreateTask(datasetID: datasetID, body: body, projectID: projectID))
  }
}

public struct CreateTaskRequest: APIObject {
  /// `collect_key_sample`: boolean, default `false`.
  public var collectKeySample: Bool?
  public var config: SmartTaskConfig?
  public var modelID: String?
  public var taskType: TaskType?

  public init(
    collectKeySample: Bool? = nil, config: SmartTaskConfig? = nil, modelID: String? = nil, taskType: TaskType? = nil
  ) {
    (self.collectKeySample, self.config, self.modelID, self.taskType) = (collectKeySample, config, modelID, taskType)
  }

  public static let fields: Fields<Self> = [
    "collect_key_sample": \.collectKeySample, "config": \.config, "model_id": \.modelID, "task_type": \.taskType
  ]

  public struct TaskType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Active learning.
    public static var autoLabel: Self { Self(rawValue: "auto-label") }
    /// Pre-labeling.
    public static var preLabel: Self { Self(rawValue: "pre-label") }
    public static var autoGrouping: Self { Self(rawValue: "auto-grouping") }
    public static var documentedValues: [Self] { [.autoLabel, .preLabel, .autoGrouping] }
  }
}

public struct CreateTaskResponse: APIObject {
  public var taskID: String?
  public init(taskID: String? = nil) { self.taskID = taskID }
  public static let fields: Fields<Self> = ["task_id": \.taskID]
}
