// Made by Tablature from ListTrainingJobEvents.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v2/{project_id}/training-jobs/{training_job_id}/events`.
public struct ListTrainingJobEvents: OffsetPaging {
  public typealias Output = ListTrainingJobEventsResponse
  public static let route = APIRoute(
    .get, "/v2/{project_id}/training-jobs/{training_job_id}/events", statuses: [200, 400]
  )

  public var projectID: String?
  public var trainingJobID: String
  public var offset: Int?
  /// `limit`: integer, 1...100, default `50`.
  public var limit: Int?
  public var order: String?
  public var startTime: String?
  public var endTime: String?
  public var level: String?
  /// `pattern`: string, at most 256 characters.
  public var pattern: String?
  public var source: String?
  public var xLanguage: String?

  public init(
    trainingJobID: String, offset: Int? = nil, limit: Int? = nil, order: String? = nil, startTime: String? = nil,
    endTime: String? = nil, level: String? = nil, pattern: String? = nil, source: String? = nil,
    xLanguage: String? = nil, projectID: String? = nil
  ) {
    (self.trainingJobID, self.offset, self.limit, self.order) = (trainingJobID, offset, limit, order)
    (self.startTime, self.endTime, self.level, self.pattern, self.source) = (startTime, endTime, level, pattern, source)
    (self.xLanguage, self.projectID) = (xLanguage, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID, "training_job_id": trainingJobID])
    request.query([
      "offset": offset, "limit": limit, "order": order, "start_time": startTime, "end_time": endTime, "level": level,
      "pattern": pattern, "source": source
    ])
    request.header(["X-Language": xLanguage])
  }

  public func validate(with validator: inout Validator) {
    validator.check(limit, "limit", range: Limits(1, 100))
    validator.check(pattern, "pattern", length: Limits(upTo: 256))
  }

  public var pageSize: Int? { limit ?? 50 }
  public var recordOffset: Int {
    get { offset ?? 0 }
    set { offset = newValue }
  }
  public static func items(of page: ListTrainingJobEventsResponse) -> [ListTrainingJobEventsEvent] { page.events ?? [] }
}

extension TrainingManagementOperations {
  /// `GET /v2/{project_id}/training-jobs/{training_job_id}/events`, a page at a time; fails with 400.
  public func listTrainingJobEvents(
    trainingJobID: String, offset: Int? = nil, limit: Int? = nil, order: String? = nil, startTime: String? = nil,
    endTime: String? = nil, level: String? = nil, pattern: String? = nil, source: String? = nil,
    xLanguage: String? = nil, projectID: String? = nil
  ) async throws(ClientError) -> ListTrainingJobEventsResponse {
    try await send(ListTrainingJobEvents(
      trainingJobID: trainingJobID, offset: offset, limit: limit, order: order, startTime: startTime, endTime: endTime,
      level: level, pattern: pattern, source: source, xLanguage: xLanguage, projectID: projectID
    ))
  }
}

public struct ListTrainingJobEventsResponse: APIObject {
  /// `total`: string, examples show number.
  public var total: Documented<String>?
  /// `limit`: string, examples show number.
  public var limit: Documented<String>?
  /// `offset`: string, examples show number.
  public var offset: Documented<String>?
  public var order: String?
  public var startTime: String?
  public var endTime: String?
  public var events: [ListTrainingJobEventsEvent]?

  public init(
    total: Documented<String>? = nil, limit: Documented<String>? = nil, offset: Documented<String>? = nil,
    order: String? = nil, startTime: String? = nil, endTime: String? = nil, events: [ListTrainingJobEventsEvent]? = nil
  ) {
    (self.total, self.limit, self.offset, self.order, self.startTime) = (total, limit, offset, order, startTime)
    (self.endTime, self.events) = (endTime, events)
  }

  public static let fields: Fields<Self> = [
    "total": \.total, "limit": \.limit, "offset": \.offset, "order": \.order, "start_time": \.startTime,
    "end_time": \.endTime, "events": \.events
  ]
}

public struct ListTrainingJobEventsEvent: APIObject {
  public var message: String?
  public var level: String?
  public var time: String?
  public var source: String?

  public init(message: String? = nil, level: String? = nil, time: String? = nil, source: String? = nil) {
    (self.message, self.level, self.time, self.source) = (message, level, time, source)
  }

  public static let fields: Fields<Self> = ["message": \.message, "level": \.level, "time": \.time, "source": \.source]
}
