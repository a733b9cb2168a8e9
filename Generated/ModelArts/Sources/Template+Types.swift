// Made by Tablature from Template.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `Template` of the API.
public struct Template: Codable, Hashable, Sendable {
  /// `name`: string.
  public var name: String?
  /// `version`: string.
  public var version: String?
  /// `inputs`: map of object.
  public var inputs: [String: JSONValue]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(name: String? = nil, version: String? = nil, inputs: [String: JSONValue]? = nil) {
    self.name = name
    self.version = version
    self.inputs = inputs
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    name = try fields.optional("name")
    version = try fields.optional("version")
    inputs = try fields.optional("inputs")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(name, "name")
    try fields.write(version, "version")
    try fields.write(inputs, "inputs")
  }
}

extension Template: Validatable {
  public func validate(with validator: inout Validator) {}
}
