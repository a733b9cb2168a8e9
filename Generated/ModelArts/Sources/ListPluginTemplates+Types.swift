// Made by Tablature from ListPluginTemplates.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ListPluginTemplatesResponse` of the API.
public struct ListPluginTemplatesResponse: Codable, Hashable, Sendable {
  /// `kind`: string, always `PluginTemplateList`.
  public var kind: String?
  /// `apiVersion`: string, always `v2`.
  public var apiVersion: String?
  /// `items`: list of PluginTemplateV2.
  public var items: [PluginTemplateV2]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(kind: String? = nil, apiVersion: String? = nil, items: [PluginTemplateV2]? = nil) {
    self.kind = kind
    self.apiVersion = apiVersion
    self.items = items
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    kind = try fields.optional("kind")
    apiVersion = try fields.optional("apiVersion")
    items = try fields.optional("items")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(kind, "kind")
    try fields.write(apiVersion, "apiVersion")
    try fields.write(items, "items")
  }
}

extension ListPluginTemplatesResponse: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(kind, "kind", constant: "PluginTemplateList")
    validator.check(apiVersion, "apiVersion", constant: "v2")
    validator.check(items, "items")
  }
}

/// `PluginTemplateV2` of the API.
public struct PluginTemplateV2: Codable, Hashable, Sendable {
  /// `apiVersion`: string.
  public var apiVersion: APIVersion?
  /// `kind`: string.
  public var kind: Kind?
  /// `metadata`: PluginTemplateMetadata.
  public var metadata: PluginTemplateMetadata?
  /// `spec`: PluginTemplateSpecV2.
  public var spec: PluginTemplateSpecV2?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    apiVersion: APIVersion? = nil, kind: Kind? = nil, metadata: PluginTemplateMetadata? = nil,
    spec: PluginTemplateSpecV2? = nil
  ) {
    self.apiVersion = apiVersion
    self.kind = kind
    self.metadata = metadata
    self.spec = spec
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    apiVersion = try fields.optional("apiVersion")
    kind = try fields.optional("kind")
    metadata = try fields.optional("metadata")
    spec = try fields.optional("spec")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(apiVersion, "apiVersion")
    try fields.write(kind, "kind")
    try fields.write(metadata, "metadata")
    try fields.write(spec, "spec")
  }

  /// Values of `PluginTemplateV2.apiVersion`.
  public struct APIVersion: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `v2`.
    public static var v2: Self { Self(rawValue: "v2") }

    public static var documentedValues: [Self] { [.v2] }
  }

  /// Values of `PluginTemplateV2.kind`.
  public struct Kind: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Plug-in template. `PluginTemplate`.
    public static var pluginTemplate: Self { Self(rawValue: "PluginTemplate") }

    public static var documentedValues: [Self] { [.pluginTemplate] }
  }
}

extension PluginTemplateV2: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(apiVersion, "apiVersion")
    validator.check(kind, "kind")
    validator.check(spec, "spec")
  }
}

/// `PluginTemplateSpecV2` of the API.
public struct PluginTemplateSpecV2: Codable, Hashable, Sendable {
  /// `optional`: boolean.
  public var optional: Bool?
  /// `type`: string.
  public var type: Kind?
  /// `logoURL`: string.
  public var logoURL: String?
  /// `description`: string.
  public var description: String?
  /// `versions`: list of PluginTemplateVersionV2.
  public var versions: [PluginTemplateVersionV2]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    optional: Bool? = nil, type: Kind? = nil, logoURL: String? = nil, description: String? = nil,
    versions: [PluginTemplateVersionV2]? = nil
  ) {
    self.optional = optional
    self.type = type
    self.logoURL = logoURL
    self.description = description
    self.versions = versions
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    optional = try fields.optional("optional")
    type = try fields.optional("type")
    logoURL = try fields.optional("logoURL")
    description = try fields.optional("description")
    versions = try fields.optional("versions")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(optional, "optional")
    try fields.write(type, "type")
    try fields.write(logoURL, "logoURL")
    try fields.write(description, "description")
    try fields.write(versions, "versions")
  }

  /// Values of `PluginTemplateSpecV2.type`.
  public struct Kind: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Helm type.
    public static var helm: Self { Self(rawValue: "helm") }
    /// CCE type.
    public static var ccePlugin: Self { Self(rawValue: "ccePlugin") }

    public static var documentedValues: [Self] { [.helm, .ccePlugin] }
  }
}

extension PluginTemplateSpecV2: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(type, "type")
  }
}
