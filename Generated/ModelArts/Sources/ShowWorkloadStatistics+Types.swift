// Made by Tablature from ShowWorkloadStatistics.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ShowWorkloadStatisticsResponse` of the API.
public struct ShowWorkloadStatisticsResponse: Codable, Hashable, Sendable {
  /// `statics`: WorkloadListStatistics.
  public var statics: WorkloadListStatistics?
  /// `statistics`: object, known from an example only.
  public var statistics: JSONValue?

  /// Makes a value; what is nil is left out of the JSON.
  public init(statics: WorkloadListStatistics? = nil, statistics: JSONValue? = nil) {
    self.statics = statics
    self.statistics = statistics
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    statics = try fields.optional("statics")
    statistics = try fields.optional("statistics")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(statics, "statics")
    try fields.write(statistics, "statistics")
  }
}

extension ShowWorkloadStatisticsResponse: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(statics, "statics")
  }
}

/// `WorkloadListStatistics` of the API.
public struct WorkloadListStatistics: Codable, Hashable, Sendable {
  /// `total`: integer.
  public var total: Int?
  /// `items`: list of WorkloadStatistics.
  public var items: [WorkloadStatistics]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(total: Int? = nil, items: [WorkloadStatistics]? = nil) {
    self.total = total
    self.items = items
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    total = try fields.optional("total")
    items = try fields.optional("items")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(total, "total")
    try fields.write(items, "items")
  }
}

extension WorkloadListStatistics: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(items, "items")
  }
}

/// `WorkloadStatistics` of the API.
public struct WorkloadStatistics: Codable, Hashable, Sendable {
  /// `type`: string.
  public var type: Kind?
  /// `total`: integer.
  public var total: Int?
  /// `status`: WorkloadStatusStatistics.
  public var status: WorkloadStatusStatistics?

  /// Makes a value; what is nil is left out of the JSON.
  public init(type: Kind? = nil, total: Int? = nil, status: WorkloadStatusStatistics? = nil) {
    self.type = type
    self.total = total
    self.status = status
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    type = try fields.optional("type")
    total = try fields.optional("total")
    status = try fields.optional("status")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(type, "type")
    try fields.write(total, "total")
    try fields.write(status, "status")
  }

  /// Values of `WorkloadStatistics.type`.
  public struct Kind: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Training job.
    public static var train: Self { Self(rawValue: "train") }
    /// Inference job.
    public static var infer: Self { Self(rawValue: "infer") }
    /// Notebook jobs.
    public static var notebook: Self { Self(rawValue: "notebook") }

    public static var documentedValues: [Self] { [.train, .infer, .notebook] }
  }
}

extension WorkloadStatistics: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(type, "type")
  }
}

/// `WorkloadStatusStatistics` of the API.
public struct WorkloadStatusStatistics: Codable, Hashable, Sendable {
  /// `Queue`: string.
  public var queue: String?
  /// `Pending`: string.
  public var pending: String?
  /// `Abnormal`: string.
  public var abnormal: String?
  /// `Terminating`: string.
  public var terminating: String?
  /// `Creating`: string.
  public var creating: String?
  /// `Running`: string.
  public var running: String?
  /// `Completed`: string.
  public var completed: String?
  /// `Terminated`: string.
  public var terminated: String?
  /// `Failed`: string.
  public var failed: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    queue: String? = nil, pending: String? = nil, abnormal: String? = nil, terminating: String? = nil,
    creating: String? = nil, running: String? = nil, completed: String? = nil, terminated: String? = nil,
    failed: String? = nil
  ) {
    self.queue = queue
    self.pending = pending
    self.abnormal = abnormal
    self.terminating = terminating
    self.creating = creating
    self.running = running
    self.completed = completed
    self.terminated = terminated
    self.failed = failed
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    queue = try fields.optional("Queue")
    pending = try fields.optional("Pending")
    abnormal = try fields.optional("Abnormal")
    terminating = try fields.optional("Terminating")
    creating = try fields.optional("Creating")
    running = try fields.optional("Running")
    completed = try fields.optional("Completed")
    terminated = try fields.optional("Terminated")
    failed = try fields.optional("Failed")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(queue, "Queue")
    try fields.write(pending, "Pending")
    try fields.write(abnormal, "Abnormal")
    try fields.write(terminating, "Terminating")
    try fields.write(creating, "Creating")
    try fields.write(running, "Running")
    try fields.write(completed, "Completed")
    try fields.write(terminated, "Terminated")
    try fields.write(failed, "Failed")
  }
}

extension WorkloadStatusStatistics: Validatable {
  public func validate(with validator: inout Validator) {}
}
