// Made by Tablature from SyncDataSourceState.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `SyncDataSourceStateResponse` of the API.
public struct SyncDataSourceStateResponse: Codable, Hashable, Sendable {
  /// `add_sample_count`: long.
  public var addSampleCount: Int64?
  /// `create_time`: long.
  public var createTime: Int64?
  /// `dataset_id`: string.
  public var datasetID: String?
  /// `deleted_sample_count`: long.
  public var deletedSampleCount: Int64?
  /// `duration_time`: long.
  public var durationTime: Int64?
  /// `error_code`: string.
  public var errorCode: String?
  /// `error_msg`: string.
  public var errorMsg: String?
  /// `status`: string.
  public var status: Status?
  /// `task_id`: string.
  public var taskID: String?
  /// `total_sample_count`: long.
  public var totalSampleCount: Int64?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    addSampleCount: Int64? = nil, createTime: Int64? = nil, datasetID: String? = nil, deletedSampleCount: Int64? = nil,
    durationTime: Int64? = nil, errorCode: String? = nil, errorMsg: String? = nil, status: Status? = nil,
    taskID: String? = nil, totalSampleCount: Int64? = nil
  ) {
    self.addSampleCount = addSampleCount
    self.createTime = createTime
    self.datasetID = datasetID
    self.deletedSampleCount = deletedSampleCount
    self.durationTime = durationTime
    self.errorCode = errorCode
    self.errorMsg = errorMsg
    self.status = status
    self.taskID = taskID
    self.totalSampleCount = totalSampleCount
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    addSampleCount = try fields.optional("add_sample_count")
    createTime = try fields.optional("create_time")
    datasetID = try fields.optional("dataset_id")
    deletedSampleCount = try fields.optional("deleted_sample_count")
    durationTime = try fields.optional("duration_time")
    errorCode = try fields.optional("error_code")
    errorMsg = try fields.optional("error_msg")
    status = try fields.optional("status")
    taskID = try fields.optional("task_id")
    totalSampleCount = try fields.optional("total_sample_count")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(addSampleCount, "add_sample_count")
    try fields.write(createTime, "create_time")
    try fields.write(datasetID, "dataset_id")
    try fields.write(deletedSampleCount, "deleted_sample_count")
    try fields.write(durationTime, "duration_time")
    try fields.write(errorCode, "error_code")
    try fields.write(errorMsg, "error_msg")
    try fields.write(status, "status")
    try fields.write(taskID, "task_id")
    try fields.write(totalSampleCount, "total_sample_count")
  }

  /// Values of `SyncDataSourceStateResponse.status`.
  public struct Status: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Queuing. `QUEUING`.
    public static var queuing: Self { Self(rawValue: "QUEUING") }
    /// Execution started. `STARTING`.
    public static var starting: Self { Self(rawValue: "STARTING") }
    /// Running. `RUNNING`.
    public static var running: Self { Self(rawValue: "RUNNING") }
    /// Completed. `COMPLETED`.
    public static var completed: Self { Self(rawValue: "COMPLETED") }
    /// Failed. `FAILED`.
    public static var failed: Self { Self(rawValue: "FAILED") }
    /// Not found. `NOT_EXIST`.
    public static var notExist: Self { Self(rawValue: "NOT_EXIST") }

    public static var documentedValues: [Self] { [.queuing, .starting, .running, .completed, .failed, .notExist] }
  }
}

extension SyncDataSourceStateResponse: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(status, "status")
  }
}
