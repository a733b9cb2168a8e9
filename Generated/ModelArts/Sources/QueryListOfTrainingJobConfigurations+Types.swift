// Made by Tablature from QueryListOfTrainingJobConfigurations.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `QueryListOfTrainingJobConfigurationsResponse` of the API.
public struct QueryListOfTrainingJobConfigurationsResponse: Codable, Hashable, Sendable {
  /// `is_success`: boolean.
  public var isSuccess: Bool?
  /// `error_message`: string.
  public var errorMessage: String?
  /// `error_code`: string.
  public var errorCode: String?
  /// `config_total_count`: integer.
  public var configTotalCount: Int?
  /// `configs`: list of QueryListOfTrainingJobConfigurationsResponseConfigs.
  public var configs: [QueryListOfTrainingJobConfigurationsResponseConfigs]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    isSuccess: Bool? = nil, errorMessage: String? = nil, errorCode: String? = nil, configTotalCount: Int? = nil,
    configs: [QueryListOfTrainingJobConfigurationsResponseConfigs]? = nil
  ) {
    self.isSuccess = isSuccess
    self.errorMessage = errorMessage
    self.errorCode = errorCode
    self.configTotalCount = configTotalCount
    self.configs = configs
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    isSuccess = try fields.optional("is_success")
    errorMessage = try fields.optional("error_message")
    errorCode = try fields.optional("error_code")
    configTotalCount = try fields.optional("config_total_count")
    configs = try fields.optional("configs")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(isSuccess, "is_success")
    try fields.write(errorMessage, "error_message")
    try fields.write(errorCode, "error_code")
    try fields.write(configTotalCount, "config_total_count")
    try fields.write(configs, "configs")
  }
}

extension QueryListOfTrainingJobConfigurationsResponse: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `QueryListOfTrainingJobConfigurationsResponseConfigs` of the API.
public struct QueryListOfTrainingJobConfigurationsResponseConfigs: Codable, Hashable, Sendable {
  /// `config_name`: string.
  public var configName: String?
  /// `config_desc`: string.
  public var configDesc: String?
  /// `create_time`: long.
  public var createTime: Int64?
  /// `engine_type`: integer, examples show string.
  public var engineType: Documented<Int>?
  /// `engine_name`: string.
  public var engineName: String?
  /// `engine_id`: long.
  public var engineID: Int64?
  /// `engine_version`: string.
  public var engineVersion: String?
  /// `user_image_url`: string.
  public var userImageURL: String?
  /// `user_command`: string.
  public var userCommand: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    configName: String? = nil, configDesc: String? = nil, createTime: Int64? = nil, engineType: Documented<Int>? = nil,
    engineName: String? = nil, engineID: Int64? = nil, engineVersion: String? = nil, userImageURL: String? = nil,
    userCommand: String? = nil
  ) {
    self.configName = configName
    self.configDesc = configDesc
    self.createTime = createTime
    self.engineType = engineType
    self.engineName = engineName
    self.engineID = engineID
    self.engineVersion = engineVersion
    self.userImageURL = userImageURL
    self.userCommand = userCommand
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    configName = try fields.optional("config_name")
    configDesc = try fields.optional("config_desc")
    createTime = try fields.optional("create_time")
    engineType = try fields.optional("engine_type")
    engineName = try fields.optional("engine_name")
    engineID = try fields.optional("engine_id")
    engineVersion = try fields.optional("engine_version")
    userImageURL = try fields.optional("user_image_url")
    userCommand = try fields.optional("user_command")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(configName, "config_name")
    try fields.write(configDesc, "config_desc")
    try fields.write(createTime, "create_time")
    try fields.write(engineType, "engine_type")
    try fields.write(engineName, "engine_name")
    try fields.write(engineID, "engine_id")
    try fields.write(engineVersion, "engine_version")
    try fields.write(userImageURL, "user_image_url")
    try fields.write(userCommand, "user_command")
  }
}

extension QueryListOfTrainingJobConfigurationsResponseConfigs: Validatable {
  public func validate(with validator: inout Validator) {}
}
