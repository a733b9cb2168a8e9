// Made by Tablature from ObtainDetailsAboutDevelopmentEnvironmentInstance.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v1/{project_id}/demanager/instances/{instance_id}`.
public struct ObtainDetailsAboutDevelopmentEnvironmentInstance: APIOperation {
  public typealias Output = ObtainDetailsAboutDevelopmentEnvironmentInstanceResponse
  public static let route = APIRoute(.get, "/v1/{project_id}/demanager/instances/{instance_id}", statuses: [200, 400])

  public var projectID: String?
  public var instanceID: String

  public init(instanceID: String, projectID: String? = nil) {
    (self.instanceID, self.projectID) = (instanceID, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID, "instance_id": instanceID])
  }
}

extension DevenvironOldVersionOperations {
  /// `GET /v1/{project_id}/demanager/instances/{instance_id}`; fails with 400.
  public func obtainDetailsAboutDevelopmentEnvironmentInstance(
    instanceID: String, projectID: String? = nil
  ) async throws(ClientError) -> ObtainDetailsAboutDevelopmentEnvironmentInstanceResponse {
    try await send(ObtainDetailsAboutDevelopmentEnvironmentInstance(instanceID: instanceID, projectID: projectID))
  }
}

public struct ObtainDetailsAboutDevelopmentEnvironmentInstanceResponse: APIObject {
  public var id: String?
  public var name: String?
  public var description: String?
  public var status: String?
  public var creationTimestamp: String?
  public var profile: ObtainDetailsAboutDevelopmentEnvironmentInstanceResponseProfile?
  public var flavor: String?
  public var spec: ObtainDetailsAboutDevelopmentEnvironmentInstanceResponseSpec?
  public var workspace: ObtainDetailsAboutDevelopmentEnvironmentInstanceResponseWorkspace?
  public var latestUpdateTimestamp: String?
  public var flavorDetails: ObtainDetailsAboutDevelopmentEnvironmentInstanceResponseFlavorDetails?
  public var pool: ObtainDetailsAboutDevelopmentEnvironmentInstanceResponsePool?
  public var aiProject: AIProject?
  public var errorCode: String?
  public var queuingInfo: ObtainDetailsAboutDevelopmentEnvironmentInstanceResponseQueuingInfo?
  public var user: ObtainDetailsAboutDevelopmentEnvironmentInstanceResponseUser?

  public init(
    id: String? = nil, name: String? = nil, description: String? = nil, status: String? = nil,
    creationTimestamp: String? = nil, profile: ObtainDetailsAboutDevelopmentEnvironmentInstanceResponseProfile? = nil,
    flavor: String? = nil, spec: ObtainDetailsAboutDevelopmentEnvironmentInstanceResponseSpec? = nil,
    workspace: ObtainDetailsAboutDevelopmentEnvironmentInstanceResponseWorkspace? = nil,
    latestUpdateTimestamp: String? = nil,
    flavorDetails: ObtainDetailsAboutDevelopmentEnvironmentInstanceResponseFlavorDetails? = nil,
    pool: ObtainDetailsAboutDevelopmentEnvironmentInstanceResponsePool? = nil, aiProject: AIProject? = nil,
    errorCode: String? = nil, queuingInfo: ObtainDetailsAboutDevelopmentEnvironmentInstanceResponseQueuingInfo? = nil,
    user: ObtainDetailsAboutDevelopmentEnvironmentInstanceResponseUser? = nil
  ) {
    (self.id, self.name, self.description, self.status) = (id, name, description, status)
    (self.creationTimestamp, self.profile, self.flavor, self.spec) = (creationTimestamp, profile, flavor, spec)
    (self.workspace, self.latestUpdateTimestamp, self.flavorDetails) = (workspace, latestUpdateTimestamp, flavorDetails)
    (self.pool, self.aiProject, self.errorCode, self.queuingInfo) = (pool, aiProject, errorCode, queuingInfo)
    self.user = user
  }

  public static let fields: Fields<Self> = [
    "id": \.id, "name": \.name, "description": \.description, "status": \.status,
    "creation_timestamp": \.creationTimestamp, "profile": \.profile, "flavor": \.flavor, "spec": \.spec,
    "workspace": \.workspace, "latest_update_timestamp": \.latestUpdateTimestamp, "flavor_details": \.flavorDetails,
    "pool": \.pool, "ai_project": \.aiProject, "error_code": \.errorCode, "queuing_info": \.queuingInfo, "user": \.user
  ]
}

public struct ObtainDetailsAboutDevelopmentEnvironmentInstanceResponseProfile: APIObject {
  public var id: String?
  public var name: String?
  public var description: String?
  /// `de_type`: string, always `Notebook`.
  public var deType: String?
  public var provision: ObtainDetailsAboutDevelopmentEnvironmentInstanceResponseProfileProvision?
  public var labels: [String: String]?
  public var flavorType: FlavorType?

