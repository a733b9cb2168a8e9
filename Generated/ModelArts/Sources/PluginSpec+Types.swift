// Made by Tablature from PluginSpec.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `PluginSpec` of the API.
public struct PluginSpec: Codable, Hashable, Sendable {
  /// `template`: Template.
  public var template: Template?

  /// Makes a value; what is nil is left out of the JSON.
  public init(template: Template? = nil) {
    self.template = template
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    template = try fields.optional("template")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(template, "template")
  }
}

extension PluginSpec: Validatable {
  public func validate(with validator: inout Validator) {}
}
