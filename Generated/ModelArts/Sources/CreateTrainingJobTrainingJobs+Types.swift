// Made by Tablature from CreateTrainingJobTrainingJobs.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `CreateTrainingJobTrainingJobsRequest` of the API.
public struct CreateTrainingJobTrainingJobsRequest: Codable, Hashable, Sendable {
  /// `job_name`: string, required, 1...64 characters.
  public var jobName: String
  /// `job_desc`: string, 0...256 characters.
  public var jobDesc: String?
  /// `config`: CreateTrainingJobTrainingJobsRequestConfig, required.
  public var config: CreateTrainingJobTrainingJobsRequestConfig
  /// `workspace_id`: string.
  public var workspaceID: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    jobName: String, jobDesc: String? = nil, config: CreateTrainingJobTrainingJobsRequestConfig,
    workspaceID: String? = nil
  ) {
    self.jobName = jobName
    self.jobDesc = jobDesc
    self.config = config
    self.workspaceID = workspaceID
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    jobName = try fields.required("job_name")
    jobDesc = try fields.optional("job_desc")
    config = try fields.required("config")
    workspaceID = try fields.optional("workspace_id")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(jobName, "job_name")
    try fields.write(jobDesc, "job_desc")
    try fields.write(config, "config")
    try fields.write(workspaceID, "workspace_id")
  }
}

extension CreateTrainingJobTrainingJobsRequest: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(jobName, "job_name", length: Limits(1, 64))
    validator.check(jobDesc, "job_desc", length: Limits(0, 256))
    validator.check(config, "config")
  }
}

/// `CreateTrainingJobTrainingJobsRequestConfig` of the API.
public struct CreateTrainingJobTrainingJobsRequestConfig: Codable, Hashable, Sendable {
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
  /// `data_source`: list of CreateTrainingJobTrainingJobsRequestConfigDataSource.
  public var dataSource: [CreateTrainingJobTrainingJobsRequestConfigDataSource]?
  /// `spec_id`: long, required.
  public var specID: Int64
  /// `pool_id`: string, required.
  public var poolID: String
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
  /// `create_version`: boolean.
  public var createVersion: Bool?
  /// `volumes`: list of CreateTrainingJobTrainingJobsRequestConfigVolumes.
  public var volumes: [CreateTrainingJobTrainingJobsRequestConfigVolumes]?
  /// `model_id`: long, known from an example only.
  public var modelID: Int64?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    workerServerNum: Int, appURL: String, bootFileURL: String, parameter: [JSONValue]? = nil, dataURL: String? = nil,
    datasetID: String? = nil, datasetVersionID: String? = nil,
    dataSource: [CreateTrainingJobTrainingJobsRequestConfigDataSource]? = nil, specID: Int64, poolID: String,
    engineID: Int64, trainURL: String? = nil, logURL: String? = nil, userImageURL: String? = nil,
    userCommand: String? = nil, createVersion: Bool? = nil,
    volumes: [CreateTrainingJobTrainingJobsRequestConfigVolumes]? = nil, modelID: Int64? = nil
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
    self.trainURL = trainURL
    self.logURL = logURL
    self.userImageURL = userImageURL
    self.userCommand = userCommand
    self.createVersion = createVersion
    self.volumes = volumes
    self.modelID = modelID
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
    trainURL = try fields.optional("train_url")
    logURL = try fields.optional("log_url")
    userImageURL = try fields.optional("user_image_url")
    userCommand = try fields.optional("user_command")
    createVersion = try fields.optional("create_version")
    volumes = try fields.optional("volumes")
    modelID = try fields.optional("model_id")
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
    try fields.write(trainURL, "train_url")
    try fields.write(logURL, "log_url")
    try fields.write(userImageURL, "user_image_url")
    try fields.write(userCommand, "user_command")
    try fields.write(createVersion, "create_version")
    try fields.write(volumes, "volumes")
    try fields.write(modelID, "model_id")
  }
}

extension CreateTrainingJobTrainingJobsRequestConfig: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(dataSource, "data_source")
    validator.check(volumes, "volumes")
  }
}

/// `CreateTrainingJobTrainingJobsRequestConfigDataSource` of the API.
public struct CreateTrainingJobTrainingJobsRequestConfigDataSource: Codable, Hashable, Sendable {
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

  /// Values of `CreateTrainingJobTrainingJobsRequestConfigDataSource.type`.
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

extension CreateTrainingJobTrainingJobsRequestConfigDataSource: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(type, "type")
  }
}

