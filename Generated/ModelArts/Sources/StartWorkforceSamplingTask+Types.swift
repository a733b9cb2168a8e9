// Made by Tablature from StartWorkforceSamplingTask.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `StartWorkforceSamplingTaskRequest` of the API.
public struct StartWorkforceSamplingTaskRequest: Codable, Hashable, Sendable {
  /// `sampling_num`: integer.
  public var samplingNum: Int?
  /// `sampling_rate`: double.
  public var samplingRate: Double?

  /// Makes a value; what is nil is left out of the JSON.
  public init(samplingNum: Int? = nil, samplingRate: Double? = nil) {
    self.samplingNum = samplingNum
    self.samplingRate = samplingRate
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    samplingNum = try fields.optional("sampling_num")
    samplingRate = try fields.optional("sampling_rate")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(samplingNum, "sampling_num")
    try fields.write(samplingRate, "sampling_rate")
  }
}

extension StartWorkforceSamplingTaskRequest: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `StartWorkforceSamplingTaskResponse` of the API.
public struct StartWorkforceSamplingTaskResponse: Codable, Hashable, Sendable {
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

extension StartWorkforceSamplingTaskResponse: Validatable {
  public func validate(with validator: inout Validator) {}
}
