// Made by Tablature from DeleteLabelAndSamples.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `DeleteLabelAndSamplesResponse` of the API.
public struct DeleteLabelAndSamplesResponse: Codable, Hashable, Sendable {
  /// `error_code`: string.
  public var errorCode: String?
  /// `error_msg`: string.
  public var errorMsg: String?
  /// `success`: boolean.
  public var success: Bool?

  /// Makes a value; what is nil is left out of the JSON.
  public init(errorCode: String? = nil, errorMsg: String? = nil, success: Bool? = nil) {
    self.errorCode = errorCode
    self.errorMsg = errorMsg
    self.success = success
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    errorCode = try fields.optional("error_code")
    errorMsg = try fields.optional("error_msg")
    success = try fields.optional("success")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(errorCode, "error_code")
    try fields.write(errorMsg, "error_msg")
    try fields.write(success, "success")
  }
}

extension DeleteLabelAndSamplesResponse: Validatable {
  public func validate(with validator: inout Validator) {}
}
