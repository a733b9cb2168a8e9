// Made by Tablature from CreateDevelopmentEnvironmentInstance.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `POST /v1/{project_id}/demanager/instances`.
public struct CreateDevelopmentEnvironmentInstance: APIOperation {
  public typealias Output = CreateDevelopmentEnvironmentInstanceResponse
  public static let route = APIRoute(.post, "/v1/{project_id}/demanager/instances", statuses: [200, 400])

  public var projectID: String?
  public var body: CreateDevelopmentEnvironmentInstanceRequest

  public init(body: CreateDevelopmentEnvironmentInstanceRequest, projectID: String? = nil) {
    (self.body, self.projectID) = (body, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID])
    request.json(body)
  }

  public func validate(with validator: inout Validator) { validator.check(body, "body") }
}

extension DevenvironOldVersionOperations {
  /// `POST /v1/{project_id}/demanager/instances`; fails with 400.
  public func createDevelopmentEnvironmentInstance(
    body: CreateDevelopmentEnvironmentInstanceRequest, projectID: String? = nil
  ) async throws(ClientError) -> CreateDevelopmentEnvironmentInstanceResponse {
    try await send(CreateDevelopmentEnvironmentInstance(body: body, projectID: projectID))
  }
}

public struct CreateDevelopmentEnvironmentInstanceRequest: APIObject {
  /// `name`: string, required, at most 64 characters.
  public var name: String
  public var profileID: String
  /// `description`: string, at most 512 characters.
  public var description: String?
  public var flavor: String
  public var spec: CreateDevelopmentEnvironmentInstanceRequestSpec
  public var workspace: CreateDevelopmentEnvironmentInstanceRequestWorkspace?
  public var pool: CreateDevelopmentEnvironmentInstanceRequestPool?
  public var aiProject: AIProject?

  public init(
    name: String, profileID: String, description: String? = nil, flavor: String,
    spec: CreateDevelopmentEnvironmentInstanceRequestSpec,
    workspace: CreateDevelopmentEnvironmentInstanceRequestWorkspace? = nil,
    pool: CreateDevelopmentEnvironmentInstanceRequestPool? = nil, aiProject: AIProject? = nil
  ) {
    (self.name, self.profileID, self.description, self.flavor, self.spec) = (name, profileID, description, flavor, spec)
    (self.workspace, self.pool, self.aiProject) = (workspace, pool, aiProject)
  }

  public static let fields: Fields<Self> = [
    "name": \.name, "profile_id": \.profileID, "description": \.description, "flavor": \.flavor, "spec": \.spec,
    "workspace": \.workspace, "pool": \.pool, "ai_project": \.aiProject
  ]

  public func checkFields(with validator: inout Validator) {
    validator.check(name, "name", length: Limits(upTo: 64))
    validator.check(description, "description", length: Limits(upTo: 512))
  }
}

public struct CreateDevelopmentEnvironmentInstanceRequestSpec: APIObject {
  public var storage: CreateDevelopmentEnvironmentInstanceRequestSpecStorage
  public var extendStorage: [CreateDevelopmentEnvironmentInstanceRequestSpecStorage]?
  public var autoStop: CreateDevelopmentEnvironmentInstanceRequestSpecAutoStop?
  public var annotations: [String: String]?

  public init(
    storage: CreateDevelopmentEnvironmentInstanceRequestSpecStorage,
    extendStorage: [CreateDevelopmentEnvironmentInstanceRequestSpecStorage]? = nil,
    autoStop: CreateDevelopmentEnvironmentInstanceRequestSpecAutoStop? = nil, annotations: [String: String]? = nil
  ) {
    (self.storage, self.extendStorage, self.autoStop) = (storage, extendStorage, autoStop)
    self.annotations = annotations
  }

  public static let fields: Fields<Self> = [
    "storage": \.storage, "extend_storage": \.extendStorage, "auto_stop": \.autoStop, "annotations": \.annotations
  ]
}

