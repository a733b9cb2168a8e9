// Made by Tablature from ShowTrainingJobLogsPreview.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ShowTrainingJobLogsPreviewResponse` of the API.
public struct ShowTrainingJobLogsPreviewResponse: Codable, Hashable, Sendable {
  /// `content`: string.
  public var content: String?
  /// `current_size`: integer, in bytes.
  public var currentSize: Int?
  /// `full_size`: integer, in bytes.
  public var fullSize: Int?

  /// Makes a value; what is nil is left out of the JSON.
  public init(content: String? = nil, currentSize: Int? = nil, fullSize: Int? = nil) {
    self.content = content
    self.currentSize = currentSize
    self.fullSize = fullSize
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    content = try fields.optional("content")
    currentSize = try fields.optional("current_size")
    fullSize = try fields.optional("full_size")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(content, "content")
    try fields.write(currentSize, "current_size")
    try fields.write(fullSize, "full_size")
  }
}

extension ShowTrainingJobLogsPreviewResponse: Validatable {
  public func validate(with validator: inout Validator) {}
}
