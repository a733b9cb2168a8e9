// Made by Tablature from CreateTasks.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `CreateTasksRequest` of the API.
public struct CreateTasksRequest: Codable, Hashable, Sendable {
  /// `name`: string, required, 1...100 characters.
  public var name: String
  /// `description`: string, ...500 characters.
  public var description: String?
  /// `schedule`: TaskScheduleInput.
  public var schedule: TaskScheduleInput?
  /// `input`: TaskInputInput, required.
  public var input: TaskInputInput
  /// `output`: TaskOutput, required.
  public var output: TaskOutput
  /// `config`: object, required when some services.
  public var config: JSONValue?
  /// `source_usage_estimate`: TaskSourceUsageEstimate, required when ModelArts Edge.
  public var sourceUsageEstimate: TaskSourceUsageEstimate?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    name: String, description: String? = nil, schedule: TaskScheduleInput? = nil, input: TaskInputInput,
    output: TaskOutput, config: JSONValue? = nil, sourceUsageEstimate: TaskSourceUsageEstimate? = nil
  ) {
    self.name = name
    self.description = description
    self.schedule = schedule
    self.input = input
    self.output = output
    self.config = config
    self.sourceUsageEstimate = sourceUsageEstimate
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    name = try fields.required("name")
    description = try fields.optional("description")
    schedule = try fields.optional("schedule")
    input = try fields.required("input")
    output = try fields.required("output")
    config = try fields.optional("config")
    sourceUsageEstimate = try fields.optional("source_usage_estimate")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(name, "name")
    try fields.write(description, "description")
    try fields.write(schedule, "schedule")
    try fields.write(input, "input")
    try fields.write(output, "output")
    try fields.write(config, "config")
    try fields.write(sourceUsageEstimate, "source_usage_estimate")
  }
}

extension CreateTasksRequest: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(name, "name", length: Limits(1, 100))
    validator.check(description, "description", length: Limits(upTo: 500))
    validator.check(schedule, "schedule")
    validator.check(input, "input")
    validator.check(output, "output")
    validator.check(sourceUsageEstimate, "source_usage_estimate")
  }
}

/// `TaskScheduleInput` of the API.
public struct TaskScheduleInput: Codable, Hashable, Sendable {
  /// `type`: string, required.
  public var type: Kind
  /// `execution_mode`: string, required when scheduled tasks.
  public var executionMode: ExecutionMode?
  /// `timezone`: string, required.
  public var timezone: String
  /// `days_of_week`: list of integer, required when weekly tasks.
  public var daysOfWeek: [Int]?
  /// `days_of_month`: list of integer, required when monthly tasks.
  public var daysOfMonth: [Int]?
  /// `periods`: list of TaskScheduleInputPeriods.
  public var periods: [TaskScheduleInputPeriods]?
  /// `frequency`: TaskScheduleInputFrequency.
  public var frequency: TaskScheduleInputFrequency?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    type: Kind, executionMode: ExecutionMode? = nil, timezone: String, daysOfWeek: [Int]? = nil,
    daysOfMonth: [Int]? = nil, periods: [TaskScheduleInputPeriods]? = nil, frequency: TaskScheduleInputFrequency? = nil
  ) {
    self.type = type
    self.executionMode = executionMode
    self.timezone = timezone
    self.daysOfWeek = daysOfWeek
    self.daysOfMonth = daysOfMonth
    self.periods = periods
    self.frequency = frequency
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    type = try fields.required("type")
    executionMode = try fields.optional("execution_mode")
    timezone = try fields.required("timezone")
    daysOfWeek = try fields.optional("days_of_week")
    daysOfMonth = try fields.optional("days_of_month")
    periods = try fields.optional("periods")
    frequency = try fields.optional("frequency")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(type, "type")
    try fields.write(executionMode, "execution_mode")
    try fields.write(timezone, "timezone")
    try fields.write(daysOfWeek, "days_of_week")
    try fields.write(daysOfMonth, "days_of_month")
    try fields.write(periods, "periods")
    try fields.write(frequency, "frequency")
  }

  /// Values of `TaskScheduleInput.type`.
  public struct Kind: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Executed only once.
    public static var once: Self { Self(rawValue: "once") }
    /// Executed daily.
    public static var daily: Self { Self(rawValue: "daily") }
    /// Executed weekly.
    public static var weekly: Self { Self(rawValue: "weekly") }
    /// Executed monthly.
    public static var monthly: Self { Self(rawValue: "monthly") }
    /// Known from an example only. `DAILY`.
    public static var dailyValue: Self { Self(rawValue: "DAILY") }

    public static var documentedValues: [Self] { [.once, .daily, .weekly, .monthly, .dailyValue] }
  }

  /// Values of `TaskScheduleInput.execution_mode`.
  public struct ExecutionMode: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Execution by period.
    public static var period: Self { Self(rawValue: "period") }
    /// Execution by frequency.
    public static var frequency: Self { Self(rawValue: "frequency") }

    public static var documentedValues: [Self] { [.period, .frequency] }
  }
}

