// Made by Tablature from QueryJobEngineSpecifications.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `QueryJobEngineSpecificationsResponse` of the API.
public struct QueryJobEngineSpecificationsResponse: Codable, Hashable, Sendable {
  /// `is_success`: boolean.
  public var isSuccess: Bool?
  /// `error_message`: string.
  public var errorMessage: String?
  /// `error_code`: string.
  public var errorCode: String?
  /// `engines`: list of QueryJobEngineSpecificationsResponseEngines.
  public var engines: [QueryJobEngineSpecificationsResponseEngines]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    isSuccess: Bool? = nil, errorMessage: String? = nil, errorCode: String? = nil,
    engines: [QueryJobEngineSpecificationsResponseEngines]? = nil
  ) {
    self.isSuccess = isSuccess
    self.errorMessage = errorMessage
    self.errorCode = errorCode
    self.engines = engines
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    isSuccess = try fields.optional("is_success")
    errorMessage = try fields.optional("error_message")
    errorCode = try fields.optional("error_code")
    engines = try fields.optional("engines")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(isSuccess, "is_success")
    try fields.write(errorMessage, "error_message")
    try fields.write(errorCode, "error_code")
    try fields.write(engines, "engines")
  }
}

extension QueryJobEngineSpecificationsResponse: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `QueryJobEngineSpecificationsResponseEngines` of the API.
public struct QueryJobEngineSpecificationsResponseEngines: Codable, Hashable, Sendable {
  /// `engine_type`: integer.
  public var engineType: Int?
  /// `engine_id`: long.
  public var engineID: Int64?
  /// `engine_name`: string.
  public var engineName: String?
  /// `engine_version`: string.
  public var engineVersion: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(engineType: Int? = nil, engineID: Int64? = nil, engineName: String? = nil, engineVersion: String? = nil) {
    self.engineType = engineType
    self.engineID = engineID
    self.engineName = engineName
    self.engineVersion = engineVersion
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    engineType = try fields.optional("engine_type")
    engineID = try fields.optional("engine_id")
    engineName = try fields.optional("engine_name")
    engineVersion = try fields.optional("engine_version")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(engineType, "engine_type")
    try fields.write(engineID, "engine_id")
    try fields.write(engineName, "engine_name")
    try fields.write(engineVersion, "engine_version")
  }
}

extension QueryJobEngineSpecificationsResponseEngines: Validatable {
  public func validate(with validator: inout Validator) {}
}
