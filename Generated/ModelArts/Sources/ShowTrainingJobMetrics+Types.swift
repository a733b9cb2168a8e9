// Made by Tablature from ShowTrainingJobMetrics.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ShowTrainingJobMetricsResponse` of the API.
public struct ShowTrainingJobMetricsResponse: Codable, Hashable, Sendable {
  /// `metrics`: list of MetricObject.
  public var metrics: [MetricObject]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(metrics: [MetricObject]? = nil) {
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

extension ShowTrainingJobMetricsResponse: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(metrics, "metrics")
  }
}

/// `MetricObject` of the API.
public struct MetricObject: Codable, Hashable, Sendable {
  /// `metric`: string.
  public var metric: Metric?
  /// `value`: list of double.
  public var value: [Double]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(metric: Metric? = nil, value: [Double]? = nil) {
    self.metric = metric
    self.value = value
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    metric = try fields.optional("metric")
    value = try fields.optional("value")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(metric, "metric")
    try fields.write(value, "value")
  }

  /// Values of `MetricObject.metric`.
  public struct Metric: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// CPU usage.
    public static var cpuUsage: Self { Self(rawValue: "cpuUsage") }
    /// Physical memory usage.
    public static var memUsage: Self { Self(rawValue: "memUsage") }
    /// GPU usage.
    public static var gpuUtil: Self { Self(rawValue: "gpuUtil") }
    /// GPU memory usage.
    public static var gpuMemUsage: Self { Self(rawValue: "gpuMemUsage") }
    /// NPU usage.
    public static var npuUtil: Self { Self(rawValue: "npuUtil") }
    /// NPU memory usage.
    public static var npuMemUsage: Self { Self(rawValue: "npuMemUsage") }

    public static var documentedValues: [Self] {
      [
        .cpuUsage, .memUsage, .gpuUtil, .gpuMemUsage, .npuUtil, .npuMemUsage
      ]
    }
  }
}

extension MetricObject: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(metric, "metric")
  }
}
