// Made by Tablature from the shared types that begin with H. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

public struct HardDetail: APIObject {
  public var aloName: String?
  public var id: Int?
  public var reason: String?
  public var suggestion: String?

  public init(aloName: String? = nil, id: Int? = nil, reason: String? = nil, suggestion: String? = nil) {
    (self.aloName, self.id, self.reason, self.suggestion) = (aloName, id, reason, suggestion)
  }

  public static let fields: Fields<Self> = [
    "alo_name": \.aloName, "id": \.id, "reason": \.reason, "suggestion": \.suggestion
  ]
}

/// A job that picked out hard examples.
public struct HardSelectTask: APIObject {
  /// When the job was created.
  public var createAt: Int64?
  /// The dataset it worked on.
  public var datasetID: String?
  /// The name of the dataset.
  public var datasetName: String?
  /// The identifier of the job.
  public var hardSelectTaskID: String?
  /// The state of the job.
  public var taskStatus: String?
  /// How long it took.
  public var time: Int64?
  /// When the job last changed.
  public var updateAt: Int64?

  public init(
    createAt: Int64? = nil, datasetID: String? = nil, datasetName: String? = nil, hardSelectTaskID: String? = nil,
    taskStatus: String? = nil, time: Int64? = nil, updateAt: Int64? = nil
  ) {
    (self.createAt, self.datasetID, self.datasetName) = (createAt, datasetID, datasetName)
    (self.hardSelectTaskID, self.taskStatus, self.time, self.updateAt) = (hardSelectTaskID, taskStatus, time, updateAt)
  }

  public static let fields: Fields<Self> = [
    "create_at": \.createAt, "dataset_id": \.datasetID, "dataset_name": \.datasetName,
    "hard_select_task_id": \.hardSelectTaskID, "task_status": \.taskStatus, "time": \.time, "update_at": \.updateAt
  ]
}
