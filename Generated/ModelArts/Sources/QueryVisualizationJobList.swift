// Made by Tablature from QueryVisualizationJobList.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v1/{project_id}/visualization-jobs`.
public struct QueryVisualizationJobList: APIOperation {
  public typealias Output = QueryVisualizationJobListResponse
  public static let route = APIRoute(.get, "/v1/{project_id}/visualization-jobs", statuses: [200, 400])

  public var projectID: String?
  public var status: String?
  /// `per_page`: integer, 1...1000, default `10`.
  public var perPage: Int?
  /// `page`: integer, default `1`.
  public var page: Int?
  /// `sortBy`: string, default `job_id`.
  public var sortBy: SortBy?
  public var order: Order?
  /// `search_content`: string, 0...64 characters.
  public var searchContent: String?
  /// `workspace_id`: string, default `0`.
  public var workspaceID: String?

  public init(
    status: String? = nil, perPage: Int? = nil, page: Int? = nil, sortBy: SortBy? = nil, order: Order? = nil,
    searchContent: String? = nil, workspaceID: String? = nil, projectID: String? = nil
  ) {
    (self.status, self.perPage, self.page, self.sortBy, self.order) = (status, perPage, page, sortBy, order)
    (self.searchContent, self.workspaceID, self.projectID) = (searchContent, workspaceID, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID])
    request.query([
      "status": status, "per_page": perPage, "page": self.page, "sortBy": sortBy, "order": order,
      "search_content": searchContent, "workspace_id": workspaceID
    ])
  }

  public func validate(with validator: inout Validator) {
    validator.check(perPage, "per_page", range: Limits(1, 1000))
    validator.check(sortBy, "sortBy")
    validator.check(order, "order")
    validator.check(searchContent, "search_content", length: Limits(0, 64))
  }

  public typealias Order = ListModels.Order

  public struct SortBy: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var jobID: Self { Self(rawValue: "job_id") }
    public static var jobName: Self { Self(rawValue: "job_name") }
    public static var jobDesc: Self { Self(rawValue: "job_desc") }
    public static var createTime: Self { Self(rawValue: "create_time") }
    public static var status: Self { Self(rawValue: "status") }
    public static var documentedValues: [Self] { [.jobID, .jobName, .jobDesc, .createTime, .status] }
  }
}

extension VisualizationJobsOperations {
  /// `GET /v1/{project_id}/visualization-jobs`; fails with 400.
  public func queryVisualizationJobList(
    status: String? = nil, perPage: Int? = nil, page: Int? = nil, sortBy: QueryVisualizationJobList.SortBy? = nil,
    order: QueryVisualizationJobList.Order? = nil, searchContent: String? = nil, workspaceID: String? = nil,
    projectID: String? = nil
  ) async throws(ClientError) -> QueryVisualizationJobListResponse {
    try await send(QueryVisualizationJobList(
      status: status, perPage: perPage, page: page, sortBy: sortBy, order: order, searchContent: searchContent,
      workspaceID: workspaceID, projectID: projectID
    ))
  }
}

public struct QueryVisualizationJobListResponse: APIObject {
  public var isSuccess: Bool?
  public var errorCode: String?
  public var errorMessage: String?
  public var jobTotalCount: Int?
  public var jobCountLimit: Int?
  public var jobs: [QueryVisualizationJobListResponseJobs]?
  public var quotas: Int?

  public init(
    isSuccess: Bool? = nil, errorCode: String? = nil, errorMessage: String? = nil, jobTotalCount: Int? = nil,
    jobCountLimit: Int? = nil, jobs: [QueryVisualizationJobListResponseJobs]? = nil, quotas: Int? = nil
  ) {
    (self.isSuccess, self.errorCode, self.errorMessage) = (isSuccess, errorCode, errorMessage)
    (self.jobTotalCount, self.jobCountLimit, self.jobs, self.quotas) = (jobTotalCount, jobCountLimit, jobs, quotas)
  }

  public static let fields: Fields<Self> = [
    "is_success": \.isSuccess, "error_code": \.errorCode, "error_message": \.errorMessage,
    "job_total_count": \.jobTotalCount, "job_count_limit": \.jobCountLimit, "jobs": \.jobs, "quotas": \.quotas
  ]
}

public struct QueryVisualizationJobListResponseJobs: APIObject {
  public var jobName: String?
  public var status: Int?
  public var createTime: Int64?
  /// `duration`: long, in milliseconds.
  public var duration: Int64?
  public var jobDesc: String?
  public var serviceURL: String?
  public var trainURL: String?
  public var jobID: Int64?
  public var resourceID: String?

  public init(
    jobName: String? = nil, status: Int? = nil, createTime: Int64? = nil, duration: Int64? = nil,
    jobDesc: String? = nil, serviceURL: String? = nil, trainURL: String? = nil, jobID: Int64? = nil,
    resourceID: String? = nil
  ) {
    (self.jobName, self.status, self.createTime, self.duration) = (jobName, status, createTime, duration)
    (self.jobDesc, self.serviceURL, self.trainURL, self.jobID) = (jobDesc, serviceURL, trainURL, jobID)
    self.resourceID = resourceID
  }

  public static let fields: Fields<Self> = [
    "job_name": \.jobName, "status": \.status, "create_time": \.createTime, "duration": \.duration,
    "job_desc": \.jobDesc, "service_url": \.serviceURL, "train_url": \.trainURL, "job_id": \.jobID,
    "resource_id": \.resourceID
  ]
}
