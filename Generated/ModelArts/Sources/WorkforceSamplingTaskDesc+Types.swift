// Made by Tablature from WorkforceSamplingTaskDesc.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `WorkforceSamplingTaskDesc` of the API.
public struct WorkforceSamplingTaskDesc: Codable, Hashable, Sendable {
  /// `action`: integer.
  public var action: Action?
  /// `checking_stats`: CheckTaskStats.
  public var checkingStats: CheckTaskStats?
  /// `checking_task_id`: string.
  public var checkingTaskID: String?
  /// `overwrite_last_result`: boolean, default `false`.
  public var overwriteLastResult: Bool?
  /// `total_stats`: CheckTaskStats.
  public var totalStats: CheckTaskStats?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    action: Action? = nil, checkingStats: CheckTaskStats? = nil, checkingTaskID: String? = nil,
    overwriteLastResult: Bool? = nil, totalStats: CheckTaskStats? = nil
  ) {
    self.action = action
    self.checkingStats = checkingStats
    self.checkingTaskID = checkingTaskID
    self.overwriteLastResult = overwriteLastResult
    self.totalStats = totalStats
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    action = try fields.optional("action")
    checkingStats = try fields.optional("checking_stats")
    checkingTaskID = try fields.optional("checking_task_id")
    overwriteLastResult = try fields.optional("overwrite_last_result")
    totalStats = try fields.optional("total_stats")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(action, "action")
    try fields.write(checkingStats, "checking_stats")
    try fields.write(checkingTaskID, "checking_task_id")
    try fields.write(overwriteLastResult, "overwrite_last_result")
    try fields.write(totalStats, "total_stats")
  }

  /// Values of `WorkforceSamplingTaskDesc.action`.
  public struct Action: OpenEnumeration {
    public var rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Pass all samples. `0`.
    public static var passAllSamples: Self { Self(rawValue: 0) }
    /// Reject all samples. `1`.
    public static var rejectAllSamples: Self { Self(rawValue: 1) }
    /// Pass single-accepted samples and unaccepted samples. `4`.
    public static var value4: Self { Self(rawValue: 4) }
    /// Reject single-rejected samples and unaccepted samples. `5`.
    public static var value5: Self { Self(rawValue: 5) }

    public static var documentedValues: [Self] { [.passAllSamples, .rejectAllSamples, .value4, .value5] }
  }
}

extension WorkforceSamplingTaskDesc: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(action, "action")
  }
}
