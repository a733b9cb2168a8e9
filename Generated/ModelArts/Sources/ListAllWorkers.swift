// Made by Tablature from ListAllWorkers.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ListAllWorkers`.
///
/// `GET /v2/{project_id}/workforces/workers`.
public struct ListAllWorkers: APIOperation {
  public typealias Output = ListAllWorkersResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ListAllWorkers",
      method: .get,
      path: "/v2/{project_id}/workforces/workers",
      documentedStatuses: [200, 401, 403, 404]
    )
  }

  /// `project_id`: string, required.
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

  /// Makes a call; parameters that are nil are not sent.
  public init(
    limit: Int? = nil, offset: Int? = nil, order: Order? = nil, role: Role? = nil, sortBy: SortBy? = nil,
    projectID: String? = nil
  ) {
    self.projectID = projectID
    self.limit = limit
    self.offset = offset
    self.order = order
    self.role = role
    self.sortBy = sortBy
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.query("limit", limit)
    request.query("offset", offset)
    request.query("order", order)
    request.query("role", role)
    request.query("sort_by", sortBy)
  }

  /// Values of `ListAllWorkers.order`.
  public struct Order: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Ascending order.
    public static var asc: Self { Self(rawValue: "asc") }
    /// Descending order.
    public static var desc: Self { Self(rawValue: "desc") }

    public static var documentedValues: [Self] { [.asc, .desc] }
  }

  /// Values of `ListAllWorkers.role`.
  public struct Role: OpenEnumeration {
    public var rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Labeling personnel. `0`.
    public static var labelingPersonnel: Self { Self(rawValue: 0) }
    /// Reviewer. `1`.
    public static var reviewer: Self { Self(rawValue: 1) }
    /// Team administrator. `2`.
    public static var teamAdministrator: Self { Self(rawValue: 2) }

    public static var documentedValues: [Self] { [.labelingPersonnel, .reviewer, .teamAdministrator] }
  }

  /// Values of `ListAllWorkers.sort_by`.
  public struct SortBy: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Sort by creation time. `create_time`.
    public static var createTime: Self { Self(rawValue: "create_time") }
    /// Sort by email.
    public static var email: Self { Self(rawValue: "email") }

    public static var documentedValues: [Self] { [.createTime, .email] }
  }
}

extension ListAllWorkers {
  public func validate(with validator: inout Validator) {
    validator.check(limit, "limit", range: Limits(1, 100))
    validator.check(order, "order")
    validator.check(role, "role")
    validator.check(sortBy, "sort_by")
  }
}

extension ListAllWorkers: PageNumberPaging {
  public var pageSize: Int? { limit ?? 10 }

  public var pageNumber: Int {
    get { offset ?? 0 }
    set { offset = newValue }
  }

  public static func items(of page: ListAllWorkersResponse) -> [Worker] { page.workers ?? [] }
}

extension ModelArtsClient {
  /// Calls `ListAllWorkers`.
  ///
  /// Documented failures: 401, 403, 404.
  public func listAllWorkers(
    limit: Int? = nil, offset: Int? = nil, order: ListAllWorkers.Order? = nil, role: ListAllWorkers.Role? = nil,
    sortBy: ListAllWorkers.SortBy? = nil, projectID: String? = nil
  ) async throws(ClientError) -> ListAllWorkersResponse {
    try await send(ListAllWorkers(
      limit: limit, offset: offset, order: order, role: role, sortBy: sortBy, projectID: projectID
    ))
  }
}