extension TaskScheduleInput: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(type, "type")
    validator.check(executionMode, "execution_mode")
    validator.check(periods, "periods")
    validator.check(frequency, "frequency")
  }
}

/// `TaskScheduleInputPeriods` of the API.
public struct TaskScheduleInputPeriods: Codable, Hashable, Sendable {
  /// `begin_at`: string, required, a time.
  public var beginAt: String
  /// `end_at`: string, required, a time.
  public var endAt: String

  /// Makes a value; what is nil is left out of the JSON.
  public init(beginAt: String, endAt: String) {
    self.beginAt = beginAt
    self.endAt = endAt
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    beginAt = try fields.required("begin_at")
    endAt = try fields.required("end_at")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(beginAt, "begin_at")
    try fields.write(endAt, "end_at")
  }
}

extension TaskScheduleInputPeriods: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(beginAt, "begin_at", format: .time)
    validator.check(endAt, "end_at", format: .time)
  }
}

/// `TaskScheduleInputFrequency` of the API.
public struct TaskScheduleInputFrequency: Codable, Hashable, Sendable {
  /// `interval`: integer, required, 5...720, in minutes.
  public var interval: Int
  /// `duration`: integer, required, 5...720, in minutes.
  public var duration: Int
  /// `begin_at`: string, required, a time.
  public var beginAt: String
  /// `end_at`: string, required, a time.
  public var endAt: String

  /// Makes a value; what is nil is left out of the JSON.
  public init(interval: Int, duration: Int, beginAt: String, endAt: String) {
    self.interval = interval
    self.duration = duration
    self.beginAt = beginAt
    self.endAt = endAt
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    interval = try fields.required("interval")
    duration = try fields.required("duration")
    beginAt = try fields.required("begin_at")
    endAt = try fields.required("end_at")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(interval, "interval")
    try fields.write(duration, "duration")
    try fields.write(beginAt, "begin_at")
    try fields.write(endAt, "end_at")
  }
}

extension TaskScheduleInputFrequency: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(interval, "interval", range: Limits(5, 720))
    validator.check(duration, "duration", range: Limits(5, 720))
    validator.check(beginAt, "begin_at", format: .time)
    validator.check(endAt, "end_at", format: .time)
  }
}

/// `TaskInputInput` of the API.
public struct TaskInputInput: Codable, Hashable, Sendable {
  /// `type`: string, required.
  public var type: Kind
  /// `data`: list of TaskInputData, required.
  public var data: [TaskInputData]
  /// `vcn`: TaskInputVcnInput, required when the input type is vcn.
  public var vcn: TaskInputVcnInput?

  /// Makes a value; what is nil is left out of the JSON.
  public init(type: Kind, data: [TaskInputData], vcn: TaskInputVcnInput? = nil) {
    self.type = type
    self.data = data
    self.vcn = vcn
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    type = try fields.required("type")
    data = try fields.required("data")
    vcn = try fields.optional("vcn")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(type, "type")
    try fields.write(data, "data")
    try fields.write(vcn, "vcn")
  }

  /// Values of `TaskInputInput.type`.
  public struct Kind: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `restful`.
    public static var restful: Self { Self(rawValue: "restful") }
    /// `url`.
    public static var url: Self { Self(rawValue: "url") }
    /// Edge camera bound to IEF.
    public static var edgecamera: Self { Self(rawValue: "edgecamera") }
    /// VCN device.
    public static var vcn: Self { Self(rawValue: "vcn") }

    public static var documentedValues: [Self] { [.restful, .url, .edgecamera, .vcn] }
  }
}

extension TaskInputInput: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(type, "type")
    validator.check(data, "data")
    validator.check(vcn, "vcn")
  }
}

/// `TaskInputVcnInput` of the API.
public struct TaskInputVcnInput: Codable, Hashable, Sendable {
  /// `ip`: string, required.
  public var ip: String
  /// `port`: integer, required.
  public var port: Int
  /// `username`: string, required.
  public var username: String
  /// `password`: string, required.
  public var password: String

  /// Makes a value; what is nil is left out of the JSON.
  public init(ip: String, port: Int, username: String, password: String) {
    self.ip = ip
    self.port = port
    self.username = username
    self.password = password
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    ip = try fields.required("ip")
    port = try fields.required("port")
    username = try fields.required("username")
    password = try fields.required("password")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(ip, "ip")
    try fields.write(port, "port")
    try fields.write(username, "username")
    try fields.write(password, "password")
  }
}

