// Made by Tablature from QueryTrainingJobList.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v1/{project_id}/training-jobs`.
public struct QueryTrainingJobList: APIOperation {
  public typealias Output = QueryTrainingJobListResponse
  public static let route = APIRoute(.get, "/v1/{project_id}/training-jobs", statuses: [200, 400])

  public var projectID: String?
  public var status: String?
  /// `per_page`: integer, 1...1000, default `10`.
  public var perPage: Int?
  /// `page`: integer, 1...65535, default `1`.
  public var page: Int?
  /// `sortBy`: string, default `job_name`.
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
    validator.check(self.page, "page", range: Limits(1, 65535))
    validator.check(sortBy, "sortBy")
    validator.check(order, "order")
    validator.check(searchContent, "search_content", length: Limits(0, 64))
  }

  public typealias Order = ListModels.Order

  public struct SortBy: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var jobName: Self { Self(rawValue: "job_name") }
    public static var jobDesc: Self { Self(rawValue: "job_desc") }
    public static var status: Self { Self(rawValue: "status") }
    public static var duration: Self { Self(rawValue: "duration") }
    public static var versionCount: Self { Self(rawValue: "version_count") }
    public static var createTime: Self { Self(rawValue: "create_time") }
    public static var documentedValues: [Self] { [.jobName, .jobDesc, .status, .duration, .versionCount, .createTime] }
  }
}

extension TrainingJobsOperations {
  /// `GET /v1/{project_id}/training-jobs`; fails with 400.
  public func queryTrainingJobList(
    status: String? = nil, perPage: Int? = nil, page: Int? = nil, sortBy: QueryTrainingJobList.SortBy? = nil,
    order: QueryTrainingJobList.Order? = nil, searchContent: String? = nil, workspaceID: String? = nil,
    projectID: String? = nil
  ) async throws(ClientError) -> QueryTrainingJobListResponse {
    try await send(QueryTrainingJobList(
      status: status, perPage: perPage, page: page, sortBy: sortBy, order: order, searchContent: searchContent,
      workspaceID: workspaceID, projectID: projectID
    ))
  }
}

public struct QueryTrainingJobListResponse: APIObject {
  public var isSuccess: Bool?
  public var errorMessage: String?
  public var errorCode: String?
  public var jobTotalCount: Int?
  public var jobCountLimit: Int?
  public var jobs: [QueryTrainingJobListResponseJobs]?
  public var quotas: Int?

  public init(
    isSuccess: Bool? = nil, errorMessage: String? = nil, errorCode: String? = nil, jobTotalCount: Int? = nil,
    jobCountLimit: Int? = nil, jobs: [QueryTrainingJobListResponseJobs]? = nil, quotas: Int? = nil
  ) {
    (self.isSuccess, self.errorMessage, self.errorCode) = (isSuccess, errorMessage, errorCode)
    (self.jobTotalCount, self.jobCountLimit, self.jobs, self.quotas) = (jobTotalCount, jobCountLimit, jobs, quotas)
  }

  public static let fields: Fields<Self> = [
    "is_success": \.isSuccess, "error_message": \.errorMessage, "error_code": \.errorCode,
    "job_total_count": \.jobTotalCount, "job_count_limit": \.jobCountLimit, "jobs": \.jobs, "quotas": \.quotas
  ]
}

public struct QueryTrainingJobListResponseJobs: APIObject {
  public var jobID: Int64?
  public var jobName: String?
  public var versionID: Int64?
  public var status: Int?
  public var createTime: Int64?
  /// `duration`: long, in milliseconds.
  public var duration: Int64?
  public var jobDesc: String?
  public var versionCount: Int64?

  public init(
    jobID: Int64? = nil, jobName: String? = nil, versionID: Int64? = nil, status: Int? = nil, createTime: Int64? = nil,
    duration: Int64? = nil, jobDesc: String? = nil, versionCount: Int64? = nil
  ) {
    (self.jobID, self.jobName, self.versionID, self.status) = (jobID, jobName, versionID, status)
    (self.createTime, self.duration, self.jobDesc, self.versionCount) = (createTime, duration, jobDesc, versionCount)
  }

  public static let fields: Fields<Self> = [
    "job_id": \.jobID, "job_name": \.jobName, "version_id": \.versionID, "status": \.status,
    "create_time": \.createTime, "duration": \.duration, "job_desc": \.jobDesc, "version_count": \.versionCount
  ]
}
