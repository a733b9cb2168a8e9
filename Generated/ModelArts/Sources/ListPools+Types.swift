// Made by Tablature from ListPools.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ListPoolsResponse` of the API.
public struct ListPoolsResponse: Codable, Hashable, Sendable {
  /// `apiVersion`: string.
  public var apiVersion: APIVersion?
  /// `kind`: string.
  public var kind: Kind?
  /// `items`: list of ListPoolsPool.
  public var items: [ListPoolsPool]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(apiVersion: APIVersion? = nil, kind: Kind? = nil, items: [ListPoolsPool]? = nil) {
    self.apiVersion = apiVersion
    self.kind = kind
    self.items = items
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    apiVersion = try fields.optional("apiVersion")
    kind = try fields.optional("kind")
    items = try fields.optional("items")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(apiVersion, "apiVersion")
    try fields.write(kind, "kind")
    try fields.write(items, "items")
  }

  /// Values of `ListPoolsResponse.apiVersion`.
  public struct APIVersion: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `v2`.
    public static var v2: Self { Self(rawValue: "v2") }

    public static var documentedValues: [Self] { [.v2] }
  }

  /// Values of `ListPoolsResponse.kind`.
  public struct Kind: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Resource pools. `PoolList`.
    public static var poolList: Self { Self(rawValue: "PoolList") }

    public static var documentedValues: [Self] { [.poolList] }
  }
}

extension ListPoolsResponse: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(apiVersion, "apiVersion")
    validator.check(kind, "kind")
    validator.check(items, "items")
  }
}

/// `ListPoolsPool` of the API.
public struct ListPoolsPool: Codable, Hashable, Sendable {
  /// `apiVersion`: string.
  public var apiVersion: APIVersion?
  /// `kind`: string.
  public var kind: Kind?
  /// `metadata`: PoolMetadata.
  public var metadata: PoolMetadata?
  /// `spec`: PoolSpec.
  public var spec: PoolSpec?
  /// `status`: PoolStatus.
  public var status: PoolStatus?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    apiVersion: APIVersion? = nil, kind: Kind? = nil, metadata: PoolMetadata? = nil, spec: PoolSpec? = nil,
    status: PoolStatus? = nil
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

  /// Values of `ListPoolsPool.apiVersion`.
  public struct APIVersion: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `v2`.
    public static var v2: Self { Self(rawValue: "v2") }

    public static var documentedValues: [Self] { [.v2] }
  }

  /// Values of `ListPoolsPool.kind`.
  public struct Kind: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Resource pool. `Pool`.
    public static var pool: Self { Self(rawValue: "Pool") }

    public static var documentedValues: [Self] { [.pool] }
  }
}

extension ListPoolsPool: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(apiVersion, "apiVersion")
    validator.check(kind, "kind")
    validator.check(metadata, "metadata")
    validator.check(spec, "spec")
    validator.check(status, "status")
  }
}
