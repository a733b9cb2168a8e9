// Made by Tablature from ListFlavors.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v1/{project_id}/notebooks/flavors`.
public struct ListFlavors: APIOperation {
  public typealias Output = ListFlavorsResponse
  public static let route = APIRoute(.get, "/v1/{project_id}/notebooks/flavors", statuses: [200, 401, 403, 404])

  public var projectID: String?
  public var category: Category?
  public var limit: Int?
  /// `offset`: integer, default `0`.
  public var offset: Int?
  public var type: Kind?
  /// `sort_dir`: string, default `DESC`.
  public var sortDir: SortDir?
  /// `sort_key`: string, a list separated by `,`.
  public var sortKey: String?

  public init(
    category: Category? = nil, limit: Int? = nil, offset: Int? = nil, type: Kind? = nil, sortDir: SortDir? = nil,
    sortKey: String? = nil, projectID: String? = nil
  ) {
    (self.category, self.limit, self.offset, self.type, self.sortDir) = (category, limit, offset, type, sortDir)
    (self.sortKey, self.projectID) = (sortKey, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID])
    request.query([
      "category": category, "limit": limit, "offset": offset, "type": type, "sort_dir": sortDir, "sort_key": sortKey
    ])
  }

  public func validate(with validator: inout Validator) {
    validator.check(category, "category")
    validator.check(type, "type")
    validator.check(sortDir, "sort_dir")
  }

  public typealias SortDir = ListImage.SortDir

  public struct Category: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var cpu: Self { Self(rawValue: "CPU") }
    public static var gpu: Self { Self(rawValue: "GPU") }
    public static var documentedValues: [Self] { [.cpu, .gpu] }
  }

  public struct Kind: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Public cluster.
    public static var managed: Self { Self(rawValue: "MANAGED") }
    /// Dedicated cluster.
    public static var dedicated: Self { Self(rawValue: "DEDICATED") }
    public static var documentedValues: [Self] { [.managed, .dedicated] }
  }
}

extension DevelopmentEnvironmentManagementOperations {
  /// `GET /v1/{project_id}/notebooks/flavors`; fails with 401, 403, 404.
  public func listFlavors(
    category: ListFlavors.Category? = nil, limit: Int? = nil, offset: Int? = nil, type: ListFlavors.Kind? = nil,
    sortDir: ListFlavors.SortDir? = nil, sortKey: String? = nil, projectID: String? = nil
  ) async throws(ClientError) -> ListFlavorsResponse {
    try await send(ListFlavors(
      category: category, limit: limit, offset: offset, type: type, sortDir: sortDir, sortKey: sortKey,
      projectID: projectID
    ))
  }
}

public struct ListFlavorsResponse: APIObject {
  public var current: Int?
  public var data: [NotebookFlavor]?
  public var flavors: [NotebookFlavor]?
  public var pages: Int?
  public var size: Int?
  public var total: Int64?

  public init(
    current: Int? = nil, data: [NotebookFlavor]? = nil, flavors: [NotebookFlavor]? = nil, pages: Int? = nil,
    size: Int? = nil, total: Int64? = nil
  ) {
    (self.current, self.data, self.flavors, self.pages, self.size) = (current, data, flavors, pages, size)
    self.total = total
  }

  public static let fields: Fields<Self> = [
    "current": \.current, "data": \.data, "flavors": \.flavors, "pages": \.pages, "size": \.size, "total": \.total
  ]
}
