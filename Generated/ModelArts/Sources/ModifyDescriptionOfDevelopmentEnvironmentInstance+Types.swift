// Made by Tablature from ModifyDescriptionOfDevelopmentEnvironmentInstance.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ModifyDescriptionOfDevelopmentEnvironmentInstanceRequest` of the API.
public struct ModifyDescriptionOfDevelopmentEnvironmentInstanceRequest: Codable, Hashable, Sendable {
  /// `description`: string, ...512 characters.
  public var description: String?
  /// `spec`: ModifyDescriptionOfDevelopmentEnvironmentInstanceRequestSpec.
  public var spec: ModifyDescriptionOfDevelopmentEnvironmentInstanceRequestSpec?

  /// Makes a value; what is nil is left out of the JSON.
  public init(description: String? = nil, spec: ModifyDescriptionOfDevelopmentEnvironmentInstanceRequestSpec? = nil) {
    self.description = description
    self.spec = spec
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    description = try fields.optional("description")
    spec = try fields.optional("spec")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(description, "description")
    try fields.write(spec, "spec")
  }
}

extension ModifyDescriptionOfDevelopmentEnvironmentInstanceRequest: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(description, "description", length: Limits(upTo: 512))
    validator.check(spec, "spec")
  }
}

/// `ModifyDescriptionOfDevelopmentEnvironmentInstanceRequestSpec` of the API.
public struct ModifyDescriptionOfDevelopmentEnvironmentInstanceRequestSpec: Codable, Hashable, Sendable {
  /// `auto_stop`: ModifyDescriptionOfDevelopmentEnvironmentInstanceRequestSpecAutoStop.
  public var autoStop: ModifyDescriptionOfDevelopmentEnvironmentInstanceRequestSpecAutoStop?

  /// Makes a value; what is nil is left out of the JSON.
  public init(autoStop: ModifyDescriptionOfDevelopmentEnvironmentInstanceRequestSpecAutoStop? = nil) {
    self.autoStop = autoStop
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    autoStop = try fields.optional("auto_stop")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(autoStop, "auto_stop")
  }
}

extension ModifyDescriptionOfDevelopmentEnvironmentInstanceRequestSpec: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(autoStop, "auto_stop")
  }
}

/// `ModifyDescriptionOfDevelopmentEnvironmentInstanceRequestSpecAutoStop` of the API.
public struct ModifyDescriptionOfDevelopmentEnvironmentInstanceRequestSpecAutoStop: Codable, Hashable, Sendable {
  /// `enable`: boolean, default `false`.
  public var enable: Bool?
  /// `duration`: integer, 3600...86400, in seconds, required when enable is set to true.
  public var duration: Int?
  /// `prompt`: boolean, default `true`.
  public var prompt: Bool?

  /// Makes a value; what is nil is left out of the JSON.
  public init(enable: Bool? = nil, duration: Int? = nil, prompt: Bool? = nil) {
    self.enable = enable
    self.duration = duration
    self.prompt = prompt
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    enable = try fields.optional("enable")
    duration = try fields.optional("duration")
    prompt = try fields.optional("prompt")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(enable, "enable")
    try fields.write(duration, "duration")
    try fields.write(prompt, "prompt")
  }
}

extension ModifyDescriptionOfDevelopmentEnvironmentInstanceRequestSpecAutoStop: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(duration, "duration", range: Limits(3600, 86400))
  }
}

