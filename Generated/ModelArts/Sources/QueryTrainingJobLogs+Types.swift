// Made by Tablature from QueryTrainingJobLogs.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `QueryTrainingJobLogsResponse` of the API.
public struct QueryTrainingJobLogsResponse: Codable, Hashable, Sendable {
  /// `error_message`: string.
  public var errorMessage: String?
  /// `error_code`: string.
  public var errorCode: String?
  /// `content`: string.
  public var content: String?
  /// `lines`: integer, examples show string.
  public var lines: Documented<Int>?
  /// `start_line`: string, examples show number.
  public var startLine: Documented<String>?
  /// `end_line`: string.
  public var endLine: String?
  /// `is_success`: boolean.
  public var isSuccess: Bool?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    errorMessage: String? = nil, errorCode: String? = nil, content: String? = nil, lines: Documented<Int>? = nil,
    startLine: Documented<String>? = nil, endLine: String? = nil, isSuccess: Bool? = nil
  ) {
    self.errorMessage = errorMessage
    self.errorCode = errorCode
    self.content = content
    self.lines = lines
    self.startLine = startLine
    self.endLine = endLine
    self.isSuccess = isSuccess
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    errorMessage = try fields.optional("error_message")
    errorCode = try fields.optional("error_code")
    content = try fields.optional("content")
    lines = try fields.optional("lines")
    startLine = try fields.optional("start_line")
    endLine = try fields.optional("end_line")
    isSuccess = try fields.optional("is_success")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(errorMessage, "error_message")
    try fields.write(errorCode, "error_code")
    try fields.write(content, "content")
    try fields.write(lines, "lines")
    try fields.write(startLine, "start_line")
    try fields.write(endLine, "end_line")
    try fields.write(isSuccess, "is_success")
  }
}

extension QueryTrainingJobLogsResponse: Validatable {
  public func validate(with validator: inout Validator) {}
}
