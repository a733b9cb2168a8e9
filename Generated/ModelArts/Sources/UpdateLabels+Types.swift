// Made by Tablature from UpdateLabels.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `UpdateLabelsRequest` of the API.
public struct UpdateLabelsRequest: Codable, Hashable, Sendable {
  /// `labels`: list of Label.
  public var labels: [Label]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(labels: [Label]? = nil) {
    self.labels = labels
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    labels = try fields.optional("labels")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(labels, "labels")
  }
}

extension UpdateLabelsRequest: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(labels, "labels")
  }
}

/// `UpdateLabelsResponse` of the API.
public struct UpdateLabelsResponse: Codable, Hashable, Sendable {
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

extension UpdateLabelsResponse: Validatable {
  public func validate(with validator: inout Validator) {}
}
