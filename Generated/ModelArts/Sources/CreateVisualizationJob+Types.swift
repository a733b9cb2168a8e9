// Made by Tablature from CreateVisualizationJob.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `CreateVisualizationJobRequest` of the API.
public struct CreateVisualizationJobRequest: Codable, Hashable, Sendable {
  /// `job_name`: string, required, 1...20 characters.
  public var jobName: String
  /// `job_desc`: string, 0...256 characters.
  public var jobDesc: String?
  /// `train_url`: string, required.
  public var trainURL: String
  /// `job_type`: string.
  public var jobType: String?
  /// `flavor`: CreateVisualizationJobRequestFlavor.
  public var flavor: CreateVisualizationJobRequestFlavor?
  /// `schedule`: CreateVisualizationJobRequestSchedule, examples show array.
  public var schedule: Documented<CreateVisualizationJobRequestSchedule>?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    jobName: String, jobDesc: String? = nil, trainURL: String, jobType: String? = nil,
    flavor: CreateVisualizationJobRequestFlavor? = nil,
    schedule: Documented<CreateVisualizationJobRequestSchedule>? = nil
  ) {
    self.jobName = jobName
    self.jobDesc = jobDesc
    self.trainURL = trainURL
    self.jobType = jobType
    self.flavor = flavor
    self.schedule = schedule
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    jobName = try fields.required("job_name")
    jobDesc = try fields.optional("job_desc")
    trainURL = try fields.required("train_url")
    jobType = try fields.optional("job_type")
    flavor = try fields.optional("flavor")
    schedule = try fields.optional("schedule")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(jobName, "job_name")
    try fields.write(jobDesc, "job_desc")
    try fields.write(trainURL, "train_url")
    try fields.write(jobType, "job_type")
    try fields.write(flavor, "flavor")
    try fields.write(schedule, "schedule")
  }
}

extension CreateVisualizationJobRequest: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(jobName, "job_name", length: Limits(1, 20))
    validator.check(jobDesc, "job_desc", length: Limits(0, 256))
    validator.check(flavor, "flavor")
    validator.check(schedule?.value, "schedule")
  }
}

/// `CreateVisualizationJobRequestFlavor` of the API.
public struct CreateVisualizationJobRequestFlavor: Codable, Hashable, Sendable {
  /// `code`: string, required.
  public var code: String

  /// Makes a value; what is nil is left out of the JSON.
  public init(code: String) {
    self.code = code
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    code = try fields.required("code")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(code, "code")
  }
}

extension CreateVisualizationJobRequestFlavor: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `CreateVisualizationJobRequestSchedule` of the API.
public struct CreateVisualizationJobRequestSchedule: Codable, Hashable, Sendable {
  /// `type`: string, required.
  public var type: String
  /// `time_unit`: string, required, always `HOURS`.
  public var timeUnit: String
  /// `duration`: integer, required, 0...24.
  public var duration: Int

  /// Makes a value; what is nil is left out of the JSON.
  public init(type: String, timeUnit: String, duration: Int) {
    self.type = type
    self.timeUnit = timeUnit
    self.duration = duration
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    type = try fields.required("type")
    timeUnit = try fields.required("time_unit")
    duration = try fields.required("duration")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(type, "type")
    try fields.write(timeUnit, "time_unit")
    try fields.write(duration, "duration")
  }
}

extension CreateVisualizationJobRequestSchedule: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(timeUnit, "time_unit", constant: "HOURS")
    validator.check(duration, "duration", range: Limits(0, 24))
  }
}

/// `CreateVisualizationJobResponse` of the API.
public struct CreateVisualizationJobResponse: Codable, Hashable, Sendable {
  /// `is_success`: boolean.
  public var isSuccess: Bool?
  /// `error_message`: string.
  public var errorMessage: String?
  /// `error_code`: string.
  public var errorCode: String?
  /// `job_id`: long, examples show string.
  public var jobID: Documented<Int64>?
  /// `job_name`: string.
  public var jobName: String?
  /// `status`: integer, examples show string.
  public var status: Documented<Int>?
  /// `create_time`: long, examples show string.
  public var createTime: Documented<Int64>?
  /// `service_url`: string.
  public var serviceURL: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    isSuccess: Bool? = nil, errorMessage: String? = nil, errorCode: String? = nil, jobID: Documented<Int64>? = nil,
    jobName: String? = nil, status: Documented<Int>? = nil, createTime: Documented<Int64>? = nil,
    serviceURL: String? = nil
  ) {
    self.isSuccess = isSuccess
    self.errorMessage = errorMessage
    self.errorCode = errorCode
    self.jobID = jobID
    self.jobName = jobName
    self.status = status
    self.createTime = createTime
    self.serviceURL = serviceURL
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    isSuccess = try fields.optional("is_success")
    errorMessage = try fields.optional("error_message")
    errorCode = try fields.optional("error_code")
    jobID = try fields.optional("job_id")
    jobName = try fields.optional("job_name")
    status = try fields.optional("status")
    createTime = try fields.optional("create_time")
    serviceURL = try fields.optional("service_url")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(isSuccess, "is_success")
    try fields.write(errorMessage, "error_message")
    try fields.write(errorCode, "error_code")
    try fields.write(jobID, "job_id")
    try fields.write(jobName, "job_name")
    try fields.write(status, "status")
    try fields.write(createTime, "create_time")
    try fields.write(serviceURL, "service_url")
  }
}

extension CreateVisualizationJobResponse: Validatable {
  public func validate(with validator: inout Validator) {}
}
