// Made by Tablature from RewardAttrs.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `RewardAttrs` of the API.
public struct RewardAttrs: Codable, Hashable, Sendable {
  /// `name`: string.
  public var name: String?
  /// `mode`: string.
  public var mode: String?
  /// `regex`: string.
  public var regex: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(name: String? = nil, mode: String? = nil, regex: String? = nil) {
    self.name = name
    self.mode = mode
    self.regex = regex
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    name = try fields.optional("name")
    mode = try fields.optional("mode")
    regex = try fields.optional("regex")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(name, "name")
    try fields.write(mode, "mode")
    try fields.write(regex, "regex")
  }
}

extension RewardAttrs: Validatable {
  public func validate(with validator: inout Validator) {}
}