public struct CreateDevelopmentEnvironmentInstanceRequestSpecStorage: APIObject {
  /// `type`: string, required, always `obs`.
  public var type: String
  public var location: CreateDevelopmentEnvironmentInstanceRequestSpecStorageLocation?

  public init(type: String, location: CreateDevelopmentEnvironmentInstanceRequestSpecStorageLocation? = nil) {
    (self.type, self.location) = (type, location)
  }

  public static let fields: Fields<Self> = ["type": \.type, "location": \.location]

  public func checkFields(with validator: inout Validator) { validator.check(type, "type", constant: "obs") }
}

public struct CreateDevelopmentEnvironmentInstanceRequestSpecStorageLocation: APIObject {
  public var path: String?
  public init(path: String? = nil) { self.path = path }
  public static let fields: Fields<Self> = ["path": \.path]
}

public struct CreateDevelopmentEnvironmentInstanceRequestSpecAutoStop: APIObject {
  /// `enable`: boolean, default `false`.
  public var enable: Bool?
  /// `duration`: integer, 3600...86400, in seconds, required when enable is set to true.
  public var duration: Int?
  /// `prompt`: boolean, default `true`.
  public var prompt: Bool?

  public init(enable: Bool? = nil, duration: Int? = nil, prompt: Bool? = nil) {
    (self.enable, self.duration, self.prompt) = (enable, duration, prompt)
  }

  public static let fields: Fields<Self> = ["enable": \.enable, "duration": \.duration, "prompt": \.prompt]

  public func checkFields(with validator: inout Validator) {
    validator.check(duration, "duration", range: Limits(3600, 86400))
  }
}

public struct CreateDevelopmentEnvironmentInstanceRequestWorkspace: APIObject {
  /// `id`: string, default `0`.
  public var id: String?
  public init(id: String? = nil) { self.id = id }
  public static let fields: Fields<Self> = ["id": \.id]
}

public struct CreateDevelopmentEnvironmentInstanceRequestPool: APIObject {
  public var id: String
  public var type: String?
  public var name: String?
  public var owner: CreateDevelopmentEnvironmentInstanceRequestPoolOwner?

  public init(
    id: String, type: String? = nil, name: String? = nil,
    owner: CreateDevelopmentEnvironmentInstanceRequestPoolOwner? = nil
  ) {
    (self.id, self.type, self.name, self.owner) = (id, type, name, owner)
  }

  public static let fields: Fields<Self> = ["id": \.id, "type": \.type, "name": \.name, "owner": \.owner]
}

public struct CreateDevelopmentEnvironmentInstanceRequestPoolOwner: APIObject {
  public var projectID: String?
  public init(projectID: String? = nil) { self.projectID = projectID }
  public static let fields: Fields<Self> = ["project_id": \.projectID]
}

public struct CreateDevelopmentEnvironmentInstanceResponse: APIObject {
  public var id: String?
  public var name: String?
  public var description: String?
  public var status: String?
  public var creationTimestamp: String?
  public var latestUpdateTimestamp: String?
  public var profile: CreateDevelopmentEnvironmentInstanceResponseProfile?
  public var flavor: String?
  public var flavorDetails: CreateDevelopmentEnvironmentInstanceResponseFlavorDetails?
  public var pool: CreateDevelopmentEnvironmentInstanceResponsePool?
  public var spec: CreateDevelopmentEnvironmentInstanceResponseSpec?
  public var workspace: CreateDevelopmentEnvironmentInstanceResponseWorkspace?
  public var aiProject: AIProject?
  public var errorCode: String?
  public var queuingInfo: CreateDevelopmentEnvironmentInstanceResponseQueuingInfo?
  public var user: CreateDevelopmentEnvironmentInstanceResponseUser?
  public var repository: CreateDevelopmentEnvironmentInstanceResponseSpecRepository?

