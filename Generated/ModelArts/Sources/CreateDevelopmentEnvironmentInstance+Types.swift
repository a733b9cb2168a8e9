// Made by Tablature from CreateDevelopmentEnvironmentInstance.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `CreateDevelopmentEnvironmentInstanceRequest` of the API.
public struct CreateDevelopmentEnvironmentInstanceRequest: Codable, Hashable, Sendable {
  /// `name`: string, required, ...64 characters.
  public var name: String
  /// `profile_id`: string, required.
  public var profileID: String
  /// `description`: string, ...512 characters.
  public var description: String?
  /// `flavor`: string, required.
  public var flavor: String
  /// `spec`: CreateDevelopmentEnvironmentInstanceRequestSpec, required.
  public var spec: CreateDevelopmentEnvironmentInstanceRequestSpec
  /// `workspace`: CreateDevelopmentEnvironmentInstanceRequestWorkspace.
  public var workspace: CreateDevelopmentEnvironmentInstanceRequestWorkspace?
  /// `pool`: CreateDevelopmentEnvironmentInstanceRequestPool.
  public var pool: CreateDevelopmentEnvironmentInstanceRequestPool?
  /// `ai_project`: AIProject.
  public var aiProject: AIProject?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    name: String, profileID: String, description: String? = nil, flavor: String,
    spec: CreateDevelopmentEnvironmentInstanceRequestSpec,
    workspace: CreateDevelopmentEnvironmentInstanceRequestWorkspace? = nil,
    pool: CreateDevelopmentEnvironmentInstanceRequestPool? = nil, aiProject: AIProject? = nil
  ) {
    self.name = name
    self.profileID = profileID
    self.description = description
    self.flavor = flavor
    self.spec = spec
    self.workspace = workspace
    self.pool = pool
    self.aiProject = aiProject
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    name = try fields.required("name")
    profileID = try fields.required("profile_id")
    description = try fields.optional("description")
    flavor = try fields.required("flavor")
    spec = try fields.required("spec")
    workspace = try fields.optional("workspace")
    pool = try fields.optional("pool")
    aiProject = try fields.optional("ai_project")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(name, "name")
    try fields.write(profileID, "profile_id")
    try fields.write(description, "description")
    try fields.write(flavor, "flavor")
    try fields.write(spec, "spec")
    try fields.write(workspace, "workspace")
    try fields.write(pool, "pool")
    try fields.write(aiProject, "ai_project")
  }
}

extension CreateDevelopmentEnvironmentInstanceRequest: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(name, "name", length: Limits(upTo: 64))
    validator.check(description, "description", length: Limits(upTo: 512))
    validator.check(spec, "spec")
    validator.check(pool, "pool")
  }
}

/// `CreateDevelopmentEnvironmentInstanceRequestSpec` of the API.
public struct CreateDevelopmentEnvironmentInstanceRequestSpec: Codable, Hashable, Sendable {
  /// `storage`: CreateDevelopmentEnvironmentInstanceRequestSpecStorage, required.
  public var storage: CreateDevelopmentEnvironmentInstanceRequestSpecStorage
  /// `extend_storage`: list of CreateDevelopmentEnvironmentInstanceRequestSpecStorage.
  public var extendStorage: [CreateDevelopmentEnvironmentInstanceRequestSpecStorage]?
  /// `auto_stop`: CreateDevelopmentEnvironmentInstanceRequestSpecAutoStop.
  public var autoStop: CreateDevelopmentEnvironmentInstanceRequestSpecAutoStop?
  /// `annotations`: map of string.
  public var annotations: [String: String]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    storage: CreateDevelopmentEnvironmentInstanceRequestSpecStorage,
    extendStorage: [CreateDevelopmentEnvironmentInstanceRequestSpecStorage]? = nil,
    autoStop: CreateDevelopmentEnvironmentInstanceRequestSpecAutoStop? = nil, annotations: [String: String]? = nil
  ) {
    self.storage = storage
    self.extendStorage = extendStorage
    self.autoStop = autoStop
    self.annotations = annotations
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    storage = try fields.required("storage")
    extendStorage = try fields.optional("extend_storage")
    autoStop = try fields.optional("auto_stop")
    annotations = try fields.optional("annotations")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(storage, "storage")
    try fields.write(extendStorage, "extend_storage")
    try fields.write(autoStop, "auto_stop")
    try fields.write(annotations, "annotations")
  }
}

