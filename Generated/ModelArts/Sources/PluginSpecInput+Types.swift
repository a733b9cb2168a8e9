// Made by Tablature from PluginSpecInput.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `PluginSpecInput` of the API.
public struct PluginSpecInput: Codable, Hashable, Sendable {
  /// `template`: TemplateInput, required.
  public var template: TemplateInput

  /// Makes a value; what is nil is left out of the JSON.
  public init(template: TemplateInput) {
    self.template = template
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    template = try fields.required("template")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(template, "template")
  }
}

extension PluginSpecInput: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(template, "template")
  }
}
