// Made by Tablature from DeleteDevelopmentEnvironmentInstance.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `DeleteDevelopmentEnvironmentInstanceResponse` of the API.
public struct DeleteDevelopmentEnvironmentInstanceResponse: Codable, Hashable, Sendable {
  /// `instance_id`: string.
  public var instanceID: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(instanceID: String? = nil) {
    self.instanceID = instanceID
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    instanceID = try fields.optional("instance_id")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(instanceID, "instance_id")
  }
}

extension DeleteDevelopmentEnvironmentInstanceResponse: Validatable {
  public func validate(with validator: inout Validator) {}
}
