// Made by Tablature from CreateVersionOfTrainingJob.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `CreateVersionOfTrainingJobRequest` of the API.
public struct CreateVersionOfTrainingJobRequest: Codable, Hashable, Sendable {
  /// `job_desc`: string, 0...256 characters.
  public var jobDesc: String?
  /// `config`: CreateVersionOfTrainingJobRequestConfig, required.
  public var config: CreateVersionOfTrainingJobRequestConfig

  /// Makes a value; what is nil is left out of the JSON.
  public init(jobDesc: String? = nil, config: CreateVersionOfTrainingJobRequestConfig) {
    self.jobDesc = jobDesc
    self.config = config
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    jobDesc = try fields.optional("job_desc")
    config = try fields.required("config")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(jobDesc, "job_desc")
    try fields.write(config, "config")
  }
}

extension CreateVersionOfTrainingJobRequest: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(jobDesc, "job_desc", length: Limits(0, 256))
    validator.check(config, "config")
  }
}

/// `CreateVersionOfTrainingJobRequestConfig` of the API.
public struct CreateVersionOfTrainingJobRequestConfig: Codable, Hashable, Sendable {
  /// `worker_server_num`: integer, required.
  public var workerServerNum: Int
  /// `app_url`: string, required.
  public var appURL: String
  /// `boot_file_url`: string, required.
  public var bootFileURL: String
  /// `parameter`: list of object.
  public var parameter: [JSONValue]?
  /// `data_url`: string.
  public var dataURL: String?
  /// `dataset_id`: string.
  public var datasetID: String?
  /// `dataset_version_id`: string.
  public var datasetVersionID: String?
  /// `data_source`: list of CreateVersionOfTrainingJobRequestConfigDataSource.
  public var dataSource: [CreateVersionOfTrainingJobRequestConfigDataSource]?
  /// `spec_id`: long, required.
  public var specID: Int64
  /// `pool_id`: string, required.
  public var poolID: String
  /// `engine_id`: long, required, default `1`.
  public var engineID: Int64
  /// `model_id`: long, required.
  public var modelID: Int64
  /// `train_url`: string, required.
  public var trainURL: String
  /// `log_url`: string.
  public var logURL: String?
  /// `pre_version_id`: long, required.
  public var preVersionID: Int64
  /// `user_image_url`: string.
  public var userImageURL: String?
  /// `user_command`: string.
  public var userCommand: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    workerServerNum: Int, appURL: String, bootFileURL: String, parameter: [JSONValue]? = nil, dataURL: String? = nil,
    datasetID: String? = nil, datasetVersionID: String? = nil,
    dataSource: [CreateVersionOfTrainingJobRequestConfigDataSource]? = nil, specID: Int64, poolID: String,
    engineID: Int64, modelID: Int64, trainURL: String, logURL: String? = nil, preVersionID: Int64,
    userImageURL: String? = nil, userCommand: String? = nil
  ) {
    self.workerServerNum = workerServerNum
    self.appURL = appURL
    self.bootFileURL = bootFileURL
    self.parameter = parameter
    self.dataURL = dataURL
    self.datasetID = datasetID
    self.datasetVersionID = datasetVersionID
    self.dataSource = dataSource
    self.specID = specID
    self.poolID = poolID
    self.engineID = engineID
    self.modelID = modelID
    self.trainURL = trainURL
    self.logURL = logURL
    self.preVersionID = preVersionID
    self.userImageURL = userImageURL
    self.userCommand = userCommand
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    workerServerNum = try fields.required("worker_server_num")
    appURL = try fields.required("app_url")
    bootFileURL = try fields.required("boot_file_url")
    parameter = try fields.optional("parameter")
    dataURL = try fields.optional("data_url")
    datasetID = try fields.optional("dataset_id")
    datasetVersionID = try fields.optional("dataset_version_id")
    dataSource = try fields.optional("data_source")
    specID = try fields.required("spec_id")
    poolID = try fields.required("pool_id")
    engineID = try fields.required("engine_id")
    modelID = try fields.required("model_id")
    trainURL = try fields.required("train_url")
    logURL = try fields.optional("log_url")
    preVersionID = try fields.required("pre_version_id")
    userImageURL = try fields.optional("user_image_url")
    userCommand = try fields.optional("user_command")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(workerServerNum, "worker_server_num")
    try fields.write(appURL, "app_url")
    try fields.write(bootFileURL, "boot_file_url")
    try fields.write(parameter, "parameter")
    try fields.write(dataURL, "data_url")
    try fields.write(datasetID, "dataset_id")
    try fields.write(datasetVersionID, "dataset_version_id")
    try fields.write(dataSource, "data_source")
    try fields.write(specID, "spec_id")
    try fields.write(poolID, "pool_id")
    try fields.write(engineID, "engine_id")
    try fields.write(modelID, "model_id")
    try fields.write(trainURL, "train_url")
    try fields.write(logURL, "log_url")
    try fields.write(preVersionID, "pre_version_id")
    try fields.write(userImageURL, "user_image_url")
    try fields.write(userCommand, "user_command")
  }
}

