// Made by Tablature from ShowPoolMonitor.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ShowPoolMonitor`.
///
/// `GET /v2/{project_id}/pools/{pool_name}/monitor`.
public struct ShowPoolMonitor: APIOperation {
  public typealias Output = ShowPoolMonitorResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ShowPoolMonitor",
      method: .get,
      path: "/v2/{project_id}/pools/{pool_name}/monitor",
      documentedStatuses: [200, 404]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `pool_name`: string, required.
  public var poolName: String
  /// `time_range`: string.
  public var timeRange: TimeRange?
  /// `statistics`: string, default `maximum`.
  public var statistics: Statistics?
  /// `period`: string.
  public var period: Period?
  /// What the request carries.
  public var body: JSONValue

  /// Makes a call; parameters that are nil are not sent.
  public init(
    poolName: String, timeRange: TimeRange? = nil, statistics: Statistics? = nil, period: Period? = nil,
    body: JSONValue, projectID: String? = nil
  ) {
    self.projectID = projectID
    self.poolName = poolName
    self.timeRange = timeRange
    self.statistics = statistics
    self.period = period
    self.body = body
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.path("pool_name", poolName)
    request.query("time_range", timeRange)
    request.query("statistics", statistics)
    request.query("period", period)
    request.json(body)
  }

  /// Values of `ShowPoolMonitor.time_range`.
  public struct TimeRange: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `startTimeInMillis`.
    public static var startTimeInMillis: Self { Self(rawValue: "startTimeInMillis") }
    /// `endTimeInMillis`.
    public static var endTimeInMillis: Self { Self(rawValue: "endTimeInMillis") }
    /// Time span, in minutes.
    public static var durationInMinutes: Self { Self(rawValue: "durationInMinutes") }

    public static var documentedValues: [Self] { [.startTimeInMillis, .endTimeInMillis, .durationInMinutes] }
  }

  /// Values of `ShowPoolMonitor.statistics`.
  public struct Statistics: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Maximum value statistics.
    public static var maximum: Self { Self(rawValue: "maximum") }
    /// Minimum value statistics.
    public static var minimum: Self { Self(rawValue: "minimum") }
    /// Sum statistics.
    public static var sum: Self { Self(rawValue: "sum") }
    /// Average value statistics.
    public static var average: Self { Self(rawValue: "average") }

    public static var documentedValues: [Self] { [.maximum, .minimum, .sum, .average] }
  }

  /// Values of `ShowPoolMonitor.period`.
  public struct Period: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `60`.
    public static var value60: Self { Self(rawValue: "60") }
    /// `300`.
    public static var value300: Self { Self(rawValue: "300") }
    /// `900`.
    public static var value900: Self { Self(rawValue: "900") }
    /// `3600`.
    public static var value3600: Self { Self(rawValue: "3600") }

    public static var documentedValues: [Self] { [.value60, .value300, .value900, .value3600] }
  }
}

extension ShowPoolMonitor {
  public func validate(with validator: inout Validator) {
    validator.check(timeRange, "time_range")
    validator.check(statistics, "statistics")
    validator.check(period, "period")
  }
}

extension ModelArtsClient {
  /// Calls `ShowPoolMonitor`.
  ///
  /// Documented failures: 404.
  public func showPoolMonitor(
    poolName: String, timeRange: ShowPoolMonitor.TimeRange? = nil, statistics: ShowPoolMonitor.Statistics? = nil,
    period: ShowPoolMonitor.Period? = nil, body: JSONValue, projectID: String? = nil
  ) async throws(ClientError) -> ShowPoolMonitorResponse {
    try await send(ShowPoolMonitor(
      poolName: poolName, timeRange: timeRange, statistics: statistics, period: period, body: body,
      projectID: projectID
    ))
  }
}
