// Made by Tablature from CreateTasks.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `POST /v1/{project_id}/services/{service_id}/tasks`.
public struct CreateTasks: APIOperation {
  public typealias Output = CreateTasksResponse
  public static let route = APIRoute(.post, "/v1/{project_id}/services/{service_id}/tasks", statuses: [201, 400, 404])

  public var projectID: String?
  public var serviceID: String
  public var body: CreateTasksRequest

  public init(serviceID: String, body: CreateTasksRequest, projectID: String? = nil) {
    (self.serviceID, self.body, self.projectID) = (serviceID, body, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID, "service_id": serviceID])
    request.json(body)
  }

  public func validate(with validator: inout Validator) { validator.check(body, "body") }
}

extension ServiceTaskManagementOperations {
  /// `POST /v1/{project_id}/services/{service_id}/tasks`; fails with 400, 404.
  public func createTasks(
    serviceID: String, body: CreateTasksRequest, projectID: String? = nil
  ) async throws(ClientError) -> CreateTasksResponse {
    try await send(CreateTasks(serviceID: serviceID, body: body, projectID: projectID))
  }
}

public struct CreateTasksRequest: APIObject {
  /// `name`: string, required, 1...100 characters.
  public var name: String
  /// `description`: string, at most 500 characters.
  public var description: String?
  public var schedule: TaskScheduleInput?
  public var input: TaskInputInput
  public var output: TaskOutput
  /// `config`: object, required for some services.
  public var config: JSONValue?
  /// `source_usage_estimate`: TaskSourceUsageEstimate, required for ModelArts Edge.
  public var sourceUsageEstimate: TaskSourceUsageEstimate?

  public init(
    name: String, description: String? = nil, schedule: TaskScheduleInput? = nil, input: TaskInputInput,
    output: TaskOutput, config: JSONValue? = nil, sourceUsageEstimate: TaskSourceUsageEstimate? = nil
  ) {
    (self.name, self.description, self.schedule, self.input, self.output) = (name, description, schedule, input, output)
    (self.config, self.sourceUsageEstimate) = (config, sourceUsageEstimate)
  }

  public static let fields: Fields<Self> = [
    "name": \.name, "description": \.description, "schedule": \.schedule, "input": \.input, "output": \.output,
    "config": \.config, "source_usage_estimate": \.sourceUsageEstimate
  ]

  public func checkFields(with validator: inout Validator) {
    validator.check(name, "name", length: Limits(1, 100))
    validator.check(description, "description", length: Limits(upTo: 500))
  }
}

public struct TaskScheduleInput: APIObject {
  public var type: Kind
  /// `execution_mode`: string, required for scheduled tasks.
  public var executionMode: ExecutionMode?
  public var timezone: String
  /// `days_of_week`: list of integer, required for weekly tasks.
  public var daysOfWeek: [Int]?
  /// `days_of_month`: list of integer, required for monthly tasks.
  public var daysOfMonth: [Int]?
  public var periods: [TaskScheduleInputPeriods]?
  public var frequency: TaskScheduleInputFrequency?

  public init(
    type: Kind, executionMode: ExecutionMode? = nil, timezone: String, daysOfWeek: [Int]? = nil,
    daysOfMonth: [Int]? = nil, periods: [TaskScheduleInputPeriods]? = nil, frequency: TaskScheduleInputFrequency? = nil
  ) {
    (self.type, self.executionMode, self.timezone, self.daysOfWeek) = (type, executionMode, timezone, daysOfWeek)
    (self.daysOfMonth, self.periods, self.frequency) = (daysOfMonth, periods, frequency)
  }

  public static let fields: Fields<Self> = [
    "type": \.type, "execution_mode": \.executionMode, "timezone": \.timezone, "days_of_week": \.daysOfWeek,
    "days_of_month": \.daysOfMonth, "periods": \.periods, "frequency": \.frequency
  ]

  public typealias ExecutionMode = TaskSchedule.ExecutionMode

  public struct Kind: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Executed only once.
    public static var once: Self { Self(rawValue: "once") }
    /// Executed daily.
    public static var daily: Self { Self(rawValue: "daily") }
    /// Executed weekly.
    public static var weekly: Self { Self(rawValue: "weekly") }
    /// Executed monthly.
    public static var monthly: Self { Self(rawValue: "monthly") }
    /// Known from an example only.
    public static var dailyValue: Self { Self(rawValue: "DAILY") }
    public static var documentedValues: [Self] { [.once, .daily, .weekly, .monthly, .dailyValue] }
  }
}

public struct TaskScheduleInputPeriods: APIObject {
  /// `begin_at`: string, required, a time of day.
  public var beginAt: String
  /// `end_at`: string, required, a time of day.
  public var endAt: String
  public init(beginAt: String, endAt: String) { (self.beginAt, self.endAt) = (beginAt, endAt) }
  public static let fields: Fields<Self> = ["begin_at": \.beginAt, "end_at": \.endAt]

