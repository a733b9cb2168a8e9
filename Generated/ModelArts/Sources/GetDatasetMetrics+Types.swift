// Made by Tablature from GetDatasetMetrics.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GetDatasetMetricsResponse` of the API.
public struct GetDatasetMetricsResponse: Codable, Hashable, Sendable {
  /// `metrics`: map of map of integer.
  public var metrics: [String: [String: Int]]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(metrics: [String: [String: Int]]? = nil) {
    self.metrics = metrics
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    metrics = try fields.optional("metrics")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(metrics, "metrics")
  }
}

extension GetDatasetMetricsResponse: Validatable {
  public func validate(with validator: inout Validator) {}
}
