// Made by Tablature from CreateWorker.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `CreateWorkerRequest` of the API.
public struct CreateWorkerRequest: Codable, Hashable, Sendable {
  /// `description`: string, 0...256 characters.
  public var description: String?
  /// `emails`: string, required.
  public var emails: String
  /// `role`: integer, required, examples show string.
  public var role: Documented<Role>

  /// Makes a value; what is nil is left out of the JSON.
  public init(description: String? = nil, emails: String, role: Documented<Role>) {
    self.description = description
    self.emails = emails
    self.role = role
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    description = try fields.optional("description")
    emails = try fields.required("emails")
    role = try fields.required("role")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(description, "description")
    try fields.write(emails, "emails")
    try fields.write(role, "role")
  }

  /// Values of `CreateWorkerRequest.role`.
  public struct Role: OpenEnumeration {
    public var rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Labeling personnel. `0`.
    public static var labelingPersonnel: Self { Self(rawValue: 0) }
    /// Reviewer. `1`.
    public static var reviewer: Self { Self(rawValue: 1) }
    /// Team administrator. `2`.
    public static var teamAdministrator: Self { Self(rawValue: 2) }

    public static var documentedValues: [Self] { [.labelingPersonnel, .reviewer, .teamAdministrator] }
  }
}

extension CreateWorkerRequest: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(description, "description", length: Limits(0, 256))
    validator.check(role.value, "role")
  }
}
