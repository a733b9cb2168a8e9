// Made by Tablature from ShowPoolMonitor.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v2/{project_id}/pools/{pool_name}/monitor`.
public struct ShowPoolMonitor: APIOperation {
  public typealias Output = ShowPoolMonitorResponse
  public static let route = APIRoute(.get, "/v2/{project_id}/pools/{pool_name}/monitor", statuses: [200, 404])

  public var projectID: String?
  public var poolName: String
  /// `time_range`: string, default `-1.-1.60`.
  public var timeRange: String?
  /// `statistics`: string, default `maximum`.
  public var statistics: Statistics?
  /// `period`: string, default `60`.
  public var period: Period?

  public init(
    poolName: String, timeRange: String? = nil, statistics: Statistics? = nil, period: Period? = nil,
    projectID: String? = nil
  ) {
    (self.poolName, self.timeRange, self.statistics, self.period) = (poolName, timeRange, statistics, period)
    self.projectID = projectID
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID, "pool_name": poolName])
    request.query(["time_range": timeRange, "statistics": statistics, "period": period])
  }

  public func validate(with validator: inout Validator) {
    validator.check(statistics, "statistics")
    validator.check(period, "period")
  }

  public struct Statistics: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Maximum value statistics.
    public static var maximum: Self { Self(rawValue: "maximum") }
    /// Minimum value statistics.
    public static var minimum: Self { Self(rawValue: "minimum") }
    /// Sum statistics.
    public static var sum: Self { Self(rawValue: "sum") }
    /// Average value statistics.
    public static var average: Self { Self(rawValue: "average") }
    public static var documentedValues: [Self] { [.maximum, .minimum, .sum, .average] }
  }

  public struct Period: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var value60: Self { Self(rawValue: "60") }
    public static var value300: Self { Self(rawValue: "300") }
    public static var value900: Self { Self(rawValue: "900") }
    public static var value3600: Self { Self(rawValue: "3600") }
    public static var documentedValues: [Self] { [.value60, .value300, .value900, .value3600] }
  }
}

extension ResourcePoolManagementOperations {
  /// `GET /v2/{project_id}/pools/{pool_name}/monitor`; fails with 404.
  public func showPoolMonitor(
    poolName: String, timeRange: String? = nil, statistics: ShowPoolMonitor.Statistics? = nil,
    period: ShowPoolMonitor.Period? = nil, projectID: String? = nil
  ) async throws(ClientError) -> ShowPoolMonitorResponse {
    try await send(ShowPoolMonitor(
      poolName: poolName, timeRange: timeRange, statistics: statistics, period: period, projectID: projectID
    ))
  }
}

public struct ShowPoolMonitorResponse: APIObject {
  /// `metrics`: list of PoolMetricItem, at most 20 elements.
  public var metrics: [PoolMetricItem]?
  public init(metrics: [PoolMetricItem]? = nil) { self.metrics = metrics }
  public static let fields: Fields<Self> = ["metrics": \.metrics]

  public func checkFields(with validator: inout Validator) {
    validator.check(metrics, "metrics", count: Limits(upTo: 20))
  }
}

public struct PoolMetricItem: APIObject {
  /// `metric`: list of PoolMetricItemValue, examples show object.
  public var metric: Documented<[PoolMetricItemValue]>?
  public var dataPoints: [PoolMetricDataPoint]?

  public init(metric: Documented<[PoolMetricItemValue]>? = nil, dataPoints: [PoolMetricDataPoint]? = nil) {
    (self.metric, self.dataPoints) = (metric, dataPoints)
  }

  public static let fields: Fields<Self> = ["metric": \.metric, "dataPoints": \.dataPoints]
}

public struct PoolMetricItemValue: APIObject {
  public var metricName: MetricName?
  public var namespace: Namespace?
  public var dimensions: [PoolMetricDimensionItem]?

  public init(
    metricName: MetricName? = nil, namespace: Namespace? = nil, dimensions: [PoolMetricDimensionItem]? = nil
  ) {
    (self.metricName, self.namespace, self.dimensions) = (metricName, namespace, dimensions)
  }

  public static let fields: Fields<Self> = [
    "metricName": \.metricName, "namespace": \.namespace, "dimensions": \.dimensions
  ]

  public struct MetricName: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
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
    public static var diskCapacity: Self { Self(rawValue: "diskCapacity") }
    /// Available disk capacity.
    public static var diskAvailableCapacity: Self { Self(rawValue: "diskAvailableCapacity") }
    /// Disk usage.
    public static var diskUsedRate: Self { Self(rawValue: "diskUsedRate") }
    public static var documentedValues: [Self] { [
      .cpuUsage, .memUsedRate, .gpuUtil, .gpuMemUsage, .npuUtil, .npuMemUsage, .diskCapacity, .diskAvailableCapacity,
      .diskUsedRate
    ] }
  }

  public struct Namespace: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var paasContainer: Self { Self(rawValue: "PAAS.CONTAINER") }
    public static var paasNode: Self { Self(rawValue: "PAAS.NODE") }
    /// Namespace of SLA metrics.
    public static var paasSLA: Self { Self(rawValue: "PAAS.SLA") }
    /// Namespace of cluster metrics.
    public static var paasAggr: Self { Self(rawValue: "PAAS.AGGR") }
    /// Default namespace of custom metrics.
    public static var custommetrics: Self { Self(rawValue: "CUSTOMMETRICS") }
    public static var documentedValues: [Self] { [.paasContainer, .paasNode, .paasSLA, .paasAggr, .custommetrics] }
  }
}

public struct PoolMetricDimensionItem: APIObject {
  public var name: String?
  public var value: String?
  public init(name: String? = nil, value: String? = nil) { (self.name, self.value) = (name, value) }
  public static let fields: Fields<Self> = ["name": \.name, "value": \.value]
}

public struct PoolMetricDataPoint: APIObject {
  public var timestamp: Int?
  public var unit: String?
  public var statistics: [PoolMetricDataPointValue]?

  public init(timestamp: Int? = nil, unit: String? = nil, statistics: [PoolMetricDataPointValue]? = nil) {
    (self.timestamp, self.unit, self.statistics) = (timestamp, unit, statistics)
  }

  public static let fields: Fields<Self> = ["timestamp": \.timestamp, "unit": \.unit, "statistics": \.statistics]
}

public struct PoolMetricDataPointValue: APIObject {
  public var statistic: Statistic?
  public var value: Double?
  public init(statistic: Statistic? = nil, value: Double? = nil) { (self.statistic, self.value) = (statistic, value) }
  public static let fields: Fields<Self> = ["statistic": \.statistic, "value": \.value]

  public struct Statistic: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Maximum value statistics.
    public static var maximum: Self { Self(rawValue: "maximum") }
    /// Average value statistics.
    public static var average: Self { Self(rawValue: "average") }
    public static var documentedValues: [Self] { [.maximum, .average] }
  }
}
