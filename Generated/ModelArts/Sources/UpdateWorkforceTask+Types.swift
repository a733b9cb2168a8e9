// Made by Tablature from UpdateWorkforceTask.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `UpdateWorkforceTaskRequest` of the API.
public struct UpdateWorkforceTaskRequest: Codable, Hashable, Sendable {
  /// `dataset_id`: string.
  public var datasetID: String?
  /// `description`: string, 0...256 characters.
  public var description: String?
  /// `task_id`: string.
  public var taskID: String?
  /// `task_name`: string, 1...64 characters.
  public var taskName: String?
  /// `workforces_config`: WorkforcesConfig.
  public var workforcesConfig: WorkforcesConfig?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    datasetID: String? = nil, description: String? = nil, taskID: String? = nil, taskName: String? = nil,
    workforcesConfig: WorkforcesConfig? = nil
  ) {
    self.datasetID = datasetID
    self.description = description
    self.taskID = taskID
    self.taskName = taskName
    self.workforcesConfig = workforcesConfig
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    datasetID = try fields.optional("dataset_id")
    description = try fields.optional("description")
    taskID = try fields.optional("task_id")
    taskName = try fields.optional("task_name")
    workforcesConfig = try fields.optional("workforces_config")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(datasetID, "dataset_id")
    try fields.write(description, "description")
    try fields.write(taskID, "task_id")
    try fields.write(taskName, "task_name")
    try fields.write(workforcesConfig, "workforces_config")
  }
}

extension UpdateWorkforceTaskRequest: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(description, "description", length: Limits(0, 256))
    validator.check(taskName, "task_name", length: Limits(1, 64))
    validator.check(workforcesConfig, "workforces_config")
  }
}
