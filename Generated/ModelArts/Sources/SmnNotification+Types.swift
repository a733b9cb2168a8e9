// Made by Tablature from SmnNotification.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `SmnNotification` of the API.
public struct SmnNotification: Codable, Hashable, Sendable {
  /// `topic_urn`: string, required.
  public var topicUrn: String
  /// `events`: list of integer, required.
  public var events: [Event]

  /// Makes a value; what is nil is left out of the JSON.
  public init(topicUrn: String, events: [Event]) {
    self.topicUrn = topicUrn
    self.events = events
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    topicUrn = try fields.required("topic_urn")
    events = try fields.required("events")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(topicUrn, "topic_urn")
    try fields.write(events, "events")
  }

  /// Values of `SmnNotification.events`.
  public struct Event: OpenEnumeration {
    public var rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Failed. `1`.
    public static var failed: Self { Self(rawValue: 1) }
    /// Running. `3`.
    public static var running: Self { Self(rawValue: 3) }
    /// Concerning. `7`.
    public static var concerning: Self { Self(rawValue: 7) }
    /// Pending. `11`.
    public static var pending: Self { Self(rawValue: 11) }

    public static var documentedValues: [Self] { [.failed, .running, .concerning, .pending] }
  }
}

extension SmnNotification: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(events, "events")
  }
}