extension CreateDevelopmentEnvironmentInstanceRequestSpec: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(storage, "storage")
    validator.check(extendStorage, "extend_storage")
    validator.check(autoStop, "auto_stop")
  }
}

/// `CreateDevelopmentEnvironmentInstanceRequestSpecStorage` of the API.
public struct CreateDevelopmentEnvironmentInstanceRequestSpecStorage: Codable, Hashable, Sendable {
  /// `type`: string, required, always `obs`.
  public var type: String
  /// `location`: CreateDevelopmentEnvironmentInstanceRequestSpecStorageLocation.
  public var location: CreateDevelopmentEnvironmentInstanceRequestSpecStorageLocation?

  /// Makes a value; what is nil is left out of the JSON.
  public init(type: String, location: CreateDevelopmentEnvironmentInstanceRequestSpecStorageLocation? = nil) {
    self.type = type
    self.location = location
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    type = try fields.required("type")
    location = try fields.optional("location")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(type, "type")
    try fields.write(location, "location")
  }
}

extension CreateDevelopmentEnvironmentInstanceRequestSpecStorage: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(type, "type", constant: "obs")
  }
}

/// `CreateDevelopmentEnvironmentInstanceRequestSpecStorageLocation` of the API.
public struct CreateDevelopmentEnvironmentInstanceRequestSpecStorageLocation: Codable, Hashable, Sendable {
  /// `path`: string.
  public var path: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(path: String? = nil) {
    self.path = path
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    path = try fields.optional("path")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(path, "path")
  }
}

extension CreateDevelopmentEnvironmentInstanceRequestSpecStorageLocation: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `CreateDevelopmentEnvironmentInstanceRequestSpecAutoStop` of the API.
public struct CreateDevelopmentEnvironmentInstanceRequestSpecAutoStop: Codable, Hashable, Sendable {
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

extension CreateDevelopmentEnvironmentInstanceRequestSpecAutoStop: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(duration, "duration", range: Limits(3600, 86400))
  }
}

/// `CreateDevelopmentEnvironmentInstanceRequestWorkspace` of the API.
public struct CreateDevelopmentEnvironmentInstanceRequestWorkspace: Codable, Hashable, Sendable {
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

extension CreateDevelopmentEnvironmentInstanceRequestWorkspace: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `CreateDevelopmentEnvironmentInstanceRequestPool` of the API.
public struct CreateDevelopmentEnvironmentInstanceRequestPool: Codable, Hashable, Sendable {
  /// `id`: string, required.
  public var id: String
  /// `type`: string.
  public var type: String?
  /// `name`: string.
  public var name: String?
  /// `owner`: CreateDevelopmentEnvironmentInstanceRequestPoolOwner.
  public var owner: CreateDevelopmentEnvironmentInstanceRequestPoolOwner?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    id: String, type: String? = nil, name: String? = nil,
    owner: CreateDevelopmentEnvironmentInstanceRequestPoolOwner? = nil
  ) {
    self.id = id
    self.type = type
    self.name = name
    self.owner = owner
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    id = try fields.required("id")
    type = try fields.optional("type")
    name = try fields.optional("name")
    owner = try fields.optional("owner")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(id, "id")
    try fields.write(type, "type")
    try fields.write(name, "name")
    try fields.write(owner, "owner")
  }
}