/// `ModifyDescriptionOfDevelopmentEnvironmentInstanceResponse` of the API.
public struct ModifyDescriptionOfDevelopmentEnvironmentInstanceResponse: Codable, Hashable, Sendable {
  /// `id`: string.
  public var id: String?
  /// `name`: string.
  public var name: String?
  /// `description`: string.
  public var description: String?
  /// `status`: string.
  public var status: String?
  /// `creation_timestamp`: string.
  public var creationTimestamp: String?
  /// `latest_update_timestamp`: string.
  public var latestUpdateTimestamp: String?
  /// `profile`: ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseProfile.
  public var profile: ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseProfile?
  /// `flavor`: string.
  public var flavor: String?
  /// `flavor_details`: ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseFlavorDetails.
  public var flavorDetails: ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseFlavorDetails?
  /// `pool`: ModifyDescriptionOfDevelopmentEnvironmentInstanceResponsePool.
  public var pool: ModifyDescriptionOfDevelopmentEnvironmentInstanceResponsePool?
  /// `spec`: ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseProfileProvisionSpec.
  public var spec: ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseProfileProvisionSpec?
  /// `workspace`: ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseWorkspace.
  public var workspace: ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseWorkspace?
  /// `ai_project`: AIProject.
  public var aiProject: AIProject?
  /// `error_code`: string.
  public var errorCode: String?
  /// `queuing_info`: ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseQueuingInfo.
  public var queuingInfo: ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseQueuingInfo?
  /// `user`: ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseUser.
  public var user: ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseUser?
  /// `repository`: ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseRepository.
  public var repository: ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseRepository?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    id: String? = nil, name: String? = nil, description: String? = nil, status: String? = nil,
    creationTimestamp: String? = nil, latestUpdateTimestamp: String? = nil,
    profile: ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseProfile? = nil, flavor: String? = nil,
    flavorDetails: ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseFlavorDetails? = nil,
    pool: ModifyDescriptionOfDevelopmentEnvironmentInstanceResponsePool? = nil,
    spec: ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseProfileProvisionSpec? = nil,
    workspace: ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseWorkspace? = nil, aiProject: AIProject? = nil,
    errorCode: String? = nil, queuingInfo: ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseQueuingInfo? = nil,
    user: ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseUser? = nil,
    repository: ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseRepository? = nil
  ) {
    self.id = id
    self.name = name
    self.description = description
    self.status = status
    self.creationTimestamp = creationTimestamp
    self.latestUpdateTimestamp = latestUpdateTimestamp
    self.profile = profile
    self.flavor = flavor
    self.flavorDetails = flavorDetails
    self.pool = pool
    self.spec = spec
    self.workspace = workspace
    self.aiProject = aiProject
    self.errorCode = errorCode
    self.queuingInfo = queuingInfo
    self.user = user
    self.repository = repository
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    id = try fields.optional("id")
    name = try fields.optional("name")
    description = try fields.optional("description")
    status = try fields.optional("status")
    creationTimestamp = try fields.optional("creation_timestamp")
    latestUpdateTimestamp = try fields.optional("latest_update_timestamp")
    profile = try fields.optional("profile")
    flavor = try fields.optional("flavor")
    flavorDetails = try fields.optional("flavor_details")
    pool = try fields.optional("pool")
    spec = try fields.optional("spec")
    workspace = try fields.optional("workspace")
    aiProject = try fields.optional("ai_project")
    errorCode = try fields.optional("error_code")
    queuingInfo = try fields.optional("queuing_info")
    user = try fields.optional("user")
    repository = try fields.optional("repository")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(id, "id")
    try fields.write(name, "name")
    try fields.write(description, "description")
    try fields.write(status, "status")
    try fields.write(creationTimestamp, "creation_timestamp")
    try fields.write(latestUpdateTimestamp, "latest_update_timestamp")
    try fields.write(profile, "profile")
    try fields.write(flavor, "flavor")
    try fields.write(flavorDetails, "flavor_details")
    try fields.write(pool, "pool")
    try fields.write(spec, "spec")
    try fields.write(workspace, "workspace")
    try fields.write(aiProject, "ai_project")
    try fields.write(errorCode, "error_code")
    try fields.write(queuingInfo, "queuing_info")
    try fields.write(user, "user")
    try fields.write(repository, "repository")
  }
}

extension ModifyDescriptionOfDevelopmentEnvironmentInstanceResponse: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(profile, "profile")
    validator.check(flavorDetails, "flavor_details")
    validator.check(pool, "pool")
    validator.check(spec, "spec")
    validator.check(queuingInfo, "queuing_info")
    validator.check(repository, "repository")
  }
}

