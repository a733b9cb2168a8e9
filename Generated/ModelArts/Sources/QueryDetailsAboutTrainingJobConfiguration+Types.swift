// Made by Tablature from QueryDetailsAboutTrainingJobConfiguration.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `QueryDetailsAboutTrainingJobConfigurationResponse` of the API.
public struct QueryDetailsAboutTrainingJobConfigurationResponse: Codable, Hashable, Sendable {
  /// `is_success`: boolean.
  public var isSuccess: Bool?
  /// `error_message`: string.
  public var errorMessage: String?
  /// `error_code`: string.
  public var errorCode: String?
  /// `config_name`: string.
  public var configName: String?
  /// `config_desc`: string.
  public var configDesc: String?
  /// `worker_server_num`: integer.
  public var workerServerNum: Int?
  /// `app_url`: string.
  public var appURL: String?
  /// `boot_file_url`: string.
  public var bootFileURL: String?
  /// `model_id`: long.
  public var modelID: Int64?
  /// `parameter`: list of any value.
  public var parameter: [JSONValue]?
  /// `spec_id`: long.
  public var specID: Int64?
  /// `data_url`: string.
  public var dataURL: String?
  /// `dataset_id`: string.
  public var datasetID: String?
  /// `dataset_version_id`: string.
  public var datasetVersionID: String?
  /// `data_source`: list of QueryDetailsAboutTrainingJobConfigurationResponseDataSource.
  public var dataSource: [QueryDetailsAboutTrainingJobConfigurationResponseDataSource]?
  /// `engine_type`: integer.
  public var engineType: Int?
  /// `engine_name`: string.
  public var engineName: String?
  /// `engine_id`: long.
  public var engineID: Int64?
  /// `engine_version`: string.
  public var engineVersion: String?
  /// `train_url`: string.
  public var trainURL: String?
  /// `log_url`: string.
  public var logURL: String?
  /// `user_image_url`: string.
  public var userImageURL: String?
  /// `user_command`: string.
  public var userCommand: String?
  /// `spec_code`: string.
  public var specCode: String?
  /// `gpu_type`: string.
  public var gpuType: String?
  /// `create_time`: long.
  public var createTime: Int64?
  /// `cpu`: string.
  public var cpu: String?
  /// `gpu_num`: integer.
  public var gpuNum: Int?
  /// `core`: string.
  public var core: String?
  /// `dataset_name`: string.
  public var datasetName: String?
  /// `dataset_version_name`: string.
  public var datasetVersionName: String?
  /// `pool_id`: string.
  public var poolID: String?
  /// `pool_name`: string.
  public var poolName: String?
  /// `volumes`: list of QueryDetailsAboutTrainingJobConfigurationResponseVolumes.
  public var volumes: [QueryDetailsAboutTrainingJobConfigurationResponseVolumes]?
  /// `nas_mount_path`: string.
  public var nasMountPath: String?
  /// `nas_share_addr`: string.
  public var nasShareAddr: String?
  /// `nas_type`: string.
  public var nasType: String?
  /// `label`: string.
  public var label: String?
  /// `value`: string.
  public var value: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    isSuccess: Bool? = nil, errorMessage: String? = nil, errorCode: String? = nil, configName: String? = nil,
    configDesc: String? = nil, workerServerNum: Int? = nil, appURL: String? = nil, bootFileURL: String? = nil,
    modelID: Int64? = nil, parameter: [JSONValue]? = nil, specID: Int64? = nil, dataURL: String? = nil,
    datasetID: String? = nil, datasetVersionID: String? = nil,
    dataSource: [QueryDetailsAboutTrainingJobConfigurationResponseDataSource]? = nil, engineType: Int? = nil,
    engineName: String? = nil, engineID: Int64? = nil, engineVersion: String? = nil, trainURL: String? = nil,
    logURL: String? = nil, userImageURL: String? = nil, userCommand: String? = nil, specCode: String? = nil,
    gpuType: String? = nil, createTime: Int64? = nil, cpu: String? = nil, gpuNum: Int? = nil, core: String? = nil,
    datasetName: String? = nil, datasetVersionName: String? = nil, poolID: String? = nil, poolName: String? = nil,
    volumes: [QueryDetailsAboutTrainingJobConfigurationResponseVolumes]? = nil, nasMountPath: String? = nil,
    nasShareAddr: String? = nil, nasType: String? = nil, label: String? = nil, value: String? = nil
  ) {
    self.isSuccess = isSuccess
    self.errorMessage = errorMessage
    self.errorCode = errorCode
    self.configName = configName
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
    self.engineType = engineType
    self.engineName = engineName
    self.engineID = engineID
    self.engineVersion = engineVersion
    self.trainURL = trainURL
    self.logURL = logURL
    self.userImageURL = userImageURL
    self.userCommand = userCommand
    self.specCode = specCode
    self.gpuType = gpuType
    self.createTime = createTime
    self.cpu = cpu
    self.gpuNum = gpuNum
    self.core = core
    self.datasetName = datasetName
    self.datasetVersionName = datasetVersionName
    self.poolID = poolID
    self.poolName = poolName
    self.volumes = volumes
    self.nasMountPath = nasMountPath
    self.nasShareAddr = nasShareAddr
    self.nasType = nasType
    self.label = label
    self.value = value
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    isSuccess = try fields.optional("is_success")
    errorMessage = try fields.optional("error_message")
    errorCode = try fields.optional("error_code")
    configName = try fields.optional("config_name")
    configDesc = try fields.optional("config_desc")
    workerServerNum = try fields.optional("worker_server_num")
    appURL = try fields.optional("app_url")
    bootFileURL = try fields.optional("boot_file_url")
    modelID = try fields.optional("model_id")
    parameter = try fields.optional("parameter")
    specID = try fields.optional("spec_id")
    dataURL = try fields.optional("data_url")
    datasetID = try fields.optional("dataset_id")
    datasetVersionID = try fields.optional("dataset_version_id")
    dataSource = try fields.optional("data_source")
    engineType = try fields.optional("engine_type")
    engineName = try fields.optional("engine_name")
    engineID = try fields.optional("engine_id")
    engineVersion = try fields.optional("engine_version")
    trainURL = try fields.optional("train_url")
    logURL = try fields.optional("log_url")
    userImageURL = try fields.optional("user_image_url")
    userCommand = try fields.optional("user_command")
    specCode = try fields.optional("spec_code")
    gpuType = try fields.optional("gpu_type")
    createTime = try fields.optional("create_time")
    cpu = try fields.optional("cpu")
    gpuNum = try fields.optional("gpu_num")
    core = try fields.optional("core")
    datasetName = try fields.optional("dataset_name")
    datasetVersionName = try fields.optional("dataset_version_name")
    poolID = try fields.optional("pool_id")
    poolName = try fields.optional("pool_name")
    volumes = try fields.optional("volumes")
    nasMountPath = try fields.optional("nas_mount_path")
    nasShareAddr = try fields.optional("nas_share_addr")
    nasType = try fields.optional("nas_type")
    label = try fields.optional("label")
    value = try fields.optional("value")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(isSuccess, "is_success")
    try fields.write(errorMessage, "error_message")
    try fields.write(errorCode, "error_code")
    try fields.write(configName, "config_name")
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
    try fields.write(engineType, "engine_type")
    try fields.write(engineName, "engine_name")
    try fields.write(engineID, "engine_id")
    try fields.write(engineVersion, "engine_version")
    try fields.write(trainURL, "train_url")
    try fields.write(logURL, "log_url")
    try fields.write(userImageURL, "user_image_url")
    try fields.write(userCommand, "user_command")
    try fields.write(specCode, "spec_code")
    try fields.write(gpuType, "gpu_type")
    try fields.write(createTime, "create_time")
    try fields.write(cpu, "cpu")
    try fields.write(gpuNum, "gpu_num")
    try fields.write(core, "core")
    try fields.write(datasetName, "dataset_name")
    try fields.write(datasetVersionName, "dataset_version_name")
    try fields.write(poolID, "pool_id")
    try fields.write(poolName, "pool_name")
    try fields.write(volumes, "volumes")
    try fields.write(nasMountPath, "nas_mount_path")
    try fields.write(nasShareAddr, "nas_share_addr")
    try fields.write(nasType, "nas_type")
    try fields.write(label, "label")
    try fields.write(value, "value")
  }
}

