// Made by Tablature from NotebookResp.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `NotebookResp` of the API.
public struct NotebookResp: Codable, Hashable, Sendable {
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
  /// `user`: NotebookRespUser.
  public var user: NotebookRespUser?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    actionProgress: [JobProgress]? = nil, description: String? = nil, endpoints: [EndpointsRes]? = nil,
    failReason: String? = nil, flavor: String? = nil, id: String? = nil, image: Image? = nil, lease: Lease? = nil,
    name: String? = nil, pool: Pool? = nil, status: Status? = nil, token: String? = nil, url: String? = nil,
    volume: VolumeRes? = nil, workspaceID: String? = nil, feature: Feature? = nil, billingItems: [BillingItem]? = nil,
    user: NotebookRespUser? = nil
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

  /// Values of `NotebookResp.status`.
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

  /// Values of `NotebookResp.feature`.
  public struct Feature: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Free CodeLab instance. `DEFAULT`.
    public static var `default`: Self { Self(rawValue: "DEFAULT") }
    /// Billed instance. `NOTEBOOK`.
    public static var notebook: Self { Self(rawValue: "NOTEBOOK") }

    public static var documentedValues: [Self] { [.default, .notebook] }
  }

  /// Values of `NotebookResp.billing_items`.
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

extension NotebookResp: Validatable {
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

/// `NotebookRespUser` of the API.
public struct NotebookRespUser: Codable, Hashable, Sendable {
  /// `domain`: NotebookRespUserDomain.
  public var domain: NotebookRespUserDomain?
  /// `id`: string.
  public var id: String?
  /// `name`: string.
  public var name: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(domain: NotebookRespUserDomain? = nil, id: String? = nil, name: String? = nil) {
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

extension NotebookRespUser: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `NotebookRespUserDomain` of the API.
public struct NotebookRespUserDomain: Codable, Hashable, Sendable {
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

extension NotebookRespUserDomain: Validatable {
  public func validate(with validator: inout Validator) {}
}
