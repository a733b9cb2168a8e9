// Made by Tablature from TemplateInput.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `TemplateInput` of the API.
public struct TemplateInput: Codable, Hashable, Sendable {
  /// `name`: string, required.
  public var name: String
  /// `version`: string.
  public var version: String?
  /// `inputs`: map of object.
  public var inputs: [String: JSONValue]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(name: String, version: String? = nil, inputs: [String: JSONValue]? = nil) {
    self.name = name
    self.version = version
    self.inputs = inputs
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    name = try fields.required("name")
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

extension TemplateInput: Validatable {
  public func validate(with validator: inout Validator) {}
}
