// Made by Tablature from GetAuthorizations.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v2/{project_id}/authorizations`.
public struct GetAuthorizations: PageNumberPaging {
  public typealias Output = GetAuthorizationsResponse
  public static let route = APIRoute(.get, "/v2/{project_id}/authorizations", statuses: [200, 400, 401, 403, 404])

  public var projectID: String?
  public var sortBy: SortBy?
  public var order: Order?
  /// `limit`: integer, 1...1000, default `1000`.
  public var limit: Int?
  /// `offset`: integer, default `0`.
  public var offset: Int?

  public init(
    sortBy: SortBy? = nil, order: Order? = nil, limit: Int? = nil, offset: Int? = nil, projectID: String? = nil
  ) {
    (self.sortBy, self.order, self.limit, self.offset, self.projectID) = (sortBy, order, limit, offset, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID])
    request.query(["sort_by": sortBy, "order": order, "limit": limit, "offset": offset])
  }

  public func validate(with validator: inout Validator) {
    validator.check(sortBy, "sort_by")
    validator.check(order, "order")
    validator.check(limit, "limit", range: Limits(1, 1000))
  }

  public var pageSize: Int? { limit ?? 1000 }
  public var pageNumber: Int {
    get { offset ?? 0 }
    set { offset = newValue }
  }
  public static func items(of page: GetAuthorizationsResponse) -> [AuthorizationResponse] { page.auth ?? [] }

  public typealias Order = ListModels.Order

  public struct SortBy: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// IAM user.
    public static var userName: Self { Self(rawValue: "user_name") }
    /// Creation time.
    public static var createTime: Self { Self(rawValue: "create_time") }
    public static var documentedValues: [Self] { [.userName, .createTime] }
  }
}

extension AuthorizationManagementOperations {
  /// `GET /v2/{project_id}/authorizations`, a page at a time; fails with 400, 401, 403, 404.
  public func getAuthorizations(
    sortBy: GetAuthorizations.SortBy? = nil, order: GetAuthorizations.Order? = nil, limit: Int? = nil,
    offset: Int? = nil, projectID: String? = nil
  ) async throws(ClientError) -> GetAuthorizationsResponse {
    try await send(GetAuthorizations(sortBy: sortBy, order: order, limit: limit, offset: offset, projectID: projectID))
  }
}

public struct GetAuthorizationsResponse: APIObject {
  public var totalCount: Double?
  public var auth: [AuthorizationResponse]?

  public init(totalCount: Double? = nil, auth: [AuthorizationResponse]? = nil) {
    (self.totalCount, self.auth) = (totalCount, auth)
  }

  public static let fields: Fields<Self> = ["total_count": \.totalCount, "auth": \.auth]
}

public struct AuthorizationResponse: APIObject {
  /// `user_id`: string, required when authorization method is set to Agency.
  public var userID: String?
  public var type: Kind?
  public var content: String?
  /// `secret_key`: string, required when Authorization Method is set to AK/SK.
  public var secretKey: String?
  public var userName: String?
  public var createTime: Int64?

  public init(
    userID: String? = nil, type: Kind? = nil, content: String? = nil, secretKey: String? = nil, userName: String? = nil,
    createTime: Int64? = nil
  ) {
    (self.userID, self.type, self.content, self.secretKey, self.userName) = (userID, type, content, secretKey, userName)
    self.createTime = createTime
  }

  public static let fields: Fields<Self> = [
    "user_id": \.userID, "type": \.type, "content": \.content, "secret_key": \.secretKey, "user_name": \.userName,
    "create_time": \.createTime
  ]

  public struct Kind: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Authorization through an agency.
    public static var agency: Self { Self(rawValue: "agency") }
    /// Authorization through an access Key (AK/SK).
    public static var credential: Self { Self(rawValue: "credential") }
    public static var documentedValues: [Self] { [.agency, .credential] }
  }
}