extension CreateDevelopmentEnvironmentInstanceRequestPool: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `CreateDevelopmentEnvironmentInstanceRequestPoolOwner` of the API.
public struct CreateDevelopmentEnvironmentInstanceRequestPoolOwner: Codable, Hashable, Sendable {
  /// `project_id`: string.
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

extension CreateDevelopmentEnvironmentInstanceRequestPoolOwner: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `CreateDevelopmentEnvironmentInstanceResponse` of the API.
public struct CreateDevelopmentEnvironmentInstanceResponse: Codable, Hashable, Sendable {
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
  /// `profile`: CreateDevelopmentEnvironmentInstanceResponseProfile.
  public var profile: CreateDevelopmentEnvironmentInstanceResponseProfile?
  /// `flavor`: string.
  public var flavor: String?
  /// `flavor_details`: CreateDevelopmentEnvironmentInstanceResponseFlavorDetails.
  public var flavorDetails: CreateDevelopmentEnvironmentInstanceResponseFlavorDetails?
  /// `pool`: CreateDevelopmentEnvironmentInstanceResponsePool.
  public var pool: CreateDevelopmentEnvironmentInstanceResponsePool?
  /// `spec`: CreateDevelopmentEnvironmentInstanceResponseSpec.
  public var spec: CreateDevelopmentEnvironmentInstanceResponseSpec?
  /// `workspace`: CreateDevelopmentEnvironmentInstanceResponseWorkspace.
  public var workspace: CreateDevelopmentEnvironmentInstanceResponseWorkspace?
  /// `ai_project`: AIProject.
  public var aiProject: AIProject?
  /// `error_code`: string.
  public var errorCode: String?
  /// `queuing_info`: CreateDevelopmentEnvironmentInstanceResponseQueuingInfo.
  public var queuingInfo: CreateDevelopmentEnvironmentInstanceResponseQueuingInfo?
  /// `user`: CreateDevelopmentEnvironmentInstanceResponseUser.
  public var user: CreateDevelopmentEnvironmentInstanceResponseUser?
  /// `repository`: CreateDevelopmentEnvironmentInstanceResponseSpecRepository.
  public var repository: CreateDevelopmentEnvironmentInstanceResponseSpecRepository?

  /// Makes a value; what is nil is left out of the JSON.
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

extension CreateDevelopmentEnvironmentInstanceResponse: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(profile, "profile")
    validator.check(flavorDetails, "flavor_details")
    validator.check(spec, "spec")
    validator.check(queuingInfo, "queuing_info")
    validator.check(repository, "repository")
  }
}

/// `CreateDevelopmentEnvironmentInstanceResponseProfile` of the API.
public struct CreateDevelopmentEnvironmentInstanceResponseProfile: Codable, Hashable, Sendable {
  /// `id`: string.
  public var id: String?
  /// `name`: string.
  public var name: String?
  /// `description`: string.
  public var description: String?
  /// `de_type`: string, always `Notebook`.
  public var deType: String?
  /// `flavor_type`: string.
  public var flavorType: FlavorType?
  /// `provision`: CreateDevelopmentEnvironmentInstanceResponseProfileProvision.
  public var provision: CreateDevelopmentEnvironmentInstanceResponseProfileProvision?
  /// `labels`: map of string.
  public var labels: [String: String]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    id: String? = nil, name: String? = nil, description: String? = nil, deType: String? = nil,
    flavorType: FlavorType? = nil, provision: CreateDevelopmentEnvironmentInstanceResponseProfileProvision? = nil,
    labels: [String: String]? = nil
  ) {
    self.id = id
    self.name = name
    self.description = description
    self.deType = deType
    self.flavorType = flavorType
    self.provision = provision
    self.labels = labels
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    id = try fields.optional("id")
    name = try fields.optional("name")
    description = try fields.optional("description")
    deType = try fields.optional("de_type")
    flavorType = try fields.optional("flavor_type")
    provision = try fields.optional("provision")
    labels = try fields.optional("labels")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(id, "id")
    try fields.write(name, "name")
    try fields.write(description, "description")
    try fields.write(deType, "de_type")
    try fields.write(flavorType, "flavor_type")
    try fields.write(provision, "provision")
    try fields.write(labels, "labels")
  }

  /// Values of `CreateDevelopmentEnvironmentInstanceResponseProfile.flavor_type`.
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

extension CreateDevelopmentEnvironmentInstanceResponseProfile: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(deType, "de_type", constant: "Notebook")
    validator.check(flavorType, "flavor_type")
    validator.check(provision, "provision")
  }
}

