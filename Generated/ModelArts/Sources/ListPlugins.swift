// Made by Tablature from ListPlugins.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v2/{project_id}/pools/{pool_name}/plugins`.
public struct ListPlugins: APIOperation {
  public typealias Output = ListPluginsResponse
  public static let route = APIRoute(.get, "/v2/{project_id}/pools/{pool_name}/plugins", statuses: [200])

  public var projectID: String?
  public var poolName: String
  public init(poolName: String, projectID: String? = nil) { (self.poolName, self.projectID) = (poolName, projectID) }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID, "pool_name": poolName])
  }
}

extension PlugInManagementOperations {
  /// `GET /v2/{project_id}/pools/{pool_name}/plugins`.
  public func listPlugins(poolName: String, projectID: String? = nil) async throws(ClientError) -> ListPluginsResponse {
    try await send(ListPlugins(poolName: poolName, projectID: projectID))
  }
}

public struct ListPluginsResponse: APIObject {
  public var apiVersion: APIVersion?
  public var kind: Kind?
  public var items: [Plugin]?

  public init(apiVersion: APIVersion? = nil, kind: Kind? = nil, items: [Plugin]? = nil) {
    (self.apiVersion, self.kind, self.items) = (apiVersion, kind, items)
  }

  public static let fields: Fields<Self> = ["apiVersion": \.apiVersion, "kind": \.kind, "items": \.items]

  public typealias APIVersion = Node.APIVersion

  public struct Kind: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Node list.
    public static var nodePoolList: Self { Self(rawValue: "NodePoolList") }
    /// Known from an example only.
    public static var pluginList: Self { Self(rawValue: "PluginList") }
    public static var documentedValues: [Self] { [.nodePoolList, .pluginList] }
  }
}

public struct Plugin: APIObject {
  public var apiVersion: APIVersion?
  public var kind: String?
  public var metadata: PluginMetadata?
  public var spec: PluginSpec?
  public var status: PluginStatus?

  public init(
    apiVersion: APIVersion? = nil, kind: String? = nil, metadata: PluginMetadata? = nil, spec: PluginSpec? = nil,
    status: PluginStatus? = nil
  ) {
    (self.apiVersion, self.kind, self.metadata, self.spec, self.status) = (apiVersion, kind, metadata, spec, status)
  }

  public static let fields: Fields<Self> = [
    "apiVersion": \.apiVersion, "kind": \.kind, "metadata": \.metadata, "spec": \.spec, "status": \.status
  ]

  public typealias APIVersion = Node.APIVersion
}