/// `CreateTrainingJobTrainingJobsRequestConfigVolumes` of the API.
public struct CreateTrainingJobTrainingJobsRequestConfigVolumes: Codable, Hashable, Sendable {
  /// `nfs`: CreateTrainingJobTrainingJobsRequestConfigVolumesNfs.
  public var nfs: CreateTrainingJobTrainingJobsRequestConfigVolumesNfs?
  /// `host_path`: CreateTrainingJobTrainingJobsRequestConfigVolumesHostPath.
  public var hostPath: CreateTrainingJobTrainingJobsRequestConfigVolumesHostPath?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    nfs: CreateTrainingJobTrainingJobsRequestConfigVolumesNfs? = nil,
    hostPath: CreateTrainingJobTrainingJobsRequestConfigVolumesHostPath? = nil
  ) {
    self.nfs = nfs
    self.hostPath = hostPath
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    nfs = try fields.optional("nfs")
    hostPath = try fields.optional("host_path")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(nfs, "nfs")
    try fields.write(hostPath, "host_path")
  }
}

extension CreateTrainingJobTrainingJobsRequestConfigVolumes: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(nfs, "nfs")
    validator.check(hostPath, "host_path")
  }
}

/// `CreateTrainingJobTrainingJobsRequestConfigVolumesNfs` of the API.
public struct CreateTrainingJobTrainingJobsRequestConfigVolumesNfs: Codable, Hashable, Sendable {
  /// `id`: string, required.
  public var id: String
  /// `src_path`: string, required.
  public var srcPath: String
  /// `dest_path`: string, required.
  public var destPath: String
  /// `read_only`: boolean, default `false`.
  public var readOnly: Bool?

  /// Makes a value; what is nil is left out of the JSON.
  public init(id: String, srcPath: String, destPath: String, readOnly: Bool? = nil) {
    self.id = id
    self.srcPath = srcPath
    self.destPath = destPath
    self.readOnly = readOnly
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    id = try fields.required("id")
    srcPath = try fields.required("src_path")
    destPath = try fields.required("dest_path")
    readOnly = try fields.optional("read_only")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(id, "id")
    try fields.write(srcPath, "src_path")
    try fields.write(destPath, "dest_path")
    try fields.write(readOnly, "read_only")
  }
}

extension CreateTrainingJobTrainingJobsRequestConfigVolumesNfs: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `CreateTrainingJobTrainingJobsRequestConfigVolumesHostPath` of the API.
public struct CreateTrainingJobTrainingJobsRequestConfigVolumesHostPath: Codable, Hashable, Sendable {
  /// `src_path`: string, required.
  public var srcPath: String
  /// `dest_path`: string, required.
  public var destPath: String
  /// `read_only`: boolean, default `false`.
  public var readOnly: Bool?

  /// Makes a value; what is nil is left out of the JSON.
  public init(srcPath: String, destPath: String, readOnly: Bool? = nil) {
    self.srcPath = srcPath
    self.destPath = destPath
    self.readOnly = readOnly
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    srcPath = try fields.required("src_path")
    destPath = try fields.required("dest_path")
    readOnly = try fields.optional("read_only")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(srcPath, "src_path")
    try fields.write(destPath, "dest_path")
    try fields.write(readOnly, "read_only")
  }
}

extension CreateTrainingJobTrainingJobsRequestConfigVolumesHostPath: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `CreateTrainingJobTrainingJobsRequestAlternative1` of the API.
public struct CreateTrainingJobTrainingJobsRequestAlternative1: Codable, Hashable, Sendable {
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

extension CreateTrainingJobTrainingJobsRequestAlternative1: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `CreateTrainingJobTrainingJobsResponse` of the API.
public struct CreateTrainingJobTrainingJobsResponse: Codable, Hashable, Sendable {
  /// `is_success`: boolean.
  public var isSuccess: Bool?
  /// `error_message`: string.
  public var errorMessage: String?
  /// `error_code`: string.
  public var errorCode: String?
  /// `job_id`: long, examples show string.
  public var jobID: Documented<Int64>?
  /// `job_name`: string.
  public var jobName: String?
  /// `status`: integer, examples show string.
  public var status: Documented<Int>?
  /// `create_time`: long, examples show string.
  public var createTime: Documented<Int64>?
  /// `version_id`: long, examples show string.
  public var versionID: Documented<Int64>?
  /// `resource_id`: string.
  public var resourceID: String?
  /// `version_name`: string.
  public var versionName: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    isSuccess: Bool? = nil, errorMessage: String? = nil, errorCode: String? = nil, jobID: Documented<Int64>? = nil,
    jobName: String? = nil, status: Documented<Int>? = nil, createTime: Documented<Int64>? = nil,
    versionID: Documented<Int64>? = nil, resourceID: String? = nil, versionName: String? = nil
  ) {
    self.isSuccess = isSuccess
    self.errorMessage = errorMessage
    self.errorCode = errorCode
    self.jobID = jobID
    self.jobName = jobName
    self.status = status
    self.createTime = createTime
    self.versionID = versionID
    self.resourceID = resourceID
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
    resourceID = try fields.optional("resource_id")
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
    try fields.write(resourceID, "resource_id")
    try fields.write(versionName, "version_name")
  }
}

extension CreateTrainingJobTrainingJobsResponse: Validatable {
  public func validate(with validator: inout Validator) {}
}
