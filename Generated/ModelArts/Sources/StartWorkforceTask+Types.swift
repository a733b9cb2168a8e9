// Made by Tablature from StartWorkforceTask.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `StartWorkforceTaskRequest` of the API.
public struct StartWorkforceTaskRequest: Codable, Hashable, Sendable {
  /// `dataset_id`: string.
  public var datasetID: String?
  /// `task_id`: string.
  public var taskID: String?
  /// `workforces_config`: WorkforcesConfig.
  public var workforcesConfig: WorkforcesConfig?

  /// Makes a value; what is nil is left out of the JSON.
  public init(datasetID: String? = nil, taskID: String? = nil, workforcesConfig: WorkforcesConfig? = nil) {
    self.datasetID = datasetID
    self.taskID = taskID
    self.workforcesConfig = workforcesConfig
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    datasetID = try fields.optional("dataset_id")
    taskID = try fields.optional("task_id")
    workforcesConfig = try fields.optional("workforces_config")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(datasetID, "dataset_id")
    try fields.write(taskID, "task_id")
    try fields.write(workforcesConfig, "workforces_config")
  }
}

extension StartWorkforceTaskRequest: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(workforcesConfig, "workforces_config")
  }
}
