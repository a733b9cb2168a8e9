// Made by Tablature from ListAllNotebooks.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v1/{project_id}/notebooks/all`.
public struct ListAllNotebooks: OffsetPaging {
  public typealias Output = ListAllNotebooksResponse
  public static let route = APIRoute(.get, "/v1/{project_id}/notebooks/all", statuses: [200, 401, 403, 404])

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
  public static func items(of page: ListAllNotebooksResponse) -> [NotebookResp] { page.data ?? [] }
  public static func total(of page: ListAllNotebooksResponse) -> Int? { page.total.map { Int($0) } }

  public typealias Feature = NotebookResp.Feature
  public typealias SortDir = ListImage.SortDir
  public typealias Status = NotebookResp.Status
}

extension DevelopmentEnvironmentManagementOperations {
  /// `GET /v1/{project_id}/notebooks/all`, a page at a time; fails with 401, 403, 404.
  public func listAllNotebooks(
    feature: ListAllNotebooks.Feature? = nil, limit: Int? = nil, name: String? = nil, poolID: String? = nil,
    offset: Int? = nil, owner: String? = nil, sortDir: ListAllNotebooks.SortDir? = nil, sortKey: String? = nil,
    status: ListAllNotebooks.Status? = nil, workspaceID: String? = nil, projectID: String? = nil
  ) async throws(ClientError) -> ListAllNotebooksResponse {
    try await send(ListAllNotebooks(
      feature: feature, limit: limit, name: name, poolID: poolID, offset: offset, owner: owner, sortDir: sortDir,
      sortKey: sortKey, status: status, workspaceID: workspaceID, projectID: projectID
    ))
  }
}

public typealias ListAllNotebooksResponse = ListNotebooksResponse
