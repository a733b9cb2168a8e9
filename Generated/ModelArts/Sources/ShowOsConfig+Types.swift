// Made by Tablature from ShowOsConfig.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ShowOsConfigResponse` of the API.
public struct ShowOsConfigResponse: Codable, Hashable, Sendable {
  /// `networkCidrs`: list of string.
  public var networkCIDRs: [String]?
  /// `networkQuota`: integer.
  public var networkQuota: Int?
  /// `networkSubnetTypes`: list of string.
  public var networkSubnetTypes: [String]?
  /// `poolQuota`: integer.
  public var poolQuota: Int?
  /// `pooHighAvailable`: boolean.
  public var pooHighAvailable: Bool?
  /// `maxPoolFlavors`: integer.
  public var maxPoolFlavors: Int?
  /// `clusterFlavorSpecs`: string, examples show array.
  public var clusterFlavorSpecs: Documented<String>?
  /// `licenseScopeType`: string.
  public var licenseScopeType: LicenseScopeType?
  /// `nodeOSVersionSupport`: list of OsVersion.
  public var nodeOSVersionSupport: [OsVersion]?
  /// `volumeTypes`: list of string.
  public var volumeTypes: [String]?
  /// `poolScopePlugins`: list of PoolScopePlugin.
  public var poolScopePlugins: [PoolScopePlugin]?
  /// `poolHighAvailable`: boolean, known from an example only.
  public var poolHighAvailable: Bool?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    networkCIDRs: [String]? = nil, networkQuota: Int? = nil, networkSubnetTypes: [String]? = nil, poolQuota: Int? = nil,
    pooHighAvailable: Bool? = nil, maxPoolFlavors: Int? = nil, clusterFlavorSpecs: Documented<String>? = nil,
    licenseScopeType: LicenseScopeType? = nil, nodeOSVersionSupport: [OsVersion]? = nil, volumeTypes: [String]? = nil,
    poolScopePlugins: [PoolScopePlugin]? = nil, poolHighAvailable: Bool? = nil
  ) {
    self.networkCIDRs = networkCIDRs
    self.networkQuota = networkQuota
    self.networkSubnetTypes = networkSubnetTypes
    self.poolQuota = poolQuota
    self.pooHighAvailable = pooHighAvailable
    self.maxPoolFlavors = maxPoolFlavors
    self.clusterFlavorSpecs = clusterFlavorSpecs
    self.licenseScopeType = licenseScopeType
    self.nodeOSVersionSupport = nodeOSVersionSupport
    self.volumeTypes = volumeTypes
    self.poolScopePlugins = poolScopePlugins
    self.poolHighAvailable = poolHighAvailable
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    networkCIDRs = try fields.optional("networkCidrs")
    networkQuota = try fields.optional("networkQuota")
    networkSubnetTypes = try fields.optional("networkSubnetTypes")
    poolQuota = try fields.optional("poolQuota")
    pooHighAvailable = try fields.optional("pooHighAvailable")
    maxPoolFlavors = try fields.optional("maxPoolFlavors")
    clusterFlavorSpecs = try fields.optional("clusterFlavorSpecs")
    licenseScopeType = try fields.optional("licenseScopeType")
    nodeOSVersionSupport = try fields.optional("nodeOSVersionSupport")
    volumeTypes = try fields.optional("volumeTypes")
    poolScopePlugins = try fields.optional("poolScopePlugins")
    poolHighAvailable = try fields.optional("poolHighAvailable")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(networkCIDRs, "networkCidrs")
    try fields.write(networkQuota, "networkQuota")
    try fields.write(networkSubnetTypes, "networkSubnetTypes")
    try fields.write(poolQuota, "poolQuota")
    try fields.write(pooHighAvailable, "pooHighAvailable")
    try fields.write(maxPoolFlavors, "maxPoolFlavors")
    try fields.write(clusterFlavorSpecs, "clusterFlavorSpecs")
    try fields.write(licenseScopeType, "licenseScopeType")
    try fields.write(nodeOSVersionSupport, "nodeOSVersionSupport")
    try fields.write(volumeTypes, "volumeTypes")
    try fields.write(poolScopePlugins, "poolScopePlugins")
    try fields.write(poolHighAvailable, "poolHighAvailable")
  }

  /// Values of `ShowOsConfigResponse.licenseScopeType`.
  public struct LicenseScopeType: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `single`.
    public static var single: Self { Self(rawValue: "single") }
    /// `multi`.
    public static var multi: Self { Self(rawValue: "multi") }

    public static var documentedValues: [Self] { [.single, .multi] }
  }
}

extension ShowOsConfigResponse: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(licenseScopeType, "licenseScopeType")
    validator.check(poolScopePlugins, "poolScopePlugins")
  }
}

/// `OsVersion` of the API.
public struct OsVersion: Codable, Hashable, Sendable {
  /// `name`: string.
  public var name: String?
  /// `endOfService`: string.
  public var endOfService: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(name: String? = nil, endOfService: String? = nil) {
    self.name = name
    self.endOfService = endOfService
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    name = try fields.optional("name")
    endOfService = try fields.optional("endOfService")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(name, "name")
    try fields.write(endOfService, "endOfService")
  }
}

extension OsVersion: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `PoolScopePlugin` of the API.
public struct PoolScopePlugin: Codable, Hashable, Sendable {
  /// `scope`: string.
  public var scope: Scope?
  /// `plugins`: list of string.
  public var plugins: [String]?
  /// `externalDependency`: boolean.
  public var externalDependency: Bool?
  /// `reservedNetworkCidr`: list of string.
  public var reservedNetworkCIDR: [String]?
  /// `supportRetry`: boolean, known from an example only.
  public var supportRetry: Bool?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    scope: Scope? = nil, plugins: [String]? = nil, externalDependency: Bool? = nil,
    reservedNetworkCIDR: [String]? = nil, supportRetry: Bool? = nil
  ) {
    self.scope = scope
    self.plugins = plugins
    self.externalDependency = externalDependency
    self.reservedNetworkCIDR = reservedNetworkCIDR
    self.supportRetry = supportRetry
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    scope = try fields.optional("scope")
    plugins = try fields.optional("plugins")
    externalDependency = try fields.optional("externalDependency")
    reservedNetworkCIDR = try fields.optional("reservedNetworkCidr")
    supportRetry = try fields.optional("supportRetry")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(scope, "scope")
    try fields.write(plugins, "plugins")
    try fields.write(externalDependency, "externalDependency")
    try fields.write(reservedNetworkCIDR, "reservedNetworkCidr")
    try fields.write(supportRetry, "supportRetry")
  }

  /// Values of `PoolScopePlugin.scope`.
  public struct Scope: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Training jobs. `Train`.
    public static var train: Self { Self(rawValue: "Train") }
    /// Inference jobs. `Infer`.
    public static var infer: Self { Self(rawValue: "Infer") }
    /// Notebook jobs. `Notebook`.
    public static var notebook: Self { Self(rawValue: "Notebook") }

    public static var documentedValues: [Self] { [.train, .infer, .notebook] }
  }
}

extension PoolScopePlugin: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(scope, "scope")
  }
}