  public func checkFields(with validator: inout Validator) {
    validator.check(beginAt, "begin_at", format: .time)
    validator.check(endAt, "end_at", format: .time)
  }
}

public struct TaskScheduleInputFrequency: APIObject {
  /// `interval`: integer, required, 5...720, in minutes.
  public var interval: Int
  /// `duration`: integer, required, 5...720, in minutes.
  public var duration: Int
  /// `begin_at`: string, required, a time of day.
  public var beginAt: String
  /// `end_at`: string, required, a time of day.
  public var endAt: String

  public init(interval: Int, duration: Int, beginAt: String, endAt: String) {
    (self.interval, self.duration, self.beginAt, self.endAt) = (interval, duration, beginAt, endAt)
  }

  public static let fields: Fields<Self> = [
    "interval": \.interval, "duration": \.duration, "begin_at": \.beginAt, "end_at": \.endAt
  ]

  public func checkFields(with validator: inout Validator) {
    validator.check(interval, "interval", range: Limits(5, 720))
    validator.check(duration, "duration", range: Limits(5, 720))
    validator.check(beginAt, "begin_at", format: .time)
    validator.check(endAt, "end_at", format: .time)
  }
}

public struct TaskInputInput: APIObject {
  public var type: Kind
  public var data: [TaskInputData]
  /// `vcn`: TaskInputVcnInput, required when input type is vcn.
  public var vcn: TaskInputVcnInput?

  public init(type: Kind, data: [TaskInputData], vcn: TaskInputVcnInput? = nil) {
    (self.type, self.data, self.vcn) = (type, data, vcn)
  }

  public static let fields: Fields<Self> = ["type": \.type, "data": \.data, "vcn": \.vcn]

  public typealias Kind = TaskInput.Kind
}

public struct TaskInputVcnInput: APIObject {
  public var ip: String
  public var port: Int
  public var username: String
  public var password: String

  public init(ip: String, port: Int, username: String, password: String) {
    (self.ip, self.port, self.username, self.password) = (ip, port, username, password)
  }

  public static let fields: Fields<Self> = ["ip": \.ip, "port": \.port, "username": \.username, "password": \.password]
}

public struct TaskOutput: APIObject {
  public var obs: TaskOutputOBSInput?
  public var dis: TaskOutputDisInput?
  public var webhook: TaskOutputWebhookInput?

  public init(obs: TaskOutputOBSInput? = nil, dis: TaskOutputDisInput? = nil, webhook: TaskOutputWebhookInput? = nil) {
    (self.obs, self.dis, self.webhook) = (obs, dis, webhook)
  }

  public static let fields: Fields<Self> = ["obs": \.obs, "dis": \.dis, "webhook": \.webhook]
}

public struct TaskOutputOBSInput: APIObject {
  public var bucket: String
  public var path: String
  public var dataCategory: [String]?

  public init(bucket: String, path: String, dataCategory: [String]? = nil) {
    (self.bucket, self.path, self.dataCategory) = (bucket, path, dataCategory)
  }

  public static let fields: Fields<Self> = ["bucket": \.bucket, "path": \.path, "data_category": \.dataCategory]
}

public struct TaskOutputDisInput: APIObject {
  public var streamName: String
  public var dataCategory: [String]?
  public var streamID: String?

  public init(streamName: String, dataCategory: [String]? = nil, streamID: String? = nil) {
    (self.streamName, self.dataCategory, self.streamID) = (streamName, dataCategory, streamID)
  }

  public static let fields: Fields<Self> = [
    "stream_name": \.streamName, "data_category": \.dataCategory, "stream_id": \.streamID
  ]
}

public struct TaskOutputWebhookInput: APIObject {
  public var url: String
  public var headers: JSONValue
  public var dataCategory: [String]?

  public init(url: String, headers: JSONValue, dataCategory: [String]? = nil) {
    (self.url, self.headers, self.dataCategory) = (url, headers, dataCategory)
  }

  public static let fields: Fields<Self> = ["url": \.url, "headers": \.headers, "data_category": \.dataCategory]
}

public struct TaskSourceUsageEstimate: APIObject {
  public var cpu: Double
  public var memory: Int
  public init(cpu: Double, memory: Int) { (self.cpu, self.memory) = (cpu, memory) }
  public static let fields: Fields<Self> = ["cpu": \.cpu, "memory": \.memory]
}

public struct CreateTasksResponse: APIObject {
  public var tasks: [CreateResponseBody]?
  public init(tasks: [CreateResponseBody]? = nil) { self.tasks = tasks }
  public static let fields: Fields<Self> = ["tasks": \.tasks]
}

public struct CreateResponseBody: APIObject {
  public var id: String?
  public init(id: String? = nil) { self.id = id }
  public static let fields: Fields<Self> = ["id": \.id]
}
