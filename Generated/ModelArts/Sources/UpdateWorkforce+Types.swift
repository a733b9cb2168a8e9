// Made by Tablature from UpdateWorkforce.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `UpdateWorkforceRequest` of the API.
public struct UpdateWorkforceRequest: Codable, Hashable, Sendable {
  /// `description`: string, 0...256 characters.
  public var description: String?
  /// `workforce_name`: string, 1...64 characters.
  public var workforceName: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(description: String? = nil, workforceName: String? = nil) {
    self.description = description
    self.workforceName = workforceName
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    description = try fields.optional("description")
    workforceName = try fields.optional("workforce_name")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(description, "description")
    try fields.write(workforceName, "workforce_name")
  }
}

extension UpdateWorkforceRequest: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(description, "description", length: Limits(0, 256))
    validator.check(workforceName, "workforce_name", length: Limits(1, 64))
  }
}
