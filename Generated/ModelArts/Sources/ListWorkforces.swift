// Made by Tablature from ListWorkforces.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v2/{project_id}/workforces`.
public struct ListWorkforces: PageNumberPaging {
  public typealias Output = ListWorkforcesResponse
  public static let route = APIRoute(.get, "/v2/{project_id}/workforces", statuses: [200, 401, 403, 404])

  public var projectID: String?
  /// `limit`: integer, 1...100, default `10`.
  public var limit: Int?
  /// `offset`: integer, default `0`.
  public var offset: Int?
  /// `order`: string, default `desc`.
  public var order: Order?
  public var searchContent: String?
  /// `sort_by`: string, default `create_time`.
  public var sortBy: SortBy?
  public var workforceTaskID: String?

  public init(
    limit: Int? = nil, offset: Int? = nil, order: Order? = nil, searchContent: String? = nil, sortBy: SortBy? = nil,
    workforceTaskID: String? = nil, projectID: String? = nil
  ) {
    (self.limit, self.offset, self.order, self.searchContent) = (limit, offset, order, searchContent)
    (self.sortBy, self.workforceTaskID, self.projectID) = (sortBy, workforceTaskID, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID])
    request.query([
      "limit": limit, "offset": offset, "order": order, "search_content": searchContent, "sort_by": sortBy,
      "workforce_task_id": workforceTaskID
    ])
  }

  public func validate(with validator: inout Validator) {
    validator.check(limit, "limit", range: Limits(1, 100))
    validator.check(order, "order")
    validator.check(sortBy, "sort_by")
  }

  public var pageSize: Int? { limit ?? 10 }
  public var pageNumber: Int {
    get { offset ?? 0 }
    set { offset = newValue }
  }
  public static func items(of page: ListWorkforcesResponse) -> [Workforce] { page.workforces ?? [] }

  public typealias Order = ListModels.Order

  public struct SortBy: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Sort by creation time.
    public static var createTime: Self { Self(rawValue: "create_time") }
    /// Sort by labeling team name.
    public static var workforceName: Self { Self(rawValue: "workforce_name") }
    public static var documentedValues: [Self] { [.createTime, .workforceName] }
  }
}

extension DataManagementOldVersionOperations {
  /// `GET /v2/{project_id}/workforces`, a page at a time; fails with 401, 403, 404.
  public func listWorkforces(
    limit: Int? = nil, offset: Int? = nil, order: ListWorkforces.Order? = nil, searchContent: String? = nil,
    sortBy: ListWorkforces.SortBy? = nil, workforceTaskID: String? = nil, projectID: String? = nil
  ) async throws(ClientError) -> ListWorkforcesResponse {
    try await send(ListWorkforces(
      limit: limit, offset: offset, order: order, searchContent: searchContent, sortBy: sortBy,
      workforceTaskID: workforceTaskID, projectID: projectID
    ))
  }
}

public struct ListWorkforcesResponse: APIObject {
  public var totalNumber: Int?
  public var workforces: [Workforce]?

  public init(totalNumber: Int? = nil, workforces: [Workforce]? = nil) {
    (self.totalNumber, self.workforces) = (totalNumber, workforces)
  }

  public static let fields: Fields<Self> = ["total_number": \.totalNumber, "workforces": \.workforces]
}

public struct Workforce: APIObject {
  public var createTime: Int64?
  public var description: String?
  public var updateTime: Int64?
  public var workerCount: Int?
  public var workforceID: String?
  public var workforceName: String?
  /// `workspace_id`: string, default `0`.
  public var workspaceID: String?

  public init(
    createTime: Int64? = nil, description: String? = nil, updateTime: Int64? = nil, workerCount: Int? = nil,
    workforceID: String? = nil, workforceName: String? = nil, workspaceID: String? = nil
  ) {
    (self.createTime, self.description, self.updateTime) = (createTime, description, updateTime)
    (self.workerCount, self.workforceID, self.workforceName) = (workerCount, workforceID, workforceName)
    self.workspaceID = workspaceID
  }

  public static let fields: Fields<Self> = [
    "create_time": \.createTime, "description": \.description, "update_time": \.updateTime,
    "worker_count": \.workerCount, "workforce_id": \.workforceID, "workforce_name": \.workforceName,
    "workspace_id": \.workspaceID
  ]
}
