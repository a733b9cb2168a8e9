// Made by Tablature from PatchPlugin.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `PatchPluginRequest` of the API.
public struct PatchPluginRequest: Codable, Hashable, Sendable {
  /// `spec`: PluginSpecInput, required.
  public var spec: PluginSpecInput

  /// Makes a value; what is nil is left out of the JSON.
  public init(spec: PluginSpecInput) {
    self.spec = spec
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    spec = try fields.required("spec")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(spec, "spec")
  }
}

extension PatchPluginRequest: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(spec, "spec")
  }
}

/// `PatchPluginResponse` of the API.
public struct PatchPluginResponse: Codable, Hashable, Sendable {
  /// `spec`: PluginSpec.
  public var spec: PluginSpec?

  /// Makes a value; what is nil is left out of the JSON.
  public init(spec: PluginSpec? = nil) {
    self.spec = spec
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    spec = try fields.optional("spec")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(spec, "spec")
  }
}

extension PatchPluginResponse: Validatable {
  public func validate(with validator: inout Validator) {}
}
