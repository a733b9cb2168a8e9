// Made by Tablature from ShowVirtualResourceTemplate.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v1/{project_id}/virtualresourcetemplates/{virtualresourcetemplate_name}`.
public struct ShowVirtualResourceTemplate: APIOperation {
  public typealias Output = ShowVirtualResourceTemplateResponse
  public static let route = APIRoute(
    .get, "/v1/{project_id}/virtualresourcetemplates/{virtualresourcetemplate_name}", statuses: [200, 404]
  )

  public var projectID: String?
  public var virtualresourcetemplateName: String

  public init(virtualresourcetemplateName: String, projectID: String? = nil) {
    (self.virtualresourcetemplateName, self.projectID) = (virtualresourcetemplateName, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID, "virtualresourcetemplate_name": virtualresourcetemplateName])
  }
}

extension VirtualResourceFlavorsOperations {
  /// `GET /v1/{project_id}/virtualresourcetemplates/{virtualresourcetemplate_name}`; fails with 404.
  public func showVirtualResourceTemplate(
    virtualresourcetemplateName: String, projectID: String? = nil
  ) async throws(ClientError) -> ShowVirtualResourceTemplateResponse {
    try await send(ShowVirtualResourceTemplate(
      virtualresourcetemplateName: virtualresourcetemplateName, projectID: projectID
    ))
  }
}

public struct ShowVirtualResourceTemplateResponse: APIObject {
  public var apiVersion: APIVersion?
  public var kind: Kind?
  public var metadata: VirtualResourceTemplateMetadata?
  public var spec: VirtualResourceTemplateSpec?
  /// `virtualResources`: list of object, known from an example only.
  public var virtualResources: [JSONValue]?

  public init(
    apiVersion: APIVersion? = nil, kind: Kind? = nil, metadata: VirtualResourceTemplateMetadata? = nil,
    spec: VirtualResourceTemplateSpec? = nil, virtualResources: [JSONValue]? = nil
  ) {
    (self.apiVersion, self.kind, self.metadata, self.spec) = (apiVersion, kind, metadata, spec)
    self.virtualResources = virtualResources
  }

  public static let fields: Fields<Self> = [
    "apiVersion": \.apiVersion, "kind": \.kind, "metadata": \.metadata, "spec": \.spec,
    "virtualResources": \.virtualResources
  ]

  public typealias APIVersion = Network.APIVersion

  public struct Kind: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var virtualResourceTemplate: Self { Self(rawValue: "VirtualResourceTemplate") }
    public static var documentedValues: [Self] { [.virtualResourceTemplate] }
  }
}

public struct VirtualResourceTemplateMetadata: APIObject {
  public var name: String?
  public init(name: String? = nil) { self.name = name }
  public static let fields: Fields<Self> = ["name": \.name]
}

public struct VirtualResourceTemplateSpec: APIObject {
  /// `resources`: string, examples show object.
  public var resources: Documented<String>?
  public var resourceKey: String?
  public var virtualResources: [VitrualResource]?

  public init(
    resources: Documented<String>? = nil, resourceKey: String? = nil, virtualResources: [VitrualResource]? = nil
  ) {
    (self.resources, self.resourceKey, self.virtualResources) = (resources, resourceKey, virtualResources)
  }

  public static let fields: Fields<Self> = [
    "resources": \.resources, "resourceKey": \.resourceKey, "virtualResources": \.virtualResources
  ]
}

public struct VitrualResource: APIObject {
  public var name: String?
  public var resources: [String: String]?
  public var resourceKey: String?

  public init(name: String? = nil, resources: [String: String]? = nil, resourceKey: String? = nil) {
    (self.name, self.resources, self.resourceKey) = (name, resources, resourceKey)
  }

  public static let fields: Fields<Self> = ["name": \.name, "resources": \.resources, "resourceKey": \.resourceKey]
}
