// Made by Tablature from BatchDeleteWorkers.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `BatchDeleteWorkersRequest` of the API.
public struct BatchDeleteWorkersRequest: Codable, Hashable, Sendable {
  /// `workers`: list of string, required.
  public var workers: [String]

  /// Makes a value; what is nil is left out of the JSON.
  public init(workers: [String]) {
    self.workers = workers
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    workers = try fields.required("workers")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(workers, "workers")
  }
}

extension BatchDeleteWorkersRequest: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `BatchDeleteWorkersResponse` of the API.
public struct BatchDeleteWorkersResponse: Codable, Hashable, Sendable {
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

extension BatchDeleteWorkersResponse: Validatable {
  public func validate(with validator: inout Validator) {}
}
