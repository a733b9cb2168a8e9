// Made by Tablature from ShowPoolStatistics.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ShowPoolStatisticsResponse` of the API.
public struct ShowPoolStatisticsResponse: Codable, Hashable, Sendable {
  /// `statistics`: PoolStatisticsItem.
  public var statistics: PoolStatisticsItem?
  /// `operationTime`: string.
  public var operationTime: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(statistics: PoolStatisticsItem? = nil, operationTime: String? = nil) {
    self.statistics = statistics
    self.operationTime = operationTime
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    statistics = try fields.optional("statistics")
    operationTime = try fields.optional("operationTime")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(statistics, "statistics")
    try fields.write(operationTime, "operationTime")
  }
}

extension ShowPoolStatisticsResponse: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(statistics, "statistics")
  }
}

/// `PoolStatisticsItem` of the API.
public struct PoolStatisticsItem: Codable, Hashable, Sendable {
  /// `status`: PoolStatisticsStatus.
  public var status: PoolStatisticsStatus?

  /// Makes a value; what is nil is left out of the JSON.
  public init(status: PoolStatisticsStatus? = nil) {
    self.status = status
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    status = try fields.optional("status")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(status, "status")
  }
}

extension PoolStatisticsItem: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(status, "status")
  }
}

/// `PoolStatisticsStatus` of the API.
public struct PoolStatisticsStatus: Codable, Hashable, Sendable {
  /// `creating`: integer.
  public var creating: Int?
  /// `created`: integer.
  public var created: Int?
  /// `failed`: integer, ...500.
  public var failed: Int?
  /// `pending`: integer.
  public var pending: Int?
  /// `deleting`: long, known from an example only.
  public var deleting: Int64?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    creating: Int? = nil, created: Int? = nil, failed: Int? = nil, pending: Int? = nil, deleting: Int64? = nil
  ) {
    self.creating = creating
    self.created = created
    self.failed = failed
    self.pending = pending
    self.deleting = deleting
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    creating = try fields.optional("creating")
    created = try fields.optional("created")
    failed = try fields.optional("failed")
    pending = try fields.optional("pending")
    deleting = try fields.optional("deleting")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(creating, "creating")
    try fields.write(created, "created")
    try fields.write(failed, "failed")
    try fields.write(pending, "pending")
    try fields.write(deleting, "deleting")
  }
}

extension PoolStatisticsStatus: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(failed, "failed", range: Limits(upTo: 500))
  }
}
