// Made by Tablature from PoolSpec.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `PoolSpec` of the API.
public struct PoolSpec: Codable, Hashable, Sendable {
  /// `type`: string.
  public var type: Kind?
  /// `scope`: list of string.
  public var scope: [Scope]?
  /// `resources`: list of PoolResource.
  public var resources: [PoolResource]?
  /// `network`: PoolNetwork, required when physical resource pools.
  public var network: PoolNetwork?
  /// `containerNetwork`: PoolClusterContainerNetwork.
  public var containerNetwork: PoolClusterContainerNetwork?
  /// `kubernetesSvcIpRange`: string.
  public var kubernetesSvcIPRange: String?
  /// `masters`: list of PoolClusterMaster.
  public var masters: [PoolClusterMaster]?
  /// `clusterFlavor`: string.
  public var clusterFlavor: String?
  /// `driver`: PoolDriver.
  public var driver: PoolDriver?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    type: Kind? = nil, scope: [Scope]? = nil, resources: [PoolResource]? = nil, network: PoolNetwork? = nil,
    containerNetwork: PoolClusterContainerNetwork? = nil, kubernetesSvcIPRange: String? = nil,
    masters: [PoolClusterMaster]? = nil, clusterFlavor: String? = nil, driver: PoolDriver? = nil
  ) {
    self.type = type
    self.scope = scope
    self.resources = resources
    self.network = network
    self.containerNetwork = containerNetwork
    self.kubernetesSvcIPRange = kubernetesSvcIPRange
    self.masters = masters
    self.clusterFlavor = clusterFlavor
    self.driver = driver
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    type = try fields.optional("type")
    scope = try fields.optional("scope")
    resources = try fields.optional("resources")
    network = try fields.optional("network")
    containerNetwork = try fields.optional("containerNetwork")
    kubernetesSvcIPRange = try fields.optional("kubernetesSvcIpRange")
    masters = try fields.optional("masters")
    clusterFlavor = try fields.optional("clusterFlavor")
    driver = try fields.optional("driver")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(type, "type")
    try fields.write(scope, "scope")
    try fields.write(resources, "resources")
    try fields.write(network, "network")
    try fields.write(containerNetwork, "containerNetwork")
    try fields.write(kubernetesSvcIPRange, "kubernetesSvcIpRange")
    try fields.write(masters, "masters")
    try fields.write(clusterFlavor, "clusterFlavor")
    try fields.write(driver, "driver")
  }

  /// Values of `PoolSpec.type`.
  public struct Kind: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `Dedicate`.
    public static var dedicate: Self { Self(rawValue: "Dedicate") }

    public static var documentedValues: [Self] { [.dedicate] }
  }

  /// Values of `PoolSpec.scope`.
  public struct Scope: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Training jobs. `Train`.
    public static var train: Self { Self(rawValue: "Train") }
    /// Inference jobs. `Infer`.
    public static var infer: Self { Self(rawValue: "Infer") }

    public static var documentedValues: [Self] { [.train, .infer] }
  }
}

extension PoolSpec: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(type, "type")
    validator.check(scope, "scope")
    validator.check(resources, "resources")
    validator.check(containerNetwork, "containerNetwork")
    validator.check(driver, "driver")
  }
}
