// Made by Tablature from HardSelectTask.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// A job that picked out hard examples.
public struct HardSelectTask: Codable, Hashable, Sendable {
  /// When the job was created.
  /// `create_at`: long.
  public var createAt: Int64?
  /// The dataset it worked on.
  /// `dataset_id`: string.
  public var datasetID: String?
  /// The name of the dataset.
  /// `dataset_name`: string.
  public var datasetName: String?
  /// The identifier of the job.
  /// `hard_select_task_id`: string.
  public var hardSelectTaskID: String?
  /// The state of the job.
  /// `task_status`: string.
  public var taskStatus: String?
  /// How long it took.
  /// `time`: long.
  public var time: Int64?
  /// When the job last changed.
  /// `update_at`: long.
  public var updateAt: Int64?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    createAt: Int64? = nil, datasetID: String? = nil, datasetName: String? = nil, hardSelectTaskID: String? = nil,
    taskStatus: String? = nil, time: Int64? = nil, updateAt: Int64? = nil
  ) {
    self.createAt = createAt
    self.datasetID = datasetID
    self.datasetName = datasetName
    self.hardSelectTaskID = hardSelectTaskID
    self.taskStatus = taskStatus
    self.time = time
    self.updateAt = updateAt
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    createAt = try fields.optional("create_at")
    datasetID = try fields.optional("dataset_id")
    datasetName = try fields.optional("dataset_name")
    hardSelectTaskID = try fields.optional("hard_select_task_id")
    taskStatus = try fields.optional("task_status")
    time = try fields.optional("time")
    updateAt = try fields.optional("update_at")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(createAt, "create_at")
    try fields.write(datasetID, "dataset_id")
    try fields.write(datasetName, "dataset_name")
    try fields.write(hardSelectTaskID, "hard_select_task_id")
    try fields.write(taskStatus, "task_status")
    try fields.write(time, "time")
    try fields.write(updateAt, "update_at")
  }
}

extension HardSelectTask: Validatable {
  public func validate(with validator: inout Validator) {}
}
