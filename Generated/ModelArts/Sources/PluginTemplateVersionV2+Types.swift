// Made by Tablature from PluginTemplateVersionV2.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `PluginTemplateVersionV2` of the API.
public struct PluginTemplateVersionV2: Codable, Hashable, Sendable {
  /// `version`: string.
  public var version: String?
  /// `creationTimestamp`: string.
  public var creationTimestamp: String?
  /// `inputs`: object.
  public var inputs: JSONValue?
  /// `translate`: object.
  public var translate: JSONValue?
  /// `description`: string.
  public var description: String?
  /// `detail`: string.
  public var detail: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    version: String? = nil, creationTimestamp: String? = nil, inputs: JSONValue? = nil, translate: JSONValue? = nil,
    description: String? = nil, detail: String? = nil
  ) {
    self.version = version
    self.creationTimestamp = creationTimestamp
    self.inputs = inputs
    self.translate = translate
    self.description = description
    self.detail = detail
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    version = try fields.optional("version")
    creationTimestamp = try fields.optional("creationTimestamp")
    inputs = try fields.optional("inputs")
    translate = try fields.optional("translate")
    description = try fields.optional("description")
    detail = try fields.optional("detail")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(version, "version")
    try fields.write(creationTimestamp, "creationTimestamp")
    try fields.write(inputs, "inputs")
    try fields.write(translate, "translate")
    try fields.write(description, "description")
    try fields.write(detail, "detail")
  }
}

extension PluginTemplateVersionV2: Validatable {
  public func validate(with validator: inout Validator) {}
}
