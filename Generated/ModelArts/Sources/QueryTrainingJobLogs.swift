// Made by Tablature from QueryTrainingJobLogs.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v1/{project_id}/training-jobs/{job_id}/versions/{version_id}/aom-log`.
public struct QueryTrainingJobLogs: APIOperation {
  public typealias Output = QueryTrainingJobLogsResponse
  public static let route = APIRoute(
    .get, "/v1/{project_id}/training-jobs/{job_id}/versions/{version_id}/aom-log", statuses: [200, 400]
  )

  public var projectID: String?
  public var jobID: Int64
  public var versionID: Int64
  public var baseLine: String?
  /// `lines`: integer, 0...500, default `50`.
  public var lines: Int?
  public var logFile: String
  public var order: Order?

  public init(
    jobID: Int64, versionID: Int64, baseLine: String? = nil, lines: Int? = nil, logFile: String, order: Order? = nil,
    projectID: String? = nil
  ) {
    (self.jobID, self.versionID, self.baseLine, self.lines, self.logFile) = (jobID, versionID, baseLine, lines, logFile)
    (self.order, self.projectID) = (order, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID, "job_id": jobID, "version_id": versionID])
    request.query(["base_line": baseLine, "lines": lines, "log_file": logFile, "order": order])
  }

  public func validate(with validator: inout Validator) {
    validator.check(lines, "lines", range: Limits(0, 500))
    validator.check(order, "order")
  }

  public struct Order: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Query next records.
    public static var desc: Self { Self(rawValue: "desc") }
    /// Query previous records.
    public static var asc: Self { Self(rawValue: "asc") }
    public static var documentedValues: [Self] { [.desc, .asc] }
  }
}

extension TrainingJobsOperations {
  /// `GET /v1/{project_id}/training-jobs/{job_id}/versions/{version_id}/aom-log`; fails with 400.
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

public struct QueryTrainingJobLogsResponse: APIObject {
  public var errorMessage: String?
  public var errorCode: String?
  public var content: String?
  /// `lines`: integer, examples show string.
  public var lines: Documented<Int>?
  /// `start_line`: string, examples show number.
  public var startLine: Documented<String>?
  public var endLine: String?
  public var isSuccess: Bool?

  public init(
    errorMessage: String? = nil, errorCode: String? = nil, content: String? = nil, lines: Documented<Int>? = nil,
    startLine: Documented<String>? = nil, endLine: String? = nil, isSuccess: Bool? = nil
  ) {
    (self.errorMessage, self.errorCode, self.content, self.lines) = (errorMessage, errorCode, content, lines)
    (self.startLine, self.endLine, self.isSuccess) = (startLine, endLine, isSuccess)
  }

  public static let fields: Fields<Self> = [
    "error_message": \.errorMessage, "error_code": \.errorCode, "content": \.content, "lines": \.lines,
    "start_line": \.startLine, "end_line": \.endLine, "is_success": \.isSuccess
  ]
}
