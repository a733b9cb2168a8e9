// Made by Tablature from ListAllWorkers.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v2/{project_id}/workforces/workers`.
public struct ListAllWorkers: PageNumberPaging {
  public typealias Output = ListAllWorkersResponse
  public static let route = APIRoute(.get, "/v2/{project_id}/workforces/workers", statuses: [200, 401, 403, 404])

  public var projectID: String?
  /// `limit`: integer, 1...100, default `10`.
  public var limit: Int?
  /// `offset`: integer, default `0`.
  public var offset: Int?
  /// `order`: string, default `desc`.
  public var order: Order?
  /// `role`: integer, default `0`.
  public var role: Role?
  /// `sort_by`: string, default `create_time`.
  public var sortBy: SortBy?

  public init(
    limit: Int? = nil, offset: Int? = nil, order: Order? = nil, role: Role? = nil, sortBy: SortBy? = nil,
    projectID: String? = nil
  ) {
    (self.limit, self.offset, self.order, self.role, self.sortBy) = (limit, offset, order, role, sortBy)
    self.projectID = projectID
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID])
    request.query(["limit": limit, "offset": offset, "order": order, "role": role, "sort_by": sortBy])
  }

  public func validate(with validator: inout Validator) {
    validator.check(limit, "limit", range: Limits(1, 100))
    validator.check(order, "order")
    validator.check(role, "role")
    validator.check(sortBy, "sort_by")
  }

  public var pageSize: Int? { limit ?? 10 }
  public var pageNumber: Int {
    get { offset ?? 0 }
    set { offset = newValue }
  }
  public static func items(of page: ListAllWorkersResponse) -> [Worker] { page.workers ?? [] }

  public typealias Order = ListModels.Order
  public typealias SortBy = ListWorkers.SortBy

  public struct Role: OpenEnumeration {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static var labelingPersonnel: Self { Self(rawValue: 0) }
    public static var reviewer: Self { Self(rawValue: 1) }
    public static var teamAdministrator: Self { Self(rawValue: 2) }
    public static var documentedValues: [Self] { [.labelingPersonnel, .reviewer, .teamAdministrator] }
  }
}

extension DataManagementOldVersionOperations {
  /// `GET /v2/{project_id}/workforces/workers`, a page at a time; fails with 401, 403, 404.
  public func listAllWorkers(
    limit: Int? = nil, offset: Int? = nil, order: ListAllWorkers.Order? = nil, role: ListAllWorkers.Role? = nil,
    sortBy: ListAllWorkers.SortBy? = nil, projectID: String? = nil
  ) async throws(ClientError) -> ListAllWorkersResponse {
    try await send(ListAllWorkers(
      limit: limit, offset: offset, order: order, role: role, sortBy: sortBy, projectID: projectID
    ))
  }
}

public typealias ListAllWorkersResponse = ListWorkersResponse
