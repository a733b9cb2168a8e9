// Made by Tablature from ListTasks.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Lists the labeling and grouping jobs of a dataset, page by page.
///
/// `GET /v2/{project_id}/datasets/{dataset_id}/tasks`.
public struct ListTasks: PageNumberPaging {
  public typealias Output = ListTasksResponse
  public static let route = APIRoute(
    .get, "/v2/{project_id}/datasets/{dataset_id}/tasks", statuses: [200, 401, 403, 404]
  )

  /// The dataset whose jobs are listed.
  public var datasetID: String
  /// The project that owns the dataset.
  public var projectID: String?
  /// How many jobs a page holds at most.
  /// `limit`: integer, 1...100, default `10`.
  public var limit: Int?
  /// The page to return, counted from 0.
  /// `offset`: integer, default `0`.
  public var offset: Int?
  /// Lists only jobs that match this name.
  public var taskName: String?
  /// Lists only jobs of this kind; without it the grouping jobs are left out.
  public var type: Kind?

  public init(
    datasetID: String, limit: Int? = nil, offset: Int? = nil, taskName: String? = nil, type: Kind? = nil,
    projectID: String? = nil
  ) {
    (self.datasetID, self.limit, self.offset, self.taskName, self.type) = (datasetID, limit, offset, taskName, type)
    self.projectID = projectID
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["dataset_id": datasetID, "project_id": projectID])
    request.query(["limit": limit, "offset": offset, "task_name": taskName, "type": type])
  }

  public func validate(with validator: inout Validator) {
    validator.check(limit, "limit", range: Limits(1, 100))
    validator.check(type, "type")
  }

  public var pageSize: Int? { limit ?? 10 }
  public var pageNumber: Int {
    get { offset ?? 0 }
    set { offset = newValue }
  }
  public static func items(of page: ListTasksResponse) -> [RunningTask] { page.tasks ?? [] }
  public static func total(of page: ListTasksResponse) -> Int? { page.totalCount }

  public struct Kind: OpenEnumeration {
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

extension DataManagementOldVersionOperations {
  /// Lists the labeling and grouping jobs of a dataset, page by page.
  ///
  /// `GET /v2/{project_id}/datasets/{dataset_id}/tasks`, a page at a time; fails with 401 (The token is missing or no
  /// longer valid), 403 (The caller may not read this dataset), 404 (There is no such project or dataset).
  public func listTasks(
    datasetID: String, limit: Int? = nil, offset: Int? = nil, taskName: String? = nil, type: ListTasks.Kind? = nil,
    projectID: String? = nil
  ) async throws(ClientError) -> ListTasksResponse {
    try await send(ListTasks(
      datasetID: datasetID, limit: limit, offset: offset, taskName: taskName, type: type, projectID: projectID
    ))
  }
}

/// One page of jobs.
public struct ListTasksResponse: APIObject {
  /// Whether a one-click deployment of the dataset is starting or running.
  public var existRunningDeployTask: Bool?
  /// The jobs on this page.
  public var tasks: [RunningTask]?
  /// The number of jobs on all pages.
  public var totalCount: Int?

  public init(existRunningDeployTask: Bool? = nil, tasks: [RunningTask]? = nil, totalCount: Int? = nil) {
    (self.existRunningDeployTask, self.tasks, self.totalCount) = (existRunningDeployTask, tasks, totalCount)
  }

  public static let fields: Fields<Self> = [
    "exist_running_deploy_task": \.existRunningDeployTask, "tasks": \.tasks, "total_count": \.totalCount
  ]
}

/// A labeling or grouping job, running or finished.
public struct RunningTask: APIObject {
  /// How many samples have labels.
  public var annotatedSampleCount: Int?
  /// A code for how the job ended.
  public var code: String?
  /// The settings the job was started with.
  public var config: SmartTaskConfig?
  /// When the job was created.
  public var createTime: String?
  /// The dataset the job works on.
  public var datasetID: String?
  /// How long the job has been running.
  public var elapsedTime: Int64?
  /// A code for what went wrong.
  public var errorCode: String?
  /// More on what went wrong.
  public var errorDetail: String?
  /// What went wrong.
  public var errorMsg: String?
  /// How the job ended in words.
  public var message: String?
  /// The model that does the labeling.
  public var modelID: String?
  /// The name of the model.
  public var modelName: String?
  /// The version of the model.
  public var modelVersion: String?
  /// How far the job has got.
  /// `progress`: float, in percent.
  public var progress: Double?
  /// What the job produced.
  public var result: ModelArtsResult?
  /// The state of the job as a number.
  public var status: Int?
  /// The identifier of the job.
  public var taskID: String?
  /// The name of the job.
  public var taskName: String?
  /// How many samples the job covers.
  public var totalSampleCount: Int?
  /// The kind of the job as a number.
  public var type: Int?
  /// How many labels wait for someone to confirm them.
  public var unconfirmedSampleCount: Int?

  public init(
    annotatedSampleCount: Int? = nil, code: String? = nil, config: SmartTaskConfig? = nil, createTime: String? = nil,
    datasetID: String? = nil, elapsedTime: Int64? = nil, errorCode: String? = nil, errorDetail: String? = nil,
    errorMsg: String? = nil, message: String? = nil, modelID: String? = nil, modelName: String? = nil,
    modelVersion: String? = nil, progress: Double? = nil, result: ModelArtsResult? = nil, status: Int? = nil,
    taskID: String? = nil, taskName: String? = nil, totalSampleCount: Int? = nil, type: Int? = nil,
    unconfirmedSampleCount: Int? = nil
  ) {
    (self.annotatedSampleCount, self.code, self.config) = (annotatedSampleCount, code, config)
    (self.createTime, self.datasetID, self.elapsedTime) = (createTime, datasetID, elapsedTime)
    (self.errorCode, self.errorDetail, self.errorMsg, self.message) = (errorCode, errorDetail, errorMsg, message)
    (self.modelID, self.modelName, self.modelVersion, self.progress) = (modelID, modelName, modelVersion, progress)
    (self.result, self.status, self.taskID, self.taskName) = (result, status, taskID, taskName)
    (self.totalSampleCount, self.type, self.unconfirmedSampleCount) = (totalSampleCount, type, unconfirmedSampleCount)
  }

  public static let fields: Fields<Self> = [
    "annotated_sample_count": \.annotatedSampleCount, "code": \.code, "config": \.config, "create_time": \.createTime,
    "dataset_id": \.datasetID, "elapsed_time": \.elapsedTime, "error_code": \.errorCode, "error_detail": \.errorDetail,
    "error_msg": \.errorMsg, "message": \.message, "model_id": \.modelID, "model_name": \.modelName,
    "model_version": \.modelVersion, "progress": \.progress, "result": \.result, "status": \.status,
    "task_id": \.taskID, "task_name": \.taskName, "total_sample_count": \.totalSampleCount, "type": \.type,
    "unconfirmed_sample_count": \.unconfirmedSampleCount
  ]
}
