// Made by Tablature from Config.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `Config` of the API.
public struct Config: Codable, Hashable, Sendable {
  /// `script`: string.
  public var script: String?
  /// `type`: string, a base64, default `SCRIPT`.
  public var type: Kind?

  /// Makes a value; what is nil is left out of the JSON.
  public init(script: String? = nil, type: Kind? = nil) {
    self.script = script
    self.type = type
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    script = try fields.optional("script")
    type = try fields.optional("type")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(script, "script")
    try fields.write(type, "type")
  }

  /// Values of `Config.type`.
  public struct Kind: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `COMMAND`.
    public static var command: Self { Self(rawValue: "COMMAND") }
    /// `SCRIPT`.
    public static var script: Self { Self(rawValue: "SCRIPT") }

    public static var documentedValues: [Self] { [.command, .script] }
  }
}

extension Config: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(type, "type")
  }
}
