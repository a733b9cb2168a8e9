// Made by Tablature from CreateVisualizationJob.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `POST /v1/{project_id}/visualization-jobs`.
public struct CreateVisualizationJob: APIOperation {
  public typealias Output = CreateVisualizationJobResponse
  public static let route = APIRoute(.post, "/v1/{project_id}/visualization-jobs", statuses: [200, 400])

  public var projectID: String?
  public var body: CreateVisualizationJobRequest

  public init(body: CreateVisualizationJobRequest, projectID: String? = nil) {
    (self.body, self.projectID) = (body, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID])
    request.json(body)
  }

  public func validate(with validator: inout Validator) { validator.check(body, "body") }
}

extension VisualizationJobsOperations {
  /// `POST /v1/{project_id}/visualization-jobs`; fails with 400.
  public func createVisualizationJob(
    body: CreateVisualizationJobRequest, projectID: String? = nil
  ) async throws(ClientError) -> CreateVisualizationJobResponse {
    try await send(CreateVisualizationJob(body: body, projectID: projectID))
  }
}

public struct CreateVisualizationJobRequest: APIObject {
  /// `job_name`: string, required, 1...20 characters.
  public var jobName: String
  /// `job_desc`: string, 0...256 characters.
  public var jobDesc: String?
  public var trainURL: String
  public var jobType: String?
  public var flavor: CreateVisualizationJobRequestFlavor?
  /// `schedule`: CreateVisualizationJobRequestSchedule, examples show array.
  public var schedule: Documented<CreateVisualizationJobRequestSchedule>?

  public init(
    jobName: String, jobDesc: String? = nil, trainURL: String, jobType: String? = nil,
    flavor: CreateVisualizationJobRequestFlavor? = nil,
    schedule: Documented<CreateVisualizationJobRequestSchedule>? = nil
  ) {
    (self.jobName, self.jobDesc, self.trainURL, self.jobType) = (jobName, jobDesc, trainURL, jobType)
    (self.flavor, self.schedule) = (flavor, schedule)
  }

  public static let fields: Fields<Self> = [
    "job_name": \.jobName, "job_desc": \.jobDesc, "train_url": \.trainURL, "job_type": \.jobType, "flavor": \.flavor,
    "schedule": \.schedule
  ]

  public func checkFields(with validator: inout Validator) {
    validator.check(jobName, "job_name", length: Limits(1, 20))
    validator.check(jobDesc, "job_desc", length: Limits(0, 256))
  }
}

public struct CreateVisualizationJobRequestFlavor: APIObject {
  public var code: String
  public init(code: String) { self.code = code }
  public static let fields: Fields<Self> = ["code": \.code]
}

public struct CreateVisualizationJobRequestSchedule: APIObject {
  public var type: String
  /// `time_unit`: string, required, always `HOURS`.
  public var timeUnit: String
  /// `duration`: integer, required, 0...24.
  public var duration: Int

  public init(type: String, timeUnit: String, duration: Int) {
    (self.type, self.timeUnit, self.duration) = (type, timeUnit, duration)
  }

  public static let fields: Fields<Self> = ["type": \.type, "time_unit": \.timeUnit, "duration": \.duration]

  public func checkFields(with validator: inout Validator) {
    validator.check(timeUnit, "time_unit", constant: "HOURS")
    validator.check(duration, "duration", range: Limits(0, 24))
  }
}

public struct CreateVisualizationJobResponse: APIObject {
  public var isSuccess: Bool?
  public var errorMessage: String?
  public var errorCode: String?
  /// `job_id`: long, examples show string.
  public var jobID: Documented<Int64>?
  public var jobName: String?
  /// `status`: integer, examples show string.
  public var status: Documented<Int>?
  /// `create_time`: long, examples show string.
  public var createTime: Documented<Int64>?
  public var serviceURL: String?

  public init(
    isSuccess: Bool? = nil, errorMessage: String? = nil, errorCode: String? = nil, jobID: Documented<Int64>? = nil,
    jobName: String? = nil, status: Documented<Int>? = nil, createTime: Documented<Int64>? = nil,
    serviceURL: String? = nil
  ) {
    (self.isSuccess, self.errorMessage, self.errorCode, self.jobID) = (isSuccess, errorMessage, errorCode, jobID)
    (self.jobName, self.status, self.createTime, self.serviceURL) = (jobName, status, createTime, serviceURL)
  }

  public static let fields: Fields<Self> = [
    "is_success": \.isSuccess, "error_message": \.errorMessage, "error_code": \.errorCode, "job_id": \.jobID,
    "job_name": \.jobName, "status": \.status, "create_time": \.createTime, "service_url": \.serviceURL
  ]
}
