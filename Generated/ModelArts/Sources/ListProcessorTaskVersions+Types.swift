// Made by Tablature from ListProcessorTaskVersions.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ListProcessorTaskVersionsResponse` of the API.
public struct ListProcessorTaskVersionsResponse: Codable, Hashable, Sendable {
  /// `count`: integer.
  public var count: Int?
  /// `versions`: list of DescTaskVersionResp.
  public var versions: [DescTaskVersionResp]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(count: Int? = nil, versions: [DescTaskVersionResp]? = nil) {
    self.count = count
    self.versions = versions
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    count = try fields.optional("count")
    versions = try fields.optional("versions")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(count, "count")
    try fields.write(versions, "versions")
  }
}

extension ListProcessorTaskVersionsResponse: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(versions, "versions")
  }
}

/// `DescTaskVersionResp` of the API.
public struct DescTaskVersionResp: Codable, Hashable, Sendable {
  /// `add_sample_count`: integer.
  public var addSampleCount: Int?
  /// `create_time`: long.
  public var createTime: Int64?
  /// `deleted_sample_count`: integer.
  public var deletedSampleCount: Int?
  /// `description`: string.
  public var description: String?
  /// `duration_seconds`: integer, in seconds.
  public var durationSeconds: Int?
  /// `inputs`: list of ProcessorDataSource.
  public var inputs: [ProcessorDataSource]?
  /// `modified_sample_count`: integer.
  public var modifiedSampleCount: Int?
  /// `origin_sample_count`: integer.
  public var originSampleCount: Int?
  /// `status`: integer.
  public var status: Status?
  /// `task_id`: string.
  public var taskID: String?
  /// `task_version_id`: string.
  public var taskVersionID: String?
  /// `template`: TemplateParam.
  public var template: TemplateParam?
  /// `unmodified_sample_count`: integer.
  public var unmodifiedSampleCount: Int?
  /// `update_time`: long.
  public var updateTime: Int64?
  /// `version_name`: string.
  public var versionName: String?
  /// `work_path`: WorkPath.
  public var workPath: WorkPath?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    addSampleCount: Int? = nil, createTime: Int64? = nil, deletedSampleCount: Int? = nil, description: String? = nil,
    durationSeconds: Int? = nil, inputs: [ProcessorDataSource]? = nil, modifiedSampleCount: Int? = nil,
    originSampleCount: Int? = nil, status: Status? = nil, taskID: String? = nil, taskVersionID: String? = nil,
    template: TemplateParam? = nil, unmodifiedSampleCount: Int? = nil, updateTime: Int64? = nil,
    versionName: String? = nil, workPath: WorkPath? = nil
  ) {
    self.addSampleCount = addSampleCount
    self.createTime = createTime
    self.deletedSampleCount = deletedSampleCount
    self.description = description
    self.durationSeconds = durationSeconds
    self.inputs = inputs
    self.modifiedSampleCount = modifiedSampleCount
    self.originSampleCount = originSampleCount
    self.status = status
    self.taskID = taskID
    self.taskVersionID = taskVersionID
    self.template = template
    self.unmodifiedSampleCount = unmodifiedSampleCount
    self.updateTime = updateTime
    self.versionName = versionName
    self.workPath = workPath
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    addSampleCount = try fields.optional("add_sample_count")
    createTime = try fields.optional("create_time")
    deletedSampleCount = try fields.optional("deleted_sample_count")
    description = try fields.optional("description")
    durationSeconds = try fields.optional("duration_seconds")
    inputs = try fields.optional("inputs")
    modifiedSampleCount = try fields.optional("modified_sample_count")
    originSampleCount = try fields.optional("origin_sample_count")
    status = try fields.optional("status")
    taskID = try fields.optional("task_id")
    taskVersionID = try fields.optional("task_version_id")
    template = try fields.optional("template")
    unmodifiedSampleCount = try fields.optional("unmodified_sample_count")
    updateTime = try fields.optional("update_time")
    versionName = try fields.optional("version_name")
    workPath = try fields.optional("work_path")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(addSampleCount, "add_sample_count")
    try fields.write(createTime, "create_time")
    try fields.write(deletedSampleCount, "deleted_sample_count")
    try fields.write(description, "description")
    try fields.write(durationSeconds, "duration_seconds")
    try fields.write(inputs, "inputs")
    try fields.write(modifiedSampleCount, "modified_sample_count")
    try fields.write(originSampleCount, "origin_sample_count")
    try fields.write(status, "status")
    try fields.write(taskID, "task_id")
    try fields.write(taskVersionID, "task_version_id")
    try fields.write(template, "template")
    try fields.write(unmodifiedSampleCount, "unmodified_sample_count")
    try fields.write(updateTime, "update_time")
    try fields.write(versionName, "version_name")
    try fields.write(workPath, "work_path")
  }

  /// Values of `DescTaskVersionResp.status`.
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

extension DescTaskVersionResp: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(inputs, "inputs")
    validator.check(status, "status")
    validator.check(template, "template")
    validator.check(workPath, "work_path")
  }
}
