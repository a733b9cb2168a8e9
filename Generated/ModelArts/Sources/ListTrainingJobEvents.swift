// Made by Tablature from ListTrainingJobEvents.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ListTrainingJobEvents`.
///
/// `GET /v2/{project_id}/training-jobs/{training_job_id}/events`.
public struct ListTrainingJobEvents: APIOperation {
  public typealias Output = ListTrainingJobEventsResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ListTrainingJobEvents",
      method: .get,
      path: "/v2/{project_id}/training-jobs/{training_job_id}/events",
      documentedStatuses: [200, 400]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `training_job_id`: string, required.
  public var trainingJobID: String
  /// `offset`: integer.
  public var offset: Int?
  /// `limit`: integer, 1...100, default `50`.
  public var limit: Int?
  /// `order`: string.
  public var order: String?
  /// `start_time`: string.
  public var startTime: String?
  /// `end_time`: string.
  public var endTime: String?
  /// `level`: string.
  public var level: String?
  /// `pattern`: string, ...256 characters.
  public var pattern: String?
  /// `source`: string.
  public var source: String?
  /// `X-Language`: string.
  public var xLanguage: String?

  /// Makes a call; parameters that are nil are not sent.
  public init(
    trainingJobID: String, offset: Int? = nil, limit: Int? = nil, order: String? = nil, startTime: String? = nil,
    endTime: String? = nil, level: String? = nil, pattern: String? = nil, source: String? = nil,
    xLanguage: String? = nil, projectID: String? = nil
  ) {
    self.projectID = projectID
    self.trainingJobID = trainingJobID
    self.offset = offset
    self.limit = limit
    self.order = order
    self.startTime = startTime
    self.endTime = endTime
    self.level = level
    self.pattern = pattern
    self.source = source
    self.xLanguage = xLanguage
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.path("training_job_id", trainingJobID)
    request.query("offset", offset)
    request.query("limit", limit)
    request.query("order", order)
    request.query("start_time", startTime)
    request.query("end_time", endTime)
    request.query("level", level)
    request.query("pattern", pattern)
    request.query("source", source)
    request.header("X-Language", xLanguage)
  }
}

extension ListTrainingJobEvents {
  public func validate(with validator: inout Validator) {
    validator.check(limit, "limit", range: Limits(1, 100))
    validator.check(pattern, "pattern", length: Limits(upTo: 256))
  }
}

extension ListTrainingJobEvents: OffsetPaging {
  public var pageSize: Int? { limit ?? 50 }

  public var recordOffset: Int {
    get { offset ?? 0 }
    set { offset = newValue }
  }

  public static func items(of page: ListTrainingJobEventsResponse) -> [ListTrainingJobEventsEvent] { page.events ?? [] }
}

extension ModelArtsClient {
  /// Calls `ListTrainingJobEvents`.
  ///
  /// Documented failures: 400.
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
