// Made by Tablature from PatchNetwork.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `PatchNetworkRequest` of the API.
public struct PatchNetworkRequest: Codable, Hashable, Sendable {
  /// `metadata`: NetworkMetadataUpdate.
  public var metadata: NetworkMetadataUpdate?
  /// `spec`: NetworkSpecUpdate.
  public var spec: NetworkSpecUpdate?

  /// Makes a value; what is nil is left out of the JSON.
  public init(metadata: NetworkMetadataUpdate? = nil, spec: NetworkSpecUpdate? = nil) {
    self.metadata = metadata
    self.spec = spec
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    metadata = try fields.optional("metadata")
    spec = try fields.optional("spec")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(metadata, "metadata")
    try fields.write(spec, "spec")
  }
}

extension PatchNetworkRequest: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(spec, "spec")
  }
}

/// `NetworkMetadataUpdate` of the API.
public struct NetworkMetadataUpdate: Codable, Hashable, Sendable {
  /// `annotations`: NetworkMetadataAnnotations.
  public var annotations: NetworkMetadataAnnotations?
  /// `labels`: NetworkUpdateLabels.
  public var labels: NetworkUpdateLabels?

  /// Makes a value; what is nil is left out of the JSON.
  public init(annotations: NetworkMetadataAnnotations? = nil, labels: NetworkUpdateLabels? = nil) {
    self.annotations = annotations
    self.labels = labels
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    annotations = try fields.optional("annotations")
    labels = try fields.optional("labels")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(annotations, "annotations")
    try fields.write(labels, "labels")
  }
}

extension NetworkMetadataUpdate: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `NetworkUpdateLabels` of the API.
public struct NetworkUpdateLabels: Codable, Hashable, Sendable {
  /// `os.modelarts/workspace.id`: string.
  public var osModelartsWorkspaceID: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(osModelartsWorkspaceID: String? = nil) {
    self.osModelartsWorkspaceID = osModelartsWorkspaceID
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    osModelartsWorkspaceID = try fields.optional("os.modelarts/workspace.id")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(osModelartsWorkspaceID, "os.modelarts/workspace.id")
  }
}

extension NetworkUpdateLabels: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `NetworkSpecUpdate` of the API.
public struct NetworkSpecUpdate: Codable, Hashable, Sendable {
  /// `ipv6enable`: boolean.
  public var ipv6enable: Bool?
  /// `connection`: NetworkConnectionInput.
  public var connection: NetworkConnectionInput?

  /// Makes a value; what is nil is left out of the JSON.
  public init(ipv6enable: Bool? = nil, connection: NetworkConnectionInput? = nil) {
    self.ipv6enable = ipv6enable
    self.connection = connection
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    ipv6enable = try fields.optional("ipv6enable")
    connection = try fields.optional("connection")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(ipv6enable, "ipv6enable")
    try fields.write(connection, "connection")
  }
}

extension NetworkSpecUpdate: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(connection, "connection")
  }
}

/// `NetworkConnectionInput` of the API.
public struct NetworkConnectionInput: Codable, Hashable, Sendable {
  /// `peerConnectionList`: list of PeerConnectionItemInput.
  public var peerConnectionList: [PeerConnectionItemInput]?
  /// `sfsTurboConnectionList`: list of SfsTurboConnectionItemInput.
  public var sfsTurboConnectionList: [SfsTurboConnectionItemInput]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    peerConnectionList: [PeerConnectionItemInput]? = nil, sfsTurboConnectionList: [SfsTurboConnectionItemInput]? = nil
  ) {
    self.peerConnectionList = peerConnectionList
    self.sfsTurboConnectionList = sfsTurboConnectionList
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    peerConnectionList = try fields.optional("peerConnectionList")
    sfsTurboConnectionList = try fields.optional("sfsTurboConnectionList")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(peerConnectionList, "peerConnectionList")
    try fields.write(sfsTurboConnectionList, "sfsTurboConnectionList")
  }
}

extension NetworkConnectionInput: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(peerConnectionList, "peerConnectionList")
    validator.check(sfsTurboConnectionList, "sfsTurboConnectionList")
  }
}

/// `PeerConnectionItemInput` of the API.
public struct PeerConnectionItemInput: Codable, Hashable, Sendable {
  /// `peerVpcId`: string, required.
  public var peerVPCID: String
  /// `peerSubnetId`: string, required.
  public var peerSubnetID: String
  /// `defaultGateWay`: boolean, default `false`.
  public var defaultGateWay: Bool?

  /// Makes a value; what is nil is left out of the JSON.
  public init(peerVPCID: String, peerSubnetID: String, defaultGateWay: Bool? = nil) {
    self.peerVPCID = peerVPCID
    self.peerSubnetID = peerSubnetID
    self.defaultGateWay = defaultGateWay
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    peerVPCID = try fields.required("peerVpcId")
    peerSubnetID = try fields.required("peerSubnetId")
    defaultGateWay = try fields.optional("defaultGateWay")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(peerVPCID, "peerVpcId")
    try fields.write(peerSubnetID, "peerSubnetId")
    try fields.write(defaultGateWay, "defaultGateWay")
  }
}

extension PeerConnectionItemInput: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `SfsTurboConnectionItemInput` of the API.
public struct SfsTurboConnectionItemInput: Codable, Hashable, Sendable {
  /// `name`: string, required.
  public var name: String
  /// `sfsId`: string, required.
  public var sfsID: String

  /// Makes a value; what is nil is left out of the JSON.
  public init(name: String, sfsID: String) {
    self.name = name
    self.sfsID = sfsID
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    name = try fields.required("name")
    sfsID = try fields.required("sfsId")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(name, "name")
    try fields.write(sfsID, "sfsId")
  }
}

extension SfsTurboConnectionItemInput: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `PatchNetworkResponse` of the API.
public struct PatchNetworkResponse: Codable, Hashable, Sendable {
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

  /// Values of `PatchNetworkResponse.apiVersion`.
  public struct APIVersion: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `v1`.
    public static var v1: Self { Self(rawValue: "v1") }

    public static var documentedValues: [Self] { [.v1] }
  }

  /// Values of `PatchNetworkResponse.kind`.
  public struct Kind: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `Network`.
    public static var network: Self { Self(rawValue: "Network") }

    public static var documentedValues: [Self] { [.network] }
  }
}

extension PatchNetworkResponse: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(apiVersion, "apiVersion")
    validator.check(kind, "kind")
    validator.check(status, "status")
  }
}