extension QueryDetailsAboutTrainingJobConfigurationResponse: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(dataSource, "data_source")
  }
}

/// `QueryDetailsAboutTrainingJobConfigurationResponseDataSource` of the API.
public struct QueryDetailsAboutTrainingJobConfigurationResponseDataSource: Codable, Hashable, Sendable {
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

  /// Values of `QueryDetailsAboutTrainingJobConfigurationResponseDataSource.type`.
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

extension QueryDetailsAboutTrainingJobConfigurationResponseDataSource: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(type, "type")
  }
}

/// `QueryDetailsAboutTrainingJobConfigurationResponseVolumes` of the API.
public struct QueryDetailsAboutTrainingJobConfigurationResponseVolumes: Codable, Hashable, Sendable {
  /// `nfs`: QueryDetailsAboutTrainingJobConfigurationResponseVolumesNfs.
  public var nfs: QueryDetailsAboutTrainingJobConfigurationResponseVolumesNfs?
  /// `host_path`: QueryDetailsAboutTrainingJobConfigurationResponseVolumesHostPath.
  public var hostPath: QueryDetailsAboutTrainingJobConfigurationResponseVolumesHostPath?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    nfs: QueryDetailsAboutTrainingJobConfigurationResponseVolumesNfs? = nil,
    hostPath: QueryDetailsAboutTrainingJobConfigurationResponseVolumesHostPath? = nil
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

extension QueryDetailsAboutTrainingJobConfigurationResponseVolumes: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `QueryDetailsAboutTrainingJobConfigurationResponseVolumesNfs` of the API.
public struct QueryDetailsAboutTrainingJobConfigurationResponseVolumesNfs: Codable, Hashable, Sendable {
  /// `id`: string.
  public var id: String?
  /// `src_path`: string.
  public var srcPath: String?
  /// `dest_path`: string.
  public var destPath: String?
  /// `read_only`: boolean, default `false`.
  public var readOnly: Bool?

