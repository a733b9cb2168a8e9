// Made by Tablature from DeletePool.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `DeletePoolResponse` of the API.
public struct DeletePoolResponse: Codable, Hashable, Sendable {
  /// `apiVersion`: string.
  public var apiVersion: APIVersion?
  /// `kind`: string.
  public var kind: Kind?
  /// `metadata`: PoolMetadataDeletion.
  public var metadata: PoolMetadataDeletion?
  /// `spec`: PoolSpec.
  public var spec: PoolSpec?
  /// `status`: PoolStatus.
  public var status: PoolStatus?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    apiVersion: APIVersion? = nil, kind: Kind? = nil, metadata: PoolMetadataDeletion? = nil, spec: PoolSpec? = nil,
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

  /// Values of `DeletePoolResponse.apiVersion`.
  public struct APIVersion: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `v2`.
    public static var v2: Self { Self(rawValue: "v2") }

    public static var documentedValues: [Self] { [.v2] }
  }

  /// Values of `DeletePoolResponse.kind`.
  public struct Kind: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Resource pool. `Pool`.
    public static var pool: Self { Self(rawValue: "Pool") }

    public static var documentedValues: [Self] { [.pool] }
  }
}

extension DeletePoolResponse: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(apiVersion, "apiVersion")
    validator.check(kind, "kind")
    validator.check(metadata, "metadata")
    validator.check(spec, "spec")
    validator.check(status, "status")
  }
}

/// `PoolMetadataDeletion` of the API.
public struct PoolMetadataDeletion: Codable, Hashable, Sendable {
  /// `name`: string.
  public var name: String?
  /// `creationTimestamp`: string.
  public var creationTimestamp: String?
  /// `deletionTimestamp`: string.
  public var deletionTimestamp: String?
  /// `labels`: PoolMetaLabels.
  public var labels: PoolMetaLabels?
  /// `annotations`: PoolMetaAnnotations.
  public var annotations: PoolMetaAnnotations?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    name: String? = nil, creationTimestamp: String? = nil, deletionTimestamp: String? = nil,
    labels: PoolMetaLabels? = nil, annotations: PoolMetaAnnotations? = nil
  ) {
    self.name = name
    self.creationTimestamp = creationTimestamp
    self.deletionTimestamp = deletionTimestamp
    self.labels = labels
    self.annotations = annotations
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    name = try fields.optional("name")
    creationTimestamp = try fields.optional("creationTimestamp")
    deletionTimestamp = try fields.optional("deletionTimestamp")
    labels = try fields.optional("labels")
    annotations = try fields.optional("annotations")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(name, "name")
    try fields.write(creationTimestamp, "creationTimestamp")
    try fields.write(deletionTimestamp, "deletionTimestamp")
    try fields.write(labels, "labels")
    try fields.write(annotations, "annotations")
  }
}

extension PoolMetadataDeletion: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(labels, "labels")
  }
}
