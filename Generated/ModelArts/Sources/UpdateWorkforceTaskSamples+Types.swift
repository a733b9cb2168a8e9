// Made by Tablature from UpdateWorkforceTaskSamples.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `UpdateWorkforceTaskSamplesRequest` of the API.
public struct UpdateWorkforceTaskSamplesRequest: Codable, Hashable, Sendable {
  /// `email`: string.
  public var email: String?
  /// `samples`: list of SampleLabels.
  public var samples: [SampleLabels]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(email: String? = nil, samples: [SampleLabels]? = nil) {
    self.email = email
    self.samples = samples
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    email = try fields.optional("email")
    samples = try fields.optional("samples")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(email, "email")
    try fields.write(samples, "samples")
  }
}

extension UpdateWorkforceTaskSamplesRequest: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(samples, "samples")
  }
}

/// `UpdateWorkforceTaskSamplesResponse` of the API.
public struct UpdateWorkforceTaskSamplesResponse: Codable, Hashable, Sendable {
  /// `error_code`: string.
  public var errorCode: String?
  /// `error_msg`: string.
  public var errorMsg: String?
  /// `results`: list of BatchResponse.
  public var results: [BatchResponse]?
  /// `success`: boolean.
  public var success: Bool?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    errorCode: String? = nil, errorMsg: String? = nil, results: [BatchResponse]? = nil, success: Bool? = nil
  ) {
    self.errorCode = errorCode
    self.errorMsg = errorMsg
    self.results = results
    self.success = success
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    errorCode = try fields.optional("error_code")
    errorMsg = try fields.optional("error_msg")
    results = try fields.optional("results")
    success = try fields.optional("success")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(errorCode, "error_code")
    try fields.write(errorMsg, "error_msg")
    try fields.write(results, "results")
    try fields.write(success, "success")
  }
}

extension UpdateWorkforceTaskSamplesResponse: Validatable {
  public func validate(with validator: inout Validator) {}
}
