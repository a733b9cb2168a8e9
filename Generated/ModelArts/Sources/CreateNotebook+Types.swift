// Made by Tablature from CreateNotebook.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `CreateNotebookRequest` of the API.
public struct CreateNotebookRequest: Codable, Hashable, Sendable {
  /// `description`: string, ...512 characters.
  public var description: String?
  /// `duration`: long, in milliseconds.
  public var duration: Int64?
  /// `endpoints`: list of EndpointsReq.
  public var endpoints: [EndpointsReq]?
  /// `feature`: string, default `NOTEBOOK`.
  public var feature: Feature?
  /// `flavor`: string, required.
  public var flavor: Flavor
  /// `image_id`: string, required.
  public var imageID: String
  /// `name`: string, required, ...128 characters.
  public var name: String
  /// `pool_id`: string.
  public var poolID: String?
  /// `volume`: VolumeReq, required.
  public var volume: VolumeReq
  /// `workspace_id`: string, default `0`.
  public var workspaceID: String?
  /// `hooks`: CustomHooks.
  public var hooks: CustomHooks?
  /// `lease`: LeaseReq.
  public var lease: LeaseReq?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    description: String? = nil, duration: Int64? = nil, endpoints: [EndpointsReq]? = nil, feature: Feature? = nil,
    flavor: Flavor, imageID: String, name: String, poolID: String? = nil, volume: VolumeReq, workspaceID: String? = nil,
    hooks: CustomHooks? = nil, lease: LeaseReq? = nil
  ) {
    self.description = description
    self.duration = duration
    self.endpoints = endpoints
    self.feature = feature
    self.flavor = flavor
    self.imageID = imageID
    self.name = name
    self.poolID = poolID
    self.volume = volume
    self.workspaceID = workspaceID
    self.hooks = hooks
    self.lease = lease
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    description = try fields.optional("description")
    duration = try fields.optional("duration")
    endpoints = try fields.optional("endpoints")
    feature = try fields.optional("feature")
    flavor = try fields.required("flavor")
    imageID = try fields.required("image_id")
    name = try fields.required("name")
    poolID = try fields.optional("pool_id")
    volume = try fields.required("volume")
    workspaceID = try fields.optional("workspace_id")
    hooks = try fields.optional("hooks")
    lease = try fields.optional("lease")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(description, "description")
    try fields.write(duration, "duration")
    try fields.write(endpoints, "endpoints")
    try fields.write(feature, "feature")
    try fields.write(flavor, "flavor")
    try fields.write(imageID, "image_id")
    try fields.write(name, "name")
    try fields.write(poolID, "pool_id")
    try fields.write(volume, "volume")
    try fields.write(workspaceID, "workspace_id")
    try fields.write(hooks, "hooks")
    try fields.write(lease, "lease")
  }

  /// Values of `CreateNotebookRequest.feature`.
  public struct Feature: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Free CodeLab instance. `DEFAULT`.
    public static var `default`: Self { Self(rawValue: "DEFAULT") }
    /// Billed instance. `NOTEBOOK`.
    public static var notebook: Self { Self(rawValue: "NOTEBOOK") }

    public static var documentedValues: [Self] { [.default, .notebook] }
  }

  /// Values of `CreateNotebookRequest.flavor`.
  public struct Flavor: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `modelarts.vm.cpu.2u`.
    public static var modelartsVMCPU2u: Self { Self(rawValue: "modelarts.vm.cpu.2u") }
    /// `modelarts.vm.cpu.8u`.
    public static var modelartsVMCPU8u: Self { Self(rawValue: "modelarts.vm.cpu.8u") }

    public static var documentedValues: [Self] { [.modelartsVMCPU2u, .modelartsVMCPU8u] }
  }
}

extension CreateNotebookRequest: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(description, "description", length: Limits(upTo: 512))
    validator.check(endpoints, "endpoints")
    validator.check(feature, "feature")
    validator.check(flavor, "flavor")
    validator.check(name, "name", length: Limits(upTo: 128))
    validator.check(volume, "volume")
    validator.check(hooks, "hooks")
  }
}

/// `VolumeReq` of the API.
public struct VolumeReq: Codable, Hashable, Sendable {
  /// `capacity`: integer, ...4096, in GB, default `5`.
  public var capacity: Int?
  /// `category`: string, required.
  public var category: Category
  /// `ownership`: string, required.
  public var ownership: Ownership
  /// `uri`: string, required when the instance category is EFS and the ownership is DEDICATED.
  public var uri: String?
  /// `id`: string, required when the instance category is EFS and the ownership is DEDICATED.
  public var id: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(capacity: Int? = nil, category: Category, ownership: Ownership, uri: String? = nil, id: String? = nil) {
    self.capacity = capacity
    self.category = category
    self.ownership = ownership
    self.uri = uri
    self.id = id
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    capacity = try fields.optional("capacity")
    category = try fields.required("category")
    ownership = try fields.required("ownership")
    uri = try fields.optional("uri")
    id = try fields.optional("id")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(capacity, "capacity")
    try fields.write(category, "category")
    try fields.write(ownership, "ownership")
    try fields.write(uri, "uri")
    try fields.write(id, "id")
  }

