// Made by Tablature from RenewLease.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `RenewLeaseRequest` of the API.
public struct RenewLeaseRequest: Codable, Hashable, Sendable {
  /// `duration`: long, in milliseconds.
  public var duration: Int64?
  /// `type`: string, default `timing`.
  public var type: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(duration: Int64? = nil, type: String? = nil) {
    self.duration = duration
    self.type = type
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    duration = try fields.optional("duration")
    type = try fields.optional("type")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(duration, "duration")
    try fields.write(type, "type")
  }
}

extension RenewLeaseRequest: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `RenewLeaseResponse` of the API.
public struct RenewLeaseResponse: Codable, Hashable, Sendable {
  /// `create_at`: long, a epoch-milliseconds.
  public var createAt: Int64?
  /// `duration`: long.
  public var duration: Int64?
  /// `enable`: boolean.
  public var enable: Bool?
  /// `type`: string.
  public var type: Kind?
  /// `update_at`: long, a epoch-milliseconds.
  public var updateAt: Int64?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    createAt: Int64? = nil, duration: Int64? = nil, enable: Bool? = nil, type: Kind? = nil, updateAt: Int64? = nil
  ) {
    self.createAt = createAt
    self.duration = duration
    self.enable = enable
    self.type = type
    self.updateAt = updateAt
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    createAt = try fields.optional("create_at")
    duration = try fields.optional("duration")
    enable = try fields.optional("enable")
    type = try fields.optional("type")
    updateAt = try fields.optional("update_at")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(createAt, "create_at")
    try fields.write(duration, "duration")
    try fields.write(enable, "enable")
    try fields.write(type, "type")
    try fields.write(updateAt, "update_at")
  }

  /// Values of `RenewLeaseResponse.type`.
  public struct Kind: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `timing`.
    public static var timing: Self { Self(rawValue: "timing") }
    /// `idle`.
    public static var idle: Self { Self(rawValue: "idle") }
    /// Known from an example only. `TIMING`.
    public static var timingValue: Self { Self(rawValue: "TIMING") }

    public static var documentedValues: [Self] { [.timing, .idle, .timingValue] }
  }
}

extension RenewLeaseResponse: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(type, "type")
  }
}
