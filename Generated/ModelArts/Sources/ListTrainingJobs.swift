// Made by Tablature from ListTrainingJobs.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `POST /v2/{project_id}/training-job-searches`.
public struct ListTrainingJobs: APIOperation {
  public typealias Output = ListTrainingJobsResponse
  public static let route = APIRoute(.post, "/v2/{project_id}/training-job-searches", statuses: [200])

  public var projectID: String?
  /// `limit`: string, known from an example only.
  public var limit: String?
  public var body: ListTrainingJobsRequest

  public init(limit: String? = nil, body: ListTrainingJobsRequest, projectID: String? = nil) {
    (self.limit, self.body, self.projectID) = (limit, body, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID])
    request.query(["limit": limit])
    request.json(body)
  }

  public func validate(with validator: inout Validator) { validator.check(body, "body") }
}

extension TrainingManagementOperations {
  /// `POST /v2/{project_id}/training-job-searches`.
  public func listTrainingJobs(
    limit: String? = nil, body: ListTrainingJobsRequest, projectID: String? = nil
  ) async throws(ClientError) -> ListTrainingJobsResponse {
    try await send(ListTrainingJobs(limit: limit, body: body, projectID: projectID))
  }
}

public struct ListTrainingJobsRequest: APIObject {
  /// `offset`: integer, at least 0.
  public var offset: Int?
  /// `limit`: integer, 1...50.
  public var limit: Int?
  /// `sort_by`: string, default `create_time`.
  public var sortBy: String?
  /// `order`: string, default `desc`.
  public var order: String?
  public var groupBy: String?
  public var filters: [Filter]?

  public init(
    offset: Int? = nil, limit: Int? = nil, sortBy: String? = nil, order: String? = nil, groupBy: String? = nil,
    filters: [Filter]? = nil
  ) {
    (self.offset, self.limit, self.sortBy, self.order, self.groupBy) = (offset, limit, sortBy, order, groupBy)
    self.filters = filters
  }

  public static let fields: Fields<Self> = [
    "offset": \.offset, "limit": \.limit, "sort_by": \.sortBy, "order": \.order, "group_by": \.groupBy,
    "filters": \.filters
  ]

  public func checkFields(with validator: inout Validator) {
    validator.check(offset, "offset", range: Limits(from: 0))
    validator.check(limit, "limit", range: Limits(1, 50))
  }
}

public struct Filter: APIObject {
  public var key: String?
  public var `operator`: Operator?
  public var value: [String]?

  public init(key: String? = nil, `operator`: Operator? = nil, value: [String]? = nil) {
    (self.key, self.operator, self.value) = (key, `operator`, value)
  }

  public static let fields: Fields<Self> = ["key": \.key, "operator": \.operator, "value": \.value]

  public struct Operator: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var between: Self { Self(rawValue: "between") }
    public static var like: Self { Self(rawValue: "like") }
    public static var `in`: Self { Self(rawValue: "in") }
    public static var not: Self { Self(rawValue: "not") }
    public static var documentedValues: [Self] { [.between, .like, .in, .not] }
  }
}

public struct ListTrainingJobsResponse: APIObject {
  public var total: Int?
  public var count: Int?
  /// `limit`: integer, 1...50.
  public var limit: Int?
  /// `offset`: integer, at least 0.
  public var offset: Int?
  /// `sort_by`: string, default `create_time`.
  public var sortBy: String?
  /// `order`: string, default `desc`.
  public var order: String?
  public var groupBy: String?
  /// `workspace_id`: string, default `0`.
  public var workspaceID: String?
  /// `ai_project`: string, default `default-ai-project`.
  public var aiProject: String?
  public var items: [JobResponse]?

  public init(
    total: Int? = nil, count: Int? = nil, limit: Int? = nil, offset: Int? = nil, sortBy: String? = nil,
    order: String? = nil, groupBy: String? = nil, workspaceID: String? = nil, aiProject: String? = nil,
    items: [JobResponse]? = nil
  ) {
    (self.total, self.count, self.limit, self.offset, self.sortBy) = (total, count, limit, offset, sortBy)
    (self.order, self.groupBy, self.workspaceID, self.aiProject) = (order, groupBy, workspaceID, aiProject)
    self.items = items
  }

  public static let fields: Fields<Self> = [
    "total": \.total, "count": \.count, "limit": \.limit, "offset": \.offset, "sort_by": \.sortBy, "order": \.order,
    "group_by": \.groupBy, "workspace_id": \.workspaceID, "ai_project": \.aiProject, "items": \.items
  ]

  public func checkFields(with validator: inout Validator) {
    validator.check(limit, "limit", range: Limits(1, 50))
    validator.check(offset, "offset", range: Limits(from: 0))
  }
}

public struct JobResponse: APIObject {
  /// `kind`: string, default `job`.
  public var kind: Kind?
  public var metadata: JobMetadata?
  public var status: Status?
  public var algorithm: JobAlgorithmResponse?
  public var tasks: [TaskResponse]?
  public var spec: SpecResponce?
  public var endpoints: JobEndpointsResp?

  public init(
    kind: Kind? = nil, metadata: JobMetadata? = nil, status: Status? = nil, algorithm: JobAlgorithmResponse? = nil,
    tasks: [TaskResponse]? = nil, spec: SpecResponce? = nil, endpoints: JobEndpointsResp? = nil
  ) {
    (self.kind, self.metadata, self.status, self.algorithm, self.tasks) = (kind, metadata, status, algorithm, tasks)
    (self.spec, self.endpoints) = (spec, endpoints)
  }

  public static let fields: Fields<Self> = [
    "kind": \.kind, "metadata": \.metadata, "status": \.status, "algorithm": \.algorithm, "tasks": \.tasks,
    "spec": \.spec, "endpoints": \.endpoints
  ]

  public struct Kind: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Training job.
    public static var job: Self { Self(rawValue: "job") }
    public static var documentedValues: [Self] { [.job] }
  }
}
