// Made by Tablature from ShowServiceEvents.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ShowServiceEvents`.
///
/// `GET /v1/{project_id}/services/{service_id}/events`.
public struct ShowServiceEvents: APIOperation {
  public typealias Output = ShowServiceEventsResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ShowServiceEvents",
      method: .get,
      path: "/v1/{project_id}/services/{service_id}/events",
      documentedStatuses: [200]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `service_id`: string, required.
  public var serviceID: String
  /// `event_type`: string.
  public var eventType: EventType?
  /// `event_info`: string.
  public var eventInfo: String?
  /// `start_time`: double.
  public var startTime: Double?
  /// `end_time`: double.
  public var endTime: Double?
  /// `offset`: integer, default `0`.
  public var offset: Int?
  /// `limit`: integer.
  public var limit: Int?
  /// `sort_by`: string, default `occur_time`.
  public var sortBy: String?
  /// `order`: string, default `desc`.
  public var order: Order?

  /// Makes a call; parameters that are nil are not sent.
  public init(
    serviceID: String, eventType: EventType? = nil, eventInfo: String? = nil, startTime: Double? = nil,
    endTime: Double? = nil, offset: Int? = nil, limit: Int? = nil, sortBy: String? = nil, order: Order? = nil,
    projectID: String? = nil
  ) {
    self.projectID = projectID
    self.serviceID = serviceID
    self.eventType = eventType
    self.eventInfo = eventInfo
    self.startTime = startTime
    self.endTime = endTime
    self.offset = offset
    self.limit = limit
    self.sortBy = sortBy
    self.order = order
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.path("service_id", serviceID)
    request.query("event_type", eventType)
    request.query("event_info", eventInfo)
    request.query("start_time", startTime)
    request.query("end_time", endTime)
    request.query("offset", offset)
    request.query("limit", limit)
    request.query("sort_by", sortBy)
    request.query("order", order)
  }

  /// Values of `ShowServiceEvents.event_type`.
  public struct EventType: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Normal events.
    public static var normal: Self { Self(rawValue: "normal") }
    /// Abnormal events.
    public static var abnormal: Self { Self(rawValue: "abnormal") }

    public static var documentedValues: [Self] { [.normal, .abnormal] }
  }

  /// Values of `ShowServiceEvents.order`.
  public struct Order: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Ascending order.
    public static var asc: Self { Self(rawValue: "asc") }
    /// Descending order.
    public static var desc: Self { Self(rawValue: "desc") }

    public static var documentedValues: [Self] { [.asc, .desc] }
  }
}

extension ShowServiceEvents {
  public func validate(with validator: inout Validator) {
    validator.check(eventType, "event_type")
    validator.check(order, "order")
  }
}

extension ShowServiceEvents: PageNumberPaging {
  public var pageSize: Int? { limit }

  public var pageNumber: Int {
    get { offset ?? 0 }
    set { offset = newValue }
  }

  public static func items(of page: ShowServiceEventsResponse) -> [Events] { page.events ?? [] }

  public static func total(of page: ShowServiceEventsResponse) -> Int? { page.totalCount }
}

extension ModelArtsClient {
  /// Calls `ShowServiceEvents`.
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
