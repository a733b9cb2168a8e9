// Made by Tablature from ListOrders.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ListOrders`.
///
/// `GET /v1/{project_id}/orders`.
public struct ListOrders: APIOperation {
  public typealias Output = ListOrdersResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ListOrders",
      method: .get,
      path: "/v1/{project_id}/orders",
      documentedStatuses: [200, 400, 404]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `workspaceId`: string, default `0`.
  public var workspaceID: String?
  /// `involvedName`: string.
  public var involvedName: String?
  /// `limit`: integer.
  public var limit: Int?
  /// `offset`: integer, 0...500.
  public var offset: Int?
  /// `since`: long, a epoch-milliseconds.
  public var since: Int64?
  /// `until`: long, a epoch-milliseconds.
  public var until: Int64?
  /// `phase`: string.
  public var phase: Phase?
  /// `resource`: string, default `pools`.
  public var resource: Resource?

  /// Makes a call; parameters that are nil are not sent.
  public init(
    workspaceID: String? = nil, involvedName: String? = nil, limit: Int? = nil, offset: Int? = nil, since: Int64? = nil,
    until: Int64? = nil, phase: Phase? = nil, resource: Resource? = nil, projectID: String? = nil
  ) {
    self.projectID = projectID
    self.workspaceID = workspaceID
    self.involvedName = involvedName
    self.limit = limit
    self.offset = offset
    self.since = since
    self.until = until
    self.phase = phase
    self.resource = resource
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.query("workspaceId", workspaceID)
    request.query("involvedName", involvedName)
    request.query("limit", limit)
    request.query("offset", offset)
    request.query("since", since)
    request.query("until", until)
    request.query("phase", phase)
    request.query("resource", resource)
  }

  /// Values of `ListOrders.phase`.
  public struct Phase: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `pending`.
    public static var pending: Self { Self(rawValue: "pending") }
    /// `running`.
    public static var running: Self { Self(rawValue: "running") }
    /// `successed`.
    public static var successed: Self { Self(rawValue: "successed") }
    /// The order failed.
    public static var failed: Self { Self(rawValue: "failed") }

    public static var documentedValues: [Self] { [.pending, .running, .successed, .failed] }
  }

  /// Values of `ListOrders.resource`.
  public struct Resource: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Resource pool.
    public static var pools: Self { Self(rawValue: "pools") }

    public static var documentedValues: [Self] { [.pools] }
  }
}

extension ListOrders {
  public func validate(with validator: inout Validator) {
    validator.check(offset, "offset", range: Limits(0, 500))
    validator.check(phase, "phase")
    validator.check(resource, "resource")
  }
}

extension ListOrders: OffsetPaging {
  public var pageSize: Int? { limit }

  public var recordOffset: Int {
    get { offset ?? 0 }
    set { offset = newValue }
  }

  public static func items(of page: ListOrdersResponse) -> [Order] { page.items ?? [] }

  public static func total(of page: ListOrdersResponse) -> Int? { page.count }
}

extension ModelArtsClient {
  /// Calls `ListOrders`.
  ///
  /// Documented failures: 400, 404.
  public func listOrders(
    workspaceID: String? = nil, involvedName: String? = nil, limit: Int? = nil, offset: Int? = nil, since: Int64? = nil,
    until: Int64? = nil, phase: ListOrders.Phase? = nil, resource: ListOrders.Resource? = nil, projectID: String? = nil
  ) async throws(ClientError) -> ListOrdersResponse {
    try await send(ListOrders(
      workspaceID: workspaceID, involvedName: involvedName, limit: limit, offset: offset, since: since, until: until,
      phase: phase, resource: resource, projectID: projectID
    ))
  }
}
