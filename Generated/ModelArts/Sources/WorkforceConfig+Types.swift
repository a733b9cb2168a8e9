// Made by Tablature from WorkforceConfig.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `WorkforceConfig` of the API.
public struct WorkforceConfig: Codable, Hashable, Sendable {
  /// `workers`: list of Worker.
  public var workers: [Worker]?
  /// `workforce_id`: string.
  public var workforceID: String?
  /// `workforce_name`: string, 0...1024 characters.
  public var workforceName: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(workers: [Worker]? = nil, workforceID: String? = nil, workforceName: String? = nil) {
    self.workers = workers
    self.workforceID = workforceID
    self.workforceName = workforceName
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    workers = try fields.optional("workers")
    workforceID = try fields.optional("workforce_id")
    workforceName = try fields.optional("workforce_name")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(workers, "workers")
    try fields.write(workforceID, "workforce_id")
    try fields.write(workforceName, "workforce_name")
  }
}

extension WorkforceConfig: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(workers, "workers")
    validator.check(workforceName, "workforce_name", length: Limits(0, 1024))
  }
}