  /// Values of `VolumeReq.category`.
  public struct Category: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `SFS`.
    public static var sfs: Self { Self(rawValue: "SFS") }
    /// `EVS`.
    public static var evs: Self { Self(rawValue: "EVS") }
    /// Known from an example only. `evs`.
    public static var evsValue: Self { Self(rawValue: "evs") }

    public static var documentedValues: [Self] { [.sfs, .evs, .evsValue] }
  }

  /// Values of `VolumeReq.ownership`.
  public struct Ownership: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `MANAGED`.
    public static var managed: Self { Self(rawValue: "MANAGED") }
    /// `DEDICATED`.
    public static var dedicated: Self { Self(rawValue: "DEDICATED") }
    /// Known from an example only. `managed`.
    public static var managedValue: Self { Self(rawValue: "managed") }

    public static var documentedValues: [Self] { [.managed, .dedicated, .managedValue] }
  }
}

extension VolumeReq: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(capacity, "capacity", range: Limits(upTo: 4096))
    validator.check(category, "category")
    validator.check(ownership, "ownership")
  }
}

/// `LeaseReq` of the API.
public struct LeaseReq: Codable, Hashable, Sendable {
  /// `duration`: long, in milliseconds.
  public var duration: Int64?
  /// `type`: string, default `timing`.
  public var type: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(duration: Int64? = nil, type: String? = nil) {
    self.duration = duration
    self.type = type
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    duration = try fields.optional("duration")
    type = try fields.optional("type")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(duration, "duration")
    try fields.write(type, "type")
  }
}