  public init(
    id: String? = nil, name: String? = nil, description: String? = nil, status: String? = nil,
    creationTimestamp: String? = nil, latestUpdateTimestamp: String? = nil,
    profile: CreateDevelopmentEnvironmentInstanceResponseProfile? = nil, flavor: String? = nil,
    flavorDetails: CreateDevelopmentEnvironmentInstanceResponseFlavorDetails? = nil,
    pool: CreateDevelopmentEnvironmentInstanceResponsePool? = nil,
    spec: CreateDevelopmentEnvironmentInstanceResponseSpec? = nil,
    workspace: CreateDevelopmentEnvironmentInstanceResponseWorkspace? = nil, aiProject: AIProject? = nil,
    errorCode: String? = nil, queuingInfo: CreateDevelopmentEnvironmentInstanceResponseQueuingInfo? = nil,
    user: CreateDevelopmentEnvironmentInstanceResponseUser? = nil,
    repository: CreateDevelopmentEnvironmentInstanceResponseSpecRepository? = nil
  ) {
    (self.id, self.name, self.description, self.status) = (id, name, description, status)
    (self.creationTimestamp, self.latestUpdateTimestamp) = (creationTimestamp, latestUpdateTimestamp)
    (self.profile, self.flavor, self.flavorDetails, self.pool, self.spec) = (profile, flavor, flavorDetails, pool, spec)
    (self.workspace, self.aiProject, self.errorCode, self.queuingInfo) = (workspace, aiProject, errorCode, queuingInfo)
    (self.user, self.repository) = (user, repository)
  }

  public static let fields: Fields<Self> = [
    "id": \.id, "name": \.name, "description": \.description, "status": \.status,
    "creation_timestamp": \.creationTimestamp, "latest_update_timestamp": \.latestUpdateTimestamp, "profile": \.profile,
    "flavor": \.flavor, "flavor_details": \.flavorDetails, "pool": \.pool, "spec": \.spec, "workspace": \.workspace,
    "ai_project": \.aiProject, "error_code": \.errorCode, "queuing_info": \.queuingInfo, "user": \.user,
    "repository": \.repository
  ]
}

public struct CreateDevelopmentEnvironmentInstanceResponseProfile: APIObject {
  public var id: String?
  public var name: String?
  public var description: String?
  /// `de_type`: string, always `Notebook`.
  public var deType: String?
  public var flavorType: FlavorType?
  public var provision: CreateDevelopmentEnvironmentInstanceResponseProfileProvision?
  public var labels: [String: String]?

  public init(
    id: String? = nil, name: String? = nil, description: String? = nil, deType: String? = nil,
    flavorType: FlavorType? = nil, provision: CreateDevelopmentEnvironmentInstanceResponseProfileProvision? = nil,
    labels: [String: String]? = nil
  ) {
    (self.id, self.name, self.description, self.deType, self.flavorType) = (id, name, description, deType, flavorType)
    (self.provision, self.labels) = (provision, labels)
  }

  public static let fields: Fields<Self> = [
    "id": \.id, "name": \.name, "description": \.description, "de_type": \.deType, "flavor_type": \.flavorType,
    "provision": \.provision, "labels": \.labels
  ]

  public func checkFields(with validator: inout Validator) { validator.check(deType, "de_type", constant: "Notebook") }

  public typealias FlavorType = FlavorDetail.FlavorType
}

public struct CreateDevelopmentEnvironmentInstanceResponseProfileProvision: APIObject {
  /// `type`: string, always `Docker`.
  public var type: String?
  public var spec: CreateDevelopmentEnvironmentInstanceResponseProfileProvisionSpec?

  public init(type: String? = nil, spec: CreateDevelopmentEnvironmentInstanceResponseProfileProvisionSpec? = nil) {
    (self.type, self.spec) = (type, spec)
  }

  public static let fields: Fields<Self> = ["type": \.type, "spec": \.spec]

  public func checkFields(with validator: inout Validator) { validator.check(type, "type", constant: "Docker") }
}

