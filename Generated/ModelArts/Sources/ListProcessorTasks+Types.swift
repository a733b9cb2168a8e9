// Made by Tablature from ListProcessorTasks.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ListProcessorTasksResponse` of the API.
public struct ListProcessorTasksResponse: Codable, Hashable, Sendable {
  /// `count`: integer.
  public var count: Int?
  /// `tasks`: list of DescribeProcessorTaskResp.
  public var tasks: [DescribeProcessorTaskResp]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(count: Int? = nil, tasks: [DescribeProcessorTaskResp]? = nil) {
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

extension ListProcessorTasksResponse: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(tasks, "tasks")
  }
}

/// `DescribeProcessorTaskResp` of the API.
public struct DescribeProcessorTaskResp: Codable, Hashable, Sendable {
  /// `create_time`: long.
  public var createTime: Int64?
  /// `data_source`: ProcessorDataSource.
  public var dataSource: ProcessorDataSource?
  /// `description`: string.
  public var description: String?
  /// `duration_seconds`: integer, in seconds.
  public var durationSeconds: Int?
  /// `error_msg`: string.
  public var errorMsg: String?
  /// `inputs`: list of ProcessorDataSource.
  public var inputs: [ProcessorDataSource]?
  /// `is_current`: boolean.
  public var isCurrent: Bool?
  /// `name`: string.
  public var name: String?
  /// `result`: object.
  public var result: JSONValue?
  /// `status`: integer.
  public var status: Status?
  /// `task_id`: string.
  public var taskID: String?
  /// `template`: TemplateParam.
  public var template: TemplateParam?
  /// `version_count`: integer.
  public var versionCount: Int?
  /// `version_id`: string.
  public var versionID: String?
  /// `version_name`: string.
  public var versionName: String?
  /// `work_path`: WorkPath.
  public var workPath: WorkPath?
  /// `workspace_id`: string, default `0`.
  public var workspaceID: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    createTime: Int64? = nil, dataSource: ProcessorDataSource? = nil, description: String? = nil,
    durationSeconds: Int? = nil, errorMsg: String? = nil, inputs: [ProcessorDataSource]? = nil, isCurrent: Bool? = nil,
    name: String? = nil, result: JSONValue? = nil, status: Status? = nil, taskID: String? = nil,
    template: TemplateParam? = nil, versionCount: Int? = nil, versionID: String? = nil, versionName: String? = nil,
    workPath: WorkPath? = nil, workspaceID: String? = nil
  ) {
    self.createTime = createTime
    self.dataSource = dataSource
    self.description = description
    self.durationSeconds = durationSeconds
    self.errorMsg = errorMsg
    self.inputs = inputs
    self.isCurrent = isCurrent
    self.name = name
    self.result = result
    self.status = status
    self.taskID = taskID
    self.template = template
    self.versionCount = versionCount
    self.versionID = versionID
    self.versionName = versionName
    self.workPath = workPath
    self.workspaceID = workspaceID
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    createTime = try fields.optional("create_time")
    dataSource = try fields.optional("data_source")
    description = try fields.optional("description")
    durationSeconds = try fields.optional("duration_seconds")
    errorMsg = try fields.optional("error_msg")
    inputs = try fields.optional("inputs")
    isCurrent = try fields.optional("is_current")
    name = try fields.optional("name")
    result = try fields.optional("result")
    status = try fields.optional("status")
    taskID = try fields.optional("task_id")
    template = try fields.optional("template")
    versionCount = try fields.optional("version_count")
    versionID = try fields.optional("version_id")
    versionName = try fields.optional("version_name")
    workPath = try fields.optional("work_path")
    workspaceID = try fields.optional("workspace_id")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(createTime, "create_time")
    try fields.write(dataSource, "data_source")
    try fields.write(description, "description")
    try fields.write(durationSeconds, "duration_seconds")
    try fields.write(errorMsg, "error_msg")
    try fields.write(inputs, "inputs")
    try fields.write(isCurrent, "is_current")
    try fields.write(name, "name")
    try fields.write(result, "result")
    try fields.write(status, "status")
    try fields.write(taskID, "task_id")
    try fields.write(template, "template")
    try fields.write(versionCount, "version_count")
    try fields.write(versionID, "version_id")
    try fields.write(versionName, "version_name")
    try fields.write(workPath, "work_path")
    try fields.write(workspaceID, "workspace_id")
  }

  /// Values of `DescribeProcessorTaskResp.status`.
  public struct Status: OpenEnumeration {
    public var rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Initialized. `0`.
    public static var initialized: Self { Self(rawValue: 0) }
    /// Running. `1`.
    public static var running: Self { Self(rawValue: 1) }
    /// Completed. `2`.
    public static var completed: Self { Self(rawValue: 2) }
    /// Failed. `3`.
    public static var failed: Self { Self(rawValue: 3) }
    /// Stopped. `4`.
    public static var stopped: Self { Self(rawValue: 4) }

    public static var documentedValues: [Self] { [.initialized, .running, .completed, .failed, .stopped] }
  }
}

extension DescribeProcessorTaskResp: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(dataSource, "data_source")
    validator.check(inputs, "inputs")
    validator.check(status, "status")
    validator.check(template, "template")
    validator.check(workPath, "work_path")
  }
}
