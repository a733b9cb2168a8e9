// Made by Tablature from ShowPluginTemplate.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ShowPluginTemplateResponse` of the API.
public struct ShowPluginTemplateResponse: Codable, Hashable, Sendable {
  /// `apiVersion`: string.
  public var apiVersion: APIVersion?
  /// `kind`: string.
  public var kind: Kind?
  /// `metadata`: PluginTemplateMetadata.
  public var metadata: PluginTemplateMetadata?
  /// `spec`: PluginTemplateSpec.
  public var spec: PluginTemplateSpec?
  /// `versions`: object, known from an example only.
  public var versions: JSONValue?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    apiVersion: APIVersion? = nil, kind: Kind? = nil, metadata: PluginTemplateMetadata? = nil,
    spec: PluginTemplateSpec? = nil, versions: JSONValue? = nil
  ) {
    self.apiVersion = apiVersion
    self.kind = kind
    self.metadata = metadata
    self.spec = spec
    self.versions = versions
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    apiVersion = try fields.optional("apiVersion")
    kind = try fields.optional("kind")
    metadata = try fields.optional("metadata")
    spec = try fields.optional("spec")
    versions = try fields.optional("versions")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(apiVersion, "apiVersion")
    try fields.write(kind, "kind")
    try fields.write(metadata, "metadata")
    try fields.write(spec, "spec")
    try fields.write(versions, "versions")
  }

  /// Values of `ShowPluginTemplateResponse.apiVersion`.
  public struct APIVersion: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `v1`.
    public static var v1: Self { Self(rawValue: "v1") }

    public static var documentedValues: [Self] { [.v1] }
  }

  /// Values of `ShowPluginTemplateResponse.kind`.
  public struct Kind: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Plug-in template. `PluginTemplate`.
    public static var pluginTemplate: Self { Self(rawValue: "PluginTemplate") }

    public static var documentedValues: [Self] { [.pluginTemplate] }
  }
}

extension ShowPluginTemplateResponse: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(apiVersion, "apiVersion")
    validator.check(kind, "kind")
    validator.check(spec, "spec")
  }
}

/// `PluginTemplateSpec` of the API.
public struct PluginTemplateSpec: Codable, Hashable, Sendable {
  /// `type`: string.
  public var type: Kind?
  /// `description`: string.
  public var description: String?
  /// `versions`: map of PluginTemplateVersionV2.
  public var versions: [String: PluginTemplateVersionV2]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(type: Kind? = nil, description: String? = nil, versions: [String: PluginTemplateVersionV2]? = nil) {
    self.type = type
    self.description = description
    self.versions = versions
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    type = try fields.optional("type")
    description = try fields.optional("description")
    versions = try fields.optional("versions")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(type, "type")
    try fields.write(description, "description")
    try fields.write(versions, "versions")
  }

  /// Values of `PluginTemplateSpec.type`.
  public struct Kind: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// NPU driver. `npu-river`.
    public static var npuRiver: Self { Self(rawValue: "npu-river") }
    /// GPU driver. `gpu-driver`.
    public static var gpuDriver: Self { Self(rawValue: "gpu-driver") }
    /// Known from an example only.
    public static var npuDriver: Self { Self(rawValue: "npuDriver") }

    public static var documentedValues: [Self] { [.npuRiver, .gpuDriver, .npuDriver] }
  }
}

extension PluginTemplateSpec: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(type, "type")
  }
}
