// Made by Tablature from CreateNetwork.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `CreateNetworkRequest` of the API.
public struct CreateNetworkRequest: Codable, Hashable, Sendable {
  /// `apiVersion`: string, required.
  public var apiVersion: APIVersion
  /// `kind`: string, required.
  public var kind: Kind
  /// `metadata`: NetworkMetadataCreation, required.
  public var metadata: NetworkMetadataCreation
  /// `spec`: NetworkSpecCreation, required.
  public var spec: NetworkSpecCreation

  /// Makes a value; what is nil is left out of the JSON.
  public init(apiVersion: APIVersion, kind: Kind, metadata: NetworkMetadataCreation, spec: NetworkSpecCreation) {
    self.apiVersion = apiVersion
    self.kind = kind
    self.metadata = metadata
    self.spec = spec
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    apiVersion = try fields.required("apiVersion")
    kind = try fields.required("kind")
    metadata = try fields.required("metadata")
    spec = try fields.required("spec")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(apiVersion, "apiVersion")
    try fields.write(kind, "kind")
    try fields.write(metadata, "metadata")
    try fields.write(spec, "spec")
  }

  /// Values of `CreateNetworkRequest.apiVersion`.
  public struct APIVersion: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `v1`.
    public static var v1: Self { Self(rawValue: "v1") }

    public static var documentedValues: [Self] { [.v1] }
  }

  /// Values of `CreateNetworkRequest.kind`.
  public struct Kind: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `Network`.
    public static var network: Self { Self(rawValue: "Network") }

    public static var documentedValues: [Self] { [.network] }
  }
}

extension CreateNetworkRequest: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(apiVersion, "apiVersion")
    validator.check(kind, "kind")
    validator.check(metadata, "metadata")
    validator.check(spec, "spec")
  }
}

/// `NetworkMetadataCreation` of the API.
public struct NetworkMetadataCreation: Codable, Hashable, Sendable {
  /// `labels`: NetworkMetadataLabelsInput, required.
  public var labels: NetworkMetadataLabelsInput

  /// Makes a value; what is nil is left out of the JSON.
  public init(labels: NetworkMetadataLabelsInput) {
    self.labels = labels
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    labels = try fields.required("labels")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(labels, "labels")
  }
}

extension NetworkMetadataCreation: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(labels, "labels")
  }
}

/// `NetworkMetadataLabelsInput` of the API.
public struct NetworkMetadataLabelsInput: Codable, Hashable, Sendable {
  /// `os.modelarts/name`: string, required.
  public var osModelartsName: String
  /// `os.modelarts/workspace.id`: string, default `0`.
  public var osModelartsWorkspaceID: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(osModelartsName: String, osModelartsWorkspaceID: String? = nil) {
    self.osModelartsName = osModelartsName
    self.osModelartsWorkspaceID = osModelartsWorkspaceID
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    osModelartsName = try fields.required("os.modelarts/name")
    osModelartsWorkspaceID = try fields.optional("os.modelarts/workspace.id")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(osModelartsName, "os.modelarts/name")
    try fields.write(osModelartsWorkspaceID, "os.modelarts/workspace.id")
  }
}

extension NetworkMetadataLabelsInput: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `NetworkSpecCreation` of the API.
public struct NetworkSpecCreation: Codable, Hashable, Sendable {
  /// `ipv6enable`: boolean.
  public var ipv6enable: Bool?
  /// `cidr`: string, required.
  public var cidr: CIDR

  /// Makes a value; what is nil is left out of the JSON.
  public init(ipv6enable: Bool? = nil, cidr: CIDR) {
    self.ipv6enable = ipv6enable
    self.cidr = cidr
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    ipv6enable = try fields.optional("ipv6enable")
    cidr = try fields.required("cidr")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(ipv6enable, "ipv6enable")
    try fields.write(cidr, "cidr")
  }

  /// Values of `NetworkSpecCreation.cidr`.
  public struct CIDR: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `172.16.0.0/12-172.16.0.0/24`.
    public static var value172_16_0_0_12_172_16_0_0_24: Self { Self(rawValue: "172.16.0.0/12-172.16.0.0/24") }
    /// `192.168.0.0/16-192.168.0.0/24`.
    public static var value192_168_0_0_16_192_168_0_0_24: Self { Self(rawValue: "192.168.0.0/16-192.168.0.0/24") }
    /// Known from an example only. `192.168.128.0/17`.
    public static var value192_168_128_0_17: Self { Self(rawValue: "192.168.128.0/17") }

    public static var documentedValues: [Self] {
      [
        .value172_16_0_0_12_172_16_0_0_24, .value192_168_0_0_16_192_168_0_0_24, .value192_168_128_0_17
      ]
    }
  }
}

extension NetworkSpecCreation: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(cidr, "cidr")
  }
}

/// `CreateNetworkResponse` of the API.
public struct CreateNetworkResponse: Codable, Hashable, Sendable {
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

  /// Values of `CreateNetworkResponse.apiVersion`.
  public struct APIVersion: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `v1`.
    public static var v1: Self { Self(rawValue: "v1") }

    public static var documentedValues: [Self] { [.v1] }
  }

  /// Values of `CreateNetworkResponse.kind`.
  public struct Kind: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `Network`.
    public static var network: Self { Self(rawValue: "Network") }

    public static var documentedValues: [Self] { [.network] }
  }
}

extension CreateNetworkResponse: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(apiVersion, "apiVersion")
    validator.check(kind, "kind")
    validator.check(status, "status")
  }
}
