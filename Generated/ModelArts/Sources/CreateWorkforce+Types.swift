// Made by Tablature from CreateWorkforce.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `CreateWorkforceRequest` of the API.
public struct CreateWorkforceRequest: Codable, Hashable, Sendable {
  /// `description`: string, 0...256 characters.
  public var description: String?
  /// `workforce_name`: string, required, 1...64 characters.
  public var workforceName: String

  /// Makes a value; what is nil is left out of the JSON.
  public init(description: String? = nil, workforceName: String) {
    self.description = description
    self.workforceName = workforceName
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    description = try fields.optional("description")
    workforceName = try fields.required("workforce_name")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(description, "description")
    try fields.write(workforceName, "workforce_name")
  }
}

extension CreateWorkforceRequest: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(description, "description", length: Limits(0, 256))
    validator.check(workforceName, "workforce_name", length: Limits(1, 64))
  }
}

/// `CreateWorkforceResponse` of the API.
public struct CreateWorkforceResponse: Codable, Hashable, Sendable {
  /// `workforce_id`: string.
  public var workforceID: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(workforceID: String? = nil) {
    self.workforceID = workforceID
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    workforceID = try fields.optional("workforce_id")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(workforceID, "workforce_id")
  }
}

extension CreateWorkforceResponse: Validatable {
  public func validate(with validator: inout Validator) {}
}
