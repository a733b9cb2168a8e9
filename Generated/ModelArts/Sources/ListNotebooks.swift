// Made by Tablature from ListNotebooks.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v1/{project_id}/notebooks`.
public struct ListNotebooks: OffsetPaging {
  public typealias Output = ListNotebooksResponse
  public static let route = APIRoute(.get, "/v1/{project_id}/notebooks", statuses: [200, 401, 403, 404])

  public var projectID: String?
  /// `feature`: string, default `NOTEBOOK`.
  public var feature: Feature?
  /// `limit`: integer, default `10`.
  public var limit: Int?
  /// `name`: string, at most 128 characters.
  public var name: String?
  public var poolID: String?
  /// `offset`: integer, default `0`.
  public var offset: Int?
  public var owner: String?
  /// `sort_dir`: string, default `DESC`.
  public var sortDir: SortDir?
  /// `sort_key`: string, a list separated by `,`.
  public var sortKey: String?
  public var status: Status?
  /// `workspaceId`: string, default `0`.
  public var workspaceID: String?

  public init(
    feature: Feature? = nil, limit: Int? = nil, name: String? = nil, poolID: String? = nil, offset: Int? = nil,
    owner: String? = nil, sortDir: SortDir? = nil, sortKey: String? = nil, status: Status? = nil,
    workspaceID: String? = nil, projectID: String? = nil
  ) {
    (self.feature, self.limit, self.name, self.poolID, self.offset) = (feature, limit, name, poolID, offset)
    (self.owner, self.sortDir, self.sortKey, self.status) = (owner, sortDir, sortKey, status)
    (self.workspaceID, self.projectID) = (workspaceID, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID])
    request.query([
      "feature": feature, "limit": limit, "name": name, "pool_id": poolID, "offset": offset, "owner": owner,
      "sort_dir": sortDir, "sort_key": sortKey, "status": status, "workspaceId": workspaceID
    ])
  }

  public func validate(with validator: inout Validator) {
    validator.check(feature, "feature")
    validator.check(name, "name", length: Limits(upTo: 128))
    validator.check(sortDir, "sort_dir")
    validator.check(status, "status")
  }

  public var pageSize: Int? { limit ?? 10 }
  public var recordOffset: Int {
    get { offset ?? 0 }
    set { offset = newValue }
  }
  public static func items(of page: ListNotebooksResponse) -> [NotebookResp] { page.data ?? [] }
  public static func total(of page: ListNotebooksResponse) -> Int? { page.total.map { Int($0) } }

  public typealias Feature = NotebookResp.Feature
  public typealias SortDir = ListImage.SortDir
  public typealias Status = NotebookResp.Status
}

extension DevelopmentEnvironmentManagementOperations {
  /// `GET /v1/{project_id}/notebooks`, a page at a time; fails with 401, 403, 404.
  public func listNotebooks(
    feature: ListNotebooks.Feature? = nil, limit: Int? = nil, name: String? = nil, poolID: String? = nil,
    offset: Int? = nil, owner: String? = nil, sortDir: ListNotebooks.SortDir? = nil, sortKey: String? = nil,
    status: ListNotebooks.Status? = nil, workspaceID: String? = nil, projectID: String? = nil
  ) async throws(ClientError) -> ListNotebooksResponse {
    try await send(ListNotebooks(
      feature: feature, limit: limit, name: name, poolID: poolID, offset: offset, owner: owner, sortDir: sortDir,
      sortKey: sortKey, status: status, workspaceID: workspaceID, projectID: projectID
    ))
  }
}

public struct ListNotebooksResponse: APIObject {
  public var current: Int?
  public var data: [NotebookResp]?
  public var pages: Int?
  public var size: Int?
  public var total: Int64?

  public init(
    current: Int? = nil, data: [NotebookResp]? = nil, pages: Int? = nil, size: Int? = nil, total: Int64? = nil
  ) {
    (self.current, self.data, self.pages, self.size, self.total) = (current, data, pages, size, total)
  }

  public static let fields: Fields<Self> = [
    "current": \.current, "data": \.data, "pages": \.pages, "size": \.size, "total": \.total
  ]
}
