// Made by Tablature from ObtainTrainingJobVersions.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ObtainTrainingJobVersionsResponse` of the API.
public struct ObtainTrainingJobVersionsResponse: Codable, Hashable, Sendable {
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
  /// `job_desc`: string.
  public var jobDesc: String?
  /// `version_count`: long.
  public var versionCount: Int64?
  /// `versions`: list of ObtainTrainingJobVersionsResponseVersions.
  public var versions: [ObtainTrainingJobVersionsResponseVersions]?
  /// `label`: string.
  public var label: String?
  /// `value`: string.
  public var value: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    isSuccess: Bool? = nil, errorMessage: String? = nil, errorCode: String? = nil, jobID: Int64? = nil,
    jobName: String? = nil, jobDesc: String? = nil, versionCount: Int64? = nil,
    versions: [ObtainTrainingJobVersionsResponseVersions]? = nil, label: String? = nil, value: String? = nil
  ) {
    self.isSuccess = isSuccess
    self.errorMessage = errorMessage
    self.errorCode = errorCode
    self.jobID = jobID
    self.jobName = jobName
    self.jobDesc = jobDesc
    self.versionCount = versionCount
    self.versions = versions
    self.label = label
    self.value = value
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    isSuccess = try fields.optional("is_success")
    errorMessage = try fields.optional("error_message")
    errorCode = try fields.optional("error_code")
    jobID = try fields.optional("job_id")
    jobName = try fields.optional("job_name")
    jobDesc = try fields.optional("job_desc")
    versionCount = try fields.optional("version_count")
    versions = try fields.optional("versions")
    label = try fields.optional("label")
    value = try fields.optional("value")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(isSuccess, "is_success")
    try fields.write(errorMessage, "error_message")
    try fields.write(errorCode, "error_code")
    try fields.write(jobID, "job_id")
    try fields.write(jobName, "job_name")
    try fields.write(jobDesc, "job_desc")
    try fields.write(versionCount, "version_count")
    try fields.write(versions, "versions")
    try fields.write(label, "label")
    try fields.write(value, "value")
  }
}

extension ObtainTrainingJobVersionsResponse: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(versions, "versions")
  }
}

