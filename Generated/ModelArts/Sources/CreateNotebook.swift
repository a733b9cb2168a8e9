// Made by Tablature from CreateNotebook.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `POST /v1/{project_id}/notebooks`.
public struct CreateNotebook: APIOperation {
  public typealias Output = CreateNotebookResponse
  public static let route = APIRoute(.post, "/v1/{project_id}/notebooks", statuses: [200, 201, 401, 403, 404])

  public var projectID: String?
  public var body: CreateNotebookRequest
  public init(body: CreateNotebookRequest, projectID: String? = nil) { (self.body, self.projectID) = (body, projectID) }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID])
    request.json(body)
  }

  public func validate(with validator: inout Validator) { validator.check(body, "body") }
}

extension DevelopmentEnvironmentManagementOperations {
  /// `POST /v1/{project_id}/notebooks`; fails with 401, 403, 404.
  public func createNotebook(
    body: CreateNotebookRequest, projectID: String? = nil
  ) async throws(ClientError) -> CreateNotebookResponse {
    try await send(CreateNotebook(body: body, projectID: projectID))
  }
}

public struct CreateNotebookRequest: APIObject {
  /// `description`: string, at most 512 characters.
  public var description: String?
  /// `duration`: long, in milliseconds.
  public var duration: Int64?
  public var endpoints: [EndpointsReq]?
  /// `feature`: string, default `NOTEBOOK`.
  public var feature: Feature?
  public var flavor: Flavor
  public var imageID: String
  /// `name`: string, required, at most 128 characters.
  public var name: String
  public var poolID: String?
  public var volume: VolumeReq
  /// `workspace_id`: string, default `0`.
  public var workspaceID: String?
  public var hooks: CustomHooks?
  public var lease: LeaseReq?

  public init(
    description: String? = nil, duration: Int64? = nil, endpoints: [EndpointsReq]? = nil, feature: Feature? = nil,
    flavor: Flavor, imageID: String, name: String, poolID: String? = nil, volume: VolumeReq, workspaceID: String? = nil,
    hooks: CustomHooks? = nil, lease: LeaseReq? = nil
  ) {
    (self.description, self.duration, self.endpoints, self.feature) = (description, duration, endpoints, feature)
    (self.flavor, self.imageID, self.name, self.poolID, self.volume) = (flavor, imageID, name, poolID, volume)
    (self.workspaceID, self.hooks, self.lease) = (workspaceID, hooks, lease)
  }

  public static let fields: Fields<Self> = [
    "description": \.description, "duration": \.duration, "endpoints": \.endpoints, "feature": \.feature,
    "flavor": \.flavor, "image_id": \.imageID, "name": \.name, "pool_id": \.poolID, "volume": \.volume,
    "workspace_id": \.workspaceID, "hooks": \.hooks, "lease": \.lease
  ]

  public func checkFields(with validator: inout Validator) {
    validator.check(description, "description", length: Limits(upTo: 512))
    validator.check(name, "name", length: Limits(upTo: 128))
  }

  public typealias Feature = NotebookResp.Feature

  public struct Flavor: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var modelartsVMCPU2u: Self { Self(rawValue: "modelarts.vm.cpu.2u") }
    public static var modelartsVMCPU8u: Self { Self(rawValue: "modelarts.vm.cpu.8u") }
    public static var documentedValues: [Self] { [.modelartsVMCPU2u, .modelartsVMCPU8u] }
  }
}

public struct VolumeReq: APIObject {
  /// `capacity`: integer, at most 4096, in GB, default `5`.
  public var capacity: Int?
  public var category: Category
  public var ownership: Ownership
  /// `uri`: string, required when instance category is EFS and ownership is DEDICATED.
  public var uri: String?
  /// `id`: string, required when instance category is EFS and ownership is DEDICATED.
  public var id: String?

  public init(capacity: Int? = nil, category: Category, ownership: Ownership, uri: String? = nil, id: String? = nil) {
    (self.capacity, self.category, self.ownership, self.uri, self.id) = (capacity, category, ownership, uri, id)
  }

  public static let fields: Fields<Self> = [
    "capacity": \.capacity, "category": \.category, "ownership": \.ownership, "uri": \.uri, "id": \.id
  ]

  public func checkFields(with validator: inout Validator) {
    validator.check(capacity, "capacity", range: Limits(upTo: 4096))
  }

  public struct Category: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var sfs: Self { Self(rawValue: "SFS") }
    public static var evs: Self { Self(rawValue: "EVS") }
    /// Known from an example only.
    public static var evsValue: Self { Self(rawValue: "evs") }
    public static var documentedValues: [Self] { [.sfs, .evs, .evsValue] }
  }

  public struct Ownership: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var managed: Self { Self(rawValue: "MANAGED") }
    public static var dedicated: Self { Self(rawValue: "DEDICATED") }
    /// Known from an example only.
    public static var managedValue: Self { Self(rawValue: "managed") }
    public static var documentedValues: [Self] { [.managed, .dedicated, .managedValue] }
  }
}

public struct LeaseReq: APIObject {
  /// `duration`: long, in milliseconds.
  public var duration: Int64?
  /// `type`: string, default `timing`.
  public var type: String?
  public init(duration: Int64? = nil, type: String? = nil) { (self.duration, self.type) = (duration, type) }
  public static let fields: Fields<Self> = ["duration": \.duration, "type": \.type]
}

public typealias CreateNotebookResponse = NotebookResp
public typealias CreateNotebookResponseUser = NotebookRespUser
public typealias CreateNotebookResponseUserDomain = NotebookRespUserDomain
