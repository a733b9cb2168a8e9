// Made by Tablature from ListVirtualresourceFlavors.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ListVirtualresourceFlavorsResponse` of the API.
public struct ListVirtualresourceFlavorsResponse: Codable, Hashable, Sendable {
  /// `apiVersion`: string.
  public var apiVersion: APIVersion?
  /// `kind`: string.
  public var kind: Kind?
  /// `metadata`: ResourceFlavorListMetadata.
  public var metadata: ResourceFlavorListMetadata?
  /// `items`: list of ListVirtualresourceFlavorsResourceFlavor.
  public var items: [ListVirtualresourceFlavorsResourceFlavor]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    apiVersion: APIVersion? = nil, kind: Kind? = nil, metadata: ResourceFlavorListMetadata? = nil,
    items: [ListVirtualresourceFlavorsResourceFlavor]? = nil
  ) {
    self.apiVersion = apiVersion
    self.kind = kind
    self.metadata = metadata
    self.items = items
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    apiVersion = try fields.optional("apiVersion")
    kind = try fields.optional("kind")
    metadata = try fields.optional("metadata")
    items = try fields.optional("items")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(apiVersion, "apiVersion")
    try fields.write(kind, "kind")
    try fields.write(metadata, "metadata")
    try fields.write(items, "items")
  }

  /// Values of `ListVirtualresourceFlavorsResponse.apiVersion`.
  public struct APIVersion: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `v1`.
    public static var v1: Self { Self(rawValue: "v1") }

    public static var documentedValues: [Self] { [.v1] }
  }

  /// Values of `ListVirtualresourceFlavorsResponse.kind`.
  public struct Kind: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Resource flavors. `ResourceFlavorList`.
    public static var resourceFlavorList: Self { Self(rawValue: "ResourceFlavorList") }

    public static var documentedValues: [Self] { [.resourceFlavorList] }
  }
}

extension ListVirtualresourceFlavorsResponse: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(apiVersion, "apiVersion")
    validator.check(kind, "kind")
    validator.check(items, "items")
  }
}

/// `ListVirtualresourceFlavorsResourceFlavor` of the API.
public struct ListVirtualresourceFlavorsResourceFlavor: Codable, Hashable, Sendable {
  /// `apiVersion`: string.
  public var apiVersion: APIVersion?
  /// `kind`: string.
  public var kind: Kind?
  /// `metadata`: ListVirtualresourceFlavorsResourceFlavorMetadata.
  public var metadata: ListVirtualresourceFlavorsResourceFlavorMetadata?
  /// `spec`: ListVirtualresourceFlavorsResourceFlavorSpec.
  public var spec: ListVirtualresourceFlavorsResourceFlavorSpec?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    apiVersion: APIVersion? = nil, kind: Kind? = nil, metadata: ListVirtualresourceFlavorsResourceFlavorMetadata? = nil,
    spec: ListVirtualresourceFlavorsResourceFlavorSpec? = nil
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

  /// Values of `ListVirtualresourceFlavorsResourceFlavor.apiVersion`.
  public struct APIVersion: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `v1`.
    public static var v1: Self { Self(rawValue: "v1") }

    public static var documentedValues: [Self] { [.v1] }
  }

  /// Values of `ListVirtualresourceFlavorsResourceFlavor.kind`.
  public struct Kind: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Resource flavor. `ResourceFlavor`.
    public static var resourceFlavor: Self { Self(rawValue: "ResourceFlavor") }

    public static var documentedValues: [Self] { [.resourceFlavor] }
  }
}

extension ListVirtualresourceFlavorsResourceFlavor: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(apiVersion, "apiVersion")
    validator.check(kind, "kind")
    validator.check(spec, "spec")
  }
}

/// `ListVirtualresourceFlavorsResourceFlavorMetadata` of the API.
public struct ListVirtualresourceFlavorsResourceFlavorMetadata: Codable, Hashable, Sendable {
  /// `name`: string.
  public var name: String?
  /// `labels`: object, known from an example only.
  public var labels: JSONValue?

  /// Makes a value; what is nil is left out of the JSON.
  public init(name: String? = nil, labels: JSONValue? = nil) {
    self.name = name
    self.labels = labels
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    name = try fields.optional("name")
    labels = try fields.optional("labels")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(name, "name")
    try fields.write(labels, "labels")
  }
}

extension ListVirtualresourceFlavorsResourceFlavorMetadata: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `ListVirtualresourceFlavorsResourceFlavorSpec` of the API.
public struct ListVirtualresourceFlavorsResourceFlavorSpec: Codable, Hashable, Sendable {
  /// `type`: string.
  public var type: String?
  /// `cpuArch`: string.
  public var cpuArch: CPUArch?
  /// `cpu`: string.
  public var cpu: String?
  /// `memory`: string.
  public var memory: String?
  /// `npu`: ListVirtualresourceFlavorsResourceFlavorXpu.
  public var npu: ListVirtualresourceFlavorsResourceFlavorXpu?
  /// `virtualResourceTemplateName`: string.
  public var virtualResourceTemplateName: String?
  /// `visibility`: string, known from an example only.
  public var visibility: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    type: String? = nil, cpuArch: CPUArch? = nil, cpu: String? = nil, memory: String? = nil,
    npu: ListVirtualresourceFlavorsResourceFlavorXpu? = nil, virtualResourceTemplateName: String? = nil,
    visibility: String? = nil
  ) {
    self.type = type
    self.cpuArch = cpuArch
    self.cpu = cpu
    self.memory = memory
    self.npu = npu
    self.virtualResourceTemplateName = virtualResourceTemplateName
    self.visibility = visibility
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    type = try fields.optional("type")
    cpuArch = try fields.optional("cpuArch")
    cpu = try fields.optional("cpu")
    memory = try fields.optional("memory")
    npu = try fields.optional("npu")
    virtualResourceTemplateName = try fields.optional("virtualResourceTemplateName")
    visibility = try fields.optional("visibility")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(type, "type")
    try fields.write(cpuArch, "cpuArch")
    try fields.write(cpu, "cpu")
    try fields.write(memory, "memory")
    try fields.write(npu, "npu")
    try fields.write(virtualResourceTemplateName, "virtualResourceTemplateName")
    try fields.write(visibility, "visibility")
  }

  /// Values of `ListVirtualresourceFlavorsResourceFlavorSpec.cpuArch`.
  public struct CPUArch: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `x86`.
    public static var x86: Self { Self(rawValue: "x86") }
    /// `arm64`.
    public static var arm64: Self { Self(rawValue: "arm64") }

    public static var documentedValues: [Self] { [.x86, .arm64] }
  }
}

extension ListVirtualresourceFlavorsResourceFlavorSpec: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(cpuArch, "cpuArch")
    validator.check(npu, "npu")
  }
}

/// `ListVirtualresourceFlavorsResourceFlavorXpu` of the API.
public struct ListVirtualresourceFlavorsResourceFlavorXpu: Codable, Hashable, Sendable {
  /// `type`: string.
  public var type: String?
  /// `size`: string, always `1`.
  public var size: String?
  /// `resourceKey`: string.
  public var resourceKey: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(type: String? = nil, size: String? = nil, resourceKey: String? = nil) {
    self.type = type
    self.size = size
    self.resourceKey = resourceKey
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    type = try fields.optional("type")
    size = try fields.optional("size")
    resourceKey = try fields.optional("resourceKey")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(type, "type")
    try fields.write(size, "size")
    try fields.write(resourceKey, "resourceKey")
  }
}

extension ListVirtualresourceFlavorsResourceFlavorXpu: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(size, "size", constant: "1")
  }
}