extension CreateVersionOfTrainingJobRequestConfig: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(dataSource, "data_source")
  }
}

/// `CreateVersionOfTrainingJobRequestConfigDataSource` of the API.
public struct CreateVersionOfTrainingJobRequestConfigDataSource: Codable, Hashable, Sendable {
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

  /// Values of `CreateVersionOfTrainingJobRequestConfigDataSource.type`.
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

extension CreateVersionOfTrainingJobRequestConfigDataSource: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(type, "type")
  }
}

/// `CreateVersionOfTrainingJobRequestAlternative1` of the API.
public struct CreateVersionOfTrainingJobRequestAlternative1: Codable, Hashable, Sendable {
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

extension CreateVersionOfTrainingJobRequestAlternative1: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `CreateVersionOfTrainingJobResponse` of the API.
public struct CreateVersionOfTrainingJobResponse: Codable, Hashable, Sendable {
  /// `is_success`: boolean.
  public var isSuccess: Bool?
  /// `error_message`: string.
  public var errorMessage: String?
  /// `error_code`: string.
  public var errorCode: String?
  /// `job_id`: long.
  public var jobID: Int64?
  /// `job_name`: string.
  public var jobName: String?
  /// `status`: integer.
  public var status: Int?
  /// `create_time`: long.
  public var createTime: Int64?
  /// `version_id`: long.
  public var versionID: Int64?
  /// `version_name`: string.
  public var versionName: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    isSuccess: Bool? = nil, errorMessage: String? = nil, errorCode: String? = nil, jobID: Int64? = nil,
    jobName: String? = nil, status: Int? = nil, createTime: Int64? = nil, versionID: Int64? = nil,
    versionName: String? = nil
  ) {
    self.isSuccess = isSuccess
    self.errorMessage = errorMessage
    self.errorCode = errorCode
    self.jobID = jobID
    self.jobName = jobName
    self.status = status
    self.createTime = createTime
    self.versionID = versionID
    self.versionName = versionName
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    isSuccess = try fields.optional("is_success")
    errorMessage = try fields.optional("error_message")
    errorCode = try fields.optional("error_code")
    jobID = try fields.optional("job_id")
    jobName = try fields.optional("job_name")
    status = try fields.optional("status")
    createTime = try fields.optional("create_time")
    versionID = try fields.optional("version_id")
    versionName = try fields.optional("version_name")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(isSuccess, "is_success")
    try fields.write(errorMessage, "error_message")
    try fields.write(errorCode, "error_code")
    try fields.write(jobID, "job_id")
    try fields.write(jobName, "job_name")
    try fields.write(status, "status")
    try fields.write(createTime, "create_time")
    try fields.write(versionID, "version_id")
    try fields.write(versionName, "version_name")
  }
}

extension CreateVersionOfTrainingJobResponse: Validatable {
  public func validate(with validator: inout Validator) {}
}