/// `ObtainTrainingJobVersionsResponseVersions` of the API.
public struct ObtainTrainingJobVersionsResponseVersions: Codable, Hashable, Sendable {
  /// `version_id`: long.
  public var versionID: Int64?
  /// `version_name`: string.
  public var versionName: String?
  /// `pre_version_id`: long.
  public var preVersionID: Int64?
  /// `engine_type`: long.
  public var engineType: Int64?
  /// `engine_name`: string.
  public var engineName: String?
  /// `engine_id`: long.
  public var engineID: Int64?
  /// `engine_version`: string.
  public var engineVersion: String?
  /// `status`: integer.
  public var status: Int?
  /// `app_url`: string.
  public var appURL: String?
  /// `boot_file_url`: string.
  public var bootFileURL: String?
  /// `create_time`: long.
  public var createTime: Int64?
  /// `parameter`: list of any value.
  public var parameter: [JSONValue]?
  /// `duration`: long, in milliseconds.
  public var duration: Int64?
  /// `spec_id`: long.
  public var specID: Int64?
  /// `core`: string, examples show number.
  public var core: Documented<String>?
  /// `cpu`: string, examples show number.
  public var cpu: Documented<String>?
  /// `gpu`: boolean.
  public var gpu: Bool?
  /// `gpu_num`: integer.
  public var gpuNum: Int?
  /// `gpu_type`: string.
  public var gpuType: String?
  /// `worker_server_num`: integer.
  public var workerServerNum: Int?
  /// `data_url`: string.
  public var dataURL: String?
  /// `train_url`: string.
  public var trainURL: String?
  /// `log_url`: string.
  public var logURL: String?
  /// `dataset_version_id`: string.
  public var datasetVersionID: String?
  /// `dataset_id`: string.
  public var datasetID: String?
  /// `data_source`: list of ObtainTrainingJobVersionsResponseVersionsDataSource.
  public var dataSource: [ObtainTrainingJobVersionsResponseVersionsDataSource]?
  /// `model_id`: long.
  public var modelID: Int64?
  /// `model_metric_list`: ObtainTrainingJobVersionsResponseVersionsModelMetricList, examples show string.
  public var modelMetricList: Documented<ObtainTrainingJobVersionsResponseVersionsModelMetricList>?
  /// `system_metric_list`: ObtainTrainingJobVersionsResponseVersionsSystemMetricList, examples show string.
  public var systemMetricList: Documented<ObtainTrainingJobVersionsResponseVersionsSystemMetricList>?
  /// `user_image_url`: string.
  public var userImageURL: String?
  /// `user_command`: string.
  public var userCommand: String?
  /// `resource_id`: string.
  public var resourceID: String?
  /// `dataset_name`: string.
  public var datasetName: String?
  /// `start_time`: long.
  public var startTime: Int64?
  /// `volumes`: list of ObtainTrainingJobVersionsResponseVersionsVolumes.
  public var volumes: [ObtainTrainingJobVersionsResponseVersionsVolumes]?
  /// `dataset_version_name`: string.
  public var datasetVersionName: String?
  /// `pool_name`: string.
  public var poolName: String?
  /// `pool_id`: string.
  public var poolID: String?
  /// `nas_mount_path`: string.
  public var nasMountPath: String?
  /// `nas_share_addr`: string.
  public var nasShareAddr: String?
  /// `nas_type`: string.
  public var nasType: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    versionID: Int64? = nil, versionName: String? = nil, preVersionID: Int64? = nil, engineType: Int64? = nil,
    engineName: String? = nil, engineID: Int64? = nil, engineVersion: String? = nil, status: Int? = nil,
    appURL: String? = nil, bootFileURL: String? = nil, createTime: Int64? = nil, parameter: [JSONValue]? = nil,
    duration: Int64? = nil, specID: Int64? = nil, core: Documented<String>? = nil, cpu: Documented<String>? = nil,
    gpu: Bool? = nil, gpuNum: Int? = nil, gpuType: String? = nil, workerServerNum: Int? = nil, dataURL: String? = nil,
    trainURL: String? = nil, logURL: String? = nil, datasetVersionID: String? = nil, datasetID: String? = nil,
    dataSource: [ObtainTrainingJobVersionsResponseVersionsDataSource]? = nil, modelID: Int64? = nil,
    modelMetricList: Documented<ObtainTrainingJobVersionsResponseVersionsModelMetricList>? = nil,
    systemMetricList: Documented<ObtainTrainingJobVersionsResponseVersionsSystemMetricList>? = nil,
    userImageURL: String? = nil, userCommand: String? = nil, resourceID: String? = nil, datasetName: String? = nil,
    startTime: Int64? = nil, volumes: [ObtainTrainingJobVersionsResponseVersionsVolumes]? = nil,
    datasetVersionName: String? = nil, poolName: String? = nil, poolID: String? = nil, nasMountPath: String? = nil,
    nasShareAddr: String? = nil, nasType: String? = nil
  ) {
    self.versionID = versionID
    self.versionName = versionName
    self.preVersionID = preVersionID
    self.engineType = engineType
    self.engineName = engineName
    self.engineID = engineID
    self.engineVersion = engineVersion
    self.status = status
    self.appURL = appURL
    self.bootFileURL = bootFileURL
    self.createTime = createTime
    self.parameter = parameter
    self.duration = duration
    self.specID = specID
    self.core = core
    self.cpu = cpu
    self.gpu = gpu
    self.gpuNum = gpuNum
    self.gpuType = gpuType
    self.workerServerNum = workerServerNum
    self.dataURL = dataURL
    self.trainURL = trainURL
    self.logURL = logURL
    self.datasetVersionID = datasetVersionID
    self.datasetID = datasetID
    self.dataSource = dataSource
    self.modelID = modelID
    self.modelMetricList = modelMetricList
    self.systemMetricList = systemMetricList
    self.userImageURL = userImageURL
    self.userCommand = userCommand
    self.resourceID = resourceID
    self.datasetName = datasetName
    self.startTime = startTime
    self.volumes = volumes
    self.datasetVersionName = datasetVersionName
    self.poolName = poolName
    self.poolID = poolID
    self.nasMountPath = nasMountPath
    self.nasShareAddr = nasShareAddr
    self.nasType = nasType
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    versionID = try fields.optional("version_id")
    versionName = try fields.optional("version_name")
    preVersionID = try fields.optional("pre_version_id")
    engineType = try fields.optional("engine_type")
    engineName = try fields.optional("engine_name")
    engineID = try fields.optional("engine_id")
    engineVersion = try fields.optional("engine_version")
    status = try fields.optional("status")
    appURL = try fields.optional("app_url")
    bootFileURL = try fields.optional("boot_file_url")
    createTime = try fields.optional("create_time")
    parameter = try fields.optional("parameter")
    duration = try fields.optional("duration")
    specID = try fields.optional("spec_id")
    core = try fields.optional("core")
    cpu = try fields.optional("cpu")
    gpu = try fields.optional("gpu")
    gpuNum = try fields.optional("gpu_num")
    gpuType = try fields.optional("gpu_type")
    workerServerNum = try fields.optional("worker_server_num")
    dataURL = try fields.optional("data_url")
    trainURL = try fields.optional("train_url")
    logURL = try fields.optional("log_url")
    datasetVersionID = try fields.optional("dataset_version_id")
    datasetID = try fields.optional("dataset_id")
    dataSource = try fields.optional("data_source")
    modelID = try fields.optional("model_id")
    modelMetricList = try fields.optional("model_metric_list")
    systemMetricList = try fields.optional("system_metric_list")
    userImageURL = try fields.optional("user_image_url")
    userCommand = try fields.optional("user_command")
    resourceID = try fields.optional("resource_id")
    datasetName = try fields.optional("dataset_name")
    startTime = try fields.optional("start_time")
    volumes = try fields.optional("volumes")
    datasetVersionName = try fields.optional("dataset_version_name")
    poolName = try fields.optional("pool_name")
    poolID = try fields.optional("pool_id")
    nasMountPath = try fields.optional("nas_mount_path")
    nasShareAddr = try fields.optional("nas_share_addr")
    nasType = try fields.optional("nas_type")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(versionID, "version_id")
    try fields.write(versionName, "version_name")
    try fields.write(preVersionID, "pre_version_id")
    try fields.write(engineType, "engine_type")
    try fields.write(engineName, "engine_name")
    try fields.write(engineID, "engine_id")
    try fields.write(engineVersion, "engine_version")
    try fields.write(status, "status")
    try fields.write(appURL, "app_url")
    try fields.write(bootFileURL, "boot_file_url")
    try fields.write(createTime, "create_time")
    try fields.write(parameter, "parameter")
    try fields.write(duration, "duration")
    try fields.write(specID, "spec_id")
    try fields.write(core, "core")
    try fields.write(cpu, "cpu")
    try fields.write(gpu, "gpu")
    try fields.write(gpuNum, "gpu_num")
    try fields.write(gpuType, "gpu_type")
    try fields.write(workerServerNum, "worker_server_num")
    try fields.write(dataURL, "data_url")
    try fields.write(trainURL, "train_url")
    try fields.write(logURL, "log_url")
    try fields.write(datasetVersionID, "dataset_version_id")
    try fields.write(datasetID, "dataset_id")
    try fields.write(dataSource, "data_source")
    try fields.write(modelID, "model_id")
    try fields.write(modelMetricList, "model_metric_list")
    try fields.write(systemMetricList, "system_metric_list")
    try fields.write(userImageURL, "user_image_url")
    try fields.write(userCommand, "user_command")
    try fields.write(resourceID, "resource_id")
    try fields.write(datasetName, "dataset_name")
    try fields.write(startTime, "start_time")
    try fields.write(volumes, "volumes")
    try fields.write(datasetVersionName, "dataset_version_name")
    try fields.write(poolName, "pool_name")
    try fields.write(poolID, "pool_id")
    try fields.write(nasMountPath, "nas_mount_path")
    try fields.write(nasShareAddr, "nas_share_addr")
    try fields.write(nasType, "nas_type")
  }
}

