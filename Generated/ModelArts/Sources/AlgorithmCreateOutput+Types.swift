// Made by Tablature from AlgorithmCreateOutput.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `AlgorithmCreateOutput` of the API.
public struct AlgorithmCreateOutput: Codable, Hashable, Sendable {
  /// `name`: string, required.
  public var name: String
  /// `description`: string.
  public var description: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(name: String, description: String? = nil) {
    self.name = name
    self.description = description
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    name = try fields.required("name")
    description = try fields.optional("description")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(name, "name")
    try fields.write(description, "description")
  }
}

extension AlgorithmCreateOutput: Validatable {
  public func validate(with validator: inout Validator) {}
}