  /// Makes a value; what is nil is left out of the JSON.
  public init(id: String? = nil, srcPath: String? = nil, destPath: String? = nil, readOnly: Bool? = nil) {
    self.id = id
    self.srcPath = srcPath
    self.destPath = destPath
    self.readOnly = readOnly
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    id = try fields.optional("id")
    srcPath = try fields.optional("src_path")
    destPath = try fields.optional("dest_path")
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

extension QueryDetailsAboutTrainingJobConfigurationResponseVolumesNfs: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `QueryDetailsAboutTrainingJobConfigurationResponseVolumesHostPath` of the API.
public struct QueryDetailsAboutTrainingJobConfigurationResponseVolumesHostPath: Codable, Hashable, Sendable {
  /// `src_path`: string.
  public var srcPath: String?
  /// `dest_path`: string.
  public var destPath: String?
  /// `read_only`: boolean, default `false`.
  public var readOnly: Bool?

  /// Makes a value; what is nil is left out of the JSON.
  public init(srcPath: String? = nil, destPath: String? = nil, readOnly: Bool? = nil) {
    self.srcPath = srcPath
    self.destPath = destPath
    self.readOnly = readOnly
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    srcPath = try fields.optional("src_path")
    destPath = try fields.optional("dest_path")
    readOnly = try fields.optional("read_only")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(srcPath, "src_path")
    try fields.write(destPath, "dest_path")
    try fields.write(readOnly, "read_only")
  }
}

extension QueryDetailsAboutTrainingJobConfigurationResponseVolumesHostPath: Validatable {
  public func validate(with validator: inout Validator) {}
}