/// `CreateDevelopmentEnvironmentInstanceResponseProfileProvision` of the API.
public struct CreateDevelopmentEnvironmentInstanceResponseProfileProvision: Codable, Hashable, Sendable {
  /// `type`: string, always `Docker`.
  public var type: String?
  /// `spec`: CreateDevelopmentEnvironmentInstanceResponseProfileProvisionSpec.
  public var spec: CreateDevelopmentEnvironmentInstanceResponseProfileProvisionSpec?

  /// Makes a value; what is nil is left out of the JSON.
  public init(type: String? = nil, spec: CreateDevelopmentEnvironmentInstanceResponseProfileProvisionSpec? = nil) {
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

extension CreateDevelopmentEnvironmentInstanceResponseProfileProvision: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(type, "type", constant: "Docker")
    validator.check(spec, "spec")
  }
}

/// `CreateDevelopmentEnvironmentInstanceResponseProfileProvisionSpec` of the API.
public struct CreateDevelopmentEnvironmentInstanceResponseProfileProvisionSpec: Codable, Hashable, Sendable {
  /// `engine`: string, always `CCE`.
  public var engine: String?
  /// `params`: CreateDevelopmentEnvironmentInstanceResponseProfileProvisionSpecParams.
  public var params: CreateDevelopmentEnvironmentInstanceResponseProfileProvisionSpecParams?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    engine: String? = nil, params: CreateDevelopmentEnvironmentInstanceResponseProfileProvisionSpecParams? = nil
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

extension CreateDevelopmentEnvironmentInstanceResponseProfileProvisionSpec: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(engine, "engine", constant: "CCE")
  }
}

/// `CreateDevelopmentEnvironmentInstanceResponseProfileProvisionSpecParams` of the API.
public struct CreateDevelopmentEnvironmentInstanceResponseProfileProvisionSpecParams: Codable, Hashable, Sendable {
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

extension CreateDevelopmentEnvironmentInstanceResponseProfileProvisionSpecParams: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `CreateDevelopmentEnvironmentInstanceResponseFlavorDetails` of the API.
public struct CreateDevelopmentEnvironmentInstanceResponseFlavorDetails: Codable, Hashable, Sendable {
  /// `name`: string.
  public var name: String?
  /// `status`: string.
  public var status: Status?
  /// `queuing_num`: integer.
  public var queuingNum: Int?
  /// `queue_left_time`: integer, in seconds.
  public var queueLeftTime: Int?
  /// `storage_list`: list of any value.
  public var storageList: [JSONValue]?
  /// `is_permitted`: boolean.
  public var isPermitted: Bool?
  /// `type`: string.
  public var type: String?
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
    storageList: [JSONValue]? = nil, isPermitted: Bool? = nil, type: String? = nil, params: JSONValue? = nil,
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

  /// Values of `CreateDevelopmentEnvironmentInstanceResponseFlavorDetails.status`.
  public struct Status: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `onSale`.
    public static var onSale: Self { Self(rawValue: "onSale") }
    /// `soldOut`.
    public static var soldOut: Self { Self(rawValue: "soldOut") }

    public static var documentedValues: [Self] { [.onSale, .soldOut] }
  }

  /// Values of `CreateDevelopmentEnvironmentInstanceResponseFlavorDetails.promo_type`.
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

extension CreateDevelopmentEnvironmentInstanceResponseFlavorDetails: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(status, "status")
    validator.check(promoType, "promo_type")
  }
}

