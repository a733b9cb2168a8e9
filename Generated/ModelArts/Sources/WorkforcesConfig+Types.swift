// Made by Tablature from WorkforcesConfig.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `WorkforcesConfig` of the API.
public struct WorkforcesConfig: Codable, Hashable, Sendable {
  /// `agency`: string.
  public var agency: String?
  /// `workforces`: list of WorkforceConfig.
  public var workforces: [WorkforceConfig]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(agency: String? = nil, workforces: [WorkforceConfig]? = nil) {
    self.agency = agency
    self.workforces = workforces
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    agency = try fields.optional("agency")
    workforces = try fields.optional("workforces")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(agency, "agency")
    try fields.write(workforces, "workforces")
  }
}

extension WorkforcesConfig: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(workforces, "workforces")
  }
}
