// Made by Tablature from ListTrainingJobEvents.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ListTrainingJobEventsResponse` of the API.
public struct ListTrainingJobEventsResponse: Codable, Hashable, Sendable {
  /// `total`: string, examples show number.
  public var total: Documented<String>?
  /// `limit`: string, examples show number.
  public var limit: Documented<String>?
  /// `offset`: string, examples show number.
  public var offset: Documented<String>?
  /// `order`: string.
  public var order: String?
  /// `start_time`: string.
  public var startTime: String?
  /// `end_time`: string.
  public var endTime: String?
  /// `events`: list of ListTrainingJobEventsEvent.
  public var events: [ListTrainingJobEventsEvent]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    total: Documented<String>? = nil, limit: Documented<String>? = nil, offset: Documented<String>? = nil,
    order: String? = nil, startTime: String? = nil, endTime: String? = nil, events: [ListTrainingJobEventsEvent]? = nil
  ) {
    self.total = total
    self.limit = limit
    self.offset = offset
    self.order = order
    self.startTime = startTime
    self.endTime = endTime
    self.events = events
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    total = try fields.optional("total")
    limit = try fields.optional("limit")
    offset = try fields.optional("offset")
    order = try fields.optional("order")
    startTime = try fields.optional("start_time")
    endTime = try fields.optional("end_time")
    events = try fields.optional("events")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(total, "total")
    try fields.write(limit, "limit")
    try fields.write(offset, "offset")
    try fields.write(order, "order")
    try fields.write(startTime, "start_time")
    try fields.write(endTime, "end_time")
    try fields.write(events, "events")
  }
}

extension ListTrainingJobEventsResponse: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `ListTrainingJobEventsEvent` of the API.
public struct ListTrainingJobEventsEvent: Codable, Hashable, Sendable {
  /// `message`: string.
  public var message: String?
  /// `level`: string.
  public var level: String?
  /// `time`: string.
  public var time: String?
  /// `source`: string.
  public var source: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(message: String? = nil, level: String? = nil, time: String? = nil, source: String? = nil) {
    self.message = message
    self.level = level
    self.time = time
    self.source = source
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    message = try fields.optional("message")
    level = try fields.optional("level")
    time = try fields.optional("time")
    source = try fields.optional("source")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(message, "message")
    try fields.write(level, "level")
    try fields.write(time, "time")
    try fields.write(source, "source")
  }
}

extension ListTrainingJobEventsEvent: Validatable {
  public func validate(with validator: inout Validator) {}
}
