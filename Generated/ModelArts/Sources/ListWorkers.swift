// Made by Tablature from ListWorkers.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v2/{project_id}/workforces/{workforce_id}/workers`.
public struct ListWorkers: PageNumberPaging {
  public typealias Output = ListWorkersResponse
  public static let route = APIRoute(
    .get, "/v2/{project_id}/workforces/{workforce_id}/workers", statuses: [200, 401, 403, 404]
  )

  public var projectID: String?
  public var workforceID: String
  /// `limit`: integer, 1...100, default `10`.
  public var limit: Int?
  /// `offset`: integer, default `0`.
  public var offset: Int?
  /// `order`: string, default `desc`.
  public var order: Order?
  /// `sort_by`: string, default `create_time`.
  public var sortBy: SortBy?

  public init(
    workforceID: String, limit: Int? = nil, offset: Int? = nil, order: Order? = nil, sortBy: SortBy? = nil,
    projectID: String? = nil
  ) {
    (self.workforceID, self.limit, self.offset, self.order, self.sortBy) = (workforceID, limit, offset, order, sortBy)
    self.projectID = projectID
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID, "workforce_id": workforceID])
    request.query(["limit": limit, "offset": offset, "order": order, "sort_by": sortBy])
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
  public static func items(of page: ListWorkersResponse) -> [Worker] { page.workers ?? [] }

  public typealias Order = ListModels.Order

  public struct SortBy: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Sort by creation time.
    public static var createTime: Self { Self(rawValue: "create_time") }
    /// Sort by email.
    public static var email: Self { Self(rawValue: "email") }
    public static var documentedValues: [Self] { [.createTime, .email] }
  }
}

extension DataManagementOldVersionOperations {
  /// `GET /v2/{project_id}/workforces/{workforce_id}/workers`, a page at a time; fails with 401, 403, 404.
  public func listWorkers(
    workforceID: String, limit: Int? = nil, offset: Int? = nil, order: ListWorkers.Order? = nil,
    sortBy: ListWorkers.SortBy? = nil, projectID: String? = nil
  ) async throws(ClientError) -> ListWorkersResponse {
    try await send(ListWorkers(
      workforceID: workforceID, limit: limit, offset: offset, order: order, sortBy: sortBy, projectID: projectID
    ))
  }
}

public struct ListWorkersResponse: APIObject {
  public var totalNumber: Int?
  public var workers: [Worker]?

  public init(totalNumber: Int? = nil, workers: [Worker]? = nil) {
    (self.totalNumber, self.workers) = (totalNumber, workers)
  }

  public static let fields: Fields<Self> = ["total_number": \.totalNumber, "workers": \.workers]
}
