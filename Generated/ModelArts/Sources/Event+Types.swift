// Made by Tablature from Event.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Something that happened during a job.
public struct Event: Codable, Hashable, Sendable {
  /// When it began.
  /// `create_time`: long.
  public var createTime: Int64?
  /// What it was about.
  /// `description`: string.
  public var description: String?
  /// How long it took.
  /// `elapsed_time`: long.
  public var elapsedTime: Int64?
  /// A code for what went wrong.
  /// `error_code`: string.
  public var errorCode: String?
  /// What went wrong.
  /// `error_message`: string.
  public var errorMessage: String?
  /// What happened in the course of it.
  /// `events`: list of Event.
  public var events: [Event]?
  /// How severe it is.
  /// `level`: integer.
  public var level: Int?
  /// What it is called.
  /// `name`: string.
  public var name: String?
  /// Its place in the sequence.
  /// `ordinal`: integer.
  public var ordinal: Int?
  /// The event it is part of.
  /// `parent_name`: string.
  public var parentName: String?
  /// How it stands.
  /// `status`: string.
  public var status: Status?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    createTime: Int64? = nil, description: String? = nil, elapsedTime: Int64? = nil, errorCode: String? = nil,
    errorMessage: String? = nil, events: [Event]? = nil, level: Int? = nil, name: String? = nil, ordinal: Int? = nil,
    parentName: String? = nil, status: Status? = nil
  ) {
    self.createTime = createTime
    self.description = description
    self.elapsedTime = elapsedTime
    self.errorCode = errorCode
    self.errorMessage = errorMessage
    self.events = events
    self.level = level
    self.name = name
    self.ordinal = ordinal
    self.parentName = parentName
    self.status = status
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    createTime = try fields.optional("create_time")
    description = try fields.optional("description")
    elapsedTime = try fields.optional("elapsed_time")
    errorCode = try fields.optional("error_code")
    errorMessage = try fields.optional("error_message")
    events = try fields.optional("events")
    level = try fields.optional("level")
    name = try fields.optional("name")
    ordinal = try fields.optional("ordinal")
    parentName = try fields.optional("parent_name")
    status = try fields.optional("status")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(createTime, "create_time")
    try fields.write(description, "description")
    try fields.write(elapsedTime, "elapsed_time")
    try fields.write(errorCode, "error_code")
    try fields.write(errorMessage, "error_message")
    try fields.write(events, "events")
    try fields.write(level, "level")
    try fields.write(name, "name")
    try fields.write(ordinal, "ordinal")
    try fields.write(parentName, "parent_name")
    try fields.write(status, "status")
  }

  /// Values of `Event.status`.
  public struct Status: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Not yet started.
    public static var waiting: Self { Self(rawValue: "waiting") }
    /// Under way.
    public static var running: Self { Self(rawValue: "running") }
    /// Ended in failure.
    public static var failed: Self { Self(rawValue: "failed") }
    /// Ended well.
    public static var success: Self { Self(rawValue: "success") }

    public static var documentedValues: [Self] { [.waiting, .running, .failed, .success] }
  }
}

extension Event: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(events, "events")
    validator.check(status, "status")
  }
}
