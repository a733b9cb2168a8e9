// Made by Tablature from ShowOsConfig.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v1/{project_id}/os-user-config`.
public struct ShowOSConfig: APIOperation {
  public typealias Output = ShowOSConfigResponse
  public static let name = "ShowOsConfig"
  public static let route = APIRoute(.get, "/v1/{project_id}/os-user-config", statuses: [200, 404])

  public var projectID: String?
  public init(projectID: String? = nil) { self.projectID = projectID }
  public func encode(into request: inout RequestBuilder) { request.path(["project_id": projectID]) }
}

extension ConfigurationManagementOperations {
  /// `GET /v1/{project_id}/os-user-config`; fails with 404.
  public func showOSConfig(projectID: String? = nil) async throws(ClientError) -> ShowOSConfigResponse {
    try await send(ShowOSConfig(projectID: projectID))
  }
}

public struct ShowOSConfigResponse: APIObject {
  public var networkCIDRs: [String]?
  public var networkQuota: Int?
  public var networkSubnetTypes: [String]?
  public var poolQuota: Int?
  public var pooHighAvailable: Bool?
  public var maxPoolFlavors: Int?
  /// `clusterFlavorSpecs`: string, examples show array.
  public var clusterFlavorSpecs: Documented<String>?
  public var licenseScopeType: LicenseScopeType?
  public var nodeOSVersionSupport: [OSVersion]?
  public var volumeTypes: [String]?
  public var poolScopePlugins: [PoolScopePlugin]?
  /// `poolHighAvailable`: boolean, known from an example only.
  public var poolHighAvailable: Bool?

  public init(
    networkCIDRs: [String]? = nil, networkQuota: Int? = nil, networkSubnetTypes: [String]? = nil, poolQuota: Int? = nil,
    pooHighAvailable: Bool? = nil, maxPoolFlavors: Int? = nil, clusterFlavorSpecs: Documented<String>? = nil,
    licenseScopeType: LicenseScopeType? = nil, nodeOSVersionSupport: [OSVersion]? = nil, volumeTypes: [String]? = nil,
    poolScopePlugins: [PoolScopePlugin]? = nil, poolHighAvailable: Bool? = nil
  ) {
    (self.networkCIDRs, self.networkQuota, self.networkSubnetTypes) = (networkCIDRs, networkQuota, networkSubnetTypes)
    (self.poolQuota, self.pooHighAvailable, self.maxPoolFlavors) = (poolQuota, pooHighAvailable, maxPoolFlavors)
    (self.clusterFlavorSpecs, self.licenseScopeType) = (clusterFlavorSpecs, licenseScopeType)
    (self.nodeOSVersionSupport, self.volumeTypes) = (nodeOSVersionSupport, volumeTypes)
    (self.poolScopePlugins, self.poolHighAvailable) = (poolScopePlugins, poolHighAvailable)
  }

  public static let fields: Fields<Self> = [
    "networkCidrs": \.networkCIDRs, "networkQuota": \.networkQuota, "networkSubnetTypes": \.networkSubnetTypes,
    "poolQuota": \.poolQuota, "pooHighAvailable": \.pooHighAvailable, "maxPoolFlavors": \.maxPoolFlavors,
    "clusterFlavorSpecs": \.clusterFlavorSpecs, "licenseScopeType": \.licenseScopeType,
    "nodeOSVersionSupport": \.nodeOSVersionSupport, "volumeTypes": \.volumeTypes,
    "poolScopePlugins": \.poolScopePlugins, "poolHighAvailable": \.poolHighAvailable
  ]

  public struct LicenseScopeType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var single: Self { Self(rawValue: "single") }
    public static var multi: Self { Self(rawValue: "multi") }
    public static var documentedValues: [Self] { [.single, .multi] }
  }
}

public struct OSVersion: APIObject {
  public var name: String?
  public var endOfService: String?

  public init(name: String? = nil, endOfService: String? = nil) {
    (self.name, self.endOfService) = (name, endOfService)
  }

  public static let fields: Fields<Self> = ["name": \.name, "endOfService": \.endOfService]
}

public struct PoolScopePlugin: APIObject {
  public var scope: Scope?
  public var plugins: [String]?
  public var externalDependency: Bool?
  public var reservedNetworkCIDR: [String]?
  /// `supportRetry`: boolean, known from an example only.
  public var supportRetry: Bool?

  public init(
    scope: Scope? = nil, plugins: [String]? = nil, externalDependency: Bool? = nil,
    reservedNetworkCIDR: [String]? = nil, supportRetry: Bool? = nil
  ) {
    (self.scope, self.plugins, self.externalDependency) = (scope, plugins, externalDependency)
    (self.reservedNetworkCIDR, self.supportRetry) = (reservedNetworkCIDR, supportRetry)
  }

  public static let fields: Fields<Self> = [
    "scope": \.scope, "plugins": \.plugins, "externalDependency": \.externalDependency,
    "reservedNetworkCidr": \.reservedNetworkCIDR, "supportRetry": \.supportRetry
  ]

  public typealias Scope = PoolSpec.Scope
}
