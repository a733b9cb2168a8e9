// Made by Tablature from CreatePlugin.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `POST /v2/{project_id}/pools/{pool_name}/plugins`.
public struct CreatePlugin: APIOperation {
  public typealias Output = CreatePluginResponse
  public static let route = APIRoute(.post, "/v2/{project_id}/pools/{pool_name}/plugins", statuses: [200, 400])

  public var projectID: String?
  public var poolName: String
  public var body: CreatePluginRequest

  public init(poolName: String, body: CreatePluginRequest, projectID: String? = nil) {
    (self.poolName, self.body, self.projectID) = (poolName, body, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID, "pool_name": poolName])
    request.json(body)
  }

  public func validate(with validator: inout Validator) { validator.check(body, "body") }
}

extension PlugInManagementOperations {
  /// `POST /v2/{project_id}/pools/{pool_name}/plugins`; fails with 400.
  public func createPlugin(
    poolName: String, body: CreatePluginRequest, projectID: String? = nil
  ) async throws(ClientError) -> CreatePluginResponse {
    try await send(CreatePlugin(poolName: poolName, body: body, projectID: projectID))
  }
}

public struct CreatePluginRequest: APIObject {
  public var apiVersion: APIVersion
  public var kind: Kind
  public var spec: PluginSpecInput

  public init(apiVersion: APIVersion, kind: Kind, spec: PluginSpecInput) {
    (self.apiVersion, self.kind, self.spec) = (apiVersion, kind, spec)
  }

  public static let fields: Fields<Self> = ["apiVersion": \.apiVersion, "kind": \.kind, "spec": \.spec]

  public struct APIVersion: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var plugin: Self { Self(rawValue: "Plugin") }
    /// Known from an example only.
    public static var v2: Self { Self(rawValue: "v2") }
    public static var documentedValues: [Self] { [.plugin, .v2] }
  }

  public struct Kind: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var v2: Self { Self(rawValue: "v2") }
    /// Known from an example only.
    public static var plugin: Self { Self(rawValue: "Plugin") }
    public static var documentedValues: [Self] { [.v2, .plugin] }
  }
}

public typealias CreatePluginResponse = Plugin
