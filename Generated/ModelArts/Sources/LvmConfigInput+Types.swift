// Made by Tablature from LvmConfigInput.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `LvmConfigInput` of the API.
public struct LvmConfigInput: Codable, Hashable, Sendable {
  /// `lvType`: string, required.
  public var lvType: LvType
  /// `path`: string.
  public var path: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(lvType: LvType, path: String? = nil) {
    self.lvType = lvType
    self.path = path
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    lvType = try fields.required("lvType")
    path = try fields.optional("path")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(lvType, "lvType")
    try fields.write(path, "path")
  }

  /// Values of `LvmConfigInput.lvType`.
  public struct LvType: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Linear mode.
    public static var linear: Self { Self(rawValue: "linear") }
    /// `striped`.
    public static var striped: Self { Self(rawValue: "striped") }

    public static var documentedValues: [Self] { [.linear, .striped] }
  }
}

extension LvmConfigInput: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(lvType, "lvType")
  }
}
