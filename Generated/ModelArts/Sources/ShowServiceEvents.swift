// Made by Tablature from ShowServiceEvents.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v1/{project_id}/services/{service_id}/events`.
public struct ShowServiceEvents: PageNumberPaging {
  public typealias Output = ShowServiceEventsResponse
  public static let route = APIRoute(.get, "/v1/{project_id}/services/{service_id}/events", statuses: [200])

  public var projectID: String?
  public var serviceID: String
  public var eventType: EventType?
  public var eventInfo: String?
  public var startTime: Double?
  public var endTime: Double?
  /// `offset`: integer, default `0`.
  public var offset: Int?
  /// `limit`: integer, default `1000`.
  public var limit: Int?
  /// `sort_by`: string, default `occur_time`.
  public var sortBy: String?
  /// `order`: string, default `desc`.
  public var order: Order?

  public init(
    serviceID: String, eventType: EventType? = nil, eventInfo: String? = nil, startTime: Double? = nil,
    endTime: Double? = nil, offset: Int? = nil, limit: Int? = nil, sortBy: String? = nil, order: Order? = nil,
    projectID: String? = nil
  ) {
    (self.serviceID, self.eventType, self.eventInfo, self.startTime) = (serviceID, eventType, eventInfo, startTime)
    (self.endTime, self.offset, self.limit, self.sortBy, self.order) = (endTime, offset, limit, sortBy, order)
    self.projectID = projectID
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID, "service_id": serviceID])
    request.query([
      "event_type": eventType, "event_info": eventInfo, "start_time": startTime, "end_time": endTime, "offset": offset,
      "limit": limit, "sort_by": sortBy, "order": order
    ])
  }

  public func validate(with validator: inout Validator) {
    validator.check(eventType, "event_type")
    validator.check(order, "order")
  }

  public var pageSize: Int? { limit ?? 1000 }
  public var pageNumber: Int {
    get { offset ?? 0 }
    set { offset = newValue }
  }
  public static func items(of page: ShowServiceEventsResponse) -> [Events] { page.events ?? [] }
  public static func total(of page: ShowServiceEventsResponse) -> Int? { page.totalCount }

  public typealias EventType = Events.EventType
  public typealias Order = ListModels.Order
}

extension ServiceManagementOperations {
  /// `GET /v1/{project_id}/services/{service_id}/events`, a page at a time.
  public func showServiceEvents(
    serviceID: String, eventType: ShowServiceEvents.EventType? = nil, eventInfo: String? = nil,
    startTime: Double? = nil, endTime: Double? = nil, offset: Int? = nil, limit: Int? = nil, sortBy: String? = nil,
    order: ShowServiceEvents.Order? = nil, projectID: String? = nil
  ) async throws(ClientError) -> ShowServiceEventsResponse {
    try await send(ShowServiceEvents(
      serviceID: serviceID, eventType: eventType, eventInfo: eventInfo, startTime: startTime, endTime: endTime,
      offset: offset, limit: limit, sortBy: sortBy, order: order, projectID: projectID
    ))
  }
}

public struct ShowServiceEventsResponse: APIObject {
  public var serviceName: String?
  public var totalCount: Int?
  public var serviceID: String?
  public var count: Int?
  public var events: [Events]?

  public init(
    serviceName: String? = nil, totalCount: Int? = nil, serviceID: String? = nil, count: Int? = nil,
    events: [Events]? = nil
  ) {
    (self.serviceName, self.totalCount, self.serviceID, self.count) = (serviceName, totalCount, serviceID, count)
    self.events = events
  }

  public static let fields: Fields<Self> = [
    "service_name": \.serviceName, "total_count": \.totalCount, "service_id": \.serviceID, "count": \.count,
    "events": \.events
  ]
}

public struct Events: APIObject {
  public var eventType: EventType?
  public var eventInfo: String?
  /// `occur_time`: double, in milliseconds since 1970.
  public var occurTime: Double?

  public init(eventType: EventType? = nil, eventInfo: String? = nil, occurTime: Double? = nil) {
    (self.eventType, self.eventInfo, self.occurTime) = (eventType, eventInfo, occurTime)
  }

  public static let fields: Fields<Self> = [
    "event_type": \.eventType, "event_info": \.eventInfo, "occur_time": \.occurTime
  ]

  public struct EventType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Normal events.
    public static var normal: Self { Self(rawValue: "normal") }
    /// Abnormal events.
    public static var abnormal: Self { Self(rawValue: "abnormal") }
    public static var documentedValues: [Self] { [.normal, .abnormal] }
  }
}
