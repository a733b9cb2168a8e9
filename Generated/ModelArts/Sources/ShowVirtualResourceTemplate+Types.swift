// Made by Tablature from ShowVirtualResourceTemplate.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ShowVirtualResourceTemplateResponse` of the API.
public struct ShowVirtualResourceTemplateResponse: Codable, Hashable, Sendable {
  /// `apiVersion`: string.
  public var apiVersion: APIVersion?
  /// `kind`: string.
  public var kind: Kind?
  /// `metadata`: VirtualResourceTemplateMetadata.
  public var metadata: VirtualResourceTemplateMetadata?
  /// `spec`: VirtualResourceTemplateSpec.
  public var spec: VirtualResourceTemplateSpec?
  /// `virtualResources`: list of object, known from an example only.
  public var virtualResources: [JSONValue]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    apiVersion: APIVersion? = nil, kind: Kind? = nil, metadata: VirtualResourceTemplateMetadata? = nil,
    spec: VirtualResourceTemplateSpec? = nil, virtualResources: [JSONValue]? = nil
  ) {
    self.apiVersion = apiVersion
    self.kind = kind
    self.metadata = metadata
    self.spec = spec
    self.virtualResources = virtualResources
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    apiVersion = try fields.optional("apiVersion")
    kind = try fields.optional("kind")
    metadata = try fields.optional("metadata")
    spec = try fields.optional("spec")
    virtualResources = try fields.optional("virtualResources")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(apiVersion, "apiVersion")
    try fields.write(kind, "kind")
    try fields.write(metadata, "metadata")
    try fields.write(spec, "spec")
    try fields.write(virtualResources, "virtualResources")
  }

  /// Values of `ShowVirtualResourceTemplateResponse.apiVersion`.
  public struct APIVersion: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `v1`.
    public static var v1: Self { Self(rawValue: "v1") }

    public static var documentedValues: [Self] { [.v1] }
  }

  /// Values of `ShowVirtualResourceTemplateResponse.kind`.
  public struct Kind: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `VirtualResourceTemplate`.
    public static var virtualResourceTemplate: Self { Self(rawValue: "VirtualResourceTemplate") }

    public static var documentedValues: [Self] { [.virtualResourceTemplate] }
  }
}

extension ShowVirtualResourceTemplateResponse: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(apiVersion, "apiVersion")
    validator.check(kind, "kind")
  }
}

/// `VirtualResourceTemplateMetadata` of the API.
public struct VirtualResourceTemplateMetadata: Codable, Hashable, Sendable {
  /// `name`: string.
  public var name: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(name: String? = nil) {
    self.name = name
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    name = try fields.optional("name")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(name, "name")
  }
}

extension VirtualResourceTemplateMetadata: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `VirtualResourceTemplateSpec` of the API.
public struct VirtualResourceTemplateSpec: Codable, Hashable, Sendable {
  /// `resources`: string, examples show object.
  public var resources: Documented<String>?
  /// `resourceKey`: string.
  public var resourceKey: String?
  /// `virtualResources`: list of VitrualResource.
  public var virtualResources: [VitrualResource]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    resources: Documented<String>? = nil, resourceKey: String? = nil, virtualResources: [VitrualResource]? = nil
  ) {
    self.resources = resources
    self.resourceKey = resourceKey
    self.virtualResources = virtualResources
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    resources = try fields.optional("resources")
    resourceKey = try fields.optional("resourceKey")
    virtualResources = try fields.optional("virtualResources")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(resources, "resources")
    try fields.write(resourceKey, "resourceKey")
    try fields.write(virtualResources, "virtualResources")
  }
}

extension VirtualResourceTemplateSpec: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `VitrualResource` of the API.
public struct VitrualResource: Codable, Hashable, Sendable {
  /// `name`: string.
  public var name: String?
  /// `resources`: map of string.
  public var resources: [String: String]?
  /// `resourceKey`: string.
  public var resourceKey: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(name: String? = nil, resources: [String: String]? = nil, resourceKey: String? = nil) {
    self.name = name
    self.resources = resources
    self.resourceKey = resourceKey
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    name = try fields.optional("name")
    resources = try fields.optional("resources")
    resourceKey = try fields.optional("resourceKey")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(name, "name")
    try fields.write(resources, "resources")
    try fields.write(resourceKey, "resourceKey")
  }
}

extension VitrualResource: Validatable {
  public func validate(with validator: inout Validator) {}
}
