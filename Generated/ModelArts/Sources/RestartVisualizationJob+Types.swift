// Made by Tablature from RestartVisualizationJob.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `RestartVisualizationJobResponse` of the API.
public struct RestartVisualizationJobResponse: Codable, Hashable, Sendable {
  /// `is_success`: boolean.
  public var isSuccess: Bool?
  /// `error_code`: string.
  public var errorCode: String?
  /// `error_message`: string.
  public var errorMessage: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(isSuccess: Bool? = nil, errorCode: String? = nil, errorMessage: String? = nil) {
    self.isSuccess = isSuccess
    self.errorCode = errorCode
    self.errorMessage = errorMessage
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    isSuccess = try fields.optional("is_success")
    errorCode = try fields.optional("error_code")
    errorMessage = try fields.optional("error_message")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(isSuccess, "is_success")
    try fields.write(errorCode, "error_code")
    try fields.write(errorMessage, "error_message")
  }
}

extension RestartVisualizationJobResponse: Validatable {
  public func validate(with validator: inout Validator) {}
}
