// Made by Tablature from ListAllNotebooks.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ListAllNotebooks`.
///
/// `GET /v1/{project_id}/notebooks/all`.
public struct ListAllNotebooks: APIOperation {
  public typealias Output = ListAllNotebooksResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ListAllNotebooks",
      method: .get,
      path: "/v1/{project_id}/notebooks/all",
      documentedStatuses: [200, 401, 403, 404]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `feature`: string, default `NOTEBOOK`.
  public var feature: Feature?
  /// `limit`: integer, default `10`.
  public var limit: Int?
  /// `name`: string, ...128 characters.
  public var name: String?
  /// `pool_id`: string.
  public var poolID: String?
  /// `offset`: integer, default `0`.
  public var offset: Int?
  /// `owner`: string.
  public var owner: String?
  /// `sort_dir`: string, default `DESC`.
  public var sortDir: SortDir?
  /// `sort_key`: string, a list separated by `,`.
  public var sortKey: String?
  /// `status`: string.
  public var status: Status?
  /// `workspaceId`: string, default `0`.
  public var workspaceID: String?

  /// Makes a call; parameters that are nil are not sent.
  public init(
    feature: Feature? = nil, limit: Int? = nil, name: String? = nil, poolID: String? = nil, offset: Int? = nil,
    owner: String? = nil, sortDir: SortDir? = nil, sortKey: String? = nil, status: Status? = nil,
    workspaceID: String? = nil, projectID: String? = nil
  ) {
    self.projectID = projectID
    self.feature = feature
    self.limit = limit
    self.name = name
    self.poolID = poolID
    self.offset = offset
    self.owner = owner
    self.sortDir = sortDir
    self.sortKey = sortKey
    self.status = status
    self.workspaceID = workspaceID
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.query("feature", feature)
    request.query("limit", limit)
    request.query("name", name)
    request.query("pool_id", poolID)
    request.query("offset", offset)
    request.query("owner", owner)
    request.query("sort_dir", sortDir)
    request.query("sort_key", sortKey)
    request.query("status", status)
    request.query("workspaceId", workspaceID)
  }

  /// Values of `ListAllNotebooks.feature`.
  public struct Feature: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Free CodeLab instance. `DEFAULT`.
    public static var `default`: Self { Self(rawValue: "DEFAULT") }
    /// Billed instance. `NOTEBOOK`.
    public static var notebook: Self { Self(rawValue: "NOTEBOOK") }

    public static var documentedValues: [Self] { [.default, .notebook] }
  }

  /// Values of `ListAllNotebooks.sort_dir`.
  public struct SortDir: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Ascending order. `ASC`.
    public static var asc: Self { Self(rawValue: "ASC") }
    /// Descending order. `DESC`.
    public static var desc: Self { Self(rawValue: "DESC") }

    public static var documentedValues: [Self] { [.asc, .desc] }
  }

  /// Values of `ListAllNotebooks.status`.
  public struct Status: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `INIT`.
    public static var initValue: Self { Self(rawValue: "INIT") }
    /// `CREATING`.
    public static var creating: Self { Self(rawValue: "CREATING") }
    /// `STARTING`.
    public static var starting: Self { Self(rawValue: "STARTING") }
    /// `STOPPING`.
    public static var stopping: Self { Self(rawValue: "STOPPING") }
    /// `DELETING`.
    public static var deleting: Self { Self(rawValue: "DELETING") }
    /// `RUNNING`.
    public static var running: Self { Self(rawValue: "RUNNING") }
    /// `STOPPED`.
    public static var stopped: Self { Self(rawValue: "STOPPED") }
    /// `SNAPSHOTTING`.
    public static var snapshotting: Self { Self(rawValue: "SNAPSHOTTING") }
    /// Creating the instance failed. `CREATE_FAILED`.
    public static var createFailed: Self { Self(rawValue: "CREATE_FAILED") }
    /// Starting the instance failed. `START_FAILED`.
    public static var startFailed: Self { Self(rawValue: "START_FAILED") }
    /// Deleting the instance failed. `DELETE_FAILED`.
    public static var deleteFailed: Self { Self(rawValue: "DELETE_FAILED") }
    /// An error occurred. `ERROR`.
    public static var error: Self { Self(rawValue: "ERROR") }
    /// `DELETED`.
    public static var deleted: Self { Self(rawValue: "DELETED") }
    /// `FROZEN`.
    public static var frozen: Self { Self(rawValue: "FROZEN") }

    public static var documentedValues: [Self] {
      [
        .initValue, .creating, .starting, .stopping, .deleting, .running, .stopped, .snapshotting, .createFailed,
        .startFailed, .deleteFailed, .error, .deleted, .frozen
      ]
    }
  }
}

extension ListAllNotebooks {
  public func validate(with validator: inout Validator) {
    validator.check(feature, "feature")
    validator.check(name, "name", length: Limits(upTo: 128))
    validator.check(sortDir, "sort_dir")
    validator.check(status, "status")
  }
}

extension ListAllNotebooks: OffsetPaging {
  public var pageSize: Int? { limit ?? 10 }

  public var recordOffset: Int {
    get { offset ?? 0 }
    set { offset = newValue }
  }

  public static func items(of page: ListAllNotebooksResponse) -> [NotebookResp] { page.data ?? [] }

  public static func total(of page: ListAllNotebooksResponse) -> Int? { page.total.map { Int($0) } }
}

extension ModelArtsClient {
  /// Calls `ListAllNotebooks`.
  ///
  /// Documented failures: 401, 403, 404.
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