  public init(
    id: String? = nil, name: String? = nil, description: String? = nil, deType: String? = nil,
    provision: ObtainDetailsAboutDevelopmentEnvironmentInstanceResponseProfileProvision? = nil,
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

public struct ObtainDetailsAboutDevelopmentEnvironmentInstanceResponseFlavorDetails: APIObject {
  public var name: String?
  public var status: Status?
  public var queuingNum: Int?
  /// `queue_left_time`: integer, in seconds.
  public var queueLeftTime: Int?
  public var storageList: [JSONValue]?
  public var isPermitted: Bool?
  public var type: Kind?
  public var params: JSONValue?
  public var promoType: PromoType?
  public var instanceNum: Int?
  /// `duration`: integer, in seconds.
  public var duration: Int?
  /// `store_time`: integer, in hours, default `-1`.
  public var storeTime: Int?
  public var billingFlavor: String?
  /// `billing_params`: integer, required when billing_flavor is specified.
  public var billingParams: Int?

  public init(
    name: String? = nil, status: Status? = nil, queuingNum: Int? = nil, queueLeftTime: Int? = nil,
    storageList: [JSONValue]? = nil, isPermitted: Bool? = nil, type: Kind? = nil, params: JSONValue? = nil,
    promoType: PromoType? = nil, instanceNum: Int? = nil, duration: Int? = nil, storeTime: Int? = nil,
    billingFlavor: String? = nil, billingParams: Int? = nil
  ) {
    (self.name, self.status, self.queuingNum, self.queueLeftTime) = (name, status, queuingNum, queueLeftTime)
    (self.storageList, self.isPermitted, self.type, self.params) = (storageList, isPermitted, type, params)
    (self.promoType, self.instanceNum, self.duration, self.storeTime) = (promoType, instanceNum, duration, storeTime)
    (self.billingFlavor, self.billingParams) = (billingFlavor, billingParams)
  }

  public static let fields: Fields<Self> = [
    "name": \.name, "status": \.status, "queuing_num": \.queuingNum, "queue_left_time": \.queueLeftTime,
    "storage_list": \.storageList, "is_permitted": \.isPermitted, "type": \.type, "params": \.params,
    "promo_type": \.promoType, "instance_num": \.instanceNum, "duration": \.duration, "store_time": \.storeTime,
    "billing_flavor": \.billingFlavor, "billing_params": \.billingParams
  ]

  public typealias Status = CreateDevelopmentEnvironmentInstanceResponseFlavorDetails.Status
  public typealias PromoType = CreateDevelopmentEnvironmentInstanceResponseFlavorDetails.PromoType

  public struct Kind: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var gpu: Self { Self(rawValue: "GPU") }
    public static var cpu: Self { Self(rawValue: "CPU") }
    public static var documentedValues: [Self] { [.gpu, .cpu] }
  }
}

public struct ObtainDetailsAboutDevelopmentEnvironmentInstanceResponseSpec: APIObject {
  public var logPath: String?
  public var customScriptPath: String?
  public var storage: ObtainDetailsAboutDevelopmentEnvironmentInstanceResponseSpecStorage?
  public var credential: ObtainDetailsAboutDevelopmentEnvironmentInstanceResponseSpecCredential?
  public var repository: ObtainDetailsAboutDevelopmentEnvironmentInstanceResponseSpecRepository?
  public var resourceReservedTimestamp: Int?
  public var autoStop: ObtainDetailsAboutDevelopmentEnvironmentInstanceResponseSpecAutoStop?
  public var failedReasons: ObtainDetailsAboutDevelopmentEnvironmentInstanceResponseSpecFailedReasons?
  public var annotations: [String: String]?
  public var extendParams: [String: String]?
  /// `extend_storage`: any value, known from an example only.
  public var extendStorage: JSONValue?

  public init(
    logPath: String? = nil, customScriptPath: String? = nil,
    storage: ObtainDetailsAboutDevelopmentEnvironmentInstanceResponseSpecStorage? = nil,
    credential: ObtainDetailsAboutDevelopmentEnvironmentInstanceResponseSpecCredential? = nil,
    repository: ObtainDetailsAboutDevelopmentEnvironmentInstanceResponseSpecRepository? = nil,
    resourceReservedTimestamp: Int? = nil,
    autoStop: ObtainDetailsAboutDevelopmentEnvironmentInstanceResponseSpecAutoStop? = nil,
    failedReasons: ObtainDetailsAboutDevelopmentEnvironmentInstanceResponseSpecFailedReasons? = nil,
    annotations: [String: String]? = nil, extendParams: [String: String]? = nil, extendStorage: JSONValue? = nil
  ) {
    (self.logPath, self.customScriptPath, self.storage) = (logPath, customScriptPath, storage)
    (self.credential, self.repository) = (credential, repository)
    (self.resourceReservedTimestamp, self.autoStop) = (resourceReservedTimestamp, autoStop)
    (self.failedReasons, self.annotations, self.extendParams) = (failedReasons, annotations, extendParams)
    self.extendStorage = extendStorage
  }

