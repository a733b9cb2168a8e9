// Made by Tablature from ShowTask.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ShowTaskResponse` of the API.
public struct ShowTaskResponse: Codable, Hashable, Sendable {
  /// `id`: string.
  public var id: String?
  /// `name`: string.
  public var name: String?
  /// `service_name`: string.
  public var serviceName: String?
  /// `creator`: string.
  public var creator: String?
  /// `project_id`: string.
  public var projectID: String?
  /// `description`: string.
  public var description: String?
  /// `service_id`: string.
  public var serviceID: String?
  /// `created_at`: string.
  public var createdAt: String?
  /// `updated_at`: string.
  public var updatedAt: String?
  /// `state`: string.
  public var state: State?
  /// `status`: string.
  public var status: String?
  /// `error`: ShowTaskResponseError.
  public var error: ShowTaskResponseError?
  /// `schedule_status`: string.
  public var scheduleStatus: ScheduleStatus?
  /// `schedule`: TaskSchedule.
  public var schedule: TaskSchedule?
  /// `input`: TaskInput.
  public var input: TaskInput?
  /// `output`: TaskOutputForDisplay.
  public var output: TaskOutputForDisplay?
  /// `config`: object, required when some services.
  public var config: JSONValue?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    id: String? = nil, name: String? = nil, serviceName: String? = nil, creator: String? = nil,
    projectID: String? = nil, description: String? = nil, serviceID: String? = nil, createdAt: String? = nil,
    updatedAt: String? = nil, state: State? = nil, status: String? = nil, error: ShowTaskResponseError? = nil,
    scheduleStatus: ScheduleStatus? = nil, schedule: TaskSchedule? = nil, input: TaskInput? = nil,
    output: TaskOutputForDisplay? = nil, config: JSONValue? = nil
  ) {
    self.id = id
    self.name = name
    self.serviceName = serviceName
    self.creator = creator
    self.projectID = projectID
    self.description = description
    self.serviceID = serviceID
    self.createdAt = createdAt
    self.updatedAt = updatedAt
    self.state = state
    self.status = status
    self.error = error
    self.scheduleStatus = scheduleStatus
    self.schedule = schedule
    self.input = input
    self.output = output
    self.config = config
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    id = try fields.optional("id")
    name = try fields.optional("name")
    serviceName = try fields.optional("service_name")
    creator = try fields.optional("creator")
    projectID = try fields.optional("project_id")
    description = try fields.optional("description")
    serviceID = try fields.optional("service_id")
    createdAt = try fields.optional("created_at")
    updatedAt = try fields.optional("updated_at")
    state = try fields.optional("state")
    status = try fields.optional("status")
    error = try fields.optional("error")
    scheduleStatus = try fields.optional("schedule_status")
    schedule = try fields.optional("schedule")
    input = try fields.optional("input")
    output = try fields.optional("output")
    config = try fields.optional("config")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(id, "id")
    try fields.write(name, "name")
    try fields.write(serviceName, "service_name")
    try fields.write(creator, "creator")
    try fields.write(projectID, "project_id")
    try fields.write(description, "description")
    try fields.write(serviceID, "service_id")
    try fields.write(createdAt, "created_at")
    try fields.write(updatedAt, "updated_at")
    try fields.write(state, "state")
    try fields.write(status, "status")
    try fields.write(error, "error")
    try fields.write(scheduleStatus, "schedule_status")
    try fields.write(schedule, "schedule")
    try fields.write(input, "input")
    try fields.write(output, "output")
    try fields.write(config, "config")
  }

  /// Values of `ShowTaskResponse.state`.
  public struct State: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `PENDING`.
    public static var pending: Self { Self(rawValue: "PENDING") }
    /// `RECOVERING`.
    public static var recovering: Self { Self(rawValue: "RECOVERING") }
    /// `STARTING`.
    public static var starting: Self { Self(rawValue: "STARTING") }
    /// `UPGRADING`.
    public static var upgrading: Self { Self(rawValue: "UPGRADING") }
    /// `CREATE_FAILED`.
    public static var createFailed: Self { Self(rawValue: "CREATE_FAILED") }
    /// `START_FAILED`.
    public static var startFailed: Self { Self(rawValue: "START_FAILED") }
    /// `RUNNING`.
    public static var running: Self { Self(rawValue: "RUNNING") }
    /// `STOPPING`.
    public static var stopping: Self { Self(rawValue: "STOPPING") }
    /// `STOPPED`.
    public static var stopped: Self { Self(rawValue: "STOPPED") }
    /// `ABNORMAL`.
    public static var abnormal: Self { Self(rawValue: "ABNORMAL") }
    /// `SUCCEEDED`.
    public static var succeeded: Self { Self(rawValue: "SUCCEEDED") }
    /// `FAILED`.
    public static var failed: Self { Self(rawValue: "FAILED") }
    /// `DELETING`.
    public static var deleting: Self { Self(rawValue: "DELETING") }
    /// `FREEZING`.
    public static var freezing: Self { Self(rawValue: "FREEZING") }
    /// `FROZEN`.
    public static var frozen: Self { Self(rawValue: "FROZEN") }

    public static var documentedValues: [Self] {
      [
        .pending, .recovering, .starting, .upgrading, .createFailed, .startFailed, .running, .stopping, .stopped,
        .abnormal, .succeeded, .failed, .deleting, .freezing, .frozen
      ]
    }
  }

  /// Values of `ShowTaskResponse.schedule_status`.
  public struct ScheduleStatus: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `ACTIVATED`.
    public static var activated: Self { Self(rawValue: "ACTIVATED") }
    /// `INACTIVATED`.
    public static var inactivated: Self { Self(rawValue: "INACTIVATED") }

    public static var documentedValues: [Self] { [.activated, .inactivated] }
  }
}

extension ShowTaskResponse: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(state, "state")
    validator.check(scheduleStatus, "schedule_status")
    validator.check(schedule, "schedule")
    validator.check(input, "input")
  }
}

/// `ShowTaskResponseError` of the API.
public struct ShowTaskResponseError: Codable, Hashable, Sendable {
  /// `code`: string.
  public var code: String?
  /// `message`: string.
  public var message: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(code: String? = nil, message: String? = nil) {
    self.code = code
    self.message = message
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    code = try fields.optional("code")
    message = try fields.optional("message")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(code, "code")
    try fields.write(message, "message")
  }
}

extension ShowTaskResponseError: Validatable {
  public func validate(with validator: inout Validator) {}
}
