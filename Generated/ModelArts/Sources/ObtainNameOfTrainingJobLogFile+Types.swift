// Made by Tablature from ObtainNameOfTrainingJobLogFile.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ObtainNameOfTrainingJobLogFileResponse` of the API.
public struct ObtainNameOfTrainingJobLogFileResponse: Codable, Hashable, Sendable {
  /// `is_success`: boolean.
  public var isSuccess: Bool?
  /// `error_message`: string.
  public var errorMessage: String?
  /// `error_code`: string.
  public var errorCode: String?
  /// `log_file_list`: string, examples show array.
  public var logFileList: Documented<String>?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    isSuccess: Bool? = nil, errorMessage: String? = nil, errorCode: String? = nil,
    logFileList: Documented<String>? = nil
  ) {
    self.isSuccess = isSuccess
    self.errorMessage = errorMessage
    self.errorCode = errorCode
    self.logFileList = logFileList
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    isSuccess = try fields.optional("is_success")
    errorMessage = try fields.optional("error_message")
    errorCode = try fields.optional("error_code")
    logFileList = try fields.optional("log_file_list")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(isSuccess, "is_success")
    try fields.write(errorMessage, "error_message")
    try fields.write(errorCode, "error_code")
    try fields.write(logFileList, "log_file_list")
  }
}

extension ObtainNameOfTrainingJobLogFileResponse: Validatable {
  public func validate(with validator: inout Validator) {}
}
