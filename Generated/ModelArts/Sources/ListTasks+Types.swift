// Made by Tablature from ListTasks.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// One page of jobs.
public struct ListTasksResponse: Codable, Hashable, Sendable {
  /// Whether a one-click deployment of the dataset is starting or running.
  /// `exist_running_deploy_task`: boolean.
  public var existRunningDeployTask: Bool?
  /// The jobs on this page.
  /// `tasks`: list of RunningTask.
  public var tasks: [RunningTask]?
  /// The number of jobs on all pages.
  /// `total_count`: integer.
  public var totalCount: Int?

  /// Makes a value; what is nil is left out of the JSON.
  public init(existRunningDeployTask: Bool? = nil, tasks: [RunningTask]? = nil, totalCount: Int? = nil) {
    self.existRunningDeployTask = existRunningDeployTask
    self.tasks = tasks
    self.totalCount = totalCount
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    existRunningDeployTask = try fields.optional("exist_running_deploy_task")
    tasks = try fields.optional("tasks")
    totalCount = try fields.optional("total_count")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(existRunningDeployTask, "exist_running_deploy_task")
    try fields.write(tasks, "tasks")
    try fields.write(totalCount, "total_count")
  }
}

extension ListTasksResponse: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(tasks, "tasks")
  }
}

/// A labeling or grouping job, running or finished.
public struct RunningTask: Codable, Hashable, Sendable {
  /// How many samples have labels.
  /// `annotated_sample_count`: integer.
  public var annotatedSampleCount: Int?
  /// A code for how the job ended.
  /// `code`: string.
  public var code: String?
  /// The settings the job was started with.
  /// `config`: SmartTaskConfig.
  public var config: SmartTaskConfig?
  /// When the job was created.
  /// `create_time`: string.
  public var createTime: String?
  /// The dataset the job works on.
  /// `dataset_id`: string.
  public var datasetID: String?
  /// How long the job has been running.
  /// `elapsed_time`: long.
  public var elapsedTime: Int64?
  /// A code for what went wrong.
  /// `error_code`: string.
  public var errorCode: String?
  /// More on what went wrong.
  /// `error_detail`: string.
  public var errorDetail: String?
  /// What went wrong.
  /// `error_msg`: string.
  public var errorMsg: String?
  /// How the job ended in words.
  /// `message`: string.
  public var message: String?
  /// The model that does the labeling.
  /// `model_id`: string.
  public var modelID: String?
  /// The name of the model.
  /// `model_name`: string.
  public var modelName: String?
  /// The version of the model.
  /// `model_version`: string.
  public var modelVersion: String?
  /// How far the job has got.
  /// `progress`: float, in percent.
  public var progress: Double?
  /// What the job produced.
  /// `result`: Result.
  public var result: ModelArtsResult?
  /// The state of the job as a number.
  /// `status`: integer.
  public var status: Int?
  /// The identifier of the job.
  /// `task_id`: string.
  public var taskID: String?
  /// The name of the job.
  /// `task_name`: string.
  public var taskName: String?
  /// How many samples the job covers.
  /// `total_sample_count`: integer.
  public var totalSampleCount: Int?
  /// The kind of the job as a number.
  /// `type`: integer.
  public var type: Int?
  /// How many labels wait for someone to confirm them.
  /// `unconfirmed_sample_count`: integer.
  public var unconfirmedSampleCount: Int?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    annotatedSampleCount: Int? = nil, code: String? = nil, config: SmartTaskConfig? = nil, createTime: String? = nil,
    datasetID: String? = nil, elapsedTime: Int64? = nil, errorCode: String? = nil, errorDetail: String? = nil,
    errorMsg: String? = nil, message: String? = nil, modelID: String? = nil, modelName: String? = nil,
    modelVersion: String? = nil, progress: Double? = nil, result: ModelArtsResult? = nil, status: Int? = nil,
    taskID: String? = nil, taskName: String? = nil, totalSampleCount: Int? = nil, type: Int? = nil,
    unconfirmedSampleCount: Int? = nil
  ) {
    self.annotatedSampleCount = annotatedSampleCount
    self.code = code
    self.config = config
    self.createTime = createTime
    self.datasetID = datasetID
    self.elapsedTime = elapsedTime
    self.errorCode = errorCode
    self.errorDetail = errorDetail
    self.errorMsg = errorMsg
    self.message = message
    self.modelID = modelID
    self.modelName = modelName
    self.modelVersion = modelVersion
    self.progress = progress
    self.result = result
    self.status = status
    self.taskID = taskID
    self.taskName = taskName
    self.totalSampleCount = totalSampleCount
    self.type = type
    self.unconfirmedSampleCount = unconfirmedSampleCount
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    annotatedSampleCount = try fields.optional("annotated_sample_count")
    code = try fields.optional("code")
    config = try fields.optional("config")
    createTime = try fields.optional("create_time")
    datasetID = try fields.optional("dataset_id")
    elapsedTime = try fields.optional("elapsed_time")
    errorCode = try fields.optional("error_code")
    errorDetail = try fields.optional("error_detail")
    errorMsg = try fields.optional("error_msg")
    message = try fields.optional("message")
    modelID = try fields.optional("model_id")
    modelName = try fields.optional("model_name")
    modelVersion = try fields.optional("model_version")
    progress = try fields.optional("progress")
    result = try fields.optional("result")
    status = try fields.optional("status")
    taskID = try fields.optional("task_id")
    taskName = try fields.optional("task_name")
    totalSampleCount = try fields.optional("total_sample_count")
    type = try fields.optional("type")
    unconfirmedSampleCount = try fields.optional("unconfirmed_sample_count")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(annotatedSampleCount, "annotated_sample_count")
    try fields.write(code, "code")
    try fields.write(config, "config")
    try fields.write(createTime, "create_time")
    try fields.write(datasetID, "dataset_id")
    try fields.write(elapsedTime, "elapsed_time")
    try fields.write(errorCode, "error_code")
    try fields.write(errorDetail, "error_detail")
    try fields.write(errorMsg, "error_msg")
    try fields.write(message, "message")
    try fields.write(modelID, "model_id")
    try fields.write(modelName, "model_name")
    try fields.write(modelVersion, "model_version")
    try fields.write(progress, "progress")
    try fields.write(result, "result")
    try fields.write(status, "status")
    try fields.write(taskID, "task_id")
    try fields.write(taskName, "task_name")
    try fields.write(totalSampleCount, "total_sample_count")
    try fields.write(type, "type")
    try fields.write(unconfirmedSampleCount, "unconfirmed_sample_count")
  }
}

extension RunningTask: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(config, "config")
    validator.check(result, "result")
  }
}
