// Made by Tablature from DeleteTrainingJobTrainingJobs.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `DeleteTrainingJobTrainingJobsResponse` of the API.
public struct DeleteTrainingJobTrainingJobsResponse: Codable, Hashable, Sendable {
  /// `is_success`: boolean.
  public var isSuccess: Bool?
  /// `error_message`: string.
  public var errorMessage: String?
  /// `error_code`: string.
  public var errorCode: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(isSuccess: Bool? = nil, errorMessage: String? = nil, errorCode: String? = nil) {
    self.isSuccess = isSuccess
    self.errorMessage = errorMessage
    self.errorCode = errorCode
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    isSuccess = try fields.optional("is_success")
    errorMessage = try fields.optional("error_message")
    errorCode = try fields.optional("error_code")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(isSuccess, "is_success")
    try fields.write(errorMessage, "error_message")
    try fields.write(errorCode, "error_code")
  }
}

extension DeleteTrainingJobTrainingJobsResponse: Validatable {
  public func validate(with validator: inout Validator) {}
}
