// Made by Tablature from ObtainDevelopmentEnvironmentInstances.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v1/{project_id}/demanager/instances`.
public struct ObtainDevelopmentEnvironmentInstances: OffsetPaging {
  public typealias Output = ObtainDevelopmentEnvironmentInstancesResponse
  public static let route = APIRoute(.get, "/v1/{project_id}/demanager/instances", statuses: [200])

  public var projectID: String?
  /// `de_type`: string, required, always `Notebook`.
  public var deType: String
  /// `provision_type`: string, always `Docker`.
  public var provisionType: String?
  public var status: Status?
  /// `sortby`: string, default `name`.
  public var sortby: Sortby?
  /// `order`: string, default `asc`.
  public var order: Order?
  /// `offset`: integer, default `0`.
  public var offset: Int?
  /// `limit`: integer, default `0`.
  public var limit: Int?
  /// `workspace_id`: string, default `0`.
  public var workspaceID: String?
  /// `show_self`: string, default `true`.
  public var showSelf: String?
  public var aiProject: String?
  public var poolID: String?

  public init(
    deType: String, provisionType: String? = nil, status: Status? = nil, sortby: Sortby? = nil, order: Order? = nil,
    offset: Int? = nil, limit: Int? = nil, workspaceID: String? = nil, showSelf: String? = nil,
    aiProject: String? = nil, poolID: String? = nil, projectID: String? = nil
  ) {
    (self.deType, self.provisionType, self.status, self.sortby) = (deType, provisionType, status, sortby)
    (self.order, self.offset, self.limit, self.workspaceID) = (order, offset, limit, workspaceID)
    (self.showSelf, self.aiProject, self.poolID, self.projectID) = (showSelf, aiProject, poolID, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID])
    request.query([
      "de_type": deType, "provision_type": provisionType, "status": status, "sortby": sortby, "order": order,
      "offset": offset, "limit": limit, "workspace_id": workspaceID, "show_self": showSelf, "ai_project": aiProject,
      "pool_id": poolID
    ])
  }

  public func validate(with validator: inout Validator) {
    validator.check(deType, "de_type", constant: "Notebook")
    validator.check(provisionType, "provision_type", constant: "Docker")
    validator.check(status, "status")
    validator.check(sortby, "sortby")
    validator.check(order, "order")
  }

  public var pageSize: Int? { limit ?? 0 }
  public var recordOffset: Int {
    get { offset ?? 0 }
    set { offset = newValue }
  }
  public static func items(of page: ObtainDevelopmentEnvironmentInstancesResponse) -> [ObtainDevelopmentEnvironmentInstancesResponseInstances] { page.instances ?? [] }
  public static func total(of page: ObtainDevelopmentEnvironmentInstancesResponse) -> Int? { page.totalCount }

  public struct Status: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var creating: Self { Self(rawValue: "CREATING") }
    public static var createFailed: Self { Self(rawValue: "CREATE_FAILED") }
    public static var starting: Self { Self(rawValue: "STARTING") }
    public static var restarting: Self { Self(rawValue: "RESTARTING") }
    public static var startFailed: Self { Self(rawValue: "START_FAILED") }
    public static var running: Self { Self(rawValue: "RUNNING") }
    public static var stopping: Self { Self(rawValue: "STOPPING") }
    public static var stopped: Self { Self(rawValue: "STOPPED") }
    public static var unavailable: Self { Self(rawValue: "UNAVAILABLE") }
    public static var deleted: Self { Self(rawValue: "DELETED") }
    public static var resizing: Self { Self(rawValue: "RESIZING") }
    public static var resizeFailed: Self { Self(rawValue: "RESIZE_FAILED") }
    public static var documentedValues: [Self] { [
      .creating, .createFailed, .starting, .restarting, .startFailed, .running, .stopping, .stopped, .unavailable,
      .deleted, .resizing, .resizeFailed
    ] }
  }

  public struct Sortby: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var name: Self { Self(rawValue: "name") }
    public static var creationTimestamp: Self { Self(rawValue: "creation_timestamp") }
    public static var documentedValues: [Self] { [.name, .creationTimestamp] }
  }

  public struct Order: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var asc: Self { Self(rawValue: "asc") }
    public static var desc: Self { Self(rawValue: "desc") }
    public static var documentedValues: [Self] { [.asc, .desc] }
  }
}

extension DevenvironOldVersionOperations {
  /// `GET /v1/{project_id}/demanager/instances`, a page at a time.
  public func obtainDevelopmentEnvironmentInstances(
    deType: String, provisionType: String? = nil, status: ObtainDevelopmentEnvironmentInstances.Status? = nil,
    sortby: ObtainDevelopmentEnvironmentInstances.Sortby? = nil,
    order: ObtainDevelopmentEnvironmentInstances.Order? = nil, offset: Int? = nil, limit: Int? = nil,
    workspaceID: String? = nil, showSelf: String? = nil, aiProject: String? = nil, poolID: String? = nil,
    projectID: String? = nil
  ) async throws(ClientError) -> ObtainDevelopmentEnvironmentInstancesResponse {
    try await send(ObtainDevelopmentEnvironmentInstances(
      deType: deType, provisionType: provisionType, status: status, sortby: sortby, order: order, offset: offset,
      limit: limit, workspaceID: workspaceID, showSelf: showSelf, aiProject: aiProject, poolID: poolID,
      projectID: projectID
    ))
  }
}

