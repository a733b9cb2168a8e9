// Made by Tablature from DeleteNetwork.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `DeleteNetworkResponse` of the API.
public struct DeleteNetworkResponse: Codable, Hashable, Sendable {
  /// `apiVersion`: string.
  public var apiVersion: APIVersion?
  /// `kind`: string.
  public var kind: Kind?
  /// `metadata`: DeleteNetworkNetworkMetadata.
  public var metadata: DeleteNetworkNetworkMetadata?
  /// `spec`: NetworkSpec.
  public var spec: NetworkSpec?
  /// `status`: NetworkStatus.
  public var status: NetworkStatus?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    apiVersion: APIVersion? = nil, kind: Kind? = nil, metadata: DeleteNetworkNetworkMetadata? = nil,
    spec: NetworkSpec? = nil, status: NetworkStatus? = nil
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

  /// Values of `DeleteNetworkResponse.apiVersion`.
  public struct APIVersion: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `v1`.
    public static var v1: Self { Self(rawValue: "v1") }

    public static var documentedValues: [Self] { [.v1] }
  }

  /// Values of `DeleteNetworkResponse.kind`.
  public struct Kind: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `Network`.
    public static var network: Self { Self(rawValue: "Network") }

    public static var documentedValues: [Self] { [.network] }
  }
}

extension DeleteNetworkResponse: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(apiVersion, "apiVersion")
    validator.check(kind, "kind")
    validator.check(status, "status")
  }
}

/// `DeleteNetworkNetworkMetadata` of the API.
public struct DeleteNetworkNetworkMetadata: Codable, Hashable, Sendable {
  /// `name`: string.
  public var name: String?
  /// `creationTimestamp`: string.
  public var creationTimestamp: String?
  /// `labels`: NetworkMetadataLabels.
  public var labels: NetworkMetadataLabels?
  /// `annotations`: NetworkMetadataAnnotations.
  public var annotations: NetworkMetadataAnnotations?
  /// `deletionTimestamp`: string, known from an example only.
  public var deletionTimestamp: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    name: String? = nil, creationTimestamp: String? = nil, labels: NetworkMetadataLabels? = nil,
    annotations: NetworkMetadataAnnotations? = nil, deletionTimestamp: String? = nil
  ) {
    self.name = name
    self.creationTimestamp = creationTimestamp
    self.labels = labels
    self.annotations = annotations
    self.deletionTimestamp = deletionTimestamp
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    name = try fields.optional("name")
    creationTimestamp = try fields.optional("creationTimestamp")
    labels = try fields.optional("labels")
    annotations = try fields.optional("annotations")
    deletionTimestamp = try fields.optional("deletionTimestamp")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(name, "name")
    try fields.write(creationTimestamp, "creationTimestamp")
    try fields.write(labels, "labels")
    try fields.write(annotations, "annotations")
    try fields.write(deletionTimestamp, "deletionTimestamp")
  }
}

extension DeleteNetworkNetworkMetadata: Validatable {
  public func validate(with validator: inout Validator) {}
}
