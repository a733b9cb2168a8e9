// Made by Tablature from ShowWorkloadStatistics.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v2/{project_id}/statistics/pools/{pool_name}/workloads`.
public struct ShowWorkloadStatistics: APIOperation {
  public typealias Output = ShowWorkloadStatisticsResponse
  public static let route = APIRoute(
    .get, "/v2/{project_id}/statistics/pools/{pool_name}/workloads", statuses: [200, 400, 404]
  )

  public var projectID: String?
  public var poolName: String
  public init(poolName: String, projectID: String? = nil) { (self.poolName, self.projectID) = (poolName, projectID) }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID, "pool_name": poolName])
  }
}

extension ResourcePoolJobManagementOperations {
  /// `GET /v2/{project_id}/statistics/pools/{pool_name}/workloads`; fails with 400, 404.
  public func showWorkloadStatistics(
    poolName: String, projectID: String? = nil
  ) async throws(ClientError) -> ShowWorkloadStatisticsResponse {
    try await send(ShowWorkloadStatistics(poolName: poolName, projectID: projectID))
  }
}

public struct ShowWorkloadStatisticsResponse: APIObject {
  public var statics: WorkloadListStatistics?
  /// `statistics`: object, known from an example only.
  public var statistics: JSONValue?

  public init(statics: WorkloadListStatistics? = nil, statistics: JSONValue? = nil) {
    (self.statics, self.statistics) = (statics, statistics)
  }

  public static let fields: Fields<Self> = ["statics": \.statics, "statistics": \.statistics]
}

public struct WorkloadListStatistics: APIObject {
  public var total: Int?
  public var items: [WorkloadStatistics]?
  public init(total: Int? = nil, items: [WorkloadStatistics]? = nil) { (self.total, self.items) = (total, items) }
  public static let fields: Fields<Self> = ["total": \.total, "items": \.items]
}

public struct WorkloadStatistics: APIObject {
  public var type: Kind?
  public var total: Int?
  public var status: WorkloadStatusStatistics?

  public init(type: Kind? = nil, total: Int? = nil, status: WorkloadStatusStatistics? = nil) {
    (self.type, self.total, self.status) = (type, total, status)
  }

  public static let fields: Fields<Self> = ["type": \.type, "total": \.total, "status": \.status]

  public typealias Kind = ListWorkloads.Kind
}

public struct WorkloadStatusStatistics: APIObject {
  public var queue: String?
  public var pending: String?
  public var abnormal: String?
  public var terminating: String?
  public var creating: String?
  public var running: String?
  public var completed: String?
  public var terminated: String?
  public var failed: String?

  public init(
    queue: String? = nil, pending: String? = nil, abnormal: String? = nil, terminating: String? = nil,
    creating: String? = nil, running: String? = nil, completed: String? = nil, terminated: String? = nil,
    failed: String? = nil
  ) {
    (self.queue, self.pending, self.abnormal, self.terminating) = (queue, pending, abnormal, terminating)
    (self.creating, self.running, self.completed, self.terminated) = (creating, running, completed, terminated)
    self.failed = failed
  }

  public static let fields: Fields<Self> = [
    "Queue": \.queue, "Pending": \.pending, "Abnormal": \.abnormal, "Terminating": \.terminating,
    "Creating": \.creating, "Running": \.running, "Completed": \.completed, "Terminated": \.terminated,
    "Failed": \.failed
  ]
}