public struct ObtainDevelopmentEnvironmentInstancesResponse: APIObject {
  public var totalCount: Int?
  public var instances: [ObtainDevelopmentEnvironmentInstancesResponseInstances]?

  public init(totalCount: Int? = nil, instances: [ObtainDevelopmentEnvironmentInstancesResponseInstances]? = nil) {
    (self.totalCount, self.instances) = (totalCount, instances)
  }

  public static let fields: Fields<Self> = ["total_count": \.totalCount, "instances": \.instances]
}

public struct ObtainDevelopmentEnvironmentInstancesResponseInstances: APIObject {
  public var id: String?
  public var name: String?
  public var description: String?
  public var status: String?
  public var creationTimestamp: String?
  public var profile: ObtainDevelopmentEnvironmentInstancesResponseInstancesProfile?
  public var flavor: String?
  public var spec: ObtainDevelopmentEnvironmentInstancesResponseInstancesSpec?
  public var workspace: ObtainDevelopmentEnvironmentInstancesResponseInstancesWorkspace?
  public var latestUpdateTimestamp: String?
  public var flavorDetails: ObtainDevelopmentEnvironmentInstancesResponseInstancesFlavorDetails?
  public var pool: ObtainDevelopmentEnvironmentInstancesResponseInstancesPool?
  public var aiProject: AIProject?
  public var errorCode: String?
  public var queuingInfo: ObtainDevelopmentEnvironmentInstancesResponseInstancesQueuingInfo?
  public var user: ObtainDevelopmentEnvironmentInstancesResponseInstancesUser?
  public var repository: ObtainDevelopmentEnvironmentInstancesResponseInstancesRepository?

  public init(
    id: String? = nil, name: String? = nil, description: String? = nil, status: String? = nil,
    creationTimestamp: String? = nil, profile: ObtainDevelopmentEnvironmentInstancesResponseInstancesProfile? = nil,
    flavor: String? = nil, spec: ObtainDevelopmentEnvironmentInstancesResponseInstancesSpec? = nil,
    workspace: ObtainDevelopmentEnvironmentInstancesResponseInstancesWorkspace? = nil,
    latestUpdateTimestamp: String? = nil,
    flavorDetails: ObtainDevelopmentEnvironmentInstancesResponseInstancesFlavorDetails? = nil,
    pool: ObtainDevelopmentEnvironmentInstancesResponseInstancesPool? = nil, aiProject: AIProject? = nil,
    errorCode: String? = nil, queuingInfo: ObtainDevelopmentEnvironmentInstancesResponseInstancesQueuingInfo? = nil,
    user: ObtainDevelopmentEnvironmentInstancesResponseInstancesUser? = nil,
    repository: ObtainDevelopmentEnvironmentInstancesResponseInstancesRepository? = nil
  ) {
    (self.id, self.name, self.description, self.status) = (id, name, description, status)
    (self.creationTimestamp, self.profile, self.flavor, self.spec) = (creationTimestamp, profile, flavor, spec)
    (self.workspace, self.latestUpdateTimestamp, self.flavorDetails) = (workspace, latestUpdateTimestamp, flavorDetails)
    (self.pool, self.aiProject, self.errorCode, self.queuingInfo) = (pool, aiProject, errorCode, queuingInfo)
    (self.user, self.repository) = (user, repository)
  }

  public static let fields: Fields<Self> = [
    "id": \.id, "name": \.name, "description": \.description, "status": \.status,
    "creation_timestamp": \.creationTimestamp, "profile": \.profile, "flavor": \.flavor, "spec": \.spec,
    "workspace": \.workspace, "latest_update_timestamp": \.latestUpdateTimestamp, "flavor_details": \.flavorDetails,
    "pool": \.pool, "ai_project": \.aiProject, "error_code": \.errorCode, "queuing_info": \.queuingInfo, "user": \.user,
    "repository": \.repository
  ]
}

public struct ObtainDevelopmentEnvironmentInstancesResponseInstancesProfile: APIObject {
  public var id: String?
  public var name: String?
  public var description: String?
  /// `de_type`: string, always `Notebook`.
  public var deType: String?
  public var provision: ObtainDevelopmentEnvironmentInstancesResponseInstancesProfileProvision?
  public var labels: [String: String]?
  public var flavorType: FlavorType?

