// Made by Tablature from AlgorithmCreateInput.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `AlgorithmCreateInput` of the API.
public struct AlgorithmCreateInput: Codable, Hashable, Sendable {
  /// `name`: string.
  public var name: String?
  /// `description`: string.
  public var description: String?
  /// `remote_constraints`: list of RemoteConstraint.
  public var remoteConstraints: [RemoteConstraint]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(name: String? = nil, description: String? = nil, remoteConstraints: [RemoteConstraint]? = nil) {
    self.name = name
    self.description = description
    self.remoteConstraints = remoteConstraints
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    name = try fields.optional("name")
    description = try fields.optional("description")
    remoteConstraints = try fields.optional("remote_constraints")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(name, "name")
    try fields.write(description, "description")
    try fields.write(remoteConstraints, "remote_constraints")
  }
}

extension AlgorithmCreateInput: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(remoteConstraints, "remote_constraints")
  }
}
