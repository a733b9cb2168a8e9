// Made by Tablature from ListServices.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v1/{project_id}/services`.
public struct ListServices: PageNumberPaging {
  public typealias Output = ListServicesResponse
  public static let route = APIRoute(.get, "/v1/{project_id}/services", statuses: [200])

  public var projectID: String?
  public var serviceID: String?
  public var serviceName: String?
  public var modelID: String?
  /// `workspace_id`: string, default `0`.
  public var workspaceID: String?
  public var inferType: InferType?
  public var status: Status?
  /// `offset`: integer, default `0`.
  public var offset: Int?
  /// `limit`: integer, default `1000`.
  public var limit: Int?
  /// `sort_by`: string, default `publish_at`.
  public var sortBy: SortBy?
  /// `order`: string, default `desc`.
  public var order: Order?
  public var tags: String?

  public init(
    serviceID: String? = nil, serviceName: String? = nil, modelID: String? = nil, workspaceID: String? = nil,
    inferType: InferType? = nil, status: Status? = nil, offset: Int? = nil, limit: Int? = nil, sortBy: SortBy? = nil,
    order: Order? = nil, tags: String? = nil, projectID: String? = nil
  ) {
    (self.serviceID, self.serviceName, self.modelID, self.workspaceID) = (serviceID, serviceName, modelID, workspaceID)
    (self.inferType, self.status, self.offset, self.limit, self.sortBy) = (inferType, status, offset, limit, sortBy)
    (self.order, self.tags, self.projectID) = (order, tags, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID])
    request.query([
      "service_id": serviceID, "service_name": serviceName, "model_id": modelID, "workspace_id": workspaceID,
      "infer_type": inferType, "status": status, "offset": offset, "limit": limit, "sort_by": sortBy, "order": order,
      "tags": tags
    ])
  }

  public func validate(with validator: inout Validator) {
    validator.check(inferType, "infer_type")
    validator.check(status, "status")
    validator.check(sortBy, "sort_by")
    validator.check(order, "order")
  }

  public var pageSize: Int? { limit ?? 1000 }
  public var pageNumber: Int {
    get { offset ?? 0 }
    set { offset = newValue }
  }
  public static func items(of page: ListServicesResponse) -> [ListServices2] { page.services ?? [] }
  public static func total(of page: ListServicesResponse) -> Int? { page.totalCount }

  public typealias Order = ListModels.Order

  public struct InferType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var realTime: Self { Self(rawValue: "real-time") }
    public static var batch: Self { Self(rawValue: "batch") }
    public static var documentedValues: [Self] { [.realTime, .batch] }
  }

  public struct Status: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var running: Self { Self(rawValue: "running") }
    public static var deploying: Self { Self(rawValue: "deploying") }
    public static var concerning: Self { Self(rawValue: "concerning") }
    /// Deploying the service failed.
    public static var failed: Self { Self(rawValue: "failed") }
    public static var stopped: Self { Self(rawValue: "stopped") }
    public static var finished: Self { Self(rawValue: "finished") }
    public static var stopping: Self { Self(rawValue: "stopping") }
    public static var deleting: Self { Self(rawValue: "deleting") }
    public static var pending: Self { Self(rawValue: "pending") }
    public static var waiting: Self { Self(rawValue: "waiting") }
    public static var documentedValues: [Self] { [
      .running, .deploying, .concerning, .failed, .stopped, .finished, .stopping, .deleting, .pending, .waiting
    ] }
  }

  public struct SortBy: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var publishAt: Self { Self(rawValue: "publish_at") }
    public static var serviceName: Self { Self(rawValue: "service_name") }
    /// Update time.
    public static var transitionAt: Self { Self(rawValue: "transition_at") }
    public static var documentedValues: [Self] { [.publishAt, .serviceName, .transitionAt] }
  }
}

extension ServiceManagementOperations {
  /// `GET /v1/{project_id}/services`, a page at a time.
  public func listServices(
    serviceID: String? = nil, serviceName: String? = nil, modelID: String? = nil, workspaceID: String? = nil,
    inferType: ListServices.InferType? = nil, status: ListServices.Status? = nil, offset: Int? = nil, limit: Int? = nil,
    sortBy: ListServices.SortBy? = nil, order: ListServices.Order? = nil, tags: String? = nil, projectID: String? = nil
  ) async throws(ClientError) -> ListServicesResponse {
    try await send(ListServices(
      serviceID: serviceID, serviceName: serviceName, modelID: modelID, workspaceID: workspaceID, inferType: inferType,
      status: status, offset: offset, limit: limit, sortBy: sortBy, order: order, tags: tags, projectID: projectID
    ))
  }
}

