// Made by Tablature from ListEvents.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ListEvents`.
///
/// `GET /v1/{project_id}/events`.
public struct ListEvents: APIOperation {
  public typealias Output = ListEventsResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ListEvents",
      method: .get,
      path: "/v1/{project_id}/events",
      documentedStatuses: [200, 400, 404]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `resource`: string, required.
  public var resource: Resource
  /// `name`: string, required.
  public var name: String
  /// `limit`: integer.
  public var limit: Int?
  /// `offset`: integer.
  public var offset: Int?
  /// `type`: string.
  public var type: Kind?
  /// `since`: integer.
  public var since: Int?
  /// `until`: integer.
  public var until: Int?
  /// `ascend`: boolean.
  public var ascend: Bool?

  /// Makes a call; parameters that are nil are not sent.
  public init(
    resource: Resource, name: String, limit: Int? = nil, offset: Int? = nil, type: Kind? = nil, since: Int? = nil,
    until: Int? = nil, ascend: Bool? = nil, projectID: String? = nil
  ) {
    self.projectID = projectID
    self.resource = resource
    self.name = name
    self.limit = limit
    self.offset = offset
    self.type = type
    self.since = since
    self.until = until
    self.ascend = ascend
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.query("resource", resource)
    request.query("name", name)
    request.query("limit", limit)
    request.query("offset", offset)
    request.query("type", type)
    request.query("since", since)
    request.query("until", until)
    request.query("ascend", ascend)
  }

  /// Values of `ListEvents.resource`.
  public struct Resource: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Resource pool.
    public static var pools: Self { Self(rawValue: "pools") }

    public static var documentedValues: [Self] { [.pools] }
  }

  /// Values of `ListEvents.type`.
  public struct Kind: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Queries normal events. `Normal`.
    public static var normal: Self { Self(rawValue: "Normal") }
    /// Queries alarm events. `Warning`.
    public static var warning: Self { Self(rawValue: "Warning") }

    public static var documentedValues: [Self] { [.normal, .warning] }
  }
}

extension ListEvents {
  public func validate(with validator: inout Validator) {
    validator.check(resource, "resource")
    validator.check(type, "type")
  }
}

extension ListEvents: OffsetPaging {
  public var pageSize: Int? { limit }

  public var recordOffset: Int {
    get { offset ?? 0 }
    set { offset = newValue }
  }

  public static func items(of page: ListEventsResponse) -> [ListEventsEvent] { page.items ?? [] }

  public static func total(of page: ListEventsResponse) -> Int? { page.total }
}

extension ModelArtsClient {
  /// Calls `ListEvents`.
  ///
  /// Documented failures: 400, 404.
  public func listEvents(
    resource: ListEvents.Resource, name: String, limit: Int? = nil, offset: Int? = nil, type: ListEvents.Kind? = nil,
    since: Int? = nil, until: Int? = nil, ascend: Bool? = nil, projectID: String? = nil
  ) async throws(ClientError) -> ListEventsResponse {
    try await send(ListEvents(
      resource: resource, name: name, limit: limit, offset: offset, type: type, since: since, until: until,
      ascend: ascend, projectID: projectID
    ))
  }
}
