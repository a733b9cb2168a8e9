// Made by Tablature from ListWorkers.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ListWorkers`.
///
/// `GET /v2/{project_id}/workforces/{workforce_id}/workers`.
public struct ListWorkers: APIOperation {
  public typealias Output = ListWorkersResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ListWorkers",
      method: .get,
      path: "/v2/{project_id}/workforces/{workforce_id}/workers",
      documentedStatuses: [200, 401, 403, 404]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `workforce_id`: string, required.
  public var workforceID: String
  /// `limit`: integer, 1...100, default `10`.
  public var limit: Int?
  /// `offset`: integer, default `0`.
  public var offset: Int?
  /// `order`: string, default `desc`.
  public var order: Order?
  /// `sort_by`: string, default `create_time`.
  public var sortBy: SortBy?

  /// Makes a call; parameters that are nil are not sent.
  public init(
    workforceID: String, limit: Int? = nil, offset: Int? = nil, order: Order? = nil, sortBy: SortBy? = nil,
    projectID: String? = nil
  ) {
    self.projectID = projectID
    self.workforceID = workforceID
    self.limit = limit
    self.offset = offset
    self.order = order
    self.sortBy = sortBy
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.path("workforce_id", workforceID)
    request.query("limit", limit)
    request.query("offset", offset)
    request.query("order", order)
    request.query("sort_by", sortBy)
  }

  /// Values of `ListWorkers.order`.
  public struct Order: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Ascending order.
    public static var asc: Self { Self(rawValue: "asc") }
    /// Descending order.
    public static var desc: Self { Self(rawValue: "desc") }

    public static var documentedValues: [Self] { [.asc, .desc] }
  }

  /// Values of `ListWorkers.sort_by`.
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

extension ListWorkers {
  public func validate(with validator: inout Validator) {
    validator.check(limit, "limit", range: Limits(1, 100))
    validator.check(order, "order")
    validator.check(sortBy, "sort_by")
  }
}

extension ListWorkers: PageNumberPaging {
  public var pageSize: Int? { limit ?? 10 }

  public var pageNumber: Int {
    get { offset ?? 0 }
    set { offset = newValue }
  }

  public static func items(of page: ListWorkersResponse) -> [Worker] { page.workers ?? [] }
}

extension ModelArtsClient {
  /// Calls `ListWorkers`.
  ///
  /// Documented failures: 401, 403, 404.
  public func listWorkers(
    workforceID: String, limit: Int? = nil, offset: Int? = nil, order: ListWorkers.Order? = nil,
    sortBy: ListWorkers.SortBy? = nil, projectID: String? = nil
  ) async throws(ClientError) -> ListWorkersResponse {
    try await send(ListWorkers(
      workforceID: workforceID, limit: limit, offset: offset, order: order, sortBy: sortBy, projectID: projectID
    ))
  }
}
