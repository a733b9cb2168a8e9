// Made by Tablature from AutoAnnotationProgress.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `AutoAnnotationProgressResponse` of the API.
public struct AutoAnnotationProgressResponse: Codable, Hashable, Sendable {
  /// `code`: string.
  public var code: String?
  /// `config`: SmartTaskConfig.
  public var config: SmartTaskConfig?
  /// `create_time`: string.
  public var createTime: String?
  /// `elapsed_time`: long.
  public var elapsedTime: Int64?
  /// `error_code`: string.
  public var errorCode: String?
  /// `error_detail`: string.
  public var errorDetail: String?
  /// `error_msg`: string.
  public var errorMsg: String?
  /// `message`: string.
  public var message: String?
  /// `progress`: float.
  public var progress: Double?
  /// `resource_id`: string.
  public var resourceID: String?
  /// `result`: Result.
  public var result: ModelArtsResult?
  /// `status`: integer.
  public var status: Status?
  /// `task_id`: string.
  public var taskID: String?
  /// `task_name`: string.
  public var taskName: String?
  /// `export_type`: integer.
  public var exportType: ExportType?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    code: String? = nil, config: SmartTaskConfig? = nil, createTime: String? = nil, elapsedTime: Int64? = nil,
    errorCode: String? = nil, errorDetail: String? = nil, errorMsg: String? = nil, message: String? = nil,
    progress: Double? = nil, resourceID: String? = nil, result: ModelArtsResult? = nil, status: Status? = nil,
    taskID: String? = nil, taskName: String? = nil, exportType: ExportType? = nil
  ) {
    self.code = code
    self.config = config
    self.createTime = createTime
    self.elapsedTime = elapsedTime
    self.errorCode = errorCode
    self.errorDetail = errorDetail
    self.errorMsg = errorMsg
    self.message = message
    self.progress = progress
    self.resourceID = resourceID
    self.result = result
    self.status = status
    self.taskID = taskID
    self.taskName = taskName
    self.exportType = exportType
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    code = try fields.optional("code")
    config = try fields.optional("config")
    createTime = try fields.optional("create_time")
    elapsedTime = try fields.optional("elapsed_time")
    errorCode = try fields.optional("error_code")
    errorDetail = try fields.optional("error_detail")
    errorMsg = try fields.optional("error_msg")
    message = try fields.optional("message")
    progress = try fields.optional("progress")
    resourceID = try fields.optional("resource_id")
    result = try fields.optional("result")
    status = try fields.optional("status")
    taskID = try fields.optional("task_id")
    taskName = try fields.optional("task_name")
    exportType = try fields.optional("export_type")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(code, "code")
    try fields.write(config, "config")
    try fields.write(createTime, "create_time")
    try fields.write(elapsedTime, "elapsed_time")
    try fields.write(errorCode, "error_code")
    try fields.write(errorDetail, "error_detail")
    try fields.write(errorMsg, "error_msg")
    try fields.write(message, "message")
    try fields.write(progress, "progress")
    try fields.write(resourceID, "resource_id")
    try fields.write(result, "result")
    try fields.write(status, "status")
    try fields.write(taskID, "task_id")
    try fields.write(taskName, "task_name")
    try fields.write(exportType, "export_type")
  }

  /// Values of `AutoAnnotationProgressResponse.status`.
  public struct Status: OpenEnumeration {
    public var rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Queuing. `-1`.
    public static var queuing: Self { Self(rawValue: -1) }
    /// Initializing. `0`.
    public static var initializing: Self { Self(rawValue: 0) }
    /// Running. `1`.
    public static var running: Self { Self(rawValue: 1) }
    /// Failed. `2`.
    public static var failed: Self { Self(rawValue: 2) }
    /// Succeeded. `3`.
    public static var succeeded: Self { Self(rawValue: 3) }
    /// Stopping. `4`.
    public static var stopping: Self { Self(rawValue: 4) }
    /// Stopped. `5`.
    public static var stopped: Self { Self(rawValue: 5) }

    public static var documentedValues: [Self] {
      [
        .queuing, .initializing, .running, .failed, .succeeded, .stopping, .stopped
      ]
    }
  }

  /// Values of `AutoAnnotationProgressResponse.export_type`.
  public struct ExportType: OpenEnumeration {
    public var rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Export to OBS. `0`.
    public static var exportToOBS: Self { Self(rawValue: 0) }
    /// Export to sample attributes. `1`.
    public static var exportToSampleAttributes: Self { Self(rawValue: 1) }

    public static var documentedValues: [Self] { [.exportToOBS, .exportToSampleAttributes] }
  }
}

extension AutoAnnotationProgressResponse: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(config, "config")
    validator.check(result, "result")
    validator.check(status, "status")
    validator.check(exportType, "export_type")
  }
}
