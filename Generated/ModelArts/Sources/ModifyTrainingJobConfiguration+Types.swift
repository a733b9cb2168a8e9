// Made by Tablature from ModifyTrainingJobConfiguration.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ModifyTrainingJobConfigurationRequest` of the API.
public struct ModifyTrainingJobConfigurationRequest: Codable, Hashable, Sendable {
  /// `config_desc`: string, 0...256 characters.
  public var configDesc: String?
  /// `worker_server_num`: integer, required.
  public var workerServerNum: Int
  /// `app_url`: string, required.
  public var appURL: String
  /// `boot_file_url`: string, required.
  public var bootFileURL: String
  /// `model_id`: long, required.
  public var modelID: Int64
  /// `parameter`: list of object.
  public var parameter: [JSONValue]?
  /// `spec_id`: long, required.
  public var specID: Int64
  /// `data_url`: string.
  public var dataURL: String?
  /// `dataset_id`: string.
  public var datasetID: String?
  /// `dataset_version_id`: string.
  public var datasetVersionID: String?
  /// `data_source`: list of ModifyTrainingJobConfigurationRequestDataSource.
  public var dataSource: [ModifyTrainingJobConfigurationRequestDataSource]?
  /// `engine_id`: long, required, default `1`.
  public var engineID: Int64
  /// `train_url`: string.
  public var trainURL: String?
  /// `log_url`: string.
  public var logURL: String?
  /// `user_image_url`: string.
  public var userImageURL: String?
  /// `user_command`: string.
  public var userCommand: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    configDesc: String? = nil, workerServerNum: Int, appURL: String, bootFileURL: String, modelID: Int64,
    parameter: [JSONValue]? = nil, specID: Int64, dataURL: String? = nil, datasetID: String? = nil,
    datasetVersionID: String? = nil, dataSource: [ModifyTrainingJobConfigurationRequestDataSource]? = nil,
    engineID: Int64, trainURL: String? = nil, logURL: String? = nil, userImageURL: String? = nil,
    userCommand: String? = nil
  ) {
    self.configDesc = configDesc
    self.workerServerNum = workerServerNum
    self.appURL = appURL
    self.bootFileURL = bootFileURL
    self.modelID = modelID
    self.parameter = parameter
    self.specID = specID
    self.dataURL = dataURL
    self.datasetID = datasetID
    self.datasetVersionID = datasetVersionID
    self.dataSource = dataSource
    self.engineID = engineID
    self.trainURL = trainURL
    self.logURL = logURL
    self.userImageURL = userImageURL
    self.userCommand = userCommand
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    configDesc = try fields.optional("config_desc")
    workerServerNum = try fields.required("worker_server_num")
    appURL = try fields.required("app_url")
    bootFileURL = try fields.required("boot_file_url")
    modelID = try fields.required("model_id")
    parameter = try fields.optional("parameter")
    specID = try fields.required("spec_id")
    dataURL = try fields.optional("data_url")
    datasetID = try fields.optional("dataset_id")
    datasetVersionID = try fields.optional("dataset_version_id")
    dataSource = try fields.optional("data_source")
    engineID = try fields.required("engine_id")
    trainURL = try fields.optional("train_url")
    logURL = try fields.optional("log_url")
    userImageURL = try fields.optional("user_image_url")
    userCommand = try fields.optional("user_command")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(configDesc, "config_desc")
    try fields.write(workerServerNum, "worker_server_num")
    try fields.write(appURL, "app_url")
    try fields.write(bootFileURL, "boot_file_url")
    try fields.write(modelID, "model_id")
    try fields.write(parameter, "parameter")
    try fields.write(specID, "spec_id")
    try fields.write(dataURL, "data_url")
    try fields.write(datasetID, "dataset_id")
    try fields.write(datasetVersionID, "dataset_version_id")
    try fields.write(dataSource, "data_source")
    try fields.write(engineID, "engine_id")
    try fields.write(trainURL, "train_url")
    try fields.write(logURL, "log_url")
    try fields.write(userImageURL, "user_image_url")
    try fields.write(userCommand, "user_command")
  }
}

extension ModifyTrainingJobConfigurationRequest: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(configDesc, "config_desc", length: Limits(0, 256))
    validator.check(dataSource, "data_source")
  }
}

/// `ModifyTrainingJobConfigurationRequestDataSource` of the API.
public struct ModifyTrainingJobConfigurationRequestDataSource: Codable, Hashable, Sendable {
  /// `dataset_id`: string.
  public var datasetID: String?
  /// `dataset_version`: string.
  public var datasetVersion: String?
  /// `type`: string.
  public var type: Kind?
  /// `data_url`: string.
  public var dataURL: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(datasetID: String? = nil, datasetVersion: String? = nil, type: Kind? = nil, dataURL: String? = nil) {
    self.datasetID = datasetID
    self.datasetVersion = datasetVersion
    self.type = type
    self.dataURL = dataURL
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    datasetID = try fields.optional("dataset_id")
    datasetVersion = try fields.optional("dataset_version")
    type = try fields.optional("type")
    dataURL = try fields.optional("data_url")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(datasetID, "dataset_id")
    try fields.write(datasetVersion, "dataset_version")
    try fields.write(type, "type")
    try fields.write(dataURL, "data_url")
  }

  /// Values of `ModifyTrainingJobConfigurationRequestDataSource.type`.
  public struct Kind: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `obs`.
    public static var obs: Self { Self(rawValue: "obs") }
    /// `dataset`.
    public static var dataset: Self { Self(rawValue: "dataset") }

    public static var documentedValues: [Self] { [.obs, .dataset] }
  }
}

extension ModifyTrainingJobConfigurationRequestDataSource: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(type, "type")
  }
}

/// `ModifyTrainingJobConfigurationRequestAlternative1` of the API.
public struct ModifyTrainingJobConfigurationRequestAlternative1: Codable, Hashable, Sendable {
  /// `label`: string.
  public var label: String?
  /// `value`: string.
  public var value: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(label: String? = nil, value: String? = nil) {
    self.label = label
    self.value = value
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    label = try fields.optional("label")
    value = try fields.optional("value")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(label, "label")
    try fields.write(value, "value")
  }
}

extension ModifyTrainingJobConfigurationRequestAlternative1: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `ModifyTrainingJobConfigurationResponse` of the API.
public struct ModifyTrainingJobConfigurationResponse: Codable, Hashable, Sendable {
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

extension ModifyTrainingJobConfigurationResponse: Validatable {
  public func validate(with validator: inout Validator) {}
}
