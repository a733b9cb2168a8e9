// Made by Tablature from LogReportPipeline.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `LogReportPipeline` of the API.
public struct LogReportPipeline: Codable, Hashable, Sendable {
  /// `type`: string, required, always `LTS`.
  public var type: String
  /// `configuration`: LtsConfiguration.
  public var configuration: LtsConfiguration?

  /// Makes a value; what is nil is left out of the JSON.
  public init(type: String, configuration: LtsConfiguration? = nil) {
    self.type = type
    self.configuration = configuration
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    type = try fields.required("type")
    configuration = try fields.optional("configuration")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(type, "type")
    try fields.write(configuration, "configuration")
  }
}

extension LogReportPipeline: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(type, "type", constant: "LTS")
    validator.check(configuration, "configuration")
  }
}
