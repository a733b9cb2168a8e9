// Made by Tablature from QueryVisualizationJobList.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `QueryVisualizationJobListResponse` of the API.
public struct QueryVisualizationJobListResponse: Codable, Hashable, Sendable {
  /// `is_success`: boolean.
  public var isSuccess: Bool?
  /// `error_code`: string.
  public var errorCode: String?
  /// `error_message`: string.
  public var errorMessage: String?
  /// `job_total_count`: integer.
  public var jobTotalCount: Int?
  /// `job_count_limit`: integer.
  public var jobCountLimit: Int?
  /// `jobs`: list of QueryVisualizationJobListResponseJobs.
  public var jobs: [QueryVisualizationJobListResponseJobs]?
  /// `quotas`: integer.
  public var quotas: Int?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    isSuccess: Bool? = nil, errorCode: String? = nil, errorMessage: String? = nil, jobTotalCount: Int? = nil,
    jobCountLimit: Int? = nil, jobs: [QueryVisualizationJobListResponseJobs]? = nil, quotas: Int? = nil
  ) {
    self.isSuccess = isSuccess
    self.errorCode = errorCode
    self.errorMessage = errorMessage
    self.jobTotalCount = jobTotalCount
    self.jobCountLimit = jobCountLimit
    self.jobs = jobs
    self.quotas = quotas
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    isSuccess = try fields.optional("is_success")
    errorCode = try fields.optional("error_code")
    errorMessage = try fields.optional("error_message")
    jobTotalCount = try fields.optional("job_total_count")
    jobCountLimit = try fields.optional("job_count_limit")
    jobs = try fields.optional("jobs")
    quotas = try fields.optional("quotas")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(isSuccess, "is_success")
    try fields.write(errorCode, "error_code")
    try fields.write(errorMessage, "error_message")
    try fields.write(jobTotalCount, "job_total_count")
    try fields.write(jobCountLimit, "job_count_limit")
    try fields.write(jobs, "jobs")
    try fields.write(quotas, "quotas")
  }
}

extension QueryVisualizationJobListResponse: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `QueryVisualizationJobListResponseJobs` of the API.
public struct QueryVisualizationJobListResponseJobs: Codable, Hashable, Sendable {
  /// `job_name`: string.
  public var jobName: String?
  /// `status`: integer.
  public var status: Int?
  /// `create_time`: long.
  public var createTime: Int64?
  /// `duration`: long, in milliseconds.
  public var duration: Int64?
  /// `job_desc`: string.
  public var jobDesc: String?
  /// `service_url`: string.
  public var serviceURL: String?
  /// `train_url`: string.
  public var trainURL: String?
  /// `job_id`: long.
  public var jobID: Int64?
  /// `resource_id`: string.
  public var resourceID: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    jobName: String? = nil, status: Int? = nil, createTime: Int64? = nil, duration: Int64? = nil,
    jobDesc: String? = nil, serviceURL: String? = nil, trainURL: String? = nil, jobID: Int64? = nil,
    resourceID: String? = nil
  ) {
    self.jobName = jobName
    self.status = status
    self.createTime = createTime
    self.duration = duration
    self.jobDesc = jobDesc
    self.serviceURL = serviceURL
    self.trainURL = trainURL
    self.jobID = jobID
    self.resourceID = resourceID
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    jobName = try fields.optional("job_name")
    status = try fields.optional("status")
    createTime = try fields.optional("create_time")
    duration = try fields.optional("duration")
    jobDesc = try fields.optional("job_desc")
    serviceURL = try fields.optional("service_url")
    trainURL = try fields.optional("train_url")
    jobID = try fields.optional("job_id")
    resourceID = try fields.optional("resource_id")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(jobName, "job_name")
    try fields.write(status, "status")
    try fields.write(createTime, "create_time")
    try fields.write(duration, "duration")
    try fields.write(jobDesc, "job_desc")
    try fields.write(serviceURL, "service_url")
    try fields.write(trainURL, "train_url")
    try fields.write(jobID, "job_id")
    try fields.write(resourceID, "resource_id")
  }
}

extension QueryVisualizationJobListResponseJobs: Validatable {
  public func validate(with validator: inout Validator) {}
}
