// Made by Tablature from ShowServiceEvents.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ShowServiceEventsResponse` of the API.
public struct ShowServiceEventsResponse: Codable, Hashable, Sendable {
  /// `service_name`: string.
  public var serviceName: String?
  /// `total_count`: integer.
  public var totalCount: Int?
  /// `service_id`: string.
  public var serviceID: String?
  /// `count`: integer.
  public var count: Int?
  /// `events`: list of Events.
  public var events: [Events]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    serviceName: String? = nil, totalCount: Int? = nil, serviceID: String? = nil, count: Int? = nil,
    events: [Events]? = nil
  ) {
    self.serviceName = serviceName
    self.totalCount = totalCount
    self.serviceID = serviceID
    self.count = count
    self.events = events
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    serviceName = try fields.optional("service_name")
    totalCount = try fields.optional("total_count")
    serviceID = try fields.optional("service_id")
    count = try fields.optional("count")
    events = try fields.optional("events")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(serviceName, "service_name")
    try fields.write(totalCount, "total_count")
    try fields.write(serviceID, "service_id")
    try fields.write(count, "count")
    try fields.write(events, "events")
  }
}

extension ShowServiceEventsResponse: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(events, "events")
  }
}

/// `Events` of the API.
public struct Events: Codable, Hashable, Sendable {
  /// `event_type`: string.
  public var eventType: EventType?
  /// `event_info`: string.
  public var eventInfo: String?
  /// `occur_time`: double, a epoch-milliseconds.
  public var occurTime: Double?

  /// Makes a value; what is nil is left out of the JSON.
  public init(eventType: EventType? = nil, eventInfo: String? = nil, occurTime: Double? = nil) {
    self.eventType = eventType
    self.eventInfo = eventInfo
    self.occurTime = occurTime
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    eventType = try fields.optional("event_type")
    eventInfo = try fields.optional("event_info")
    occurTime = try fields.optional("occur_time")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(eventType, "event_type")
    try fields.write(eventInfo, "event_info")
    try fields.write(occurTime, "occur_time")
  }

  /// Values of `Events.event_type`.
  public struct EventType: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Normal events.
    public static var normal: Self { Self(rawValue: "normal") }
    /// Abnormal events.
    public static var abnormal: Self { Self(rawValue: "abnormal") }

    public static var documentedValues: [Self] { [.normal, .abnormal] }
  }
}

extension Events: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(eventType, "event_type")
  }
}
