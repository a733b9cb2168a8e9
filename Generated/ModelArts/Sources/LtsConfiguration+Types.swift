// Made by Tablature from LtsConfiguration.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `LtsConfiguration` of the API.
public struct LtsConfiguration: Codable, Hashable, Sendable {
  /// `log_group_id`: string, required, 64...64 characters.
  public var logGroupID: String
  /// `log_stream_id`: string, required, 64...64 characters.
  public var logStreamID: String

  /// Makes a value; what is nil is left out of the JSON.
  public init(logGroupID: String, logStreamID: String) {
    self.logGroupID = logGroupID
    self.logStreamID = logStreamID
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    logGroupID = try fields.required("log_group_id")
    logStreamID = try fields.required("log_stream_id")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(logGroupID, "log_group_id")
    try fields.write(logStreamID, "log_stream_id")
  }
}

extension LtsConfiguration: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(logGroupID, "log_group_id", length: Limits(64, 64))
    validator.check(logStreamID, "log_stream_id", length: Limits(64, 64))
  }
}