public struct CreateDevelopmentEnvironmentInstanceResponseProfileProvisionSpec: APIObject {
  /// `engine`: string, always `CCE`.
  public var engine: String?
  public var params: CreateDevelopmentEnvironmentInstanceResponseProfileProvisionSpecParams?

  public init(
    engine: String? = nil, params: CreateDevelopmentEnvironmentInstanceResponseProfileProvisionSpecParams? = nil
  ) {
    (self.engine, self.params) = (engine, params)
  }

  public static let fields: Fields<Self> = ["engine": \.engine, "params": \.params]

  public func checkFields(with validator: inout Validator) { validator.check(engine, "engine", constant: "CCE") }
}

public struct CreateDevelopmentEnvironmentInstanceResponseProfileProvisionSpecParams: APIObject {
  public var namespace: String?
  public var imageName: String?
  public var imageTag: String?
  public var annotations: [String: String]?

  public init(
    namespace: String? = nil, imageName: String? = nil, imageTag: String? = nil, annotations: [String: String]? = nil
  ) {
    (self.namespace, self.imageName, self.imageTag, self.annotations) = (namespace, imageName, imageTag, annotations)
  }

  public static let fields: Fields<Self> = [
    "namespace": \.namespace, "image_name": \.imageName, "image_tag": \.imageTag, "annotations": \.annotations
  ]
}

public struct CreateDevelopmentEnvironmentInstanceResponseFlavorDetails: APIObject {
  public var name: String?
  public var status: Status?
  public var queuingNum: Int?
  /// `queue_left_time`: integer, in seconds.
  public var queueLeftTime: Int?
  public var storageList: [JSONValue]?
  public var isPermitted: Bool?
  public var type: String?
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
    storageList: [JSONValue]? = nil, isPermitted: Bool? = nil, type: String? = nil, params: JSONValue? = nil,
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

  public struct Status: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var onSale: Self { Self(rawValue: "onSale") }
    public static var soldOut: Self { Self(rawValue: "soldOut") }
    public static var documentedValues: [Self] { [.onSale, .soldOut] }
  }

  public struct PromoType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var free: Self { Self(rawValue: "Free") }
    public static var noDiscount: Self { Self(rawValue: "NoDiscount") }
    public static var documentedValues: [Self] { [.free, .noDiscount] }
  }
}

public struct CreateDevelopmentEnvironmentInstanceResponsePool: APIObject {
  public var id: String?
  public var name: String?
  public var type: String?
  /// `owner`: CreateDevelopmentEnvironmentInstanceResponsePoolOwner, required when type is set to USER_DEFINED.
  public var owner: CreateDevelopmentEnvironmentInstanceResponsePoolOwner?

  public init(
    id: String? = nil, name: String? = nil, type: String? = nil,
    owner: CreateDevelopmentEnvironmentInstanceResponsePoolOwner? = nil
  ) {
    (self.id, self.name, self.type, self.owner) = (id, name, type, owner)
  }

  public static let fields: Fields<Self> = ["id": \.id, "name": \.name, "type": \.type, "owner": \.owner]
}

public struct CreateDevelopmentEnvironmentInstanceResponsePoolOwner: APIObject {
  public var projectID: String?
  public init(projectID: String? = nil) { self.projectID = projectID }
  public static let fields: Fields<Self> = ["project_id": \.projectID]
}

public struct CreateDevelopmentEnvironmentInstanceResponseSpec: APIObject {
  public var logPath: String?
  public var customScriptPath: String?
  public var storage: CreateDevelopmentEnvironmentInstanceResponseSpecStorage?
  public var credential: CreateDevelopmentEnvironmentInstanceResponseSpecCredential?
  public var repository: CreateDevelopmentEnvironmentInstanceResponseSpecRepository?
  public var resourceReservedTimestamp: Int?
  public var autoStop: CreateDevelopmentEnvironmentInstanceResponseSpecAutoStop?
  public var failedReasons: CreateDevelopmentEnvironmentInstanceResponseSpecFailedReasons?
  public var annotations: [String: String]?
  public var extendParams: [String: String]?