  public static let fields: Fields<Self> = [
    "log_path": \.logPath, "custom_script_path": \.customScriptPath, "storage": \.storage, "credential": \.credential,
    "repository": \.repository, "resource_reserved_timestamp": \.resourceReservedTimestamp, "auto_stop": \.autoStop,
    "failed_reasons": \.failedReasons, "annotations": \.annotations, "extend_params": \.extendParams,
    "extend_storage": \.extendStorage
  ]
}

public struct ObtainDetailsAboutDevelopmentEnvironmentInstanceResponseWorkspace: APIObject {
  /// `id`: string, default `0`.
  public var id: String?
  public init(id: String? = nil) { self.id = id }
  public static let fields: Fields<Self> = ["id": \.id]
}

public struct ObtainDetailsAboutDevelopmentEnvironmentInstanceResponseQueuingInfo: APIObject {
  public var id: String?
  public var name: String?
  /// `de_type`: string, always `Notebook`.
  public var deType: String?
  public var flavor: String?
  public var flavorDetails: ObtainDetailsAboutDevelopmentEnvironmentInstanceResponseFlavorDetails?
  public var status: Status?
  /// `begin_timestamp`: integer, in milliseconds since 1970.
  public var beginTimestamp: Int?
  /// `remain_time`: integer, in seconds.
  public var remainTime: Int?
  /// `end_timestamp`: integer, in milliseconds since 1970.
  public var endTimestamp: Int?
  public var rank: Int?

  public init(
    id: String? = nil, name: String? = nil, deType: String? = nil, flavor: String? = nil,
    flavorDetails: ObtainDetailsAboutDevelopmentEnvironmentInstanceResponseFlavorDetails? = nil, status: Status? = nil,
    beginTimestamp: Int? = nil, remainTime: Int? = nil, endTimestamp: Int? = nil, rank: Int? = nil
  ) {
    (self.id, self.name, self.deType, self.flavor, self.flavorDetails) = (id, name, deType, flavor, flavorDetails)
    (self.status, self.beginTimestamp, self.remainTime) = (status, beginTimestamp, remainTime)
    (self.endTimestamp, self.rank) = (endTimestamp, rank)
  }

  public static let fields: Fields<Self> = [
    "id": \.id, "name": \.name, "de_type": \.deType, "flavor": \.flavor, "flavor_details": \.flavorDetails,
    "status": \.status, "begin_timestamp": \.beginTimestamp, "remain_time": \.remainTime,
    "end_timestamp": \.endTimestamp, "rank": \.rank
  ]

  public func checkFields(with validator: inout Validator) { validator.check(deType, "de_type", constant: "Notebook") }

  public typealias Status = CreateDevelopmentEnvironmentInstanceResponseQueuingInfo.Status
}

public typealias ObtainDetailsAboutDevelopmentEnvironmentInstanceResponseProfileProvision = CreateDevelopmentEnvironmentInstanceResponseProfileProvision
public typealias ObtainDetailsAboutDevelopmentEnvironmentInstanceResponseProfileProvisionSpec = CreateDevelopmentEnvironmentInstanceResponseProfileProvisionSpec
public typealias ObtainDetailsAboutDevelopmentEnvironmentInstanceResponseProfileProvisionSpecParams = CreateDevelopmentEnvironmentInstanceResponseProfileProvisionSpecParams
public typealias ObtainDetailsAboutDevelopmentEnvironmentInstanceResponsePool = CreateDevelopmentEnvironmentInstanceResponsePool
public typealias ObtainDetailsAboutDevelopmentEnvironmentInstanceResponsePoolOwner = CreateDevelopmentEnvironmentInstanceResponsePoolOwner
public typealias ObtainDetailsAboutDevelopmentEnvironmentInstanceResponseSpecStorage = CreateDevelopmentEnvironmentInstanceResponseSpecStorage
public typealias ObtainDetailsAboutDevelopmentEnvironmentInstanceResponseSpecStorageLocation = CreateDevelopmentEnvironmentInstanceResponseSpecStorageLocation
public typealias ObtainDetailsAboutDevelopmentEnvironmentInstanceResponseSpecAutoStop = CreateDevelopmentEnvironmentInstanceResponseSpecAutoStop
public typealias ObtainDetailsAboutDevelopmentEnvironmentInstanceResponseSpecFailedReasons = CreateDevelopmentEnvironmentInstanceResponseSpecFailedReasons
public typealias ObtainDetailsAboutDevelopmentEnvironmentInstanceResponseUser = CreateDevelopmentEnvironmentInstanceResponseUser
public typealias ObtainDetailsAboutDevelopmentEnvironmentInstanceResponseSpecRepository = CreateDevelopmentEnvironmentInstanceResponseSpecRepository
public typealias ObtainDetailsAboutDevelopmentEnvironmentInstanceResponseSpecRepositoryConnectionInfo = CreateDevelopmentEnvironmentInstanceResponseSpecRepositoryConnectionInfo
public typealias ObtainDetailsAboutDevelopmentEnvironmentInstanceResponseSpecCredential = CreateDevelopmentEnvironmentInstanceResponseSpecCredential
