// Made by Tablature from GetAuthorizations.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `GetAuthorizations`.
///
/// `GET /v2/{project_id}/authorizations`.
public struct GetAuthorizations: APIOperation {
  public typealias Output = GetAuthorizationsResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "GetAuthorizations",
      method: .get,
      path: "/v2/{project_id}/authorizations",
      documentedStatuses: [200, 400, 401, 403, 404]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `sort_by`: string.
  public var sortBy: SortBy?
  /// `order`: string.
  public var order: Order?
  /// `limit`: integer, 1...1000.
  public var limit: Int?
  /// `offset`: integer, default `0`.
  public var offset: Int?

  /// Makes a call; parameters that are nil are not sent.
  public init(
    sortBy: SortBy? = nil, order: Order? = nil, limit: Int? = nil, offset: Int? = nil, projectID: String? = nil
  ) {
    self.projectID = projectID
    self.sortBy = sortBy
    self.order = order
    self.limit = limit
    self.offset = offset
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.query("sort_by", sortBy)
    request.query("order", order)
    request.query("limit", limit)
    request.query("offset", offset)
  }

  /// Values of `GetAuthorizations.sort_by`.
  public struct SortBy: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// IAM user. `user_name`.
    public static var userName: Self { Self(rawValue: "user_name") }
    /// Creation time. `create_time`.
    public static var createTime: Self { Self(rawValue: "create_time") }

    public static var documentedValues: [Self] { [.userName, .createTime] }
  }

  /// Values of `GetAuthorizations.order`.
  public struct Order: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Ascending order.
    public static var asc: Self { Self(rawValue: "asc") }
    /// Descending order.
    public static var desc: Self { Self(rawValue: "desc") }

    public static var documentedValues: [Self] { [.asc, .desc] }
  }
}

extension GetAuthorizations {
  public func validate(with validator: inout Validator) {
    validator.check(sortBy, "sort_by")
    validator.check(order, "order")
    validator.check(limit, "limit", range: Limits(1, 1000))
  }
}

extension GetAuthorizations: PageNumberPaging {
  public var pageSize: Int? { limit }

  public var pageNumber: Int {
    get { offset ?? 0 }
    set { offset = newValue }
  }

  public static func items(of page: GetAuthorizationsResponse) -> [AuthorizationResponse] { page.auth ?? [] }
}

extension ModelArtsClient {
  /// Calls `GetAuthorizations`.
  ///
  /// Documented failures: 400, 401, 403, 404.
  public func getAuthorizations(
    sortBy: GetAuthorizations.SortBy? = nil, order: GetAuthorizations.Order? = nil, limit: Int? = nil,
    offset: Int? = nil, projectID: String? = nil
  ) async throws(ClientError) -> GetAuthorizationsResponse {
    try await send(GetAuthorizations(sortBy: sortBy, order: order, limit: limit, offset: offset, projectID: projectID))
  }
}