extension ObtainTrainingJobVersionsResponseVersions: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(dataSource, "data_source")
  }
}

/// `ObtainTrainingJobVersionsResponseVersionsDataSource` of the API.
public struct ObtainTrainingJobVersionsResponseVersionsDataSource: Codable, Hashable, Sendable {
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

  /// Values of `ObtainTrainingJobVersionsResponseVersionsDataSource.type`.
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

extension ObtainTrainingJobVersionsResponseVersionsDataSource: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(type, "type")
  }
}

/// `ObtainTrainingJobVersionsResponseVersionsModelMetricList` of the API.
public struct ObtainTrainingJobVersionsResponseVersionsModelMetricList: Codable, Hashable, Sendable {
  /// `metric`: list of ObtainTrainingJobVersionsResponseVersionsModelMetricListMetric.
  public var metric: [ObtainTrainingJobVersionsResponseVersionsModelMetricListMetric]?
  /// `total_metric`: ObtainTrainingJobVersionsResponseVersionsModelMetricListTotalMetric.
  public var totalMetric: ObtainTrainingJobVersionsResponseVersionsModelMetricListTotalMetric?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    metric: [ObtainTrainingJobVersionsResponseVersionsModelMetricListMetric]? = nil,
    totalMetric: ObtainTrainingJobVersionsResponseVersionsModelMetricListTotalMetric? = nil
  ) {
    self.metric = metric
    self.totalMetric = totalMetric
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    metric = try fields.optional("metric")
    totalMetric = try fields.optional("total_metric")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(metric, "metric")
    try fields.write(totalMetric, "total_metric")
  }
}

