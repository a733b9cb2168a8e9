// Made by Tablature from ListEvents.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v1/{project_id}/events`.
public struct ListEvents: OffsetPaging {
  public typealias Output = ListEventsResponse
  public static let route = APIRoute(.get, "/v1/{project_id}/events", statuses: [200, 400, 404])

  public var projectID: String?
  public var resource: Resource
  public var name: String
  /// `limit`: integer, at most 500, default `500`.
  public var limit: Int?
  public var offset: Int?
  public var type: Kind?
  public var since: Int?
  public var until: Int?
  public var ascend: Bool?

  public init(
    resource: Resource, name: String, limit: Int? = nil, offset: Int? = nil, type: Kind? = nil, since: Int? = nil,
    until: Int? = nil, ascend: Bool? = nil, projectID: String? = nil
  ) {
    (self.resource, self.name, self.limit, self.offset, self.type) = (resource, name, limit, offset, type)
    (self.since, self.until, self.ascend, self.projectID) = (since, until, ascend, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID])
    request.query([
      "resource": resource, "name": name, "limit": limit, "offset": offset, "type": type, "since": since,
      "until": until, "ascend": ascend
    ])
  }

  public func validate(with validator: inout Validator) {
    validator.check(resource, "resource")
    validator.check(limit, "limit", range: Limits(upTo: 500))
    validator.check(type, "type")
  }

  public var pageSize: Int? { limit ?? 500 }
  public var recordOffset: Int {
    get { offset ?? 0 }
    set { offset = newValue }
  }
  public static func items(of page: ListEventsResponse) -> [ListEventsEvent] { page.items ?? [] }
  public static func total(of page: ListEventsResponse) -> Int? { page.total }

  public struct Resource: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Resource pool.
    public static var pools: Self { Self(rawValue: "pools") }
    public static var documentedValues: [Self] { [.pools] }
  }

  public struct Kind: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Queries normal events.
    public static var normal: Self { Self(rawValue: "Normal") }
    /// Queries alarm events.
    public static var warning: Self { Self(rawValue: "Warning") }
    public static var documentedValues: [Self] { [.normal, .warning] }
  }
}

extension EventManagementOperations {
  /// `GET /v1/{project_id}/events`, a page at a time; fails with 400, 404.
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

public struct ListEventsResponse: APIObject {
  public var apiVersion: APIVersion?
  public var kind: Kind?
  public var items: [ListEventsEvent]?
  public var total: Int?
  /// `metadata`: object, known from an example only.
  public var metadata: JSONValue?

  public init(
    apiVersion: APIVersion? = nil, kind: Kind? = nil, items: [ListEventsEvent]? = nil, total: Int? = nil,
    metadata: JSONValue? = nil
  ) {
    (self.apiVersion, self.kind, self.items, self.total, self.metadata) = (apiVersion, kind, items, total, metadata)
  }

  public static let fields: Fields<Self> = [
    "apiVersion": \.apiVersion, "kind": \.kind, "items": \.items, "total": \.total, "metadata": \.metadata
  ]

  public typealias APIVersion = Network.APIVersion

  public struct Kind: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var eventList: Self { Self(rawValue: "EventList") }
    public static var documentedValues: [Self] { [.eventList] }
  }
}

public struct ListEventsEvent: APIObject {
  public var apiVersion: APIVersion?
  public var kind: Kind?
  public var type: TypeValue?
  public var firstTimestamp: String?
  public var lastTimestamp: String?
  public var count: Int?
  public var reason: String?
  public var message: String?

  public init(
    apiVersion: APIVersion? = nil, kind: Kind? = nil, type: TypeValue? = nil, firstTimestamp: String? = nil,
    lastTimestamp: String? = nil, count: Int? = nil, reason: String? = nil, message: String? = nil
  ) {
    (self.apiVersion, self.kind, self.type, self.firstTimestamp) = (apiVersion, kind, type, firstTimestamp)
    (self.lastTimestamp, self.count, self.reason, self.message) = (lastTimestamp, count, reason, message)
  }

  public static let fields: Fields<Self> = [
    "apiVersion": \.apiVersion, "kind": \.kind, "type": \.type, "firstTimestamp": \.firstTimestamp,
    "lastTimestamp": \.lastTimestamp, "count": \.count, "reason": \.reason, "message": \.message
  ]

  public typealias APIVersion = Network.APIVersion

  public struct Kind: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var event: Self { Self(rawValue: "Event") }
    public static var documentedValues: [Self] { [.event] }
  }

  public struct TypeValue: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Normal event.
    public static var normal: Self { Self(rawValue: "Normal") }
    /// Abnormal event.
    public static var warning: Self { Self(rawValue: "Warning") }
    public static var documentedValues: [Self] { [.normal, .warning] }
  }
}
