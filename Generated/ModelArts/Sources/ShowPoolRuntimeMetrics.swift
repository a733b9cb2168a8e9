// Made by Tablature from ShowPoolRuntimeMetrics.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v2/{project_id}/metrics/runtime/pools`.
public struct ShowPoolRuntimeMetrics: APIOperation {
  public typealias Output = ShowPoolRuntimeMetricsResponse
  public static let route = APIRoute(.get, "/v2/{project_id}/metrics/runtime/pools", statuses: [200])

  public var projectID: String?
  public init(projectID: String? = nil) { self.projectID = projectID }
  public func encode(into request: inout RequestBuilder) { request.path(["project_id": projectID]) }
}

extension ResourceMetricsOperations {
  /// `GET /v2/{project_id}/metrics/runtime/pools`.
  public func showPoolRuntimeMetrics(
    projectID: String? = nil
  ) async throws(ClientError) -> ShowPoolRuntimeMetricsResponse {
    try await send(ShowPoolRuntimeMetrics(projectID: projectID))
  }
}

public struct ShowPoolRuntimeMetricsResponse: APIObject {
  public var apiVersion: APIVersion?
  public var kind: Kind?
  public var items: [MetricsItem]?

  public init(apiVersion: APIVersion? = nil, kind: Kind? = nil, items: [MetricsItem]? = nil) {
    (self.apiVersion, self.kind, self.items) = (apiVersion, kind, items)
  }

  public static let fields: Fields<Self> = ["apiVersion": \.apiVersion, "kind": \.kind, "items": \.items]

  public typealias APIVersion = Node.APIVersion

  public struct Kind: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var poolMetricsList: Self { Self(rawValue: "PoolMetricsList") }
    public static var documentedValues: [Self] { [.poolMetricsList] }
  }
}

public struct MetricsItem: APIObject {
  public var table: MetricTableItem?
  public var metadata: ResourceMetricsMetadata?

  public init(table: MetricTableItem? = nil, metadata: ResourceMetricsMetadata? = nil) {
    (self.table, self.metadata) = (table, metadata)
  }

  public static let fields: Fields<Self> = ["table": \.table, "metadata": \.metadata]
}

public struct MetricTableItem: APIObject {
  public var allocated: Allocated?
  public var capacity: Capacity?

  public init(allocated: Allocated? = nil, capacity: Capacity? = nil) {
    (self.allocated, self.capacity) = (allocated, capacity)
  }

  public static let fields: Fields<Self> = ["allocated": \.allocated, "capacity": \.capacity]
}

public struct Allocated: APIObject {
  public var value: ModelArtsValue?
  /// `timestamp`: string, a date and time.
  public var timestamp: String?
  public var window: Window?

  public init(value: ModelArtsValue? = nil, timestamp: String? = nil, window: Window? = nil) {
    (self.value, self.timestamp, self.window) = (value, timestamp, window)
  }

  public static let fields: Fields<Self> = ["value": \.value, "timestamp": \.timestamp, "window": \.window]

  public func checkFields(with validator: inout Validator) {
    validator.check(timestamp, "timestamp", format: .dateTime)
  }

  public typealias Window = Capacity.Window
}

public struct Capacity: APIObject {
  public var value: ModelArtsValue?
  public var maxValue: ModelArtsValue?
  /// `timestamp`: string, a date and time.
  public var timestamp: String?
  public var window: Window?

  public init(
    value: ModelArtsValue? = nil, maxValue: ModelArtsValue? = nil, timestamp: String? = nil, window: Window? = nil
  ) {
    (self.value, self.maxValue, self.timestamp, self.window) = (value, maxValue, timestamp, window)
  }

  public static let fields: Fields<Self> = [
    "value": \.value, "maxValue": \.maxValue, "timestamp": \.timestamp, "window": \.window
  ]

  public func checkFields(with validator: inout Validator) {
    validator.check(timestamp, "timestamp", format: .dateTime)
  }

  public struct Window: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// 1 second.
    public static var value1s: Self { Self(rawValue: "1s") }
    /// 1 minute.
    public static var value1m: Self { Self(rawValue: "1m") }
    /// 1 hour.
    public static var value1h: Self { Self(rawValue: "1h") }
    public static var documentedValues: [Self] { [.value1s, .value1m, .value1h] }
  }
}

public struct ModelArtsValue: APIObject {
  /// `cpu`: string, examples show number.
  public var cpu: Documented<String>?
  public var memory: String?
  /// `tnt004`: string, examples show number.
  public var tnt004: Documented<String>?

  public init(cpu: Documented<String>? = nil, memory: String? = nil, tnt004: Documented<String>? = nil) {
    (self.cpu, self.memory, self.tnt004) = (cpu, memory, tnt004)
  }

  public static let fields: Fields<Self> = ["cpu": \.cpu, "memory": \.memory, "tnt004": \.tnt004]
}

public struct ResourceMetricsMetadata: APIObject {
  public var name: String?
  public var labels: JSONValue?
  public init(name: String? = nil, labels: JSONValue? = nil) { (self.name, self.labels) = (name, labels) }
  public static let fields: Fields<Self> = ["name": \.name, "labels": \.labels]
}
