// Made by Tablature from ModifyDescriptionOfTrainingJob.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ModifyDescriptionOfTrainingJobRequest` of the API.
public struct ModifyDescriptionOfTrainingJobRequest: Codable, Hashable, Sendable {
  /// `job_desc`: string, required, 0...256 characters.
  public var jobDesc: String

  /// Makes a value; what is nil is left out of the JSON.
  public init(jobDesc: String) {
    self.jobDesc = jobDesc
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    jobDesc = try fields.required("job_desc")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(jobDesc, "job_desc")
  }
}

extension ModifyDescriptionOfTrainingJobRequest: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(jobDesc, "job_desc", length: Limits(0, 256))
  }
}

/// `ModifyDescriptionOfTrainingJobResponse` of the API.
public struct ModifyDescriptionOfTrainingJobResponse: Codable, Hashable, Sendable {
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

extension ModifyDescriptionOfTrainingJobResponse: Validatable {
  public func validate(with validator: inout Validator) {}
}
