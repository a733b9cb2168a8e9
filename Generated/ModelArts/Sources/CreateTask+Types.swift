// Made by Tablature from CreateTask.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `CreateTaskRequest` of the API.
public struct CreateTaskRequest: Codable, Hashable, Sendable {
  /// `collect_key_sample`: boolean, default `false`.
  public var collectKeySample: Bool?
  /// `config`: SmartTaskConfig.
  public var config: SmartTaskConfig?
  /// `model_id`: string.
  public var modelID: String?
  /// `task_type`: string.
  public var taskType: TaskType?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    collectKeySample: Bool? = nil, config: SmartTaskConfig? = nil, modelID: String? = nil, taskType: TaskType? = nil
  ) {
    self.collectKeySample = collectKeySample
    self.config = config
    self.modelID = modelID
    self.taskType = taskType
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    collectKeySample = try fields.optional("collect_key_sample")
    config = try fields.optional("config")
    modelID = try fields.optional("model_id")
    taskType = try fields.optional("task_type")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(collectKeySample, "collect_key_sample")
    try fields.write(config, "config")
    try fields.write(modelID, "model_id")
    try fields.write(taskType, "task_type")
  }

  /// Values of `CreateTaskRequest.task_type`.
  public struct TaskType: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Active learning. `auto-label`.
    public static var autoLabel: Self { Self(rawValue: "auto-label") }
    /// Pre-labeling. `pre-label`.
    public static var preLabel: Self { Self(rawValue: "pre-label") }
    /// Auto grouping. `auto-grouping`.
    public static var autoGrouping: Self { Self(rawValue: "auto-grouping") }

    public static var documentedValues: [Self] { [.autoLabel, .preLabel, .autoGrouping] }
  }
}

extension CreateTaskRequest: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(config, "config")
    validator.check(taskType, "task_type")
  }
}

/// `CreateTaskResponse` of the API.
public struct CreateTaskResponse: Codable, Hashable, Sendable {
  /// `task_id`: string.
  public var taskID: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(taskID: String? = nil) {
    self.taskID = taskID
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    taskID = try fields.optional("task_id")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(taskID, "task_id")
  }
}

extension CreateTaskResponse: Validatable {
  public func validate(with validator: inout Validator) {}
}
