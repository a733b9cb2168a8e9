// Made by Tablature from DeleteSamples.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `DeleteSamplesRequest` of the API.
public struct DeleteSamplesRequest: Codable, Hashable, Sendable {
  /// `delete_source`: boolean, default `false`.
  public var deleteSource: Bool?
  /// `samples`: list of string.
  public var samples: [String]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(deleteSource: Bool? = nil, samples: [String]? = nil) {
    self.deleteSource = deleteSource
    self.samples = samples
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    deleteSource = try fields.optional("delete_source")
    samples = try fields.optional("samples")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(deleteSource, "delete_source")
    try fields.write(samples, "samples")
  }
}

extension DeleteSamplesRequest: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `DeleteSamplesResponse` of the API.
public struct DeleteSamplesResponse: Codable, Hashable, Sendable {
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

extension DeleteSamplesResponse: Validatable {
  public func validate(with validator: inout Validator) {}
}
