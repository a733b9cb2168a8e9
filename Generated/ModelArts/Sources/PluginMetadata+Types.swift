// Made by Tablature from PluginMetadata.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `PluginMetadata` of the API.
public struct PluginMetadata: Codable, Hashable, Sendable {
  /// `name`: string.
  public var name: String?
  /// `creationTimestamp`: string.
  public var creationTimestamp: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(name: String? = nil, creationTimestamp: String? = nil) {
    self.name = name
    self.creationTimestamp = creationTimestamp
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    name = try fields.optional("name")
    creationTimestamp = try fields.optional("creationTimestamp")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(name, "name")
    try fields.write(creationTimestamp, "creationTimestamp")
  }
}

extension PluginMetadata: Validatable {
  public func validate(with validator: inout Validator) {}
}