/// `ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseProfile` of the API.
public struct ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseProfile: Codable, Hashable, Sendable {
  /// `id`: string.
  public var id: String?
  /// `name`: string.
  public var name: String?
  /// `description`: string.
  public var description: String?
  /// `de_type`: string, always `Notebook`.
  public var deType: String?
  /// `provision`: ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseProfileProvision.
  public var provision: ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseProfileProvision?
  /// `labels`: map of string.
  public var labels: [String: String]?
  /// `flavor_type`: string.
  public var flavorType: FlavorType?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    id: String? = nil, name: String? = nil, description: String? = nil, deType: String? = nil,
    provision: ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseProfileProvision? = nil,
    labels: [String: String]? = nil, flavorType: FlavorType? = nil
  ) {
    self.id = id
    self.name = name
    self.description = description
    self.deType = deType
    self.provision = provision
    self.labels = labels
    self.flavorType = flavorType
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    id = try fields.optional("id")
    name = try fields.optional("name")
    description = try fields.optional("description")
    deType = try fields.optional("de_type")
    provision = try fields.optional("provision")
    labels = try fields.optional("labels")
    flavorType = try fields.optional("flavor_type")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(id, "id")
    try fields.write(name, "name")
    try fields.write(description, "description")
    try fields.write(deType, "de_type")
    try fields.write(provision, "provision")
    try fields.write(labels, "labels")
    try fields.write(flavorType, "flavor_type")
  }

  /// Values of `ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseProfile.flavor_type`.
  public struct FlavorType: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `CPU`.
    public static var cpu: Self { Self(rawValue: "CPU") }
    /// `GPU`.
    public static var gpu: Self { Self(rawValue: "GPU") }

    public static var documentedValues: [Self] { [.cpu, .gpu] }
  }
}

extension ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseProfile: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(deType, "de_type", constant: "Notebook")
    validator.check(provision, "provision")
    validator.check(flavorType, "flavor_type")
  }
}

/// `ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseProfileProvision` of the API.
public struct ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseProfileProvision: Codable, Hashable, Sendable {
  /// `type`: string, always `Docker`.
  public var type: String?
  /// `spec`: ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseProfileProvisionSpec.
  public var spec: ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseProfileProvisionSpec?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    type: String? = nil, spec: ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseProfileProvisionSpec? = nil
  ) {
    self.type = type
    self.spec = spec
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    type = try fields.optional("type")
    spec = try fields.optional("spec")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(type, "type")
    try fields.write(spec, "spec")
  }
}

extension ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseProfileProvision: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(type, "type", constant: "Docker")
    validator.check(spec, "spec")
  }
}

/// `ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseProfileProvisionSpec` of the API.
public struct ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseProfileProvisionSpec: Codable, Hashable, Sendable {
  /// `engine`: string, always `CCE`.
  public var engine: String?
  /// `params`: ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseProfileProvisionSpecParams.
  public var params: ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseProfileProvisionSpecParams?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    engine: String? = nil,
    params: ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseProfileProvisionSpecParams? = nil
  ) {
    self.engine = engine
    self.params = params
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    engine = try fields.optional("engine")
    params = try fields.optional("params")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(engine, "engine")
    try fields.write(params, "params")
  }
}

extension ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseProfileProvisionSpec: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(engine, "engine", constant: "CCE")
  }
}

/// `ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseProfileProvisionSpecParams` of the API.
public struct ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseProfileProvisionSpecParams: Codable, Hashable, Sendable {
  /// `namespace`: string.
  public var namespace: String?
  /// `image_name`: string.
  public var imageName: String?
  /// `image_tag`: string.
  public var imageTag: String?
  /// `annotations`: map of string.
  public var annotations: [String: String]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    namespace: String? = nil, imageName: String? = nil, imageTag: String? = nil, annotations: [String: String]? = nil
  ) {
    self.namespace = namespace
    self.imageName = imageName
    self.imageTag = imageTag
    self.annotations = annotations
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    namespace = try fields.optional("namespace")
    imageName = try fields.optional("image_name")
    imageTag = try fields.optional("image_tag")
    annotations = try fields.optional("annotations")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(namespace, "namespace")
    try fields.write(imageName, "image_name")
    try fields.write(imageTag, "image_tag")
    try fields.write(annotations, "annotations")
  }
}