  public init(
    logPath: String? = nil, customScriptPath: String? = nil,
    storage: CreateDevelopmentEnvironmentInstanceResponseSpecStorage? = nil,
    credential: CreateDevelopmentEnvironmentInstanceResponseSpecCredential? = nil,
    repository: CreateDevelopmentEnvironmentInstanceResponseSpecRepository? = nil,
    resourceReservedTimestamp: Int? = nil, autoStop: CreateDevelopmentEnvironmentInstanceResponseSpecAutoStop? = nil,
    failedReasons: CreateDevelopmentEnvironmentInstanceResponseSpecFailedReasons? = nil,
    annotations: [String: String]? = nil, extendParams: [String: String]? = nil
  ) {
    (self.logPath, self.customScriptPath, self.storage) = (logPath, customScriptPath, storage)
    (self.credential, self.repository) = (credential, repository)
    (self.resourceReservedTimestamp, self.autoStop) = (resourceReservedTimestamp, autoStop)
    (self.failedReasons, self.annotations, self.extendParams) = (failedReasons, annotations, extendParams)
  }

  public static let fields: Fields<Self> = [
    "log_path": \.logPath, "custom_script_path": \.customScriptPath, "storage": \.storage, "credential": \.credential,
    "repository": \.repository, "resource_reserved_timestamp": \.resourceReservedTimestamp, "auto_stop": \.autoStop,
    "failed_reasons": \.failedReasons, "annotations": \.annotations, "extend_params": \.extendParams
  ]
}

public struct CreateDevelopmentEnvironmentInstanceResponseSpecStorage: APIObject {
  public var type: Kind?
  public var location: CreateDevelopmentEnvironmentInstanceResponseSpecStorageLocation?

  public init(type: Kind? = nil, location: CreateDevelopmentEnvironmentInstanceResponseSpecStorageLocation? = nil) {
    (self.type, self.location) = (type, location)
  }

  public static let fields: Fields<Self> = ["type": \.type, "location": \.location]

  public struct Kind: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var obs: Self { Self(rawValue: "obs") }
    /// Known from an example only.
    public static var evs: Self { Self(rawValue: "evs") }
    public static var documentedValues: [Self] { [.obs, .evs] }
  }
}

public struct CreateDevelopmentEnvironmentInstanceResponseSpecStorageLocation: APIObject {
  public var path: String?
  public var volumeSize: Int?
  public init(path: String? = nil, volumeSize: Int? = nil) { (self.path, self.volumeSize) = (path, volumeSize) }
  public static let fields: Fields<Self> = ["path": \.path, "volume_size": \.volumeSize]
}

public struct CreateDevelopmentEnvironmentInstanceResponseSpecFailedReasons: APIObject {
  public var code: String?
  public var message: String?
  public var detail: [String: String]?

  public init(code: String? = nil, message: String? = nil, detail: [String: String]? = nil) {
    (self.code, self.message, self.detail) = (code, message, detail)
  }

  public static let fields: Fields<Self> = ["code": \.code, "message": \.message, "detail": \.detail]
}

public struct CreateDevelopmentEnvironmentInstanceResponseSpecAutoStop: APIObject {
  public var enable: Bool?
  /// `duration`: integer, in seconds.
  public var duration: Int?
  public var prompt: Bool?
  /// `stop_timestamp`: integer, in milliseconds since 1970.
  public var stopTimestamp: Int?
  /// `remain_time`: integer, in seconds.
  public var remainTime: Int?

  public init(
    enable: Bool? = nil, duration: Int? = nil, prompt: Bool? = nil, stopTimestamp: Int? = nil, remainTime: Int? = nil
  ) {
    (self.enable, self.duration, self.prompt, self.stopTimestamp) = (enable, duration, prompt, stopTimestamp)
    self.remainTime = remainTime
  }

  public static let fields: Fields<Self> = [
    "enable": \.enable, "duration": \.duration, "prompt": \.prompt, "stop_timestamp": \.stopTimestamp,
    "remain_time": \.remainTime
  ]
}

