// Made by Tablature from UpdateProcessorTask.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `UpdateProcessorTaskRequest` of the API.
public struct UpdateProcessorTaskRequest: Codable, Hashable, Sendable {
  /// `description`: string, 0...256 characters.
  public var description: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(description: String? = nil) {
    self.description = description
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    description = try fields.optional("description")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(description, "description")
  }
}

extension UpdateProcessorTaskRequest: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(description, "description", length: Limits(0, 256))
  }
}