extension ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseProfileProvisionSpecParams: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseFlavorDetails` of the API.
public struct ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseFlavorDetails: Codable, Hashable, Sendable {
  /// `name`: string.
  public var name: String?
  /// `status`: string.
  public var status: Status?
  /// `queuing_num`: integer.
  public var queuingNum: Int?
  /// `queue_left_time`: integer, in seconds.
  public var queueLeftTime: Int?
  /// `storage_list`: list of object.
  public var storageList: [JSONValue]?
  /// `is_permitted`: boolean.
  public var isPermitted: Bool?
  /// `type`: string.
  public var type: Kind?
  /// `params`: object.
  public var params: JSONValue?
  /// `promo_type`: string.
  public var promoType: PromoType?
  /// `instance_num`: integer.
  public var instanceNum: Int?
  /// `duration`: integer, in seconds.
  public var duration: Int?
  /// `store_time`: integer, in hours, default `-1`.
  public var storeTime: Int?
  /// `billing_flavor`: string.
  public var billingFlavor: String?
  /// `billing_params`: integer, required when billing_flavor is specified.
  public var billingParams: Int?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    name: String? = nil, status: Status? = nil, queuingNum: Int? = nil, queueLeftTime: Int? = nil,
    storageList: [JSONValue]? = nil, isPermitted: Bool? = nil, type: Kind? = nil, params: JSONValue? = nil,
    promoType: PromoType? = nil, instanceNum: Int? = nil, duration: Int? = nil, storeTime: Int? = nil,
    billingFlavor: String? = nil, billingParams: Int? = nil
  ) {
    self.name = name
    self.status = status
    self.queuingNum = queuingNum
    self.queueLeftTime = queueLeftTime
    self.storageList = storageList
    self.isPermitted = isPermitted
    self.type = type
    self.params = params
    self.promoType = promoType
    self.instanceNum = instanceNum
    self.duration = duration
    self.storeTime = storeTime
    self.billingFlavor = billingFlavor
    self.billingParams = billingParams
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    name = try fields.optional("name")
    status = try fields.optional("status")
    queuingNum = try fields.optional("queuing_num")
    queueLeftTime = try fields.optional("queue_left_time")
    storageList = try fields.optional("storage_list")
    isPermitted = try fields.optional("is_permitted")
    type = try fields.optional("type")
    params = try fields.optional("params")
    promoType = try fields.optional("promo_type")
    instanceNum = try fields.optional("instance_num")
    duration = try fields.optional("duration")
    storeTime = try fields.optional("store_time")
    billingFlavor = try fields.optional("billing_flavor")
    billingParams = try fields.optional("billing_params")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(name, "name")
    try fields.write(status, "status")
    try fields.write(queuingNum, "queuing_num")
    try fields.write(queueLeftTime, "queue_left_time")
    try fields.write(storageList, "storage_list")
    try fields.write(isPermitted, "is_permitted")
    try fields.write(type, "type")
    try fields.write(params, "params")
    try fields.write(promoType, "promo_type")
    try fields.write(instanceNum, "instance_num")
    try fields.write(duration, "duration")
    try fields.write(storeTime, "store_time")
    try fields.write(billingFlavor, "billing_flavor")
    try fields.write(billingParams, "billing_params")
  }

  /// Values of `ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseFlavorDetails.status`.
  public struct Status: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `onSale`.
    public static var onSale: Self { Self(rawValue: "onSale") }
    /// `soldOut`.
    public static var soldOut: Self { Self(rawValue: "soldOut") }

    public static var documentedValues: [Self] { [.onSale, .soldOut] }
  }

  /// Values of `ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseFlavorDetails.type`.
  public struct Kind: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `GPU`.
    public static var gpu: Self { Self(rawValue: "GPU") }
    /// `CPU`.
    public static var cpu: Self { Self(rawValue: "CPU") }

    public static var documentedValues: [Self] { [.gpu, .cpu] }
  }

  /// Values of `ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseFlavorDetails.promo_type`.
  public struct PromoType: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `Free`.
    public static var free: Self { Self(rawValue: "Free") }
    /// `NoDiscount`.
    public static var noDiscount: Self { Self(rawValue: "NoDiscount") }

    public static var documentedValues: [Self] { [.free, .noDiscount] }
  }
}

extension ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseFlavorDetails: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(status, "status")
    validator.check(type, "type")
    validator.check(promoType, "promo_type")
  }
}

/// `ModifyDescriptionOfDevelopmentEnvironmentInstanceResponsePool` of the API.
public struct ModifyDescriptionOfDevelopmentEnvironmentInstanceResponsePool: Codable, Hashable, Sendable {
  /// `id`: string.
  public var id: String?
  /// `name`: string.
  public var name: String?
  /// `type`: string.
  public var type: String?
  /// `owner`: ModifyDescriptionOfDevelopmentEnvironmentInstanceResponsePoolOwner, required when type is set to
  /// USER_DEFINED.
  public var owner: ModifyDescriptionOfDevelopmentEnvironmentInstanceResponsePoolOwner?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    id: String? = nil, name: String? = nil, type: String? = nil,
    owner: ModifyDescriptionOfDevelopmentEnvironmentInstanceResponsePoolOwner? = nil
  ) {
    self.id = id
    self.name = name
    self.type = type
    self.owner = owner
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    id = try fields.optional("id")
    name = try fields.optional("name")
    type = try fields.optional("type")
    owner = try fields.optional("owner")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(id, "id")
    try fields.write(name, "name")
    try fields.write(type, "type")
    try fields.write(owner, "owner")
  }
}

extension ModifyDescriptionOfDevelopmentEnvironmentInstanceResponsePool: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(owner, "owner")
  }
}

/// `ModifyDescriptionOfDevelopmentEnvironmentInstanceResponsePoolOwner` of the API.
public struct ModifyDescriptionOfDevelopmentEnvironmentInstanceResponsePoolOwner: Codable, Hashable, Sendable {
  /// `project_id`: string, required.
  public var projectID: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(projectID: String? = nil) {
    self.projectID = projectID
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    projectID = try fields.optional("project_id")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(projectID, "project_id")
  }
}

extension ModifyDescriptionOfDevelopmentEnvironmentInstanceResponsePoolOwner: Validatable {
  public func validate(with validator: inout Validator) {
    validator.require(projectID, "project_id")
  }
}

/// `ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseWorkspace` of the API.
public struct ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseWorkspace: Codable, Hashable, Sendable {
  /// `id`: string, default `0`.
  public var id: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(id: String? = nil) {
    self.id = id
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    id = try fields.optional("id")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(id, "id")
  }
}

extension ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseWorkspace: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseQueuingInfo` of the API.
public struct ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseQueuingInfo: Codable, Hashable, Sendable {
  /// `id`: string.
  public var id: String?
  /// `name`: string.
  public var name: String?
  /// `de_type`: string, always `Notebook`.
  public var deType: String?
  /// `flavor`: string.
  public var flavor: String?
  /// `flavor_details`: ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseFlavorDetails.
  public var flavorDetails: ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseFlavorDetails?
  /// `status`: string.
  public var status: Status?
  /// `begin_timestamp`: integer, a epoch-milliseconds.
  public var beginTimestamp: Int?
  /// `remain_time`: integer, in seconds.
  public var remainTime: Int?
  /// `end_timestamp`: integer, a epoch-milliseconds.
  public var endTimestamp: Int?
  /// `rank`: integer.
  public var rank: Int?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    id: String? = nil, name: String? = nil, deType: String? = nil, flavor: String? = nil,
    flavorDetails: ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseFlavorDetails? = nil, status: Status? = nil,
    beginTimestamp: Int? = nil, remainTime: Int? = nil, endTimestamp: Int? = nil, rank: Int? = nil
  ) {
    self.id = id
    self.name = name
    self.deType = deType
    self.flavor = flavor
    self.flavorDetails = flavorDetails
    self.status = status
    self.beginTimestamp = beginTimestamp
    self.remainTime = remainTime
    self.endTimestamp = endTimestamp
    self.rank = rank
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    id = try fields.optional("id")
    name = try fields.optional("name")
    deType = try fields.optional("de_type")
    flavor = try fields.optional("flavor")
    flavorDetails = try fields.optional("flavor_details")
    status = try fields.optional("status")
    beginTimestamp = try fields.optional("begin_timestamp")
    remainTime = try fields.optional("remain_time")
    endTimestamp = try fields.optional("end_timestamp")
    rank = try fields.optional("rank")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(id, "id")
    try fields.write(name, "name")
    try fields.write(deType, "de_type")
    try fields.write(flavor, "flavor")
    try fields.write(flavorDetails, "flavor_details")
    try fields.write(status, "status")
    try fields.write(beginTimestamp, "begin_timestamp")
    try fields.write(remainTime, "remain_time")
    try fields.write(endTimestamp, "end_timestamp")
    try fields.write(rank, "rank")
  }

  /// Values of `ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseQueuingInfo.status`.
  public struct Status: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `CREATE_QUEUING`.
    public static var createQueuing: Self { Self(rawValue: "CREATE_QUEUING") }
    /// `START_QUEUING`.
    public static var startQueuing: Self { Self(rawValue: "START_QUEUING") }

    public static var documentedValues: [Self] { [.createQueuing, .startQueuing] }
  }
}