public struct CreateDevelopmentEnvironmentInstanceResponseWorkspace: APIObject {
  public var id: String?
  public init(id: String? = nil) { self.id = id }
  public static let fields: Fields<Self> = ["id": \.id]
}

public struct CreateDevelopmentEnvironmentInstanceResponseQueuingInfo: APIObject {
  public var id: String?
  public var name: String?
  /// `de_type`: string, always `Notebook`.
  public var deType: String?
  public var flavor: String?
  public var flavorDetails: CreateDevelopmentEnvironmentInstanceResponseFlavorDetails?
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
    flavorDetails: CreateDevelopmentEnvironmentInstanceResponseFlavorDetails? = nil, status: Status? = nil,
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

  public struct Status: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var createQueuing: Self { Self(rawValue: "CREATE_QUEUING") }
    public static var startQueuing: Self { Self(rawValue: "START_QUEUING") }
    public static var documentedValues: [Self] { [.createQueuing, .startQueuing] }
  }
}

public struct CreateDevelopmentEnvironmentInstanceResponseUser: APIObject {
  public var id: String?
  public var name: String?
  public init(id: String? = nil, name: String? = nil) { (self.id, self.name) = (id, name) }
  public static let fields: Fields<Self> = ["id": \.id, "name": \.name]
}

public struct CreateDevelopmentEnvironmentInstanceResponseSpecRepository: APIObject {
  public var id: String?
  public var branch: String?
  public var userName: String?
  public var userEmail: String?
  public var type: Kind?
  public var connectionInfo: CreateDevelopmentEnvironmentInstanceResponseSpecRepositoryConnectionInfo?

  public init(
    id: String? = nil, branch: String? = nil, userName: String? = nil, userEmail: String? = nil, type: Kind? = nil,
    connectionInfo: CreateDevelopmentEnvironmentInstanceResponseSpecRepositoryConnectionInfo? = nil
  ) {
    (self.id, self.branch, self.userName, self.userEmail, self.type) = (id, branch, userName, userEmail, type)
    self.connectionInfo = connectionInfo
  }

  public static let fields: Fields<Self> = [
    "id": \.id, "branch": \.branch, "user_name": \.userName, "user_email": \.userEmail, "type": \.type,
    "connection_info": \.connectionInfo
  ]

  public struct Kind: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var codeClub: Self { Self(rawValue: "CodeClub") }
    public static var gitHub: Self { Self(rawValue: "GitHub") }
    public static var documentedValues: [Self] { [.codeClub, .gitHub] }
  }
}

public struct CreateDevelopmentEnvironmentInstanceResponseSpecRepositoryConnectionInfo: APIObject {
  public var `protocol`: ProtocolValue?
  public var url: String?
  public var credential: CreateDevelopmentEnvironmentInstanceResponseSpecCredential?

  public init(
    `protocol`: ProtocolValue? = nil, url: String? = nil,
    credential: CreateDevelopmentEnvironmentInstanceResponseSpecCredential? = nil
  ) {
    (self.protocol, self.url, self.credential) = (`protocol`, url, credential)
  }

  public static let fields: Fields<Self> = ["protocol": \.protocol, "url": \.url, "credential": \.credential]

  public struct ProtocolValue: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var ssh: Self { Self(rawValue: "ssh") }
    public static var https: Self { Self(rawValue: "https") }
    public static var documentedValues: [Self] { [.ssh, .https] }
  }
}

public struct CreateDevelopmentEnvironmentInstanceResponseSpecCredential: APIObject {
  public var sshPrivateKey: String?
  public var accessToken: String?

  public init(sshPrivateKey: String? = nil, accessToken: String? = nil) {
    (self.sshPrivateKey, self.accessToken) = (sshPrivateKey, accessToken)
  }

  public static let fields: Fields<Self> = ["ssh_private_key": \.sshPrivateKey, "access_token": \.accessToken]
}
