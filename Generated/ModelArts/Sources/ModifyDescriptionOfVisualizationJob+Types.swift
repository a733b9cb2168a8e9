// Made by Tablature from ModifyDescriptionOfVisualizationJob.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ModifyDescriptionOfVisualizationJobRequest` of the API.
public struct ModifyDescriptionOfVisualizationJobRequest: Codable, Hashable, Sendable {
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

extension ModifyDescriptionOfVisualizationJobRequest: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(jobDesc, "job_desc", length: Limits(0, 256))
  }
}

/// `ModifyDescriptionOfVisualizationJobResponse` of the API.
public struct ModifyDescriptionOfVisualizationJobResponse: Codable, Hashable, Sendable {
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

extension ModifyDescriptionOfVisualizationJobResponse: Validatable {
  public func validate(with validator: inout Validator) {}
}