extension TaskInputVcnInput: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `TaskOutput` of the API.
public struct TaskOutput: Codable, Hashable, Sendable {
  /// `obs`: TaskOutputObsInput.
  public var obs: TaskOutputObsInput?
  /// `dis`: TaskOutputDisInput.
  public var dis: TaskOutputDisInput?
  /// `webhook`: TaskOutputWebhookInput.
  public var webhook: TaskOutputWebhookInput?

  /// Makes a value; what is nil is left out of the JSON.
  public init(obs: TaskOutputObsInput? = nil, dis: TaskOutputDisInput? = nil, webhook: TaskOutputWebhookInput? = nil) {
    self.obs = obs
    self.dis = dis
    self.webhook = webhook
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    obs = try fields.optional("obs")
    dis = try fields.optional("dis")
    webhook = try fields.optional("webhook")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(obs, "obs")
    try fields.write(dis, "dis")
    try fields.write(webhook, "webhook")
  }
}

extension TaskOutput: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(obs, "obs")
    validator.check(dis, "dis")
    validator.check(webhook, "webhook")
  }
}

/// `TaskOutputObsInput` of the API.
public struct TaskOutputObsInput: Codable, Hashable, Sendable {
  /// `bucket`: string, required.
  public var bucket: String
  /// `path`: string, required.
  public var path: String
  /// `data_category`: list of string.
  public var dataCategory: [String]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(bucket: String, path: String, dataCategory: [String]? = nil) {
    self.bucket = bucket
    self.path = path
    self.dataCategory = dataCategory
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    bucket = try fields.required("bucket")
    path = try fields.required("path")
    dataCategory = try fields.optional("data_category")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(bucket, "bucket")
    try fields.write(path, "path")
    try fields.write(dataCategory, "data_category")
  }
}

extension TaskOutputObsInput: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `TaskOutputDisInput` of the API.
public struct TaskOutputDisInput: Codable, Hashable, Sendable {
  /// `stream_name`: string, required.
  public var streamName: String
  /// `data_category`: list of string.
  public var dataCategory: [String]?
  /// `stream_id`: string.
  public var streamID: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(streamName: String, dataCategory: [String]? = nil, streamID: String? = nil) {
    self.streamName = streamName
    self.dataCategory = dataCategory
    self.streamID = streamID
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    streamName = try fields.required("stream_name")
    dataCategory = try fields.optional("data_category")
    streamID = try fields.optional("stream_id")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(streamName, "stream_name")
    try fields.write(dataCategory, "data_category")
    try fields.write(streamID, "stream_id")
  }
}

extension TaskOutputDisInput: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `TaskOutputWebhookInput` of the API.
public struct TaskOutputWebhookInput: Codable, Hashable, Sendable {
  /// `url`: string, required.
  public var url: String
  /// `headers`: object, required.
  public var headers: JSONValue
  /// `data_category`: list of string.
  public var dataCategory: [String]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(url: String, headers: JSONValue, dataCategory: [String]? = nil) {
    self.url = url
    self.headers = headers
    self.dataCategory = dataCategory
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    url = try fields.required("url")
    headers = try fields.required("headers")
    dataCategory = try fields.optional("data_category")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(url, "url")
    try fields.write(headers, "headers")
    try fields.write(dataCategory, "data_category")
  }
}

extension TaskOutputWebhookInput: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `TaskSourceUsageEstimate` of the API.
public struct TaskSourceUsageEstimate: Codable, Hashable, Sendable {
  /// `cpu`: float, required.
  public var cpu: Double
  /// `memory`: integer, required.
  public var memory: Int

  /// Makes a value; what is nil is left out of the JSON.
  public init(cpu: Double, memory: Int) {
    self.cpu = cpu
    self.memory = memory
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    cpu = try fields.required("cpu")
    memory = try fields.required("memory")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(cpu, "cpu")
    try fields.write(memory, "memory")
  }
}

extension TaskSourceUsageEstimate: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `CreateTasksResponse` of the API.
public struct CreateTasksResponse: Codable, Hashable, Sendable {
  /// `tasks`: list of CreateResponseBody.
  public var tasks: [CreateResponseBody]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(tasks: [CreateResponseBody]? = nil) {
    self.tasks = tasks
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    tasks = try fields.optional("tasks")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(tasks, "tasks")
  }
}

extension CreateTasksResponse: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `CreateResponseBody` of the API.
public struct CreateResponseBody: Codable, Hashable, Sendable {
  /// `id`: string.
  public var id: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(id: String? = nil) {
    self.id = id
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    id = try fields.optional("id")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(id, "id")
  }
}

extension CreateResponseBody: Validatable {
  public func validate(with validator: inout Validator) {}
}
