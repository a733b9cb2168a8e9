// Made by Tablature from ObtainDevelopmentEnvironmentInstances.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ObtainDevelopmentEnvironmentInstances`.
///
/// `GET /v1/{project_id}/demanager/instances`.
public struct ObtainDevelopmentEnvironmentInstances: APIOperation {
  public typealias Output = ObtainDevelopmentEnvironmentInstancesResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ObtainDevelopmentEnvironmentInstances",
      method: .get,
      path: "/v1/{project_id}/demanager/instances",
      documentedStatuses: [200]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `de_type`: string, required, always `Notebook`.
  public var deType: String
  /// `provision_type`: string, always `Docker`.
  public var provisionType: String?
  /// `status`: string.
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
  /// `ai_project`: string.
  public var aiProject: String?
  /// `pool_id`: string.
  public var poolID: String?

  /// Makes a call; parameters that are nil are not sent.
  public init(
    deType: String, provisionType: String? = nil, status: Status? = nil, sortby: Sortby? = nil, order: Order? = nil,
    offset: Int? = nil, limit: Int? = nil, workspaceID: String? = nil, showSelf: String? = nil,
    aiProject: String? = nil, poolID: String? = nil, projectID: String? = nil
  ) {
    self.projectID = projectID
    self.deType = deType
    self.provisionType = provisionType
    self.status = status
    self.sortby = sortby
    self.order = order
    self.offset = offset
    self.limit = limit
    self.workspaceID = workspaceID
    self.showSelf = showSelf
    self.aiProject = aiProject
    self.poolID = poolID
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.query("de_type", deType)
    request.query("provision_type", provisionType)
    request.query("status", status)
    request.query("sortby", sortby)
    request.query("order", order)
    request.query("offset", offset)
    request.query("limit", limit)
    request.query("workspace_id", workspaceID)
    request.query("show_self", showSelf)
    request.query("ai_project", aiProject)
    request.query("pool_id", poolID)
  }

  /// Values of `ObtainDevelopmentEnvironmentInstances.status`.
  public struct Status: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `CREATING`.
    public static var creating: Self { Self(rawValue: "CREATING") }
    /// `CREATE_FAILED`.
    public static var createFailed: Self { Self(rawValue: "CREATE_FAILED") }
    /// `STARTING`.
    public static var starting: Self { Self(rawValue: "STARTING") }
    /// `RESTARTING`.
    public static var restarting: Self { Self(rawValue: "RESTARTING") }
    /// `START_FAILED`.
    public static var startFailed: Self { Self(rawValue: "START_FAILED") }
    /// `RUNNING`.
    public static var running: Self { Self(rawValue: "RUNNING") }
    /// `STOPPING`.
    public static var stopping: Self { Self(rawValue: "STOPPING") }
    /// `STOPPED`.
    public static var stopped: Self { Self(rawValue: "STOPPED") }
    /// `UNAVAILABLE`.
    public static var unavailable: Self { Self(rawValue: "UNAVAILABLE") }
    /// `DELETED`.
    public static var deleted: Self { Self(rawValue: "DELETED") }
    /// `RESIZING`.
    public static var resizing: Self { Self(rawValue: "RESIZING") }
    /// `RESIZE_FAILED`.
    public static var resizeFailed: Self { Self(rawValue: "RESIZE_FAILED") }

    public static var documentedValues: [Self] {
      [
        .creating, .createFailed, .starting, .restarting, .startFailed, .running, .stopping, .stopped, .unavailable,
        .deleted, .resizing, .resizeFailed
      ]
    }
  }

  /// Values of `ObtainDevelopmentEnvironmentInstances.sortby`.
  public struct Sortby: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `name`.
    public static var name: Self { Self(rawValue: "name") }
    /// `creation_timestamp`.
    public static var creationTimestamp: Self { Self(rawValue: "creation_timestamp") }

    public static var documentedValues: [Self] { [.name, .creationTimestamp] }
  }

  /// Values of `ObtainDevelopmentEnvironmentInstances.order`.
  public struct Order: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `asc`.
    public static var asc: Self { Self(rawValue: "asc") }
    /// `desc`.
    public static var desc: Self { Self(rawValue: "desc") }

    public static var documentedValues: [Self] { [.asc, .desc] }
  }
}

extension ObtainDevelopmentEnvironmentInstances {
  public func validate(with validator: inout Validator) {
    validator.check(deType, "de_type", constant: "Notebook")
    validator.check(provisionType, "provision_type", constant: "Docker")
    validator.check(status, "status")
    validator.check(sortby, "sortby")
    validator.check(order, "order")
  }
}

extension ObtainDevelopmentEnvironmentInstances: OffsetPaging {
  public var pageSize: Int? { limit ?? 0 }

  public var recordOffset: Int {
    get { offset ?? 0 }
    set { offset = newValue }
  }

  public static func items(of page: ObtainDevelopmentEnvironmentInstancesResponse) -> [ObtainDevelopmentEnvironmentInstancesResponseInstances] { page.instances ?? [] }

  public static func total(of page: ObtainDevelopmentEnvironmentInstancesResponse) -> Int? { page.totalCount }
}

extension ModelArtsClient {
  /// Calls `ObtainDevelopmentEnvironmentInstances`.
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
