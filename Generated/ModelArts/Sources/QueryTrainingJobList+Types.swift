// Made by Tablature from QueryTrainingJobList.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `QueryTrainingJobListResponse` of the API.
public struct QueryTrainingJobListResponse: Codable, Hashable, Sendable {
  /// `is_success`: boolean.
  public var isSuccess: Bool?
  /// `error_message`: string.
  public var errorMessage: String?
  /// `error_code`: string.
  public var errorCode: String?
  /// `job_total_count`: integer.
  public var jobTotalCount: Int?
  /// `job_count_limit`: integer.
  public var jobCountLimit: Int?
  /// `jobs`: list of QueryTrainingJobListResponseJobs.
  public var jobs: [QueryTrainingJobListResponseJobs]?
  /// `quotas`: integer.
  public var quotas: Int?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    isSuccess: Bool? = nil, errorMessage: String? = nil, errorCode: String? = nil, jobTotalCount: Int? = nil,
    jobCountLimit: Int? = nil, jobs: [QueryTrainingJobListResponseJobs]? = nil, quotas: Int? = nil
  ) {
    self.isSuccess = isSuccess
    self.errorMessage = errorMessage
    self.errorCode = errorCode
    self.jobTotalCount = jobTotalCount
    self.jobCountLimit = jobCountLimit
    self.jobs = jobs
    self.quotas = quotas
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    isSuccess = try fields.optional("is_success")
    errorMessage = try fields.optional("error_message")
    errorCode = try fields.optional("error_code")
    jobTotalCount = try fields.optional("job_total_count")
    jobCountLimit = try fields.optional("job_count_limit")
    jobs = try fields.optional("jobs")
    quotas = try fields.optional("quotas")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(isSuccess, "is_success")
    try fields.write(errorMessage, "error_message")
    try fields.write(errorCode, "error_code")
    try fields.write(jobTotalCount, "job_total_count")
    try fields.write(jobCountLimit, "job_count_limit")
    try fields.write(jobs, "jobs")
    try fields.write(quotas, "quotas")
  }
}

extension QueryTrainingJobListResponse: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `QueryTrainingJobListResponseJobs` of the API.
public struct QueryTrainingJobListResponseJobs: Codable, Hashable, Sendable {
  /// `job_id`: long.
  public var jobID: Int64?
  /// `job_name`: string.
  public var jobName: String?
  /// `version_id`: long.
  public var versionID: Int64?
  /// `status`: integer.
  public var status: Int?
  /// `create_time`: long.
  public var createTime: Int64?
  /// `duration`: long, in milliseconds.
  public var duration: Int64?
  /// `job_desc`: string.
  public var jobDesc: String?
  /// `version_count`: long.
  public var versionCount: Int64?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    jobID: Int64? = nil, jobName: String? = nil, versionID: Int64? = nil, status: Int? = nil, createTime: Int64? = nil,
    duration: Int64? = nil, jobDesc: String? = nil, versionCount: Int64? = nil
  ) {
    self.jobID = jobID
    self.jobName = jobName
    self.versionID = versionID
    self.status = status
    self.createTime = createTime
    self.duration = duration
    self.jobDesc = jobDesc
    self.versionCount = versionCount
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    jobID = try fields.optional("job_id")
    jobName = try fields.optional("job_name")
    versionID = try fields.optional("version_id")
    status = try fields.optional("status")
    createTime = try fields.optional("create_time")
    duration = try fields.optional("duration")
    jobDesc = try fields.optional("job_desc")
    versionCount = try fields.optional("version_count")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(jobID, "job_id")
    try fields.write(jobName, "job_name")
    try fields.write(versionID, "version_id")
    try fields.write(status, "status")
    try fields.write(createTime, "create_time")
    try fields.write(duration, "duration")
    try fields.write(jobDesc, "job_desc")
    try fields.write(versionCount, "version_count")
  }
}

extension QueryTrainingJobListResponseJobs: Validatable {
  public func validate(with validator: inout Validator) {}
}
