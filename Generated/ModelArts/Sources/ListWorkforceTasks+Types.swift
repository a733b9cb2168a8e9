// Made by Tablature from ListWorkforceTasks.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ListWorkforceTasksResponse` of the API.
public struct ListWorkforceTasksResponse: Codable, Hashable, Sendable {
  /// `count`: integer.
  public var count: Int?
  /// `tasks`: list of WorkforceTask.
  public var tasks: [WorkforceTask]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(count: Int? = nil, tasks: [WorkforceTask]? = nil) {
    self.count = count
    self.tasks = tasks
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    count = try fields.optional("count")
    tasks = try fields.optional("tasks")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(count, "count")
    try fields.write(tasks, "tasks")
  }
}

extension ListWorkforceTasksResponse: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(tasks, "tasks")
  }
}

/// `WorkforceTask` of the API.
public struct WorkforceTask: Codable, Hashable, Sendable {
  /// `auto_sync_dataset`: boolean.
  public var autoSyncDataset: Bool?
  /// `check_rate`: double.
  public var checkRate: Double?
  /// `checking_task_desc`: WorkforceSamplingTaskDesc.
  public var checkingTaskDesc: WorkforceSamplingTaskDesc?
  /// `create_time`: long.
  public var createTime: Int64?
  /// `dataset_id`: string.
  public var datasetID: String?
  /// `description`: string.
  public var description: String?
  /// `label_stats`: list of LabelStats.
  public var labelStats: [LabelStats]?
  /// `pass_rate`: double.
  public var passRate: Double?
  /// `repetition`: integer, 1....
  public var repetition: Int?
  /// `sample_search_conditions`: list of SearchCondition.
  public var sampleSearchConditions: [SearchCondition]?
  /// `sample_stats`: SampleStats.
  public var sampleStats: SampleStats?
  /// `score`: double.
  public var score: Double?
  /// `status`: integer.
  public var status: Int?
  /// `synchronize_auto_labeling_data`: boolean, default `false`.
  public var synchronizeAutoLabelingData: Bool?
  /// `synchronize_data`: boolean, default `false`.
  public var synchronizeData: Bool?
  /// `task_id`: string.
  public var taskID: String?
  /// `task_name`: string.
  public var taskName: String?
  /// `update_time`: long.
  public var updateTime: Int64?
  /// `version_id`: string.
  public var versionID: String?
  /// `workforce_stats`: WorkforceStats.
  public var workforceStats: WorkforceStats?
  /// `workforces_config`: WorkforcesConfig.
  public var workforcesConfig: WorkforcesConfig?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    autoSyncDataset: Bool? = nil, checkRate: Double? = nil, checkingTaskDesc: WorkforceSamplingTaskDesc? = nil,
    createTime: Int64? = nil, datasetID: String? = nil, description: String? = nil, labelStats: [LabelStats]? = nil,
    passRate: Double? = nil, repetition: Int? = nil, sampleSearchConditions: [SearchCondition]? = nil,
    sampleStats: SampleStats? = nil, score: Double? = nil, status: Int? = nil, synchronizeAutoLabelingData: Bool? = nil,
    synchronizeData: Bool? = nil, taskID: String? = nil, taskName: String? = nil, updateTime: Int64? = nil,
    versionID: String? = nil, workforceStats: WorkforceStats? = nil, workforcesConfig: WorkforcesConfig? = nil
  ) {
    self.autoSyncDataset = autoSyncDataset
    self.checkRate = checkRate
    self.checkingTaskDesc = checkingTaskDesc
    self.createTime = createTime
    self.datasetID = datasetID
    self.description = description
    self.labelStats = labelStats
    self.passRate = passRate
    self.repetition = repetition
    self.sampleSearchConditions = sampleSearchConditions
    self.sampleStats = sampleStats
    self.score = score
    self.status = status
    self.synchronizeAutoLabelingData = synchronizeAutoLabelingData
    self.synchronizeData = synchronizeData
    self.taskID = taskID
    self.taskName = taskName
    self.updateTime = updateTime
    self.versionID = versionID
    self.workforceStats = workforceStats
    self.workforcesConfig = workforcesConfig
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    autoSyncDataset = try fields.optional("auto_sync_dataset")
    checkRate = try fields.optional("check_rate")
    checkingTaskDesc = try fields.optional("checking_task_desc")
    createTime = try fields.optional("create_time")
    datasetID = try fields.optional("dataset_id")
    description = try fields.optional("description")
    labelStats = try fields.optional("label_stats")
    passRate = try fields.optional("pass_rate")
    repetition = try fields.optional("repetition")
    sampleSearchConditions = try fields.optional("sample_search_conditions")
    sampleStats = try fields.optional("sample_stats")
    score = try fields.optional("score")
    status = try fields.optional("status")
    synchronizeAutoLabelingData = try fields.optional("synchronize_auto_labeling_data")
    synchronizeData = try fields.optional("synchronize_data")
    taskID = try fields.optional("task_id")
    taskName = try fields.optional("task_name")
    updateTime = try fields.optional("update_time")
    versionID = try fields.optional("version_id")
    workforceStats = try fields.optional("workforce_stats")
    workforcesConfig = try fields.optional("workforces_config")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(autoSyncDataset, "auto_sync_dataset")
    try fields.write(checkRate, "check_rate")
    try fields.write(checkingTaskDesc, "checking_task_desc")
    try fields.write(createTime, "create_time")
    try fields.write(datasetID, "dataset_id")
    try fields.write(description, "description")
    try fields.write(labelStats, "label_stats")
    try fields.write(passRate, "pass_rate")
    try fields.write(repetition, "repetition")
    try fields.write(sampleSearchConditions, "sample_search_conditions")
    try fields.write(sampleStats, "sample_stats")
    try fields.write(score, "score")
    try fields.write(status, "status")
    try fields.write(synchronizeAutoLabelingData, "synchronize_auto_labeling_data")
    try fields.write(synchronizeData, "synchronize_data")
    try fields.write(taskID, "task_id")
    try fields.write(taskName, "task_name")
    try fields.write(updateTime, "update_time")
    try fields.write(versionID, "version_id")
    try fields.write(workforceStats, "workforce_stats")
    try fields.write(workforcesConfig, "workforces_config")
  }
}

extension WorkforceTask: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(checkingTaskDesc, "checking_task_desc")
    validator.check(labelStats, "label_stats")
    validator.check(repetition, "repetition", range: Limits(from: 1))
    validator.check(sampleSearchConditions, "sample_search_conditions")
    validator.check(workforceStats, "workforce_stats")
    validator.check(workforcesConfig, "workforces_config")
  }
}
