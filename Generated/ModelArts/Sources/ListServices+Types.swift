// Made by Tablature from ListServices.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ListServicesResponse` of the API.
public struct ListServicesResponse: Codable, Hashable, Sendable {
  /// `total_count`: integer.
  public var totalCount: Int?
  /// `count`: integer.
  public var count: Int?
  /// `services`: list of ListServices2.
  public var services: [ListServices2]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(totalCount: Int? = nil, count: Int? = nil, services: [ListServices2]? = nil) {
    self.totalCount = totalCount
    self.count = count
    self.services = services
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    totalCount = try fields.optional("total_count")
    count = try fields.optional("count")
    services = try fields.optional("services")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(totalCount, "total_count")
    try fields.write(count, "count")
    try fields.write(services, "services")
  }
}

extension ListServicesResponse: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(services, "services")
  }
}

/// `ListServices2` of the API.
public struct ListServices2: Codable, Hashable, Sendable {
  /// `failed_times`: long.
  public var failedTimes: Int64?
  /// `owner`: string.
  public var owner: String?
  /// `due_time`: double, a epoch-milliseconds.
  public var dueTime: Double?
  /// `finished_time`: double, a epoch-milliseconds.
  public var finishedTime: Double?
  /// `infer_type`: string.
  public var inferType: InferType?
  /// `service_name`: string.
  public var serviceName: String?
  /// `description`: string.
  public var description: String?
  /// `project`: string.
  public var project: String?
  /// `invocation_times`: long.
  public var invocationTimes: Int64?
  /// `publish_at`: long, a epoch-milliseconds.
  public var publishAt: Int64?
  /// `workspace_id`: string, examples show number.
  public var workspaceID: Documented<String>?
  /// `schedule`: list of Schedule.
  public var schedule: [Schedule]?
  /// `start_time`: double, a epoch-milliseconds.
  public var startTime: Double?
  /// `operation_time`: double.
  public var operationTime: Double?
  /// `is_shared`: boolean.
  public var isShared: Bool?
  /// `service_id`: string.
  public var serviceID: String?
  /// `progress`: integer.
  public var progress: Int?
  /// `shared_count`: double.
  public var sharedCount: Double?
  /// `tenant`: string.
  public var tenant: String?
  /// `status`: string.
  public var status: Status?
  /// `is_opened_sample_collection`: string, default `false`.
  public var isOpenedSampleCollection: String?
  /// `transition_at`: double.
  public var transitionAt: Double?
  /// `is_free`: boolean.
  public var isFree: Bool?
  /// `additional_properties`: map of string.
  public var additionalProperties: [String: String]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    failedTimes: Int64? = nil, owner: String? = nil, dueTime: Double? = nil, finishedTime: Double? = nil,
    inferType: InferType? = nil, serviceName: String? = nil, description: String? = nil, project: String? = nil,
    invocationTimes: Int64? = nil, publishAt: Int64? = nil, workspaceID: Documented<String>? = nil,
    schedule: [Schedule]? = nil, startTime: Double? = nil, operationTime: Double? = nil, isShared: Bool? = nil,
    serviceID: String? = nil, progress: Int? = nil, sharedCount: Double? = nil, tenant: String? = nil,
    status: Status? = nil, isOpenedSampleCollection: String? = nil, transitionAt: Double? = nil, isFree: Bool? = nil,
    additionalProperties: [String: String]? = nil
  ) {
    self.failedTimes = failedTimes
    self.owner = owner
    self.dueTime = dueTime
    self.finishedTime = finishedTime
    self.inferType = inferType
    self.serviceName = serviceName
    self.description = description
    self.project = project
    self.invocationTimes = invocationTimes
    self.publishAt = publishAt
    self.workspaceID = workspaceID
    self.schedule = schedule
    self.startTime = startTime
    self.operationTime = operationTime
    self.isShared = isShared
    self.serviceID = serviceID
    self.progress = progress
    self.sharedCount = sharedCount
    self.tenant = tenant
    self.status = status
    self.isOpenedSampleCollection = isOpenedSampleCollection
    self.transitionAt = transitionAt
    self.isFree = isFree
    self.additionalProperties = additionalProperties
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    failedTimes = try fields.optional("failed_times")
    owner = try fields.optional("owner")
    dueTime = try fields.optional("due_time")
    finishedTime = try fields.optional("finished_time")
    inferType = try fields.optional("infer_type")
    serviceName = try fields.optional("service_name")
    description = try fields.optional("description")
    project = try fields.optional("project")
    invocationTimes = try fields.optional("invocation_times")
    publishAt = try fields.optional("publish_at")
    workspaceID = try fields.optional("workspace_id")
    schedule = try fields.optional("schedule")
    startTime = try fields.optional("start_time")
    operationTime = try fields.optional("operation_time")
    isShared = try fields.optional("is_shared")
    serviceID = try fields.optional("service_id")
    progress = try fields.optional("progress")
    sharedCount = try fields.optional("shared_count")
    tenant = try fields.optional("tenant")
    status = try fields.optional("status")
    isOpenedSampleCollection = try fields.optional("is_opened_sample_collection")
    transitionAt = try fields.optional("transition_at")
    isFree = try fields.optional("is_free")
    additionalProperties = try fields.optional("additional_properties")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(failedTimes, "failed_times")
    try fields.write(owner, "owner")
    try fields.write(dueTime, "due_time")
    try fields.write(finishedTime, "finished_time")
    try fields.write(inferType, "infer_type")
    try fields.write(serviceName, "service_name")
    try fields.write(description, "description")
    try fields.write(project, "project")
    try fields.write(invocationTimes, "invocation_times")
    try fields.write(publishAt, "publish_at")
    try fields.write(workspaceID, "workspace_id")
    try fields.write(schedule, "schedule")
    try fields.write(startTime, "start_time")
    try fields.write(operationTime, "operation_time")
    try fields.write(isShared, "is_shared")
    try fields.write(serviceID, "service_id")
    try fields.write(progress, "progress")
    try fields.write(sharedCount, "shared_count")
    try fields.write(tenant, "tenant")
    try fields.write(status, "status")
    try fields.write(isOpenedSampleCollection, "is_opened_sample_collection")
    try fields.write(transitionAt, "transition_at")
    try fields.write(isFree, "is_free")
    try fields.write(additionalProperties, "additional_properties")
  }

  /// Values of `ListServices2.infer_type`.
  public struct InferType: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `real-time`.
    public static var realTime: Self { Self(rawValue: "real-time") }
    /// `batch`.
    public static var batch: Self { Self(rawValue: "batch") }

    public static var documentedValues: [Self] { [.realTime, .batch] }
  }

  /// Values of `ListServices2.status`.
  public struct Status: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `running`.
    public static var running: Self { Self(rawValue: "running") }
    /// `deploying`.
    public static var deploying: Self { Self(rawValue: "deploying") }
    /// `concerning`.
    public static var concerning: Self { Self(rawValue: "concerning") }
    /// Deploying the service failed.
    public static var failed: Self { Self(rawValue: "failed") }
    /// `stopped`.
    public static var stopped: Self { Self(rawValue: "stopped") }
    /// `finished`.
    public static var finished: Self { Self(rawValue: "finished") }

    public static var documentedValues: [Self] { [.running, .deploying, .concerning, .failed, .stopped, .finished] }
  }
}

extension ListServices2: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(inferType, "infer_type")
    validator.check(schedule, "schedule")
    validator.check(status, "status")
  }
}
