// Made by Tablature from ListPluginTemplates.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v2/{project_id}/plugintemplates`.
public struct ListPluginTemplates: APIOperation {
  public typealias Output = ListPluginTemplatesResponse
  public static let route = APIRoute(.get, "/v2/{project_id}/plugintemplates", statuses: [200, 404])

  public var projectID: String?
  public var templateName: String?
  public var poolName: String?

  public init(templateName: String? = nil, poolName: String? = nil, projectID: String? = nil) {
    (self.templateName, self.poolName, self.projectID) = (templateName, poolName, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID])
    request.query(["templateName": templateName, "poolName": poolName])
  }
}

extension PlugInTemplateManagementOperations {
  /// `GET /v2/{project_id}/plugintemplates`; fails with 404.
  public func listPluginTemplates(
    templateName: String? = nil, poolName: String? = nil, projectID: String? = nil
  ) async throws(ClientError) -> ListPluginTemplatesResponse {
    try await send(ListPluginTemplates(templateName: templateName, poolName: poolName, projectID: projectID))
  }
}

public struct ListPluginTemplatesResponse: APIObject {
  /// `kind`: string, always `PluginTemplateList`.
  public var kind: String?
  /// `apiVersion`: string, always `v2`.
  public var apiVersion: String?
  public var items: [PluginTemplateV2]?

  public init(kind: String? = nil, apiVersion: String? = nil, items: [PluginTemplateV2]? = nil) {
    (self.kind, self.apiVersion, self.items) = (kind, apiVersion, items)
  }

  public static let fields: Fields<Self> = ["kind": \.kind, "apiVersion": \.apiVersion, "items": \.items]

  public func checkFields(with validator: inout Validator) {
    validator.check(kind, "kind", constant: "PluginTemplateList")
    validator.check(apiVersion, "apiVersion", constant: "v2")
  }
}

public struct PluginTemplateV2: APIObject {
  public var apiVersion: APIVersion?
  public var kind: Kind?
  public var metadata: PluginTemplateMetadata?
  public var spec: PluginTemplateSpecV2?

  public init(
    apiVersion: APIVersion? = nil, kind: Kind? = nil, metadata: PluginTemplateMetadata? = nil,
    spec: PluginTemplateSpecV2? = nil
  ) {
    (self.apiVersion, self.kind, self.metadata, self.spec) = (apiVersion, kind, metadata, spec)
  }

  public static let fields: Fields<Self> = [
    "apiVersion": \.apiVersion, "kind": \.kind, "metadata": \.metadata, "spec": \.spec
  ]

  public typealias APIVersion = Node.APIVersion

  public struct Kind: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var pluginTemplate: Self { Self(rawValue: "PluginTemplate") }
    public static var documentedValues: [Self] { [.pluginTemplate] }
  }
}

public struct PluginTemplateSpecV2: APIObject {
  public var optional: Bool?
  public var type: Kind?
  public var logoURL: String?
  public var description: String?
  public var versions: [PluginTemplateVersionV2]?

  public init(
    optional: Bool? = nil, type: Kind? = nil, logoURL: String? = nil, description: String? = nil,
    versions: [PluginTemplateVersionV2]? = nil
  ) {
    (self.optional, self.type, self.logoURL, self.description) = (optional, type, logoURL, description)
    self.versions = versions
  }

  public static let fields: Fields<Self> = [
    "optional": \.optional, "type": \.type, "logoURL": \.logoURL, "description": \.description, "versions": \.versions
  ]

  public struct Kind: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Helm type.
    public static var helm: Self { Self(rawValue: "helm") }
    /// CCE type.
    public static var ccePlugin: Self { Self(rawValue: "ccePlugin") }
    public static var documentedValues: [Self] { [.helm, .ccePlugin] }
  }
}
