// Made by Tablature from TaskOutputDis.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `TaskOutputDis` of the API.
public struct TaskOutputDis: Codable, Hashable, Sendable {
  /// `stream_name`: string, required when the dis type is used.
  public var streamName: String?
  /// `data_category`: list of string.
  public var dataCategory: [String]?
  /// `stream_id`: string.
  public var streamID: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(streamName: String? = nil, dataCategory: [String]? = nil, streamID: String? = nil) {
    self.streamName = streamName
    self.dataCategory = dataCategory
    self.streamID = streamID
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    streamName = try fields.optional("stream_name")
    dataCategory = try fields.optional("data_category")
    streamID = try fields.optional("stream_id")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(streamName, "stream_name")
    try fields.write(dataCategory, "data_category")
    try fields.write(streamID, "stream_id")
  }
}

extension TaskOutputDis: Validatable {
  public func validate(with validator: inout Validator) {}
}
