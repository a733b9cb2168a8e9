// Made by Tablature from ListAlgorithms.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ListAlgorithms`.
///
/// `GET /v2/{project_id}/algorithms`.
public struct ListAlgorithms: APIOperation {
  public typealias Output = ListAlgorithmsResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ListAlgorithms",
      method: .get,
      path: "/v2/{project_id}/algorithms",
      documentedStatuses: [200]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `offset`: integer, 0....
  public var offset: Int?
  /// `limit`: integer, 1...50.
  public var limit: Int?
  /// `sort_by`: string.
  public var sortBy: String?
  /// `order`: string, default `desc`.
  public var order: String?
  /// `group_by`: string.
  public var groupBy: String?
  /// `searches`: string.
  public var searches: String?
  /// `workspace_id`: string, default `0`.
  public var workspaceID: String?

  /// Makes a call; parameters that are nil are not sent.
  public init(
    offset: Int? = nil, limit: Int? = nil, sortBy: String? = nil, order: String? = nil, groupBy: String? = nil,
    searches: String? = nil, workspaceID: String? = nil, projectID: String? = nil
  ) {
    self.projectID = projectID
    self.offset = offset
    self.limit = limit
    self.sortBy = sortBy
    self.order = order
    self.groupBy = groupBy
    self.searches = searches
    self.workspaceID = workspaceID
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.query("offset", offset)
    request.query("limit", limit)
    request.query("sort_by", sortBy)
    request.query("order", order)
    request.query("group_by", groupBy)
    request.query("searches", searches)
    request.query("workspace_id", workspaceID)
  }
}

extension ListAlgorithms {
  public func validate(with validator: inout Validator) {
    validator.check(offset, "offset", range: Limits(from: 0))
    validator.check(limit, "limit", range: Limits(1, 50))
  }
}

extension ListAlgorithms: OffsetPaging {
  public var pageSize: Int? { limit }

  public var recordOffset: Int {
    get { offset ?? 0 }
    set { offset = newValue }
  }

  public static func items(of page: ListAlgorithmsResponse) -> [AlgorithmResponse] { page.items ?? [] }

  public static func total(of page: ListAlgorithmsResponse) -> Int? { page.total }
}

extension ModelArtsClient {
  /// Calls `ListAlgorithms`.
  public func listAlgorithms(
    offset: Int? = nil, limit: Int? = nil, sortBy: String? = nil, order: String? = nil, groupBy: String? = nil,
    searches: String? = nil, workspaceID: String? = nil, projectID: String? = nil
  ) async throws(ClientError) -> ListAlgorithmsResponse {
    try await send(ListAlgorithms(
      offset: offset, limit: limit, sortBy: sortBy, order: order, groupBy: groupBy, searches: searches,
      workspaceID: workspaceID, projectID: projectID
    ))
  }
}