/// `CreateDevelopmentEnvironmentInstanceResponsePool` of the API.
public struct CreateDevelopmentEnvironmentInstanceResponsePool: Codable, Hashable, Sendable {
  /// `id`: string.
  public var id: String?
  /// `name`: string.
  public var name: String?
  /// `type`: string.
  public var type: String?
  /// `owner`: CreateDevelopmentEnvironmentInstanceResponsePoolOwner, required when type is set to USER_DEFINED.
  public var owner: CreateDevelopmentEnvironmentInstanceResponsePoolOwner?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    id: String? = nil, name: String? = nil, type: String? = nil,
    owner: CreateDevelopmentEnvironmentInstanceResponsePoolOwner? = nil
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

extension CreateDevelopmentEnvironmentInstanceResponsePool: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `CreateDevelopmentEnvironmentInstanceResponsePoolOwner` of the API.
public struct CreateDevelopmentEnvironmentInstanceResponsePoolOwner: Codable, Hashable, Sendable {
  /// `project_id`: string.
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

extension CreateDevelopmentEnvironmentInstanceResponsePoolOwner: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `CreateDevelopmentEnvironmentInstanceResponseSpec` of the API.
public struct CreateDevelopmentEnvironmentInstanceResponseSpec: Codable, Hashable, Sendable {
  /// `log_path`: string.
  public var logPath: String?
  /// `custom_script_path`: string.
  public var customScriptPath: String?
  /// `storage`: CreateDevelopmentEnvironmentInstanceResponseSpecStorage.
  public var storage: CreateDevelopmentEnvironmentInstanceResponseSpecStorage?
  /// `credential`: CreateDevelopmentEnvironmentInstanceResponseSpecCredential.
  public var credential: CreateDevelopmentEnvironmentInstanceResponseSpecCredential?
  /// `repository`: CreateDevelopmentEnvironmentInstanceResponseSpecRepository.
  public var repository: CreateDevelopmentEnvironmentInstanceResponseSpecRepository?
  /// `resource_reserved_timestamp`: integer.
  public var resourceReservedTimestamp: Int?
  /// `auto_stop`: CreateDevelopmentEnvironmentInstanceResponseSpecAutoStop.
  public var autoStop: CreateDevelopmentEnvironmentInstanceResponseSpecAutoStop?
  /// `failed_reasons`: CreateDevelopmentEnvironmentInstanceResponseSpecFailedReasons.
  public var failedReasons: CreateDevelopmentEnvironmentInstanceResponseSpecFailedReasons?
  /// `annotations`: map of string.
  public var annotations: [String: String]?
  /// `extend_params`: map of string.
  public var extendParams: [String: String]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    logPath: String? = nil, customScriptPath: String? = nil,
    storage: CreateDevelopmentEnvironmentInstanceResponseSpecStorage? = nil,
    credential: CreateDevelopmentEnvironmentInstanceResponseSpecCredential? = nil,
    repository: CreateDevelopmentEnvironmentInstanceResponseSpecRepository? = nil,
    resourceReservedTimestamp: Int? = nil, autoStop: CreateDevelopmentEnvironmentInstanceResponseSpecAutoStop? = nil,
    failedReasons: CreateDevelopmentEnvironmentInstanceResponseSpecFailedReasons? = nil,
    annotations: [String: String]? = nil, extendParams: [String: String]? = nil
  ) {
    self.logPath = logPath
    self.customScriptPath = customScriptPath
    self.storage = storage
    self.credential = credential
    self.repository = repository
    self.resourceReservedTimestamp = resourceReservedTimestamp
    self.autoStop = autoStop
    self.failedReasons = failedReasons
    self.annotations = annotations
    self.extendParams = extendParams
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    logPath = try fields.optional("log_path")
    customScriptPath = try fields.optional("custom_script_path")
    storage = try fields.optional("storage")
    credential = try fields.optional("credential")
    repository = try fields.optional("repository")
    resourceReservedTimestamp = try fields.optional("resource_reserved_timestamp")
    autoStop = try fields.optional("auto_stop")
    failedReasons = try fields.optional("failed_reasons")
    annotations = try fields.optional("annotations")
    extendParams = try fields.optional("extend_params")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(logPath, "log_path")
    try fields.write(customScriptPath, "custom_script_path")
    try fields.write(storage, "storage")
    try fields.write(credential, "credential")
    try fields.write(repository, "repository")
    try fields.write(resourceReservedTimestamp, "resource_reserved_timestamp")
    try fields.write(autoStop, "auto_stop")
    try fields.write(failedReasons, "failed_reasons")
    try fields.write(annotations, "annotations")
    try fields.write(extendParams, "extend_params")
  }
}

extension CreateDevelopmentEnvironmentInstanceResponseSpec: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(storage, "storage")
    validator.check(repository, "repository")
  }
}

