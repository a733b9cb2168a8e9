// Made by Tablature from DescWorker.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `DescWorkerResponse` of the API.
public struct DescWorkerResponse: Codable, Hashable, Sendable {
  /// `create_time`: long.
  public var createTime: Int64?
  /// `description`: string, 0...256 characters.
  public var description: String?
  /// `email`: string.
  public var email: String?
  /// `role`: integer.
  public var role: Role?
  /// `status`: integer.
  public var status: Status?
  /// `update_time`: long.
  public var updateTime: Int64?
  /// `worker_id`: string.
  public var workerID: String?
  /// `workforce_id`: string.
  public var workforceID: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    createTime: Int64? = nil, description: String? = nil, email: String? = nil, role: Role? = nil,
    status: Status? = nil, updateTime: Int64? = nil, workerID: String? = nil, workforceID: String? = nil
  ) {
    self.createTime = createTime
    self.description = description
    self.email = email
    self.role = role
    self.status = status
    self.updateTime = updateTime
    self.workerID = workerID
    self.workforceID = workforceID
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    createTime = try fields.optional("create_time")
    description = try fields.optional("description")
    email = try fields.optional("email")
    role = try fields.optional("role")
    status = try fields.optional("status")
    updateTime = try fields.optional("update_time")
    workerID = try fields.optional("worker_id")
    workforceID = try fields.optional("workforce_id")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(createTime, "create_time")
    try fields.write(description, "description")
    try fields.write(email, "email")
    try fields.write(role, "role")
    try fields.write(status, "status")
    try fields.write(updateTime, "update_time")
    try fields.write(workerID, "worker_id")
    try fields.write(workforceID, "workforce_id")
  }

  /// Values of `DescWorkerResponse.role`.
  public struct Role: OpenEnumeration {
    public var rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Annotator. `0`.
    public static var annotator: Self { Self(rawValue: 0) }
    /// Reviewer. `1`.
    public static var reviewer: Self { Self(rawValue: 1) }
    /// Team manager. `2`.
    public static var teamManager: Self { Self(rawValue: 2) }
    /// Dataset owner. `3`.
    public static var datasetOwner: Self { Self(rawValue: 3) }

    public static var documentedValues: [Self] { [.annotator, .reviewer, .teamManager, .datasetOwner] }
  }

  /// Values of `DescWorkerResponse.status`.
  public struct Status: OpenEnumeration {
    public var rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }

    /// `0`.
    public static var value0: Self { Self(rawValue: 0) }
    /// `1`.
    public static var value1: Self { Self(rawValue: 1) }
    /// `2`.
    public static var value2: Self { Self(rawValue: 2) }
    /// `3`.
    public static var value3: Self { Self(rawValue: 3) }

    public static var documentedValues: [Self] { [.value0, .value1, .value2, .value3] }
  }
}

extension DescWorkerResponse: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(description, "description", length: Limits(0, 256))
    validator.check(role, "role")
    validator.check(status, "status")
  }
}
