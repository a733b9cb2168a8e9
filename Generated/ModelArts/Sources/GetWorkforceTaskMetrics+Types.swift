// Made by Tablature from GetWorkforceTaskMetrics.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GetWorkforceTaskMetricsResponse` of the API.
public struct GetWorkforceTaskMetricsResponse: Codable, Hashable, Sendable {
  /// `sample_stats`: map of map of integer.
  public var sampleStats: [String: [String: Int]]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(sampleStats: [String: [String: Int]]? = nil) {
    self.sampleStats = sampleStats
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    sampleStats = try fields.optional("sample_stats")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(sampleStats, "sample_stats")
  }
}

extension GetWorkforceTaskMetricsResponse: Validatable {
  public func validate(with validator: inout Validator) {}
}