/// `CreateDevelopmentEnvironmentInstanceResponseSpecStorage` of the API.
public struct CreateDevelopmentEnvironmentInstanceResponseSpecStorage: Codable, Hashable, Sendable {
  /// `type`: string.
  public var type: Kind?
  /// `location`: CreateDevelopmentEnvironmentInstanceResponseSpecStorageLocation.
  public var location: CreateDevelopmentEnvironmentInstanceResponseSpecStorageLocation?

  /// Makes a value; what is nil is left out of the JSON.
  public init(type: Kind? = nil, location: CreateDevelopmentEnvironmentInstanceResponseSpecStorageLocation? = nil) {
    self.type = type
    self.location = location
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    type = try fields.optional("type")
    location = try fields.optional("location")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(type, "type")
    try fields.write(location, "location")
  }

  /// Values of `CreateDevelopmentEnvironmentInstanceResponseSpecStorage.type`.
  public struct Kind: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `obs`.
    public static var obs: Self { Self(rawValue: "obs") }
    /// Known from an example only.
    public static var evs: Self { Self(rawValue: "evs") }

    public static var documentedValues: [Self] { [.obs, .evs] }
  }
}

extension CreateDevelopmentEnvironmentInstanceResponseSpecStorage: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(type, "type")
  }
}

/// `CreateDevelopmentEnvironmentInstanceResponseSpecStorageLocation` of the API.
public struct CreateDevelopmentEnvironmentInstanceResponseSpecStorageLocation: Codable, Hashable, Sendable {
  /// `path`: string.
  public var path: String?
  /// `volume_size`: integer.
  public var volumeSize: Int?

  /// Makes a value; what is nil is left out of the JSON.
  public init(path: String? = nil, volumeSize: Int? = nil) {
    self.path = path
    self.volumeSize = volumeSize
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    path = try fields.optional("path")
    volumeSize = try fields.optional("volume_size")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(path, "path")
    try fields.write(volumeSize, "volume_size")
  }
}

extension CreateDevelopmentEnvironmentInstanceResponseSpecStorageLocation: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `CreateDevelopmentEnvironmentInstanceResponseSpecFailedReasons` of the API.
public struct CreateDevelopmentEnvironmentInstanceResponseSpecFailedReasons: Codable, Hashable, Sendable {
  /// `code`: string.
  public var code: String?
  /// `message`: string.
  public var message: String?
  /// `detail`: map of string.
  public var detail: [String: String]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(code: String? = nil, message: String? = nil, detail: [String: String]? = nil) {
    self.code = code
    self.message = message
    self.detail = detail
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    code = try fields.optional("code")
    message = try fields.optional("message")
    detail = try fields.optional("detail")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(code, "code")
    try fields.write(message, "message")
    try fields.write(detail, "detail")
  }
}

extension CreateDevelopmentEnvironmentInstanceResponseSpecFailedReasons: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `CreateDevelopmentEnvironmentInstanceResponseSpecAutoStop` of the API.
public struct CreateDevelopmentEnvironmentInstanceResponseSpecAutoStop: Codable, Hashable, Sendable {
  /// `enable`: boolean.
  public var enable: Bool?
  /// `duration`: integer, in seconds.
  public var duration: Int?
  /// `prompt`: boolean.
  public var prompt: Bool?
  /// `stop_timestamp`: integer, a epoch-milliseconds.
  public var stopTimestamp: Int?
  /// `remain_time`: integer, in seconds.
  public var remainTime: Int?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    enable: Bool? = nil, duration: Int? = nil, prompt: Bool? = nil, stopTimestamp: Int? = nil, remainTime: Int? = nil
  ) {
    self.enable = enable
    self.duration = duration
    self.prompt = prompt
    self.stopTimestamp = stopTimestamp
    self.remainTime = remainTime
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    enable = try fields.optional("enable")
    duration = try fields.optional("duration")
    prompt = try fields.optional("prompt")
    stopTimestamp = try fields.optional("stop_timestamp")
    remainTime = try fields.optional("remain_time")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(enable, "enable")
    try fields.write(duration, "duration")
    try fields.write(prompt, "prompt")
    try fields.write(stopTimestamp, "stop_timestamp")
    try fields.write(remainTime, "remain_time")
  }
}

