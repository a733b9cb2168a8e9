// Made by Tablature from ShowPluginTemplate.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v1/{project_id}/plugintemplates/{plugintemplate_name}`.
public struct ShowPluginTemplate: APIOperation {
  public typealias Output = ShowPluginTemplateResponse
  public static let route = APIRoute(
    .get, "/v1/{project_id}/plugintemplates/{plugintemplate_name}", statuses: [200, 404]
  )

  public var projectID: String?
  public var plugintemplateName: PlugintemplateName

  public init(plugintemplateName: PlugintemplateName, projectID: String? = nil) {
    (self.plugintemplateName, self.projectID) = (plugintemplateName, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID, "plugintemplate_name": plugintemplateName])
  }

  public func validate(with validator: inout Validator) { validator.check(plugintemplateName, "plugintemplate_name") }

  public struct PlugintemplateName: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// GPU driver plug-in template.
    public static var gpuDriver: Self { Self(rawValue: "gpu-driver") }
    /// NPU driver plug-in template.
    public static var npuDriver: Self { Self(rawValue: "npu-driver") }
    public static var documentedValues: [Self] { [.gpuDriver, .npuDriver] }
  }
}

extension PlugInTemplateManagementOperations {
  /// `GET /v1/{project_id}/plugintemplates/{plugintemplate_name}`; fails with 404.
  public func showPluginTemplate(
    plugintemplateName: ShowPluginTemplate.PlugintemplateName, projectID: String? = nil
  ) async throws(ClientError) -> ShowPluginTemplateResponse {
    try await send(ShowPluginTemplate(plugintemplateName: plugintemplateName, projectID: projectID))
  }
}

public struct ShowPluginTemplateResponse: APIObject {
  public var apiVersion: APIVersion?
  public var kind: Kind?
  public var metadata: PluginTemplateMetadata?
  public var spec: PluginTemplateSpec?
  /// `versions`: object, known from an example only.
  public var versions: JSONValue?

  public init(
    apiVersion: APIVersion? = nil, kind: Kind? = nil, metadata: PluginTemplateMetadata? = nil,
    spec: PluginTemplateSpec? = nil, versions: JSONValue? = nil
  ) {
    (self.apiVersion, self.kind, self.metadata, self.spec, self.versions) = (apiVersion, kind, metadata, spec, versions)
  }

  public static let fields: Fields<Self> = [
    "apiVersion": \.apiVersion, "kind": \.kind, "metadata": \.metadata, "spec": \.spec, "versions": \.versions
  ]

  public typealias APIVersion = Network.APIVersion
  public typealias Kind = PluginTemplateV2.Kind
}

public struct PluginTemplateSpec: APIObject {
  public var type: Kind?
  public var description: String?
  public var versions: [String: PluginTemplateVersionV2]?

  public init(type: Kind? = nil, description: String? = nil, versions: [String: PluginTemplateVersionV2]? = nil) {
    (self.type, self.description, self.versions) = (type, description, versions)
  }

  public static let fields: Fields<Self> = ["type": \.type, "description": \.description, "versions": \.versions]

  public struct Kind: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// NPU driver.
    public static var npuRiver: Self { Self(rawValue: "npu-river") }
    public static var gpuDriver: Self { Self(rawValue: "gpu-driver") }
    /// Known from an example only.
    public static var npuDriver: Self { Self(rawValue: "npuDriver") }
    public static var documentedValues: [Self] { [.npuRiver, .gpuDriver, .npuDriver] }
  }
}
