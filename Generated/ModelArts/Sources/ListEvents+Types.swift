// Made by Tablature from ListEvents.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ListEventsResponse` of the API.
public struct ListEventsResponse: Codable, Hashable, Sendable {
  /// `apiVersion`: string.
  public var apiVersion: APIVersion?
  /// `kind`: string.
  public var kind: Kind?
  /// `items`: list of ListEventsEvent.
  public var items: [ListEventsEvent]?
  /// `total`: integer.
  public var total: Int?
  /// `metadata`: object, known from an example only.
  public var metadata: JSONValue?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    apiVersion: APIVersion? = nil, kind: Kind? = nil, items: [ListEventsEvent]? = nil, total: Int? = nil,
    metadata: JSONValue? = nil
  ) {
    self.apiVersion = apiVersion
    self.kind = kind
    self.items = items
    self.total = total
    self.metadata = metadata
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    apiVersion = try fields.optional("apiVersion")
    kind = try fields.optional("kind")
    items = try fields.optional("items")
    total = try fields.optional("total")
    metadata = try fields.optional("metadata")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(apiVersion, "apiVersion")
    try fields.write(kind, "kind")
    try fields.write(items, "items")
    try fields.write(total, "total")
    try fields.write(metadata, "metadata")
  }

  /// Values of `ListEventsResponse.apiVersion`.
  public struct APIVersion: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `v1`.
    public static var v1: Self { Self(rawValue: "v1") }

    public static var documentedValues: [Self] { [.v1] }
  }

  /// Values of `ListEventsResponse.kind`.
  public struct Kind: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Event list. `EventList`.
    public static var eventList: Self { Self(rawValue: "EventList") }

    public static var documentedValues: [Self] { [.eventList] }
  }
}

extension ListEventsResponse: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(apiVersion, "apiVersion")
    validator.check(kind, "kind")
    validator.check(items, "items")
  }
}

/// `ListEventsEvent` of the API.
public struct ListEventsEvent: Codable, Hashable, Sendable {
  /// `apiVersion`: string.
  public var apiVersion: APIVersion?
  /// `kind`: string.
  public var kind: Kind?
  /// `type`: string.
  public var type: TypeValue?
  /// `firstTimestamp`: string.
  public var firstTimestamp: String?
  /// `lastTimestamp`: string.
  public var lastTimestamp: String?
  /// `count`: integer.
  public var count: Int?
  /// `reason`: string.
  public var reason: String?
  /// `message`: string.
  public var message: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    apiVersion: APIVersion? = nil, kind: Kind? = nil, type: TypeValue? = nil, firstTimestamp: String? = nil,
    lastTimestamp: String? = nil, count: Int? = nil, reason: String? = nil, message: String? = nil
  ) {
    self.apiVersion = apiVersion
    self.kind = kind
    self.type = type
    self.firstTimestamp = firstTimestamp
    self.lastTimestamp = lastTimestamp
    self.count = count
    self.reason = reason
    self.message = message
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    apiVersion = try fields.optional("apiVersion")
    kind = try fields.optional("kind")
    type = try fields.optional("type")
    firstTimestamp = try fields.optional("firstTimestamp")
    lastTimestamp = try fields.optional("lastTimestamp")
    count = try fields.optional("count")
    reason = try fields.optional("reason")
    message = try fields.optional("message")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(apiVersion, "apiVersion")
    try fields.write(kind, "kind")
    try fields.write(type, "type")
    try fields.write(firstTimestamp, "firstTimestamp")
    try fields.write(lastTimestamp, "lastTimestamp")
    try fields.write(count, "count")
    try fields.write(reason, "reason")
    try fields.write(message, "message")
  }

  /// Values of `ListEventsEvent.apiVersion`.
  public struct APIVersion: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `v1`.
    public static var v1: Self { Self(rawValue: "v1") }

    public static var documentedValues: [Self] { [.v1] }
  }

  /// Values of `ListEventsEvent.kind`.
  public struct Kind: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Event. `Event`.
    public static var event: Self { Self(rawValue: "Event") }

    public static var documentedValues: [Self] { [.event] }
  }

  /// Values of `ListEventsEvent.type`.
  public struct TypeValue: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Normal event. `Normal`.
    public static var normal: Self { Self(rawValue: "Normal") }
    /// Abnormal event. `Warning`.
    public static var warning: Self { Self(rawValue: "Warning") }

    public static var documentedValues: [Self] { [.normal, .warning] }
  }
}

extension ListEventsEvent: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(apiVersion, "apiVersion")
    validator.check(kind, "kind")
    validator.check(type, "type")
  }
}
