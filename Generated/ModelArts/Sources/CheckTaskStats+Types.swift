// Made by Tablature from CheckTaskStats.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `CheckTaskStats` of the API.
public struct CheckTaskStats: Codable, Hashable, Sendable {
  /// `accepted_sample_count`: integer.
  public var acceptedSampleCount: Int?
  /// `checked_sample_count`: integer.
  public var checkedSampleCount: Int?
  /// `pass_rate`: double.
  public var passRate: Double?
  /// `rejected_sample_count`: integer.
  public var rejectedSampleCount: Int?
  /// `sampled_sample_count`: integer.
  public var sampledSampleCount: Int?
  /// `sampling_num`: integer.
  public var samplingNum: Int?
  /// `sampling_rate`: double.
  public var samplingRate: Double?
  /// `score`: string.
  public var score: String?
  /// `task_id`: string.
  public var taskID: String?
  /// `total_sample_count`: integer.
  public var totalSampleCount: Int?
  /// `total_score`: long.
  public var totalScore: Int64?
  /// `unchecked_sample_count`: integer.
  public var uncheckedSampleCount: Int?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    acceptedSampleCount: Int? = nil, checkedSampleCount: Int? = nil, passRate: Double? = nil,
    rejectedSampleCount: Int? = nil, sampledSampleCount: Int? = nil, samplingNum: Int? = nil,
    samplingRate: Double? = nil, score: String? = nil, taskID: String? = nil, totalSampleCount: Int? = nil,
    totalScore: Int64? = nil, uncheckedSampleCount: Int? = nil
  ) {
    self.acceptedSampleCount = acceptedSampleCount
    self.checkedSampleCount = checkedSampleCount
    self.passRate = passRate
    self.rejectedSampleCount = rejectedSampleCount
    self.sampledSampleCount = sampledSampleCount
    self.samplingNum = samplingNum
    self.samplingRate = samplingRate
    self.score = score
    self.taskID = taskID
    self.totalSampleCount = totalSampleCount
    self.totalScore = totalScore
    self.uncheckedSampleCount = uncheckedSampleCount
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    acceptedSampleCount = try fields.optional("accepted_sample_count")
    checkedSampleCount = try fields.optional("checked_sample_count")
    passRate = try fields.optional("pass_rate")
    rejectedSampleCount = try fields.optional("rejected_sample_count")
    sampledSampleCount = try fields.optional("sampled_sample_count")
    samplingNum = try fields.optional("sampling_num")
    samplingRate = try fields.optional("sampling_rate")
    score = try fields.optional("score")
    taskID = try fields.optional("task_id")
    totalSampleCount = try fields.optional("total_sample_count")
    totalScore = try fields.optional("total_score")
    uncheckedSampleCount = try fields.optional("unchecked_sample_count")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(acceptedSampleCount, "accepted_sample_count")
    try fields.write(checkedSampleCount, "checked_sample_count")
    try fields.write(passRate, "pass_rate")
    try fields.write(rejectedSampleCount, "rejected_sample_count")
    try fields.write(sampledSampleCount, "sampled_sample_count")
    try fields.write(samplingNum, "sampling_num")
    try fields.write(samplingRate, "sampling_rate")
    try fields.write(score, "score")
    try fields.write(taskID, "task_id")
    try fields.write(totalSampleCount, "total_sample_count")
    try fields.write(totalScore, "total_score")
    try fields.write(uncheckedSampleCount, "unchecked_sample_count")
  }
}

extension CheckTaskStats: Validatable {
  public func validate(with validator: inout Validator) {}
}
