// Made by Tablature from QueryBuiltInAlgorithm.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `QueryBuiltInAlgorithm`.
///
/// `GET /v1/{project_id}/built-in-algorithms`.
public struct QueryBuiltInAlgorithm: APIOperation {
  public typealias Output = QueryBuiltInAlgorithmResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "QueryBuiltInAlgorithm",
      method: .get,
      path: "/v1/{project_id}/built-in-algorithms",
      documentedStatuses: [200, 400]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `per_page`: integer, 1...100.
  public var perPage: Int?
  /// `page`: integer.
  public var page: Int?
  /// `sortBy`: string.
  public var sortBy: SortBy?
  /// `order`: string, default `desc`.
  public var order: Order?
  /// `search_content`: string.
  public var searchContent: String?

  /// Makes a call; parameters that are nil are not sent.
  public init(
    perPage: Int? = nil, page: Int? = nil, sortBy: SortBy? = nil, order: Order? = nil, searchContent: String? = nil,
    projectID: String? = nil
  ) {
    self.projectID = projectID
    self.perPage = perPage
    self.page = page
    self.sortBy = sortBy
    self.order = order
    self.searchContent = searchContent
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.query("per_page", perPage)
    request.query("page", self.page)
    request.query("sortBy", sortBy)
    request.query("order", order)
    request.query("search_content", searchContent)
  }

  /// Values of `QueryBuiltInAlgorithm.sortBy`.
  public struct SortBy: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `engine`.
    public static var engine: Self { Self(rawValue: "engine") }
    /// `model_name`.
    public static var modelName: Self { Self(rawValue: "model_name") }
    /// `model_precision`.
    public static var modelPrecision: Self { Self(rawValue: "model_precision") }
    /// `model_usage`.
    public static var modelUsage: Self { Self(rawValue: "model_usage") }
    /// `model_size`.
    public static var modelSize: Self { Self(rawValue: "model_size") }
    /// `create_time`.
    public static var createTime: Self { Self(rawValue: "create_time") }
    /// `parameter`.
    public static var parameter: Self { Self(rawValue: "parameter") }

    public static var documentedValues: [Self] {
      [
        .engine, .modelName, .modelPrecision, .modelUsage, .modelSize, .createTime, .parameter
      ]
    }
  }

  /// Values of `QueryBuiltInAlgorithm.order`.
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

extension QueryBuiltInAlgorithm {
  public func validate(with validator: inout Validator) {
    validator.check(perPage, "per_page", range: Limits(1, 100))
    validator.check(sortBy, "sortBy")
    validator.check(order, "order")
  }
}

extension ModelArtsClient {
  /// Calls `QueryBuiltInAlgorithm`.
  ///
  /// Documented failures: 400.
  public func queryBuiltInAlgorithm(
    perPage: Int? = nil, page: Int? = nil, sortBy: QueryBuiltInAlgorithm.SortBy? = nil,
    order: QueryBuiltInAlgorithm.Order? = nil, searchContent: String? = nil, projectID: String? = nil
  ) async throws(ClientError) -> QueryBuiltInAlgorithmResponse {
    try await send(QueryBuiltInAlgorithm(
      perPage: perPage, page: page, sortBy: sortBy, order: order, searchContent: searchContent, projectID: projectID
    ))
  }
}
