// Made by Tablature from ListFlavors.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ListFlavors`.
///
/// `GET /v1/{project_id}/notebooks/flavors`.
public struct ListFlavors: APIOperation {
  public typealias Output = ListFlavorsResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ListFlavors",
      method: .get,
      path: "/v1/{project_id}/notebooks/flavors",
      documentedStatuses: [200, 401, 403, 404]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `category`: string.
  public var category: Category?
  /// `limit`: integer.
  public var limit: Int?
  /// `offset`: integer, default `0`.
  public var offset: Int?
  /// `type`: string.
  public var type: Kind?
  /// `sort_dir`: string, default `DESC`.
  public var sortDir: SortDir?
  /// `sort_key`: string, a list separated by `,`.
  public var sortKey: String?

  /// Makes a call; parameters that are nil are not sent.
  public init(
    category: Category? = nil, limit: Int? = nil, offset: Int? = nil, type: Kind? = nil, sortDir: SortDir? = nil,
    sortKey: String? = nil, projectID: String? = nil
  ) {
    self.projectID = projectID
    self.category = category
    self.limit = limit
    self.offset = offset
    self.type = type
    self.sortDir = sortDir
    self.sortKey = sortKey
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.query("category", category)
    request.query("limit", limit)
    request.query("offset", offset)
    request.query("type", type)
    request.query("sort_dir", sortDir)
    request.query("sort_key", sortKey)
  }

  /// Values of `ListFlavors.category`.
  public struct Category: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `CPU`.
    public static var cpu: Self { Self(rawValue: "CPU") }
    /// `GPU`.
    public static var gpu: Self { Self(rawValue: "GPU") }

    public static var documentedValues: [Self] { [.cpu, .gpu] }
  }

  /// Values of `ListFlavors.type`.
  public struct Kind: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Public cluster. `MANAGED`.
    public static var managed: Self { Self(rawValue: "MANAGED") }
    /// Dedicated cluster. `DEDICATED`.
    public static var dedicated: Self { Self(rawValue: "DEDICATED") }

    public static var documentedValues: [Self] { [.managed, .dedicated] }
  }

  /// Values of `ListFlavors.sort_dir`.
  public struct SortDir: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Ascending order. `ASC`.
    public static var asc: Self { Self(rawValue: "ASC") }
    /// Descending order. `DESC`.
    public static var desc: Self { Self(rawValue: "DESC") }

    public static var documentedValues: [Self] { [.asc, .desc] }
  }
}

extension ListFlavors {
  public func validate(with validator: inout Validator) {
    validator.check(category, "category")
    validator.check(type, "type")
    validator.check(sortDir, "sort_dir")
  }
}

extension ModelArtsClient {
  /// Calls `ListFlavors`.
  ///
  /// Documented failures: 401, 403, 404.
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
