// Made by Tablature from ShowPoolMonitor.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ShowPoolMonitorResponse` of the API.
public struct ShowPoolMonitorResponse: Codable, Hashable, Sendable {
  /// `metrics`: list of PoolMetricItem.
  public var metrics: [PoolMetricItem]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(metrics: [PoolMetricItem]? = nil) {
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

extension ShowPoolMonitorResponse: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(metrics, "metrics")
  }
}

/// `PoolMetricItem` of the API.
public struct PoolMetricItem: Codable, Hashable, Sendable {
  /// `metric`: list of PoolMetricItemValue, examples show object.
  public var metric: Documented<[PoolMetricItemValue]>?
  /// `dataPoints`: list of PoolMetricDataPoint.
  public var dataPoints: [PoolMetricDataPoint]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(metric: Documented<[PoolMetricItemValue]>? = nil, dataPoints: [PoolMetricDataPoint]? = nil) {
    self.metric = metric
    self.dataPoints = dataPoints
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    metric = try fields.optional("metric")
    dataPoints = try fields.optional("dataPoints")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(metric, "metric")
    try fields.write(dataPoints, "dataPoints")
  }
}

extension PoolMetricItem: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(metric?.value, "metric")
    validator.check(dataPoints, "dataPoints")
  }
}

/// `PoolMetricItemValue` of the API.
public struct PoolMetricItemValue: Codable, Hashable, Sendable {
  /// `metricName`: string.
  public var metricName: MetricName?
  /// `namespace`: string.
  public var namespace: Namespace?
  /// `dimensions`: list of PoolMetricDimensionItem.
  public var dimensions: [PoolMetricDimensionItem]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    metricName: MetricName? = nil, namespace: Namespace? = nil, dimensions: [PoolMetricDimensionItem]? = nil
  ) {
    self.metricName = metricName
    self.namespace = namespace
    self.dimensions = dimensions
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    metricName = try fields.optional("metricName")
    namespace = try fields.optional("namespace")
    dimensions = try fields.optional("dimensions")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(metricName, "metricName")
    try fields.write(namespace, "namespace")
    try fields.write(dimensions, "dimensions")
  }

  /// Values of `PoolMetricItemValue.metricName`.
  public struct MetricName: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// CPU usage.
    public static var cpuUsage: Self { Self(rawValue: "cpuUsage") }
    /// Memory usage.
    public static var memUsedRate: Self { Self(rawValue: "memUsedRate") }
    /// GPU usage.
    public static var gpuUtil: Self { Self(rawValue: "gpuUtil") }
    /// Used GPU memory.
    public static var gpuMemUsage: Self { Self(rawValue: "gpuMemUsage") }
    /// NPU usage.
    public static var npuUtil: Self { Self(rawValue: "npuUtil") }
    /// Used NPU memory.
    public static var npuMemUsage: Self { Self(rawValue: "npuMemUsage") }
    /// Disk capacity.
    public static var diskCapacity: Self { Self(rawValue: "diskCapacity") }
    /// Available disk capacity.
    public static var diskAvailableCapacity: Self { Self(rawValue: "diskAvailableCapacity") }
    /// Disk usage.
    public static var diskUsedRate: Self { Self(rawValue: "diskUsedRate") }

    public static var documentedValues: [Self] {
      [
        .cpuUsage, .memUsedRate, .gpuUtil, .gpuMemUsage, .npuUtil, .npuMemUsage, .diskCapacity, .diskAvailableCapacity,
        .diskUsedRate
      ]
    }
  }

  /// Values of `PoolMetricItemValue.namespace`.
  public struct Namespace: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `PAAS.CONTAINER`.
    public static var paasContainer: Self { Self(rawValue: "PAAS.CONTAINER") }
    /// `PAAS.NODE`.
    public static var paasNode: Self { Self(rawValue: "PAAS.NODE") }
    /// Namespace of SLA metrics. `PAAS.SLA`.
    public static var paasSLA: Self { Self(rawValue: "PAAS.SLA") }
    /// Namespace of cluster metrics. `PAAS.AGGR`.
    public static var paasAggr: Self { Self(rawValue: "PAAS.AGGR") }
    /// Default namespace of custom metrics. `CUSTOMMETRICS`.
    public static var custommetrics: Self { Self(rawValue: "CUSTOMMETRICS") }

    public static var documentedValues: [Self] { [.paasContainer, .paasNode, .paasSLA, .paasAggr, .custommetrics] }
  }
}

extension PoolMetricItemValue: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(metricName, "metricName")
    validator.check(namespace, "namespace")
  }
}

/// `PoolMetricDimensionItem` of the API.
public struct PoolMetricDimensionItem: Codable, Hashable, Sendable {
  /// `name`: string.
  public var name: String?
  /// `value`: string.
  public var value: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(name: String? = nil, value: String? = nil) {
    self.name = name
    self.value = value
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    name = try fields.optional("name")
    value = try fields.optional("value")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(name, "name")
    try fields.write(value, "value")
  }
}

extension PoolMetricDimensionItem: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `PoolMetricDataPoint` of the API.
public struct PoolMetricDataPoint: Codable, Hashable, Sendable {
  /// `timestamp`: integer.
  public var timestamp: Int?
  /// `unit`: string.
  public var unit: String?
  /// `statistics`: list of PoolMetricDataPointValue.
  public var statistics: [PoolMetricDataPointValue]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(timestamp: Int? = nil, unit: String? = nil, statistics: [PoolMetricDataPointValue]? = nil) {
    self.timestamp = timestamp
    self.unit = unit
    self.statistics = statistics
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    timestamp = try fields.optional("timestamp")
    unit = try fields.optional("unit")
    statistics = try fields.optional("statistics")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(timestamp, "timestamp")
    try fields.write(unit, "unit")
    try fields.write(statistics, "statistics")
  }
}

extension PoolMetricDataPoint: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(statistics, "statistics")
  }
}

/// `PoolMetricDataPointValue` of the API.
public struct PoolMetricDataPointValue: Codable, Hashable, Sendable {
  /// `statistic`: string.
  public var statistic: Statistic?
  /// `value`: float.
  public var value: Double?

  /// Makes a value; what is nil is left out of the JSON.
  public init(statistic: Statistic? = nil, value: Double? = nil) {
    self.statistic = statistic
    self.value = value
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    statistic = try fields.optional("statistic")
    value = try fields.optional("value")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(statistic, "statistic")
    try fields.write(value, "value")
  }

  /// Values of `PoolMetricDataPointValue.statistic`.
  public struct Statistic: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Maximum value statistics.
    public static var maximum: Self { Self(rawValue: "maximum") }
    /// Average value statistics.
    public static var average: Self { Self(rawValue: "average") }

    public static var documentedValues: [Self] { [.maximum, .average] }
  }
}

extension PoolMetricDataPointValue: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(statistic, "statistic")
  }
}