extension CreateDevelopmentEnvironmentInstanceResponseSpecAutoStop: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `CreateDevelopmentEnvironmentInstanceResponseWorkspace` of the API.
public struct CreateDevelopmentEnvironmentInstanceResponseWorkspace: Codable, Hashable, Sendable {
  /// `id`: string.
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

extension CreateDevelopmentEnvironmentInstanceResponseWorkspace: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `CreateDevelopmentEnvironmentInstanceResponseQueuingInfo` of the API.
public struct CreateDevelopmentEnvironmentInstanceResponseQueuingInfo: Codable, Hashable, Sendable {
  /// `id`: string.
  public var id: String?
  /// `name`: string.
  public var name: String?
  /// `de_type`: string, always `Notebook`.
  public var deType: String?
  /// `flavor`: string.
  public var flavor: String?
  /// `flavor_details`: CreateDevelopmentEnvironmentInstanceResponseFlavorDetails.
  public var flavorDetails: CreateDevelopmentEnvironmentInstanceResponseFlavorDetails?
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
    flavorDetails: CreateDevelopmentEnvironmentInstanceResponseFlavorDetails? = nil, status: Status? = nil,
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

  /// Values of `CreateDevelopmentEnvironmentInstanceResponseQueuingInfo.status`.
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

extension CreateDevelopmentEnvironmentInstanceResponseQueuingInfo: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(deType, "de_type", constant: "Notebook")
    validator.check(flavorDetails, "flavor_details")
    validator.check(status, "status")
  }
}

/// `CreateDevelopmentEnvironmentInstanceResponseUser` of the API.
public struct CreateDevelopmentEnvironmentInstanceResponseUser: Codable, Hashable, Sendable {
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

extension CreateDevelopmentEnvironmentInstanceResponseUser: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `CreateDevelopmentEnvironmentInstanceResponseSpecRepository` of the API.
public struct CreateDevelopmentEnvironmentInstanceResponseSpecRepository: Codable, Hashable, Sendable {
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
  /// `connection_info`: CreateDevelopmentEnvironmentInstanceResponseSpecRepositoryConnectionInfo.
  public var connectionInfo: CreateDevelopmentEnvironmentInstanceResponseSpecRepositoryConnectionInfo?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    id: String? = nil, branch: String? = nil, userName: String? = nil, userEmail: String? = nil, type: Kind? = nil,
    connectionInfo: CreateDevelopmentEnvironmentInstanceResponseSpecRepositoryConnectionInfo? = nil
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

  /// Values of `CreateDevelopmentEnvironmentInstanceResponseSpecRepository.type`.
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

extension CreateDevelopmentEnvironmentInstanceResponseSpecRepository: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(type, "type")
    validator.check(connectionInfo, "connection_info")
  }
}

/// `CreateDevelopmentEnvironmentInstanceResponseSpecRepositoryConnectionInfo` of the API.
public struct CreateDevelopmentEnvironmentInstanceResponseSpecRepositoryConnectionInfo: Codable, Hashable, Sendable {
  /// `protocol`: string.
  public var `protocol`: ProtocolValue?
  /// `url`: string.
  public var url: String?
  /// `credential`: CreateDevelopmentEnvironmentInstanceResponseSpecCredential.
  public var credential: CreateDevelopmentEnvironmentInstanceResponseSpecCredential?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    `protocol`: ProtocolValue? = nil, url: String? = nil,
    credential: CreateDevelopmentEnvironmentInstanceResponseSpecCredential? = nil
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

  /// Values of `CreateDevelopmentEnvironmentInstanceResponseSpecRepositoryConnectionInfo.protocol`.
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

extension CreateDevelopmentEnvironmentInstanceResponseSpecRepositoryConnectionInfo: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(`protocol`, "protocol")
  }
}

/// `CreateDevelopmentEnvironmentInstanceResponseSpecCredential` of the API.
public struct CreateDevelopmentEnvironmentInstanceResponseSpecCredential: Codable, Hashable, Sendable {
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

extension CreateDevelopmentEnvironmentInstanceResponseSpecCredential: Validatable {
  public func validate(with validator: inout Validator) {}
}
