// Made by Tablature from CreatePlugin.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `CreatePluginRequest` of the API.
public struct CreatePluginRequest: Codable, Hashable, Sendable {
  /// `apiVersion`: string, required.
  public var apiVersion: APIVersion
  /// `kind`: string, required.
  public var kind: Kind
  /// `spec`: PluginSpecInput, required.
  public var spec: PluginSpecInput

  /// Makes a value; what is nil is left out of the JSON.
  public init(apiVersion: APIVersion, kind: Kind, spec: PluginSpecInput) {
    self.apiVersion = apiVersion
    self.kind = kind
    self.spec = spec
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    apiVersion = try fields.required("apiVersion")
    kind = try fields.required("kind")
    spec = try fields.required("spec")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(apiVersion, "apiVersion")
    try fields.write(kind, "kind")
    try fields.write(spec, "spec")
  }

  /// Values of `CreatePluginRequest.apiVersion`.
  public struct APIVersion: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `Plugin`.
    public static var plugin: Self { Self(rawValue: "Plugin") }
    /// Known from an example only.
    public static var v2: Self { Self(rawValue: "v2") }

    public static var documentedValues: [Self] { [.plugin, .v2] }
  }

  /// Values of `CreatePluginRequest.kind`.
  public struct Kind: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `v2`.
    public static var v2: Self { Self(rawValue: "v2") }
    /// Known from an example only. `Plugin`.
    public static var plugin: Self { Self(rawValue: "Plugin") }

    public static var documentedValues: [Self] { [.v2, .plugin] }
  }
}

extension CreatePluginRequest: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(apiVersion, "apiVersion")
    validator.check(kind, "kind")
    validator.check(spec, "spec")
  }
}

/// `CreatePluginResponse` of the API.
public struct CreatePluginResponse: Codable, Hashable, Sendable {
  /// `apiVersion`: string.
  public var apiVersion: APIVersion?
  /// `kind`: string.
  public var kind: String?
  /// `metadata`: PluginMetadata.
  public var metadata: PluginMetadata?
  /// `spec`: PluginSpec.
  public var spec: PluginSpec?
  /// `status`: PluginStatus.
  public var status: PluginStatus?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    apiVersion: APIVersion? = nil, kind: String? = nil, metadata: PluginMetadata? = nil, spec: PluginSpec? = nil,
    status: PluginStatus? = nil
  ) {
    self.apiVersion = apiVersion
    self.kind = kind
    self.metadata = metadata
    self.spec = spec
    self.status = status
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    apiVersion = try fields.optional("apiVersion")
    kind = try fields.optional("kind")
    metadata = try fields.optional("metadata")
    spec = try fields.optional("spec")
    status = try fields.optional("status")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(apiVersion, "apiVersion")
    try fields.write(kind, "kind")
    try fields.write(metadata, "metadata")
    try fields.write(spec, "spec")
    try fields.write(status, "status")
  }

  /// Values of `CreatePluginResponse.apiVersion`.
  public struct APIVersion: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `v2`.
    public static var v2: Self { Self(rawValue: "v2") }

    public static var documentedValues: [Self] { [.v2] }
  }
}

extension CreatePluginResponse: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(apiVersion, "apiVersion")
    validator.check(status, "status")
  }
}
