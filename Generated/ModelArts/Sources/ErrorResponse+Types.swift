// Made by Tablature from ErrorResponse.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ErrorResponse` of the API.
public struct ErrorResponse: Codable, Hashable, Sendable {
  /// `error_code`: string.
  public var errorCode: String?
  /// `error_msg`: string.
  public var errorMsg: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(errorCode: String? = nil, errorMsg: String? = nil) {
    self.errorCode = errorCode
    self.errorMsg = errorMsg
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    errorCode = try fields.optional("error_code")
    errorMsg = try fields.optional("error_msg")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(errorCode, "error_code")
    try fields.write(errorMsg, "error_msg")
  }
}

extension ErrorResponse: Validatable {
  public func validate(with validator: inout Validator) {}
}