extension ObtainTrainingJobVersionsResponseVersionsModelMetricList: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `ObtainTrainingJobVersionsResponseVersionsSystemMetricList` of the API.
public struct ObtainTrainingJobVersionsResponseVersionsSystemMetricList: Codable, Hashable, Sendable {
  /// `cpuUsage`: list of any value.
  public var cpuUsage: [JSONValue]?
  /// `memUsage`: list of any value.
  public var memUsage: [JSONValue]?
  /// `gpuUtil`: list of any value.
  public var gpuUtil: [JSONValue]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(cpuUsage: [JSONValue]? = nil, memUsage: [JSONValue]? = nil, gpuUtil: [JSONValue]? = nil) {
    self.cpuUsage = cpuUsage
    self.memUsage = memUsage
    self.gpuUtil = gpuUtil
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    cpuUsage = try fields.optional("cpuUsage")
    memUsage = try fields.optional("memUsage")
    gpuUtil = try fields.optional("gpuUtil")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(cpuUsage, "cpuUsage")
    try fields.write(memUsage, "memUsage")
    try fields.write(gpuUtil, "gpuUtil")
  }
}

extension ObtainTrainingJobVersionsResponseVersionsSystemMetricList: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `ObtainTrainingJobVersionsResponseVersionsModelMetricListMetric` of the API.
public struct ObtainTrainingJobVersionsResponseVersionsModelMetricListMetric: Codable, Hashable, Sendable {
  /// `metric_values`: ObtainTrainingJobVersionsResponseVersionsModelMetricListMetricMetricValues.
  public var metricValues: ObtainTrainingJobVersionsResponseVersionsModelMetricListMetricMetricValues?
  /// `reserved_data`: object.
  public var reservedData: JSONValue?
  /// `metric_meta`: object.
  public var metricMeta: JSONValue?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    metricValues: ObtainTrainingJobVersionsResponseVersionsModelMetricListMetricMetricValues? = nil,
    reservedData: JSONValue? = nil, metricMeta: JSONValue? = nil
  ) {
    self.metricValues = metricValues
    self.reservedData = reservedData
    self.metricMeta = metricMeta
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    metricValues = try fields.optional("metric_values")
    reservedData = try fields.optional("reserved_data")
    metricMeta = try fields.optional("metric_meta")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(metricValues, "metric_values")
    try fields.write(reservedData, "reserved_data")
    try fields.write(metricMeta, "metric_meta")
  }
}

extension ObtainTrainingJobVersionsResponseVersionsModelMetricListMetric: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `ObtainTrainingJobVersionsResponseVersionsModelMetricListMetricMetricValues` of the API.
public struct ObtainTrainingJobVersionsResponseVersionsModelMetricListMetricMetricValues: Codable, Hashable, Sendable {
  /// `recall`: float.
  public var recall: Double?
  /// `precision`: float.
  public var precision: Double?
  /// `accuracy`: float.
  public var accuracy: Double?

  /// Makes a value; what is nil is left out of the JSON.
  public init(recall: Double? = nil, precision: Double? = nil, accuracy: Double? = nil) {
    self.recall = recall
    self.precision = precision
    self.accuracy = accuracy
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    recall = try fields.optional("recall")
    precision = try fields.optional("precision")
    accuracy = try fields.optional("accuracy")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(recall, "recall")
    try fields.write(precision, "precision")
    try fields.write(accuracy, "accuracy")
  }
}

