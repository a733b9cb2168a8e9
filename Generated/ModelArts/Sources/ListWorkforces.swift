// Made by Tablature from ListWorkforces.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ListWorkforces`.
///
/// `GET /v2/{project_id}/workforces`.
public struct ListWorkforces: APIOperation {
  public typealias Output = ListWorkforcesResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ListWorkforces",
      method: .get,
      path: "/v2/{project_id}/workforces",
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
  /// `search_content`: string.
  public var searchContent: String?
  /// `sort_by`: string, default `create_time`.
  public var sortBy: SortBy?
  /// `workforce_task_id`: string.
  public var workforceTaskID: String?

  /// Makes a call; parameters that are nil are not sent.
  public init(
    limit: Int? = nil, offset: Int? = nil, order: Order? = nil, searchContent: String? = nil, sortBy: SortBy? = nil,
    workforceTaskID: String? = nil, projectID: String? = nil
  ) {
    self.projectID = projectID
    self.limit = limit
    self.offset = offset
    self.order = order
    self.searchContent = searchContent
    self.sortBy = sortBy
    self.workforceTaskID = workforceTaskID
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.query("limit", limit)
    request.query("offset", offset)
    request.query("order", order)
    request.query("search_content", searchContent)
    request.query("sort_by", sortBy)
    request.query("workforce_task_id", workforceTaskID)
  }

  /// Values of `ListWorkforces.order`.
  public struct Order: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Ascending order.
    public static var asc: Self { Self(rawValue: "asc") }
    /// Descending order.
    public static var desc: Self { Self(rawValue: "desc") }

    public static var documentedValues: [Self] { [.asc, .desc] }
  }

  /// Values of `ListWorkforces.sort_by`.
  public struct SortBy: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Sort by creation time. `create_time`.
    public static var createTime: Self { Self(rawValue: "create_time") }
    /// Sort by labeling team name. `workforce_name`.
    public static var workforceName: Self { Self(rawValue: "workforce_name") }

    public static var documentedValues: [Self] { [.createTime, .workforceName] }
  }
}

extension ListWorkforces {
  public func validate(with validator: inout Validator) {
    validator.check(limit, "limit", range: Limits(1, 100))
    validator.check(order, "order")
    validator.check(sortBy, "sort_by")
  }
}

extension ListWorkforces: PageNumberPaging {
  public var pageSize: Int? { limit ?? 10 }

  public var pageNumber: Int {
    get { offset ?? 0 }
    set { offset = newValue }
  }

  public static func items(of page: ListWorkforcesResponse) -> [Workforce] { page.workforces ?? [] }
}

extension ModelArtsClient {
  /// Calls `ListWorkforces`.
  ///
  /// Documented failures: 401, 403, 404.
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
