// Made by Tablature from CreatingStep.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `CreatingStep` of the API.
public struct CreatingStep: Codable, Hashable, Sendable {
  /// `step`: integer.
  public var step: Int?
  /// `type`: string.
  public var type: Kind?

  /// Makes a value; what is nil is left out of the JSON.
  public init(step: Int? = nil, type: Kind? = nil) {
    self.step = step
    self.type = type
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    step = try fields.optional("step")
    type = try fields.optional("type")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(step, "step")
    try fields.write(type, "type")
  }

  /// Values of `CreatingStep.type`.
  public struct Kind: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Entire rack.
    public static var rack: Self { Self(rawValue: "rack") }
    /// Supernodes.
    public static var hyperinstance: Self { Self(rawValue: "hyperinstance") }

    public static var documentedValues: [Self] { [.rack, .hyperinstance] }
  }
}

extension CreatingStep: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(type, "type")
  }
}
