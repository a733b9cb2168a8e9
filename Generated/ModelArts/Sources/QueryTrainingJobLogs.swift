// Made by Tablature from QueryTrainingJobLogs.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `QueryTrainingJobLogs`.
///
/// `GET /v1/{project_id}/training-jobs/{job_id}/versions/{version_id}/aom-log`.
public struct QueryTrainingJobLogs: APIOperation {
  public typealias Output = QueryTrainingJobLogsResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "QueryTrainingJobLogs",
      method: .get,
      path: "/v1/{project_id}/training-jobs/{job_id}/versions/{version_id}/aom-log",
      documentedStatuses: [200, 400]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `job_id`: long, required.
  public var jobID: Int64
  /// `version_id`: long, required.
  public var versionID: Int64
  /// `base_line`: string.
  public var baseLine: String?
  /// `lines`: integer, 0...500, default `50`.
  public var lines: Int?
  /// `log_file`: string, required.
  public var logFile: String
  /// `order`: string.
  public var order: Order?

  /// Makes a call; parameters that are nil are not sent.
  public init(
    jobID: Int64, versionID: Int64, baseLine: String? = nil, lines: Int? = nil, logFile: String, order: Order? = nil,
    projectID: String? = nil
  ) {
    self.projectID = projectID
    self.jobID = jobID
    self.versionID = versionID
    self.baseLine = baseLine
    self.lines = lines
    self.logFile = logFile
    self.order = order
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.path("job_id", jobID)
    request.path("version_id", versionID)
    request.query("base_line", baseLine)
    request.query("lines", lines)
    request.query("log_file", logFile)
    request.query("order", order)
  }

  /// Values of `QueryTrainingJobLogs.order`.
  public struct Order: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Query next records.
    public static var desc: Self { Self(rawValue: "desc") }
    /// Query previous records.
    public static var asc: Self { Self(rawValue: "asc") }

    public static var documentedValues: [Self] { [.desc, .asc] }
  }
}

extension QueryTrainingJobLogs {
  public func validate(with validator: inout Validator) {
    validator.check(lines, "lines", range: Limits(0, 500))
    validator.check(order, "order")
  }
}

extension ModelArtsClient {
  /// Calls `QueryTrainingJobLogs`.
  ///
  /// Documented failures: 400.
  public func queryTrainingJobLogs(
    jobID: Int64, versionID: Int64, baseLine: String? = nil, lines: Int? = nil, logFile: String,
    order: QueryTrainingJobLogs.Order? = nil, projectID: String? = nil
  ) async throws(ClientError) -> QueryTrainingJobLogsResponse {
    try await send(QueryTrainingJobLogs(
      jobID: jobID, versionID: versionID, baseLine: baseLine, lines: lines, logFile: logFile, order: order,
      projectID: projectID
    ))
  }
}
