// Made by Tablature from ListTasksDetails.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v1/{project_id}/services/{service_id}/tasks`.
public struct ListTasksDetails: OffsetPaging {
  public typealias Output = ListTasksDetailsResponse
  public static let route = APIRoute(.get, "/v1/{project_id}/services/{service_id}/tasks", statuses: [200, 400, 404])

  public var projectID: String?
  public var serviceID: String
  public var state: State?
  public var nameLike: String?
  public var id: String?
  /// `created_since`: long, in milliseconds since 1970.
  public var createdSince: Int64?
  /// `created_until`: long, in milliseconds since 1970.
  public var createdUntil: Int64?
  public var sortDir: SortDir?
  public var sortKey: SortKey?
  public var offset: Int?
  public var limit: Int?

  public init(
    serviceID: String, state: State? = nil, nameLike: String? = nil, id: String? = nil, createdSince: Int64? = nil,
    createdUntil: Int64? = nil, sortDir: SortDir? = nil, sortKey: SortKey? = nil, offset: Int? = nil, limit: Int? = nil,
    projectID: String? = nil
  ) {
    (self.serviceID, self.state, self.nameLike, self.id) = (serviceID, state, nameLike, id)
    (self.createdSince, self.createdUntil, self.sortDir, self.sortKey) = (createdSince, createdUntil, sortDir, sortKey)
    (self.offset, self.limit, self.projectID) = (offset, limit, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID, "service_id": serviceID])
    request.query([
      "state": state, "name_like": nameLike, "id": id, "created_since": createdSince, "created_until": createdUntil,
      "sort_dir": sortDir, "sort_key": sortKey, "offset": offset, "limit": limit
    ])
  }

  public func validate(with validator: inout Validator) {
    validator.check(state, "state")
    validator.check(sortDir, "sort_dir")
    validator.check(sortKey, "sort_key")
  }

  public var pageSize: Int? { limit }
  public var recordOffset: Int {
    get { offset ?? 0 }
    set { offset = newValue }
  }
  public static func items(of page: ListTasksDetailsResponse) -> [TaskDetails] { page.tasks ?? [] }
  public static func total(of page: ListTasksDetailsResponse) -> Int? { page.count.map { Int($0) } }

  public typealias State = TaskDetails.State

  public struct SortDir: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Ascending order.
    public static var asc: Self { Self(rawValue: "asc") }
    /// Descending order.
    public static var desc: Self { Self(rawValue: "desc") }
    public static var documentedValues: [Self] { [.asc, .desc] }
  }

  public struct SortKey: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Sorted by name.
    public static var name: Self { Self(rawValue: "name") }
    /// Sorted by creation time.
    public static var createdAt: Self { Self(rawValue: "created_at") }
    /// Sorted by update time.
    public static var updatedAt: Self { Self(rawValue: "updated_at") }
    public static var documentedValues: [Self] { [.name, .createdAt, .updatedAt] }
  }
}

extension ServiceTaskManagementOperations {
  /// `GET /v1/{project_id}/services/{service_id}/tasks`, a page at a time; fails with 400, 404.
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

public struct ListTasksDetailsResponse: APIObject {
  public var count: Int64?
  public var tasks: [TaskDetails]?
  public init(count: Int64? = nil, tasks: [TaskDetails]? = nil) { (self.count, self.tasks) = (count, tasks) }
  public static let fields: Fields<Self> = ["count": \.count, "tasks": \.tasks]
}

public struct TaskDetails: APIObject {
  public var id: String?
  public var name: String?
  public var serviceName: String?
  public var creator: String?
  public var projectID: String?
  public var description: String?
  public var serviceID: String?
  public var createdAt: String?
  public var updatedAt: String?
  public var state: State?
  public var status: String?
  public var error: TaskDetailsError?
  public var scheduleStatus: ScheduleStatus?
  public var schedule: TaskSchedule?
  public var input: TaskInput?
  public var output: TaskOutputForDisplay?
  /// `config`: object, required for some services.
  public var config: JSONValue?

  public init(
    id: String? = nil, name: String? = nil, serviceName: String? = nil, creator: String? = nil,
    projectID: String? = nil, description: String? = nil, serviceID: String? = nil, createdAt: String? = nil,
    updatedAt: String? = nil, state: State? = nil, status: String? = nil, error: TaskDetailsError? = nil,
    scheduleStatus: ScheduleStatus? = nil, schedule: TaskSchedule? = nil, input: TaskInput? = nil,
    output: TaskOutputForDisplay? = nil, config: JSONValue? = nil
  ) {
    (self.id, self.name, self.serviceName, self.creator, self.projectID) = (id, name, serviceName, creator, projectID)
    (self.description, self.serviceID, self.createdAt, self.updatedAt) = (description, serviceID, createdAt, updatedAt)
    (self.state, self.status, self.error, self.scheduleStatus) = (state, status, error, scheduleStatus)
    (self.schedule, self.input, self.output, self.config) = (schedule, input, output, config)
  }

  public static let fields: Fields<Self> = [
    "id": \.id, "name": \.name, "service_name": \.serviceName, "creator": \.creator, "project_id": \.projectID,
    "description": \.description, "service_id": \.serviceID, "created_at": \.createdAt, "updated_at": \.updatedAt,
    "state": \.state, "status": \.status, "error": \.error, "schedule_status": \.scheduleStatus, "schedule": \.schedule,
    "input": \.input, "output": \.output, "config": \.config
  ]

  public struct State: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var pending: Self { Self(rawValue: "PENDING") }
    public static var recovering: Self { Self(rawValue: "RECOVERING") }
    public static var starting: Self { Self(rawValue: "STARTING") }
    public static var upgrading: Self { Self(rawValue: "UPGRADING") }
    public static var createFailed: Self { Self(rawValue: "CREATE_FAILED") }
    public static var startFailed: Self { Self(rawValue: "START_FAILED") }
    public static var running: Self { Self(rawValue: "RUNNING") }
    public static var stopping: Self { Self(rawValue: "STOPPING") }
    public static var stopped: Self { Self(rawValue: "STOPPED") }
    public static var abnormal: Self { Self(rawValue: "ABNORMAL") }
    public static var succeeded: Self { Self(rawValue: "SUCCEEDED") }
    public static var failed: Self { Self(rawValue: "FAILED") }
    public static var deleting: Self { Self(rawValue: "DELETING") }
    public static var freezing: Self { Self(rawValue: "FREEZING") }
    public static var frozen: Self { Self(rawValue: "FROZEN") }
    public static var documentedValues: [Self] { [
      .pending, .recovering, .starting, .upgrading, .createFailed, .startFailed, .running, .stopping, .stopped,
      .abnormal, .succeeded, .failed, .deleting, .freezing, .frozen
    ] }
  }

  public struct ScheduleStatus: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var activated: Self { Self(rawValue: "ACTIVATED") }
    public static var inactivated: Self { Self(rawValue: "INACTIVATED") }
    public static var documentedValues: [Self] { [.activated, .inactivated] }
  }
}

public struct TaskDetailsError: APIObject {
  public var code: String?
  public var message: String?
  public init(code: String? = nil, message: String? = nil) { (self.code, self.message) = (code, message) }
  public static let fields: Fields<Self> = ["code": \.code, "message": \.message]
}