extension LeaseReq: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `CreateNotebookResponse` of the API.
public struct CreateNotebookResponse: Codable, Hashable, Sendable {
  /// `action_progress`: list of JobProgress.
  public var actionProgress: [JobProgress]?
  /// `description`: string.
  public var description: String?
  /// `endpoints`: list of EndpointsRes.
  public var endpoints: [EndpointsRes]?
  /// `fail_reason`: string.
  public var failReason: String?
  /// `flavor`: string.
  public var flavor: String?
  /// `id`: string.
  public var id: String?
  /// `image`: Image.
  public var image: Image?
  /// `lease`: Lease.
  public var lease: Lease?
  /// `name`: string.
  public var name: String?
  /// `pool`: Pool.
  public var pool: Pool?
  /// `status`: string.
  public var status: Status?
  /// `token`: string.
  public var token: String?
  /// `url`: string.
  public var url: String?
  /// `volume`: VolumeRes.
  public var volume: VolumeRes?
  /// `workspace_id`: string, default `0`.
  public var workspaceID: String?
  /// `feature`: string.
  public var feature: Feature?
  /// `billing_items`: list of string.
  public var billingItems: [BillingItem]?
  /// `user`: CreateNotebookResponseUser.
  public var user: CreateNotebookResponseUser?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    actionProgress: [JobProgress]? = nil, description: String? = nil, endpoints: [EndpointsRes]? = nil,
    failReason: String? = nil, flavor: String? = nil, id: String? = nil, image: Image? = nil, lease: Lease? = nil,
    name: String? = nil, pool: Pool? = nil, status: Status? = nil, token: String? = nil, url: String? = nil,
    volume: VolumeRes? = nil, workspaceID: String? = nil, feature: Feature? = nil, billingItems: [BillingItem]? = nil,
    user: CreateNotebookResponseUser? = nil
  ) {
    self.actionProgress = actionProgress
    self.description = description
    self.endpoints = endpoints
    self.failReason = failReason
    self.flavor = flavor
    self.id = id
    self.image = image
    self.lease = lease
    self.name = name
    self.pool = pool
    self.status = status
    self.token = token
    self.url = url
    self.volume = volume
    self.workspaceID = workspaceID
    self.feature = feature
    self.billingItems = billingItems
    self.user = user
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    actionProgress = try fields.optional("action_progress")
    description = try fields.optional("description")
    endpoints = try fields.optional("endpoints")
    failReason = try fields.optional("fail_reason")
    flavor = try fields.optional("flavor")
    id = try fields.optional("id")
    image = try fields.optional("image")
    lease = try fields.optional("lease")
    name = try fields.optional("name")
    pool = try fields.optional("pool")
    status = try fields.optional("status")
    token = try fields.optional("token")
    url = try fields.optional("url")
    volume = try fields.optional("volume")
    workspaceID = try fields.optional("workspace_id")
    feature = try fields.optional("feature")
    billingItems = try fields.optional("billing_items")
    user = try fields.optional("user")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(actionProgress, "action_progress")
    try fields.write(description, "description")
    try fields.write(endpoints, "endpoints")
    try fields.write(failReason, "fail_reason")
    try fields.write(flavor, "flavor")
    try fields.write(id, "id")
    try fields.write(image, "image")
    try fields.write(lease, "lease")
    try fields.write(name, "name")
    try fields.write(pool, "pool")
    try fields.write(status, "status")
    try fields.write(token, "token")
    try fields.write(url, "url")
    try fields.write(volume, "volume")
    try fields.write(workspaceID, "workspace_id")
    try fields.write(feature, "feature")
    try fields.write(billingItems, "billing_items")
    try fields.write(user, "user")
  }

  /// Values of `CreateNotebookResponse.status`.
  public struct Status: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `INIT`.
    public static var initValue: Self { Self(rawValue: "INIT") }
    /// `CREATING`.
    public static var creating: Self { Self(rawValue: "CREATING") }
    /// `STARTING`.
    public static var starting: Self { Self(rawValue: "STARTING") }
    /// `STOPPING`.
    public static var stopping: Self { Self(rawValue: "STOPPING") }
    /// `DELETING`.
    public static var deleting: Self { Self(rawValue: "DELETING") }
    /// `RUNNING`.
    public static var running: Self { Self(rawValue: "RUNNING") }
    /// `STOPPED`.
    public static var stopped: Self { Self(rawValue: "STOPPED") }
    /// `SNAPSHOTTING`.
    public static var snapshotting: Self { Self(rawValue: "SNAPSHOTTING") }
    /// Creating the instance failed. `CREATE_FAILED`.
    public static var createFailed: Self { Self(rawValue: "CREATE_FAILED") }
    /// Starting the instance failed. `START_FAILED`.
    public static var startFailed: Self { Self(rawValue: "START_FAILED") }
    /// Deleting the instance failed. `DELETE_FAILED`.
    public static var deleteFailed: Self { Self(rawValue: "DELETE_FAILED") }
    /// An error occurred. `ERROR`.
    public static var error: Self { Self(rawValue: "ERROR") }
    /// `DELETED`.
    public static var deleted: Self { Self(rawValue: "DELETED") }
    /// `FROZEN`.
    public static var frozen: Self { Self(rawValue: "FROZEN") }

    public static var documentedValues: [Self] {
      [
        .initValue, .creating, .starting, .stopping, .deleting, .running, .stopped, .snapshotting, .createFailed,
        .startFailed, .deleteFailed, .error, .deleted, .frozen
      ]
    }
  }

  /// Values of `CreateNotebookResponse.feature`.
  public struct Feature: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Free CodeLab instance. `DEFAULT`.
    public static var `default`: Self { Self(rawValue: "DEFAULT") }
    /// Billed instance. `NOTEBOOK`.
    public static var notebook: Self { Self(rawValue: "NOTEBOOK") }

    public static var documentedValues: [Self] { [.default, .notebook] }
  }

  /// Values of `CreateNotebookResponse.billing_items`.
  public struct BillingItem: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `STORAGE`.
    public static var storage: Self { Self(rawValue: "STORAGE") }
    /// `COMPUTE`.
    public static var compute: Self { Self(rawValue: "COMPUTE") }
    /// All charging types. `ALL`.
    public static var all: Self { Self(rawValue: "ALL") }

    public static var documentedValues: [Self] { [.storage, .compute, .all] }
  }
}

extension CreateNotebookResponse: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(actionProgress, "action_progress")
    validator.check(endpoints, "endpoints")
    validator.check(image, "image")
    validator.check(lease, "lease")
    validator.check(status, "status")
    validator.check(volume, "volume")
    validator.check(feature, "feature")
    validator.check(billingItems, "billing_items")
  }
}

/// `CreateNotebookResponseUser` of the API.
public struct CreateNotebookResponseUser: Codable, Hashable, Sendable {
  /// `domain`: CreateNotebookResponseUserDomain.
  public var domain: CreateNotebookResponseUserDomain?
  /// `id`: string.
  public var id: String?
  /// `name`: string.
  public var name: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(domain: CreateNotebookResponseUserDomain? = nil, id: String? = nil, name: String? = nil) {
    self.domain = domain
    self.id = id
    self.name = name
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    domain = try fields.optional("domain")
    id = try fields.optional("id")
    name = try fields.optional("name")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(domain, "domain")
    try fields.write(id, "id")
    try fields.write(name, "name")
  }
}

extension CreateNotebookResponseUser: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `CreateNotebookResponseUserDomain` of the API.
public struct CreateNotebookResponseUserDomain: Codable, Hashable, Sendable {
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

extension CreateNotebookResponseUserDomain: Validatable {
  public func validate(with validator: inout Validator) {}
}