  public init(
    id: String? = nil, name: String? = nil, description: String? = nil, deType: String? = nil,
    provision: ObtainDevelopmentEnvironmentInstancesResponseInstancesProfileProvision? = nil,
    labels: [String: String]? = nil, flavorType: FlavorType? = nil
  ) {
    (self.id, self.name, self.description, self.deType, self.provision) = (id, name, description, deType, provision)
    (self.labels, self.flavorType) = (labels, flavorType)
  }

  public static let fields: Fields<Self> = [
    "id": \.id, "name": \.name, "description": \.description, "de_type": \.deType, "provision": \.provision,
    "labels": \.labels, "flavor_type": \.flavorType
  ]

  public func checkFields(with validator: inout Validator) { validator.check(deType, "de_type", constant: "Notebook") }

  public typealias FlavorType = FlavorDetail.FlavorType
}

public struct ObtainDevelopmentEnvironmentInstancesResponseInstancesProfileProvision: APIObject {
  /// `type`: string, always `Docker`.
  public var type: String?
  public var spec: ObtainDevelopmentEnvironmentInstancesResponseInstancesProfileProvisionSpec?
  public var annotations: [String: String]?

  public init(
    type: String? = nil, spec: ObtainDevelopmentEnvironmentInstancesResponseInstancesProfileProvisionSpec? = nil,
    annotations: [String: String]? = nil
  ) {
    (self.type, self.spec, self.annotations) = (type, spec, annotations)
  }

  public static let fields: Fields<Self> = ["type": \.type, "spec": \.spec, "annotations": \.annotations]

  public func checkFields(with validator: inout Validator) { validator.check(type, "type", constant: "Docker") }
}

public struct ObtainDevelopmentEnvironmentInstancesResponseInstancesSpec: APIObject {
  public var autoStop: ObtainDevelopmentEnvironmentInstancesResponseInstancesSpecAutoStop?
  public var annotations: [String: String]?
  public var failedReasons: ObtainDevelopmentEnvironmentInstancesResponseInstancesSpecFailedReasons?
  public var extendParams: [String: String]?

  public init(
    autoStop: ObtainDevelopmentEnvironmentInstancesResponseInstancesSpecAutoStop? = nil,
    annotations: [String: String]? = nil,
    failedReasons: ObtainDevelopmentEnvironmentInstancesResponseInstancesSpecFailedReasons? = nil,
    extendParams: [String: String]? = nil
  ) {
    (self.autoStop, self.annotations, self.failedReasons) = (autoStop, annotations, failedReasons)
    self.extendParams = extendParams
  }

  public static let fields: Fields<Self> = [
    "auto_stop": \.autoStop, "annotations": \.annotations, "failed_reasons": \.failedReasons,
    "extend_params": \.extendParams
  ]
}

public typealias ObtainDevelopmentEnvironmentInstancesResponseInstancesProfileProvisionSpec = CreateDevelopmentEnvironmentInstanceResponseProfileProvisionSpec
public typealias ObtainDevelopmentEnvironmentInstancesResponseInstancesProfileProvisionSpecParams = CreateDevelopmentEnvironmentInstanceResponseProfileProvisionSpecParams
public typealias ObtainDevelopmentEnvironmentInstancesResponseInstancesFlavorDetails = CreateDevelopmentEnvironmentInstanceResponseFlavorDetails
public typealias ObtainDevelopmentEnvironmentInstancesResponseInstancesPool = CreateDevelopmentEnvironmentInstanceResponsePool
public typealias ObtainDevelopmentEnvironmentInstancesResponseInstancesPoolOwner = CreateDevelopmentEnvironmentInstanceResponsePoolOwner
public typealias ObtainDevelopmentEnvironmentInstancesResponseInstancesSpecFailedReasons = CreateDevelopmentEnvironmentInstanceResponseSpecFailedReasons
public typealias ObtainDevelopmentEnvironmentInstancesResponseInstancesSpecAutoStop = CreateDevelopmentEnvironmentInstanceResponseSpecAutoStop
public typealias ObtainDevelopmentEnvironmentInstancesResponseInstancesWorkspace = CreateDevelopmentEnvironmentInstanceResponseWorkspace
public typealias ObtainDevelopmentEnvironmentInstancesResponseInstancesQueuingInfo = CreateDevelopmentEnvironmentInstanceResponseQueuingInfo
public typealias ObtainDevelopmentEnvironmentInstancesResponseInstancesUser = CreateDevelopmentEnvironmentInstanceResponseUser
public typealias ObtainDevelopmentEnvironmentInstancesResponseInstancesRepository = CreateDevelopmentEnvironmentInstanceResponseSpecRepository
public typealias ObtainDevelopmentEnvironmentInstancesResponseInstancesRepositoryConnectionInfo = CreateDevelopmentEnvironmentInstanceResponseSpecRepositoryConnectionInfo
public typealias ObtainDevelopmentEnvironmentInstancesResponseInstancesRepositoryConnectionInfoCredential = CreateDevelopmentEnvironmentInstanceResponseSpecCredential
