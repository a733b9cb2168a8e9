// Made by Tablature from UpdateWorker.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `UpdateWorkerRequest` of the API.
public struct UpdateWorkerRequest: Codable, Hashable, Sendable {
  /// `description`: string, 0...256 characters.
  public var description: String?
  /// `role`: integer.
  public var role: Role?

  /// Makes a value; what is nil is left out of the JSON.
  public init(description: String? = nil, role: Role? = nil) {
    self.description = description
    self.role = role
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    description = try fields.optional("description")
    role = try fields.optional("role")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(description, "description")
    try fields.write(role, "role")
  }

  /// Values of `UpdateWorkerRequest.role`.
  public struct Role: OpenEnumeration {
    public var rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Labeling personnel. `0`.
    public static var labelingPersonnel: Self { Self(rawValue: 0) }
    /// Reviewer. `1`.
    public static var reviewer: Self { Self(rawValue: 1) }
    /// Team administrator. `2`.
    public static var teamAdministrator: Self { Self(rawValue: 2) }
    /// Dataset owner. `3`.
    public static var datasetOwner: Self { Self(rawValue: 3) }

    public static var documentedValues: [Self] { [.labelingPersonnel, .reviewer, .teamAdministrator, .datasetOwner] }
  }
}

extension UpdateWorkerRequest: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(description, "description", length: Limits(0, 256))
    validator.check(role, "role")
  }
}
