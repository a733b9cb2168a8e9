// Made by Tablature from TaskSchedule.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `TaskSchedule` of the API.
public struct TaskSchedule: Codable, Hashable, Sendable {
  /// `type`: string, required when scheduled tasks.
  public var type: Kind?
  /// `execution_mode`: string, required when scheduled tasks.
  public var executionMode: ExecutionMode?
  /// `timezone`: string, required when scheduled tasks.
  public var timezone: String?
  /// `days_of_week`: list of integer, required when weekly tasks.
  public var daysOfWeek: [Int]?
  /// `days_of_month`: list of integer, required when monthly tasks.
  public var daysOfMonth: [Int]?
  /// `periods`: list of TaskSchedulePeriods.
  public var periods: [TaskSchedulePeriods]?
  /// `frequency`: TaskScheduleFrequency.
  public var frequency: TaskScheduleFrequency?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    type: Kind? = nil, executionMode: ExecutionMode? = nil, timezone: String? = nil, daysOfWeek: [Int]? = nil,
    daysOfMonth: [Int]? = nil, periods: [TaskSchedulePeriods]? = nil, frequency: TaskScheduleFrequency? = nil
  ) {
    self.type = type
    self.executionMode = executionMode
    self.timezone = timezone
    self.daysOfWeek = daysOfWeek
    self.daysOfMonth = daysOfMonth
    self.periods = periods
    self.frequency = frequency
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    type = try fields.optional("type")
    executionMode = try fields.optional("execution_mode")
    timezone = try fields.optional("timezone")
    daysOfWeek = try fields.optional("days_of_week")
    daysOfMonth = try fields.optional("days_of_month")
    periods = try fields.optional("periods")
    frequency = try fields.optional("frequency")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(type, "type")
    try fields.write(executionMode, "execution_mode")
    try fields.write(timezone, "timezone")
    try fields.write(daysOfWeek, "days_of_week")
    try fields.write(daysOfMonth, "days_of_month")
    try fields.write(periods, "periods")
    try fields.write(frequency, "frequency")
  }

  /// Values of `TaskSchedule.type`.
  public struct Kind: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Executed only once.
    public static var once: Self { Self(rawValue: "once") }
    /// Executed daily.
    public static var daily: Self { Self(rawValue: "daily") }
    /// Executed weekly.
    public static var weekly: Self { Self(rawValue: "weekly") }
    /// Executed monthly.
    public static var monthly: Self { Self(rawValue: "monthly") }

    public static var documentedValues: [Self] { [.once, .daily, .weekly, .monthly] }
  }

  /// Values of `TaskSchedule.execution_mode`.
  public struct ExecutionMode: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Execution by period.
    public static var period: Self { Self(rawValue: "period") }
    /// Execution by frequency.
    public static var frequency: Self { Self(rawValue: "frequency") }

    public static var documentedValues: [Self] { [.period, .frequency] }
  }
}

extension TaskSchedule: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(type, "type")
    validator.check(executionMode, "execution_mode")
    validator.check(periods, "periods")
    validator.check(frequency, "frequency")
  }
}

/// `TaskSchedulePeriods` of the API.
public struct TaskSchedulePeriods: Codable, Hashable, Sendable {
  /// `begin_at`: string, a time.
  public var beginAt: String?
  /// `end_at`: string, a time.
  public var endAt: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(beginAt: String? = nil, endAt: String? = nil) {
    self.beginAt = beginAt
    self.endAt = endAt
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    beginAt = try fields.optional("begin_at")
    endAt = try fields.optional("end_at")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(beginAt, "begin_at")
    try fields.write(endAt, "end_at")
  }
}

extension TaskSchedulePeriods: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(beginAt, "begin_at", format: .time)
    validator.check(endAt, "end_at", format: .time)
  }
}

/// `TaskScheduleFrequency` of the API.
public struct TaskScheduleFrequency: Codable, Hashable, Sendable {
  /// `interval`: integer, 5...720, in minutes, required when execution_mode is set to frequency.
  public var interval: Int?
  /// `duration`: integer, 5...720, in minutes, required when execution_mode is set to frequency.
  public var duration: Int?
  /// `begin_at`: string, a time.
  public var beginAt: String?
  /// `end_at`: string, a time.
  public var endAt: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(interval: Int? = nil, duration: Int? = nil, beginAt: String? = nil, endAt: String? = nil) {
    self.interval = interval
    self.duration = duration
    self.beginAt = beginAt
    self.endAt = endAt
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    interval = try fields.optional("interval")
    duration = try fields.optional("duration")
    beginAt = try fields.optional("begin_at")
    endAt = try fields.optional("end_at")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(interval, "interval")
    try fields.write(duration, "duration")
    try fields.write(beginAt, "begin_at")
    try fields.write(endAt, "end_at")
  }
}

extension TaskScheduleFrequency: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(interval, "interval", range: Limits(5, 720))
    validator.check(duration, "duration", range: Limits(5, 720))
    validator.check(beginAt, "begin_at", format: .time)
    validator.check(endAt, "end_at", format: .time)
  }
}
