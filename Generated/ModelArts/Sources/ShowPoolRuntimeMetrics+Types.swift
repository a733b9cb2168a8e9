// Made by Tablature from ShowPoolRuntimeMetrics.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ShowPoolRuntimeMetricsResponse` of the API.
public struct ShowPoolRuntimeMetricsResponse: Codable, Hashable, Sendable {
  /// `apiVersion`: string.
  public var apiVersion: APIVersion?
  /// `kind`: string.
  public var kind: Kind?
  /// `items`: list of MetricsItem.
  public var items: [MetricsItem]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(apiVersion: APIVersion? = nil, kind: Kind? = nil, items: [MetricsItem]? = nil) {
    self.apiVersion = apiVersion
    self.kind = kind
    self.items = items
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    apiVersion = try fields.optional("apiVersion")
    kind = try fields.optional("kind")
    items = try fields.optional("items")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(apiVersion, "apiVersion")
    try fields.write(kind, "kind")
    try fields.write(items, "items")
  }

  /// Values of `ShowPoolRuntimeMetricsResponse.apiVersion`.
  public struct APIVersion: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `v2`.
    public static var v2: Self { Self(rawValue: "v2") }

    public static var documentedValues: [Self] { [.v2] }
  }

  /// Values of `ShowPoolRuntimeMetricsResponse.kind`.
  public struct Kind: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `PoolMetricsList`.
    public static var poolMetricsList: Self { Self(rawValue: "PoolMetricsList") }

    public static var documentedValues: [Self] { [.poolMetricsList] }
  }
}

extension ShowPoolRuntimeMetricsResponse: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(apiVersion, "apiVersion")
    validator.check(kind, "kind")
    validator.check(items, "items")
  }
}

/// `MetricsItem` of the API.
public struct MetricsItem: Codable, Hashable, Sendable {
  /// `table`: MetricTableItem.
  public var table: MetricTableItem?
  /// `metadata`: ResourceMetricsMetadata.
  public var metadata: ResourceMetricsMetadata?

  /// Makes a value; what is nil is left out of the JSON.
  public init(table: MetricTableItem? = nil, metadata: ResourceMetricsMetadata? = nil) {
    self.table = table
    self.metadata = metadata
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    table = try fields.optional("table")
    metadata = try fields.optional("metadata")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(table, "table")
    try fields.write(metadata, "metadata")
  }
}

extension MetricsItem: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(table, "table")
  }
}

/// `MetricTableItem` of the API.
public struct MetricTableItem: Codable, Hashable, Sendable {
  /// `allocated`: Allocated.
  public var allocated: Allocated?
  /// `capacity`: Capacity.
  public var capacity: Capacity?

  /// Makes a value; what is nil is left out of the JSON.
  public init(allocated: Allocated? = nil, capacity: Capacity? = nil) {
    self.allocated = allocated
    self.capacity = capacity
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    allocated = try fields.optional("allocated")
    capacity = try fields.optional("capacity")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(allocated, "allocated")
    try fields.write(capacity, "capacity")
  }
}

extension MetricTableItem: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(allocated, "allocated")
    validator.check(capacity, "capacity")
  }
}

/// `Allocated` of the API.
public struct Allocated: Codable, Hashable, Sendable {
  /// `value`: Value.
  public var value: ModelArtsValue?
  /// `timestamp`: string, a date-time.
  public var timestamp: String?
  /// `window`: string.
  public var window: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(value: ModelArtsValue? = nil, timestamp: String? = nil, window: String? = nil) {
    self.value = value
    self.timestamp = timestamp
    self.window = window
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    value = try fields.optional("value")
    timestamp = try fields.optional("timestamp")
    window = try fields.optional("window")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(value, "value")
    try fields.write(timestamp, "timestamp")
    try fields.write(window, "window")
  }
}

extension Allocated: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(timestamp, "timestamp", format: .dateTime)
  }
}

/// `Capacity` of the API.
public struct Capacity: Codable, Hashable, Sendable {
  /// `value`: Value.
  public var value: ModelArtsValue?
  /// `maxValue`: Value.
  public var maxValue: ModelArtsValue?
  /// `timestamp`: string, a date-time.
  public var timestamp: String?
  /// `window`: string.
  public var window: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    value: ModelArtsValue? = nil, maxValue: ModelArtsValue? = nil, timestamp: String? = nil, window: String? = nil
  ) {
    self.value = value
    self.maxValue = maxValue
    self.timestamp = timestamp
    self.window = window
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    value = try fields.optional("value")
    maxValue = try fields.optional("maxValue")
    timestamp = try fields.optional("timestamp")
    window = try fields.optional("window")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(value, "value")
    try fields.write(maxValue, "maxValue")
    try fields.write(timestamp, "timestamp")
    try fields.write(window, "window")
  }
}

extension Capacity: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(timestamp, "timestamp", format: .dateTime)
  }
}

/// `Value` of the API.
public struct ModelArtsValue: Codable, Hashable, Sendable {
  /// `cpu`: string, examples show number.
  public var cpu: Documented<String>?
  /// `memory`: string.
  public var memory: String?
  /// `tnt004`: string, examples show number.
  public var tnt004: Documented<String>?

  /// Makes a value; what is nil is left out of the JSON.
  public init(cpu: Documented<String>? = nil, memory: String? = nil, tnt004: Documented<String>? = nil) {
    self.cpu = cpu
    self.memory = memory
    self.tnt004 = tnt004
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    cpu = try fields.optional("cpu")
    memory = try fields.optional("memory")
    tnt004 = try fields.optional("tnt004")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(cpu, "cpu")
    try fields.write(memory, "memory")
    try fields.write(tnt004, "tnt004")
  }
}

extension ModelArtsValue: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `ResourceMetricsMetadata` of the API.
public struct ResourceMetricsMetadata: Codable, Hashable, Sendable {
  /// `name`: string.
  public var name: String?
  /// `labels`: object.
  public var labels: JSONValue?

  /// Makes a value; what is nil is left out of the JSON.
  public init(name: String? = nil, labels: JSONValue? = nil) {
    self.name = name
    self.labels = labels
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    name = try fields.optional("name")
    labels = try fields.optional("labels")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(name, "name")
    try fields.write(labels, "labels")
  }
}

extension ResourceMetricsMetadata: Validatable {
  public func validate(with validator: inout Validator) {}
}
