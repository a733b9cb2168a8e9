// Made by Tablature from ListTasksDetails.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ListTasksDetails`.
///
/// `GET /v1/{project_id}/services/{service_id}/tasks`.
public struct ListTasksDetails: APIOperation {
  public typealias Output = ListTasksDetailsResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ListTasksDetails",
      method: .get,
      path: "/v1/{project_id}/services/{service_id}/tasks",
      documentedStatuses: [200, 400, 404]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `service_id`: string, required.
  public var serviceID: String
  /// `state`: string.
  public var state: State?
  /// `name_like`: string.
  public var nameLike: String?
  /// `id`: string.
  public var id: String?
  /// `created_since`: long, in milliseconds.
  public var createdSince: Int64?
  /// `created_until`: long, in milliseconds.
  public var createdUntil: Int64?
  /// `sort_dir`: string.
  public var sortDir: SortDir?
  /// `sort_key`: string.
  public var sortKey: SortKey?
  /// `offset`: integer.
  public var offset: Int?
  /// `limit`: integer.
  public var limit: Int?

  /// Makes a call; parameters that are nil are not sent.
  public init(
    serviceID: String, state: State? = nil, nameLike: String? = nil, id: String? = nil, createdSince: Int64? = nil,
    createdUntil: Int64? = nil, sortDir: SortDir? = nil, sortKey: SortKey? = nil, offset: Int? = nil, limit: Int? = nil,
    projectID: String? = nil
  ) {
    self.projectID = projectID
    self.serviceID = serviceID
    self.state = state
    self.nameLike = nameLike
    self.id = id
    self.createdSince = createdSince
    self.createdUntil = createdUntil
    self.sortDir = sortDir
    self.sortKey = sortKey
    self.offset = offset
    self.limit = limit
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.path("service_id", serviceID)
    request.query("state", state)
    request.query("name_like", nameLike)
    request.query("id", id)
    request.query("created_since", createdSince)
    request.query("created_until", createdUntil)
    request.query("sort_dir", sortDir)
    request.query("sort_key", sortKey)
    request.query("offset", offset)
    request.query("limit", limit)
  }

  /// Values of `ListTasksDetails.state`.
  public struct State: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `PENDING`.
    public static var pending: Self { Self(rawValue: "PENDING") }
    /// `RECOVERING`.
    public static var recovering: Self { Self(rawValue: "RECOVERING") }
    /// `STARTING`.
    public static var starting: Self { Self(rawValue: "STARTING") }
    /// `UPGRADING`.
    public static var upgrading: Self { Self(rawValue: "UPGRADING") }
    /// `CREATE_FAILED`.
    public static var createFailed: Self { Self(rawValue: "CREATE_FAILED") }
    /// `START_FAILED`.
    public static var startFailed: Self { Self(rawValue: "START_FAILED") }
    /// `RUNNING`.
    public static var running: Self { Self(rawValue: "RUNNING") }
    /// `STOPPING`.
    public static var stopping: Self { Self(rawValue: "STOPPING") }
    /// `STOPPED`.
    public static var stopped: Self { Self(rawValue: "STOPPED") }
    /// `ABNORMAL`.
    public static var abnormal: Self { Self(rawValue: "ABNORMAL") }
    /// `SUCCEEDED`.
    public static var succeeded: Self { Self(rawValue: "SUCCEEDED") }
    /// `FAILED`.
    public static var failed: Self { Self(rawValue: "FAILED") }
    /// `DELETING`.
    public static var deleting: Self { Self(rawValue: "DELETING") }
    /// `FREEZING`.
    public static var freezing: Self { Self(rawValue: "FREEZING") }
    /// `FROZEN`.
    public static var frozen: Self { Self(rawValue: "FROZEN") }

    public static var documentedValues: [Self] {
      [
        .pending, .recovering, .starting, .upgrading, .createFailed, .startFailed, .running, .stopping, .stopped,
        .abnormal, .succeeded, .failed, .deleting, .freezing, .frozen
      ]
    }
  }

  /// Values of `ListTasksDetails.sort_dir`.
  public struct SortDir: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Ascending order.
    public static var asc: Self { Self(rawValue: "asc") }
    /// Descending order.
    public static var desc: Self { Self(rawValue: "desc") }

    public static var documentedValues: [Self] { [.asc, .desc] }
  }

  /// Values of `ListTasksDetails.sort_key`.
  public struct SortKey: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Sorted by name.
    public static var name: Self { Self(rawValue: "name") }
    /// Sorted by creation time. `created_at`.
    public static var createdAt: Self { Self(rawValue: "created_at") }
    /// Sorted by update time. `updated_at`.
    public static var updatedAt: Self { Self(rawValue: "updated_at") }

    public static var documentedValues: [Self] { [.name, .createdAt, .updatedAt] }
  }
}

extension ListTasksDetails {
  public func validate(with validator: inout Validator) {
    validator.check(state, "state")
    validator.check(sortDir, "sort_dir")
    validator.check(sortKey, "sort_key")
  }
}

extension ListTasksDetails: OffsetPaging {
  public var pageSize: Int? { limit }

  public var recordOffset: Int {
    get { offset ?? 0 }
    set { offset = newValue }
  }

  public static func items(of page: ListTasksDetailsResponse) -> [TaskDetails] { page.tasks ?? [] }

  public static func total(of page: ListTasksDetailsResponse) -> Int? { page.count.map { Int($0) } }
}

extension ModelArtsClient {
  /// Calls `ListTasksDetails`.
  ///
  /// Documented failures: 400, 404.
  public func listTasksDetails(
    serviceID: String, state: ListTasksDetails.State? = nil, nameLike: String? = nil, id: String? = nil,
    createdSince: Int64? = nil, createdUntil: Int64? = nil, sortDir: ListTasksDetails.SortDir? = nil,
    sortKey: ListTasksDetails.SortKey? = nil, offset: Int? = nil, limit: Int? = nil, projectID: String? = nil
  ) async throws(ClientError) -> ListTasksDetailsResponse {
    try await send(ListTasksDetails(
      serviceID: serviceID, state: state, nameLike: nameLike, id: id, createdSince: createdSince,
      createdUntil: createdUntil, sortDir: sortDir, sortKey: sortKey, offset: offset, limit: limit,
      projectID: projectID
    ))
  }
}
