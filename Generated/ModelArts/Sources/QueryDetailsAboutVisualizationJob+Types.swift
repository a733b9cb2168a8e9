// Made by Tablature from QueryDetailsAboutVisualizationJob.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `QueryDetailsAboutVisualizationJobResponse` of the API.
public struct QueryDetailsAboutVisualizationJobResponse: Codable, Hashable, Sendable {
  /// `error_message`: string.
  public var errorMessage: String?
  /// `error_code`: string.
  public var errorCode: String?
  /// `job_name`: string.
  public var jobName: String?
  /// `service_url`: string.
  public var serviceURL: String?
  /// `resource_id`: string.
  public var resourceID: String?
  /// `job_id`: long.
  public var jobID: Int64?
  /// `job_desc`: string.
  public var jobDesc: String?
  /// `duration`: long, in milliseconds.
  public var duration: Int64?
  /// `create_time`: long.
  public var createTime: Int64?
  /// `train_url`: string.
  public var trainURL: String?
  /// `status`: integer.
  public var status: Int?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    errorMessage: String? = nil, errorCode: String? = nil, jobName: String? = nil, serviceURL: String? = nil,
    resourceID: String? = nil, jobID: Int64? = nil, jobDesc: String? = nil, duration: Int64? = nil,
    createTime: Int64? = nil, trainURL: String? = nil, status: Int? = nil
  ) {
    self.errorMessage = errorMessage
    self.errorCode = errorCode
    self.jobName = jobName
    self.serviceURL = serviceURL
    self.resourceID = resourceID
    self.jobID = jobID
    self.jobDesc = jobDesc
    self.duration = duration
    self.createTime = createTime
    self.trainURL = trainURL
    self.status = status
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    errorMessage = try fields.optional("error_message")
    errorCode = try fields.optional("error_code")
    jobName = try fields.optional("job_name")
    serviceURL = try fields.optional("service_url")
    resourceID = try fields.optional("resource_id")
    jobID = try fields.optional("job_id")
    jobDesc = try fields.optional("job_desc")
    duration = try fields.optional("duration")
    createTime = try fields.optional("create_time")
    trainURL = try fields.optional("train_url")
    status = try fields.optional("status")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(errorMessage, "error_message")
    try fields.write(errorCode, "error_code")
    try fields.write(jobName, "job_name")
    try fields.write(serviceURL, "service_url")
    try fields.write(resourceID, "resource_id")
    try fields.write(jobID, "job_id")
    try fields.write(jobDesc, "job_desc")
    try fields.write(duration, "duration")
    try fields.write(createTime, "create_time")
    try fields.write(trainURL, "train_url")
    try fields.write(status, "status")
  }
}

extension QueryDetailsAboutVisualizationJobResponse: Validatable {
  public func validate(with validator: inout Validator) {}
}
