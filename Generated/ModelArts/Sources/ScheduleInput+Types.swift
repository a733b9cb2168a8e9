// Made by Tablature from ScheduleInput.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ScheduleInput` of the API.
public struct ScheduleInput: Codable, Hashable, Sendable {
  /// `duration`: integer, required.
  public var duration: Int
  /// `time_unit`: string, required.
  public var timeUnit: TimeUnit
  /// `type`: string, required.
  public var type: String

  /// Makes a value; what is nil is left out of the JSON.
  public init(duration: Int, timeUnit: TimeUnit, type: String) {
    self.duration = duration
    self.timeUnit = timeUnit
    self.type = type
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    duration = try fields.required("duration")
    timeUnit = try fields.required("time_unit")
    type = try fields.required("type")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(duration, "duration")
    try fields.write(timeUnit, "time_unit")
    try fields.write(type, "type")
  }

  /// Values of `ScheduleInput.time_unit`.
  public struct TimeUnit: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `DAYS`.
    public static var days: Self { Self(rawValue: "DAYS") }
    /// `HOURS`.
    public static var hours: Self { Self(rawValue: "HOURS") }
    /// `MINUTES`.
    public static var minutes: Self { Self(rawValue: "MINUTES") }

    public static var documentedValues: [Self] { [.days, .hours, .minutes] }
  }
}

extension ScheduleInput: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(timeUnit, "time_unit")
  }
}
