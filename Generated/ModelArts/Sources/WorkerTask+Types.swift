// Made by Tablature from WorkerTask.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `WorkerTask` of the API.
public struct WorkerTask: Codable, Hashable, Sendable {
  /// `create_time`: long.
  public var createTime: Int64?
  /// `dataset_id`: string.
  public var datasetID: String?
  /// `dataset_type`: integer.
  public var datasetType: Int?
  /// `email`: string.
  public var email: String?
  /// `email_status`: integer.
  public var emailStatus: EmailStatus?
  /// `last_notify_time`: long.
  public var lastNotifyTime: Int64?
  /// `pass_rate`: double.
  public var passRate: Double?
  /// `role`: integer.
  public var role: Int?
  /// `sample_stats`: SampleStats.
  public var sampleStats: SampleStats?
  /// `score`: double.
  public var score: Double?
  /// `task_id`: string.
  public var taskID: String?
  /// `task_status`: integer.
  public var taskStatus: TaskStatus?
  /// `update_time`: long.
  public var updateTime: Int64?
  /// `worker_id`: string.
  public var workerID: String?
  /// `workforce_task_name`: string.
  public var workforceTaskName: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    createTime: Int64? = nil, datasetID: String? = nil, datasetType: Int? = nil, email: String? = nil,
    emailStatus: EmailStatus? = nil, lastNotifyTime: Int64? = nil, passRate: Double? = nil, role: Int? = nil,
    sampleStats: SampleStats? = nil, score: Double? = nil, taskID: String? = nil, taskStatus: TaskStatus? = nil,
    updateTime: Int64? = nil, workerID: String? = nil, workforceTaskName: String? = nil
  ) {
    self.createTime = createTime
    self.datasetID = datasetID
    self.datasetType = datasetType
    self.email = email
    self.emailStatus = emailStatus
    self.lastNotifyTime = lastNotifyTime
    self.passRate = passRate
    self.role = role
    self.sampleStats = sampleStats
    self.score = score
    self.taskID = taskID
    self.taskStatus = taskStatus
    self.updateTime = updateTime
    self.workerID = workerID
    self.workforceTaskName = workforceTaskName
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    createTime = try fields.optional("create_time")
    datasetID = try fields.optional("dataset_id")
    datasetType = try fields.optional("dataset_type")
    email = try fields.optional("email")
    emailStatus = try fields.optional("email_status")
    lastNotifyTime = try fields.optional("last_notify_time")
    passRate = try fields.optional("pass_rate")
    role = try fields.optional("role")
    sampleStats = try fields.optional("sample_stats")
    score = try fields.optional("score")
    taskID = try fields.optional("task_id")
    taskStatus = try fields.optional("task_status")
    updateTime = try fields.optional("update_time")
    workerID = try fields.optional("worker_id")
    workforceTaskName = try fields.optional("workforce_task_name")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(createTime, "create_time")
    try fields.write(datasetID, "dataset_id")
    try fields.write(datasetType, "dataset_type")
    try fields.write(email, "email")
    try fields.write(emailStatus, "email_status")
    try fields.write(lastNotifyTime, "last_notify_time")
    try fields.write(passRate, "pass_rate")
    try fields.write(role, "role")
    try fields.write(sampleStats, "sample_stats")
    try fields.write(score, "score")
    try fields.write(taskID, "task_id")
    try fields.write(taskStatus, "task_status")
    try fields.write(updateTime, "update_time")
    try fields.write(workerID, "worker_id")
    try fields.write(workforceTaskName, "workforce_task_name")
  }

  /// Values of `WorkerTask.email_status`.
  public struct EmailStatus: OpenEnumeration {
    public var rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }

    /// `0`.
    public static var value0: Self { Self(rawValue: 0) }
    /// `1`.
    public static var value1: Self { Self(rawValue: 1) }
    /// `2`.
    public static var value2: Self { Self(rawValue: 2) }
    /// `3`.
    public static var value3: Self { Self(rawValue: 3) }

    public static var documentedValues: [Self] { [.value0, .value1, .value2, .value3] }
  }

  /// Values of `WorkerTask.task_status`.
  public struct TaskStatus: OpenEnumeration {
    public var rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Created. `6`.
    public static var created: Self { Self(rawValue: 6) }
    /// Starting. `0`.
    public static var starting: Self { Self(rawValue: 0) }
    /// Running. `1`.
    public static var running: Self { Self(rawValue: 1) }
    /// Under acceptance. `2`.
    public static var underAcceptance: Self { Self(rawValue: 2) }
    /// `3`.
    public static var value3: Self { Self(rawValue: 3) }
    /// `4`.
    public static var value4: Self { Self(rawValue: 4) }

    public static var documentedValues: [Self] { [.created, .starting, .running, .underAcceptance, .value3, .value4] }
  }
}

extension WorkerTask: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(emailStatus, "email_status")
    validator.check(taskStatus, "task_status")
  }
}
