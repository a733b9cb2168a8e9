// Made by Tablature from PluginTemplateMetadata.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `PluginTemplateMetadata` of the API.
public struct PluginTemplateMetadata: Codable, Hashable, Sendable {
  /// `name`: string.
  public var name: String?
  /// `annotations`: map of string.
  public var annotations: [String: String]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(name: String? = nil, annotations: [String: String]? = nil) {
    self.name = name
    self.annotations = annotations
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    name = try fields.optional("name")
    annotations = try fields.optional("annotations")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(name, "name")
    try fields.write(annotations, "annotations")
  }
}

extension PluginTemplateMetadata: Validatable {
  public func validate(with validator: inout Validator) {}
}