extension ObtainTrainingJobVersionsResponseVersionsModelMetricListMetricMetricValues: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `ObtainTrainingJobVersionsResponseVersionsModelMetricListTotalMetric` of the API.
public struct ObtainTrainingJobVersionsResponseVersionsModelMetricListTotalMetric: Codable, Hashable, Sendable {
  /// `total_metric_meta`: list of any value.
  public var totalMetricMeta: [JSONValue]?
  /// `total_reserved_data`: list of any value.
  public var totalReservedData: [JSONValue]?
  /// `total_metric_values`: list of
  /// ObtainTrainingJobVersionsResponseVersionsModelMetricListTotalMetricTotalMetricValues.
  public var totalMetricValues: [ObtainTrainingJobVersionsResponseVersionsModelMetricListTotalMetricTotalMetricValues]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    totalMetricMeta: [JSONValue]? = nil, totalReservedData: [JSONValue]? = nil,
    totalMetricValues: [ObtainTrainingJobVersionsResponseVersionsModelMetricListTotalMetricTotalMetricValues]? = nil
  ) {
    self.totalMetricMeta = totalMetricMeta
    self.totalReservedData = totalReservedData
    self.totalMetricValues = totalMetricValues
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    totalMetricMeta = try fields.optional("total_metric_meta")
    totalReservedData = try fields.optional("total_reserved_data")
    totalMetricValues = try fields.optional("total_metric_values")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(totalMetricMeta, "total_metric_meta")
    try fields.write(totalReservedData, "total_reserved_data")
    try fields.write(totalMetricValues, "total_metric_values")
  }
}

extension ObtainTrainingJobVersionsResponseVersionsModelMetricListTotalMetric: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `ObtainTrainingJobVersionsResponseVersionsModelMetricListTotalMetricTotalMetricValues` of the API.
public struct ObtainTrainingJobVersionsResponseVersionsModelMetricListTotalMetricTotalMetricValues: Codable, Hashable, Sendable {
  /// `f1_score`: float.
  public var f1Score: Double?
  /// `recall`: float.
  public var recall: Double?
  /// `precision`: float.
  public var precision: Double?
  /// `accuracy`: float.
  public var accuracy: Double?

  /// Makes a value; what is nil is left out of the JSON.
  public init(f1Score: Double? = nil, recall: Double? = nil, precision: Double? = nil, accuracy: Double? = nil) {
    self.f1Score = f1Score
    self.recall = recall
    self.precision = precision
    self.accuracy = accuracy
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    f1Score = try fields.optional("f1_score")
    recall = try fields.optional("recall")
    precision = try fields.optional("precision")
    accuracy = try fields.optional("accuracy")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(f1Score, "f1_score")
    try fields.write(recall, "recall")
    try fields.write(precision, "precision")
    try fields.write(accuracy, "accuracy")
  }
}

extension ObtainTrainingJobVersionsResponseVersionsModelMetricListTotalMetricTotalMetricValues: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `ObtainTrainingJobVersionsResponseVersionsVolumes` of the API.
public struct ObtainTrainingJobVersionsResponseVersionsVolumes: Codable, Hashable, Sendable {
  /// `nfs`: ObtainTrainingJobVersionsResponseVersionsVolumesNfs.
  public var nfs: ObtainTrainingJobVersionsResponseVersionsVolumesNfs?
  /// `host_path`: ObtainTrainingJobVersionsResponseVersionsVolumesHostPath.
  public var hostPath: ObtainTrainingJobVersionsResponseVersionsVolumesHostPath?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    nfs: ObtainTrainingJobVersionsResponseVersionsVolumesNfs? = nil,
    hostPath: ObtainTrainingJobVersionsResponseVersionsVolumesHostPath? = nil
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

extension ObtainTrainingJobVersionsResponseVersionsVolumes: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `ObtainTrainingJobVersionsResponseVersionsVolumesNfs` of the API.
public struct ObtainTrainingJobVersionsResponseVersionsVolumesNfs: Codable, Hashable, Sendable {
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

extension ObtainTrainingJobVersionsResponseVersionsVolumesNfs: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `ObtainTrainingJobVersionsResponseVersionsVolumesHostPath` of the API.
public struct ObtainTrainingJobVersionsResponseVersionsVolumesHostPath: Codable, Hashable, Sendable {
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

extension ObtainTrainingJobVersionsResponseVersionsVolumesHostPath: Validatable {
  public func validate(with validator: inout Validator) {}
}
