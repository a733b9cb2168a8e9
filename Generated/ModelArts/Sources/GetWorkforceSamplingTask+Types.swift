// Made by Tablature from GetWorkforceSamplingTask.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GetWorkforceSamplingTaskResponse` of the API.
public struct GetWorkforceSamplingTaskResponse: Codable, Hashable, Sendable {
  /// `checking_stats`: CheckTaskStats.
  public var checkingStats: CheckTaskStats?
  /// `total_stats`: CheckTaskStats.
  public var totalStats: CheckTaskStats?

  /// Makes a value; what is nil is left out of the JSON.
  public init(checkingStats: CheckTaskStats? = nil, totalStats: CheckTaskStats? = nil) {
    self.checkingStats = checkingStats
    self.totalStats = totalStats
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    checkingStats = try fields.optional("checking_stats")
    totalStats = try fields.optional("total_stats")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(checkingStats, "checking_stats")
    try fields.write(totalStats, "total_stats")
  }
}

extension GetWorkforceSamplingTaskResponse: Validatable {
  public func validate(with validator: inout Validator) {}
}
