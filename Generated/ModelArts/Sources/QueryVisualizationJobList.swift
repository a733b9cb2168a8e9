// Made by Tablature from QueryVisualizationJobList.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `QueryVisualizationJobList`.
///
/// `GET /v1/{project_id}/visualization-jobs`.
public struct QueryVisualizationJobList: APIOperation {
  public typealias Output = QueryVisualizationJobListResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "QueryVisualizationJobList",
      method: .get,
      path: "/v1/{project_id}/visualization-jobs",
      documentedStatuses: [200, 400]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `status`: string.
  public var status: String?
  /// `per_page`: integer, 1...1000.
  public var perPage: Int?
  /// `page`: integer.
  public var page: Int?
  /// `sortBy`: string.
  public var sortBy: SortBy?
  /// `order`: string.
  public var order: Order?
  /// `search_content`: string, 0...64 characters.
  public var searchContent: String?
  /// `workspace_id`: string.
  public var workspaceID: String?

  /// Makes a call; parameters that are nil are not sent.
  public init(
    status: String? = nil, perPage: Int? = nil, page: Int? = nil, sortBy: SortBy? = nil, order: Order? = nil,
    searchContent: String? = nil, workspaceID: String? = nil, projectID: String? = nil
  ) {
    self.projectID = projectID
    self.status = status
    self.perPage = perPage
    self.page = page
    self.sortBy = sortBy
    self.order = order
    self.searchContent = searchContent
    self.workspaceID = workspaceID
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.query("status", status)
    request.query("per_page", perPage)
    request.query("page", self.page)
    request.query("sortBy", sortBy)
    request.query("order", order)
    request.query("search_content", searchContent)
    request.query("workspace_id", workspaceID)
  }

  /// Values of `QueryVisualizationJobList.sortBy`.
  public struct SortBy: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `job_id`.
    public static var jobID: Self { Self(rawValue: "job_id") }
    /// `job_name`.
    public static var jobName: Self { Self(rawValue: "job_name") }
    /// `job_desc`.
    public static var jobDesc: Self { Self(rawValue: "job_desc") }
    /// `create_time`.
    public static var createTime: Self { Self(rawValue: "create_time") }
    /// `status`.
    public static var status: Self { Self(rawValue: "status") }

    public static var documentedValues: [Self] { [.jobID, .jobName, .jobDesc, .createTime, .status] }
  }

  /// Values of `QueryVisualizationJobList.order`.
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

extension QueryVisualizationJobList {
  public func validate(with validator: inout Validator) {
    validator.check(perPage, "per_page", range: Limits(1, 1000))
    validator.check(sortBy, "sortBy")
    validator.check(order, "order")
    validator.check(searchContent, "search_content", length: Limits(0, 64))
  }
}

extension ModelArtsClient {
  /// Calls `QueryVisualizationJobList`.
  ///
  /// Documented failures: 400.
  public func queryVisualizationJobList(
    status: String? = nil, perPage: Int? = nil, page: Int? = nil, sortBy: QueryVisualizationJobList.SortBy? = nil,
    order: QueryVisualizationJobList.Order? = nil, searchContent: String? = nil, workspaceID: String? = nil,
    projectID: String? = nil
  ) async throws(ClientError) -> QueryVisualizationJobListResponse {
    try await send(QueryVisualizationJobList(
      status: status, perPage: perPage, page: page, sortBy: sortBy, order: order, searchContent: searchContent,
      workspaceID: workspaceID, projectID: projectID
    ))
  }
}