extension ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseQueuingInfo: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(deType, "de_type", constant: "Notebook")
    validator.check(flavorDetails, "flavor_details")
    validator.check(status, "status")
  }
}

/// `ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseUser` of the API.
public struct ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseUser: Codable, Hashable, Sendable {
  /// `id`: string.
  public var id: String?
  /// `name`: string.
  public var name: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(id: String? = nil, name: String? = nil) {
    self.id = id
    self.name = name
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    id = try fields.optional("id")
    name = try fields.optional("name")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(id, "id")
    try fields.write(name, "name")
  }
}

extension ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseUser: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseRepository` of the API.
public struct ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseRepository: Codable, Hashable, Sendable {
  /// `id`: string.
  public var id: String?
  /// `branch`: string.
  public var branch: String?
  /// `user_name`: string.
  public var userName: String?
  /// `user_email`: string.
  public var userEmail: String?
  /// `type`: string.
  public var type: Kind?
  /// `connection_info`: ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseRepositoryConnectionInfo.
  public var connectionInfo: ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseRepositoryConnectionInfo?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    id: String? = nil, branch: String? = nil, userName: String? = nil, userEmail: String? = nil, type: Kind? = nil,
    connectionInfo: ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseRepositoryConnectionInfo? = nil
  ) {
    self.id = id
    self.branch = branch
    self.userName = userName
    self.userEmail = userEmail
    self.type = type
    self.connectionInfo = connectionInfo
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    id = try fields.optional("id")
    branch = try fields.optional("branch")
    userName = try fields.optional("user_name")
    userEmail = try fields.optional("user_email")
    type = try fields.optional("type")
    connectionInfo = try fields.optional("connection_info")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(id, "id")
    try fields.write(branch, "branch")
    try fields.write(userName, "user_name")
    try fields.write(userEmail, "user_email")
    try fields.write(type, "type")
    try fields.write(connectionInfo, "connection_info")
  }

  /// Values of `ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseRepository.type`.
  public struct Kind: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `CodeClub`.
    public static var codeClub: Self { Self(rawValue: "CodeClub") }
    /// `GitHub`.
    public static var gitHub: Self { Self(rawValue: "GitHub") }

    public static var documentedValues: [Self] { [.codeClub, .gitHub] }
  }
}

extension ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseRepository: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(type, "type")
    validator.check(connectionInfo, "connection_info")
  }
}

/// `ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseRepositoryConnectionInfo` of the API.
public struct ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseRepositoryConnectionInfo: Codable, Hashable, Sendable {
  /// `protocol`: string.
  public var `protocol`: ProtocolValue?
  /// `url`: string.
  public var url: String?
  /// `credential`: ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseRepositoryConnectionInfoCredential.
  public var credential: ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseRepositoryConnectionInfoCredential?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    `protocol`: ProtocolValue? = nil, url: String? = nil,
    credential: ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseRepositoryConnectionInfoCredential? = nil
  ) {
    self.`protocol` = `protocol`
    self.url = url
    self.credential = credential
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    `protocol` = try fields.optional("protocol")
    url = try fields.optional("url")
    credential = try fields.optional("credential")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(`protocol`, "protocol")
    try fields.write(url, "url")
    try fields.write(credential, "credential")
  }

  /// Values of `ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseRepositoryConnectionInfo.protocol`.
  public struct ProtocolValue: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `ssh`.
    public static var ssh: Self { Self(rawValue: "ssh") }
    /// `https`.
    public static var https: Self { Self(rawValue: "https") }

    public static var documentedValues: [Self] { [.ssh, .https] }
  }
}

extension ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseRepositoryConnectionInfo: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(`protocol`, "protocol")
  }
}

/// `ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseRepositoryConnectionInfoCredential` of the API.
public struct ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseRepositoryConnectionInfoCredential: Codable, Hashable, Sendable {
  /// `ssh_private_key`: string.
  public var sshPrivateKey: String?
  /// `access_token`: string.
  public var accessToken: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(sshPrivateKey: String? = nil, accessToken: String? = nil) {
    self.sshPrivateKey = sshPrivateKey
    self.accessToken = accessToken
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    sshPrivateKey = try fields.optional("ssh_private_key")
    accessToken = try fields.optional("access_token")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(sshPrivateKey, "ssh_private_key")
    try fields.write(accessToken, "access_token")
  }
}

extension ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseRepositoryConnectionInfoCredential: Validatable {
  public func validate(with validator: inout Validator) {}
}
