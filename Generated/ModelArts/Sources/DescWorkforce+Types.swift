// Made by Tablature from DescWorkforce.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `DescWorkforceResponse` of the API.
public struct DescWorkforceResponse: Codable, Hashable, Sendable {
  /// `create_time`: long.
  public var createTime: Int64?
  /// `description`: string.
  public var description: String?
  /// `update_time`: long.
  public var updateTime: Int64?
  /// `worker_count`: integer.
  public var workerCount: Int?
  /// `workforce_id`: string.
  public var workforceID: String?
  /// `workforce_name`: string.
  public var workforceName: String?
  /// `workspace_id`: string, default `0`.
  public var workspaceID: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    createTime: Int64? = nil, description: String? = nil, updateTime: Int64? = nil, workerCount: Int? = nil,
    workforceID: String? = nil, workforceName: String? = nil, workspaceID: String? = nil
  ) {
    self.createTime = createTime
    self.description = description
    self.updateTime = updateTime
    self.workerCount = workerCount
    self.workforceID = workforceID
    self.workforceName = workforceName
    self.workspaceID = workspaceID
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    createTime = try fields.optional("create_time")
    description = try fields.optional("description")
    updateTime = try fields.optional("update_time")
    workerCount = try fields.optional("worker_count")
    workforceID = try fields.optional("workforce_id")
    workforceName = try fields.optional("workforce_name")
    workspaceID = try fields.optional("workspace_id")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(createTime, "create_time")
    try fields.write(description, "description")
    try fields.write(updateTime, "update_time")
    try fields.write(workerCount, "worker_count")
    try fields.write(workforceID, "workforce_id")
    try fields.write(workforceName, "workforce_name")
    try fields.write(workspaceID, "workspace_id")
  }
}

extension DescWorkforceResponse: Validatable {
  public func validate(with validator: inout Validator) {}
}
