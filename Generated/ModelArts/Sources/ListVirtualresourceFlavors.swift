// Made by Tablature from ListVirtualresourceFlavors.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v1/{project_id}/virtualresourceflavors`.
public struct ListVirtualresourceFlavors: APIOperation {
  public typealias Output = ListVirtualresourceFlavorsResponse
  public static let route = APIRoute(.get, "/v1/{project_id}/virtualresourceflavors", statuses: [200, 404])

  public var projectID: String?
  public init(projectID: String? = nil) { self.projectID = projectID }
  public func encode(into request: inout RequestBuilder) { request.path(["project_id": projectID]) }
}

extension VirtualResourceFlavorsOperations {
  /// `GET /v1/{project_id}/virtualresourceflavors`; fails with 404.
  public func listVirtualresourceFlavors(
    projectID: String? = nil
  ) async throws(ClientError) -> ListVirtualresourceFlavorsResponse {
    try await send(ListVirtualresourceFlavors(projectID: projectID))
  }
}

public struct ListVirtualresourceFlavorsResponse: APIObject {
  public var apiVersion: APIVersion?
  public var kind: Kind?
  public var metadata: ResourceFlavorListMetadata?
  public var items: [ListVirtualresourceFlavorsResourceFlavor]?

  public init(
    apiVersion: APIVersion? = nil, kind: Kind? = nil, metadata: ResourceFlavorListMetadata? = nil,
    items: [ListVirtualresourceFlavorsResourceFlavor]? = nil
  ) {
    (self.apiVersion, self.kind, self.metadata, self.items) = (apiVersion, kind, metadata, items)
  }

  public static let fields: Fields<Self> = [
    "apiVersion": \.apiVersion, "kind": \.kind, "metadata": \.metadata, "items": \.items
  ]

  public typealias APIVersion = Network.APIVersion

  public struct Kind: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Resource flavors.
    public static var resourceFlavorList: Self { Self(rawValue: "ResourceFlavorList") }
    public static var documentedValues: [Self] { [.resourceFlavorList] }
  }
}

public struct ListVirtualresourceFlavorsResourceFlavor: APIObject {
  public var apiVersion: APIVersion?
  public var kind: Kind?
  public var metadata: ListVirtualresourceFlavorsResourceFlavorMetadata?
  public var spec: ListVirtualresourceFlavorsResourceFlavorSpec?

  public init(
    apiVersion: APIVersion? = nil, kind: Kind? = nil, metadata: ListVirtualresourceFlavorsResourceFlavorMetadata? = nil,
    spec: ListVirtualresourceFlavorsResourceFlavorSpec? = nil
  ) {
    (self.apiVersion, self.kind, self.metadata, self.spec) = (apiVersion, kind, metadata, spec)
  }

  public static let fields: Fields<Self> = [
    "apiVersion": \.apiVersion, "kind": \.kind, "metadata": \.metadata, "spec": \.spec
  ]

  public typealias APIVersion = Network.APIVersion

  public struct Kind: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var resourceFlavor: Self { Self(rawValue: "ResourceFlavor") }
    public static var documentedValues: [Self] { [.resourceFlavor] }
  }
}

public struct ListVirtualresourceFlavorsResourceFlavorMetadata: APIObject {
  public var name: String?
  /// `labels`: object, known from an example only.
  public var labels: JSONValue?
  public init(name: String? = nil, labels: JSONValue? = nil) { (self.name, self.labels) = (name, labels) }
  public static let fields: Fields<Self> = ["name": \.name, "labels": \.labels]
}

public struct ListVirtualresourceFlavorsResourceFlavorSpec: APIObject {
  public var type: String?
  public var cpuArch: CPUArch?
  public var cpu: String?
  public var memory: String?
  public var npu: ListVirtualresourceFlavorsResourceFlavorXpu?
  public var virtualResourceTemplateName: String?
  /// `visibility`: string, known from an example only.
  public var visibility: String?

  public init(
    type: String? = nil, cpuArch: CPUArch? = nil, cpu: String? = nil, memory: String? = nil,
    npu: ListVirtualresourceFlavorsResourceFlavorXpu? = nil, virtualResourceTemplateName: String? = nil,
    visibility: String? = nil
  ) {
    (self.type, self.cpuArch, self.cpu, self.memory, self.npu) = (type, cpuArch, cpu, memory, npu)
    (self.virtualResourceTemplateName, self.visibility) = (virtualResourceTemplateName, visibility)
  }

  public static let fields: Fields<Self> = [
    "type": \.type, "cpuArch": \.cpuArch, "cpu": \.cpu, "memory": \.memory, "npu": \.npu,
    "virtualResourceTemplateName": \.virtualResourceTemplateName, "visibility": \.visibility
  ]

  public typealias CPUArch = ResourceFlavorSpec.CPUArch
}

public struct ListVirtualresourceFlavorsResourceFlavorXpu: APIObject {
  public var type: String?
  /// `size`: string, always `1`.
  public var size: String?
  public var resourceKey: String?

  public init(type: String? = nil, size: String? = nil, resourceKey: String? = nil) {
    (self.type, self.size, self.resourceKey) = (type, size, resourceKey)
  }

  public static let fields: Fields<Self> = ["type": \.type, "size": \.size, "resourceKey": \.resourceKey]

  public func checkFields(with validator: inout Validator) { validator.check(size, "size", constant: "1") }
}
