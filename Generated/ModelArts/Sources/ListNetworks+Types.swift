// Made by Tablature from ListNetworks.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ListNetworksResponse` of the API.
public struct ListNetworksResponse: Codable, Hashable, Sendable {
  /// `apiVersion`: string.
  public var apiVersion: APIVersion?
  /// `kind`: string.
  public var kind: Kind?
  /// `metadata`: NeworkListMetadata.
  public var metadata: NeworkListMetadata?
  /// `items`: list of Network.
  public var items: [Network]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    apiVersion: APIVersion? = nil, kind: Kind? = nil, metadata: NeworkListMetadata? = nil, items: [Network]? = nil
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

  /// Values of `ListNetworksResponse.apiVersion`.
  public struct APIVersion: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `v1`.
    public static var v1: Self { Self(rawValue: "v1") }

    public static var documentedValues: [Self] { [.v1] }
  }

  /// Values of `ListNetworksResponse.kind`.
  public struct Kind: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Networks. `NetworkList`.
    public static var networkList: Self { Self(rawValue: "NetworkList") }

    public static var documentedValues: [Self] { [.networkList] }
  }
}

extension ListNetworksResponse: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(apiVersion, "apiVersion")
    validator.check(kind, "kind")
    validator.check(items, "items")
  }
}

/// `NeworkListMetadata` of the API.
public struct NeworkListMetadata: Codable, Hashable, Sendable {
  /// `continue`: string.
  public var `continue`: String?
  /// `remainingItemCount`: integer.
  public var remainingItemCount: Int?

  /// Makes a value; what is nil is left out of the JSON.
  public init(`continue`: String? = nil, remainingItemCount: Int? = nil) {
    self.`continue` = `continue`
    self.remainingItemCount = remainingItemCount
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    `continue` = try fields.optional("continue")
    remainingItemCount = try fields.optional("remainingItemCount")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(`continue`, "continue")
    try fields.write(remainingItemCount, "remainingItemCount")
  }
}

extension NeworkListMetadata: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `Network` of the API.
public struct Network: Codable, Hashable, Sendable {
  /// `apiVersion`: string.
  public var apiVersion: APIVersion?
  /// `kind`: string.
  public var kind: Kind?
  /// `metadata`: NetworkMetadata.
  public var metadata: NetworkMetadata?
  /// `spec`: NetworkSpec.
  public var spec: NetworkSpec?
  /// `status`: NetworkStatus.
  public var status: NetworkStatus?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    apiVersion: APIVersion? = nil, kind: Kind? = nil, metadata: NetworkMetadata? = nil, spec: NetworkSpec? = nil,
    status: NetworkStatus? = nil
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

  /// Values of `Network.apiVersion`.
  public struct APIVersion: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `v1`.
    public static var v1: Self { Self(rawValue: "v1") }

    public static var documentedValues: [Self] { [.v1] }
  }

  /// Values of `Network.kind`.
  public struct Kind: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `Network`.
    public static var network: Self { Self(rawValue: "Network") }

    public static var documentedValues: [Self] { [.network] }
  }
}

extension Network: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(apiVersion, "apiVersion")
    validator.check(kind, "kind")
    validator.check(status, "status")
  }
}