public struct ListServicesResponse: APIObject {
  public var totalCount: Int?
  public var count: Int?
  public var services: [ListServices2]?

  public init(totalCount: Int? = nil, count: Int? = nil, services: [ListServices2]? = nil) {
    (self.totalCount, self.count, self.services) = (totalCount, count, services)
  }

  public static let fields: Fields<Self> = ["total_count": \.totalCount, "count": \.count, "services": \.services]
}

public struct ListServices2: APIObject {
  public var failedTimes: Int64?
  public var owner: String?
  /// `due_time`: double, in milliseconds since 1970.
  public var dueTime: Double?
  /// `finished_time`: double, in milliseconds since 1970.
  public var finishedTime: Double?
  public var inferType: InferType?
  public var serviceName: String?
  public var description: String?
  public var project: String?
  public var invocationTimes: Int64?
  /// `publish_at`: long, in milliseconds since 1970.
  public var publishAt: Int64?
  /// `workspace_id`: string, examples show number.
  public var workspaceID: Documented<String>?
  public var schedule: [Schedule]?
  /// `start_time`: double, in milliseconds since 1970.
  public var startTime: Double?
  public var operationTime: Double?
  public var isShared: Bool?
  public var serviceID: String?
  public var progress: Int?
  public var sharedCount: Double?
  public var tenant: String?
  public var status: Status?
  /// `is_opened_sample_collection`: string, default `false`.
  public var isOpenedSampleCollection: String?
  public var transitionAt: Double?
  public var isFree: Bool?
  public var additionalProperties: [String: String]?

  public init(
    failedTimes: Int64? = nil, owner: String? = nil, dueTime: Double? = nil, finishedTime: Double? = nil,
    inferType: InferType? = nil, serviceName: String? = nil, description: String? = nil, project: String? = nil,
    invocationTimes: Int64? = nil, publishAt: Int64? = nil, workspaceID: Documented<String>? = nil,
    schedule: [Schedule]? = nil, startTime: Double? = nil, operationTime: Double? = nil, isShared: Bool? = nil,
    serviceID: String? = nil, progress: Int? = nil, sharedCount: Double? = nil, tenant: String? = nil,
    status: Status? = nil, isOpenedSampleCollection: String? = nil, transitionAt: Double? = nil, isFree: Bool? = nil,
    additionalProperties: [String: String]? = nil
  ) {
    (self.failedTimes, self.owner, self.dueTime, self.finishedTime) = (failedTimes, owner, dueTime, finishedTime)
    (self.inferType, self.serviceName, self.description, self.project) = (inferType, serviceName, description, project)
    (self.invocationTimes, self.publishAt, self.workspaceID) = (invocationTimes, publishAt, workspaceID)
    (self.schedule, self.startTime, self.operationTime, self.isShared) = (schedule, startTime, operationTime, isShared)
    (self.serviceID, self.progress, self.sharedCount, self.tenant) = (serviceID, progress, sharedCount, tenant)
    (self.status, self.isOpenedSampleCollection, self.transitionAt) = (status, isOpenedSampleCollection, transitionAt)
    (self.isFree, self.additionalProperties) = (isFree, additionalProperties)
  }

  public static let fields: Fields<Self> = [
    "failed_times": \.failedTimes, "owner": \.owner, "due_time": \.dueTime, "finished_time": \.finishedTime,
    "infer_type": \.inferType, "service_name": \.serviceName, "description": \.description, "project": \.project,
    "invocation_times": \.invocationTimes, "publish_at": \.publishAt, "workspace_id": \.workspaceID,
    "schedule": \.schedule, "start_time": \.startTime, "operation_time": \.operationTime, "is_shared": \.isShared,
    "service_id": \.serviceID, "progress": \.progress, "shared_count": \.sharedCount, "tenant": \.tenant,
    "status": \.status, "is_opened_sample_collection": \.isOpenedSampleCollection, "transition_at": \.transitionAt,
    "is_free": \.isFree, "additional_properties": \.additionalProperties
  ]

  public typealias InferType = ListServices.InferType

  public struct Status: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var running: Self { Self(rawValue: "running") }
    public static var deploying: Self { Self(rawValue: "deploying") }
    public static var concerning: Self { Self(rawValue: "concerning") }
    /// Deploying the service failed.
    public static var failed: Self { Self(rawValue: "failed") }
    public static var stopped: Self { Self(rawValue: "stopped") }
    public static var finished: Self { Self(rawValue: "finished") }
    public static var documentedValues: [Self] { [.running, .deploying, .concerning, .failed, .stopped, .finished] }
  }
}
