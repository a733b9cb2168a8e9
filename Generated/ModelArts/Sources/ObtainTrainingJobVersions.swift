// Made by Tablature from ObtainTrainingJobVersions.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v1/{project_id}/training-jobs/{job_id}/versions`.
public struct ObtainTrainingJobVersions: APIOperation {
  public typealias Output = ObtainTrainingJobVersionsResponse
  public static let route = APIRoute(.get, "/v1/{project_id}/training-jobs/{job_id}/versions", statuses: [200, 400])

  public var projectID: String?
  public var jobID: Int64
  /// `per_page`: integer, 1...1000, default `10`.
  public var perPage: Int?
  /// `page`: integer, default `0`.
  public var page: Int?

  public init(jobID: Int64, perPage: Int? = nil, page: Int? = nil, projectID: String? = nil) {
    (self.jobID, self.perPage, self.page, self.projectID) = (jobID, perPage, page, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID, "job_id": jobID])
    request.query(["per_page": perPage, "page": self.page])
  }

  public func validate(with validator: inout Validator) { validator.check(perPage, "per_page", range: Limits(1, 1000)) }
}

extension TrainingJobsOperations {
  /// `GET /v1/{project_id}/training-jobs/{job_id}/versions`; fails with 400.
  public func obtainTrainingJobVersions(
    jobID: Int64, perPage: Int? = nil, page: Int? = nil, projectID: String? = nil
  ) async throws(ClientError) -> ObtainTrainingJobVersionsResponse {
    try await send(ObtainTrainingJobVersions(jobID: jobID, perPage: perPage, page: page, projectID: projectID))
  }
}

public struct ObtainTrainingJobVersionsResponse: APIObject {
  public var isSuccess: Bool?
  public var errorMessage: String?
  public var errorCode: String?
  public var jobID: Int64?
  public var jobName: String?
  public var jobDesc: String?
  public var versionCount: Int64?
  public var versions: [ObtainTrainingJobVersionsResponseVersions]?

  public init(
    isSuccess: Bool? = nil, errorMessage: String? = nil, errorCode: String? = nil, jobID: Int64? = nil,
    jobName: String? = nil, jobDesc: String? = nil, versionCount: Int64? = nil,
    versions: [ObtainTrainingJobVersionsResponseVersions]? = nil
  ) {
    (self.isSuccess, self.errorMessage, self.errorCode, self.jobID) = (isSuccess, errorMessage, errorCode, jobID)
    (self.jobName, self.jobDesc, self.versionCount, self.versions) = (jobName, jobDesc, versionCount, versions)
  }

  public static let fields: Fields<Self> = [
    "is_success": \.isSuccess, "error_message": \.errorMessage, "error_code": \.errorCode, "job_id": \.jobID,
    "job_name": \.jobName, "job_desc": \.jobDesc, "version_count": \.versionCount, "versions": \.versions
  ]
}

public struct ObtainTrainingJobVersionsResponseVersions: APIObject {
  public var versionID: Int64?
  public var versionName: String?
  public var preVersionID: Int64?
  public var engineType: Int64?
  public var engineName: String?
  public var engineID: Int64?
  public var engineVersion: String?
  public var status: Int?
  public var appURL: String?
  public var bootFileURL: String?
  public var createTime: Int64?
  public var parameter: [ObtainTrainingJobVersionsResponseVersionsParameter]?
  /// `duration`: long, in milliseconds.
  public var duration: Int64?
  public var specID: Int64?
  /// `core`: string, examples show number.
  public var core: Documented<String>?
  /// `cpu`: string, examples show number.
  public var cpu: Documented<String>?
  public var gpu: Bool?
  public var gpuNum: Int?
  public var gpuType: String?
  public var workerServerNum: Int?
  public var dataURL: String?
  public var trainURL: String?
  public var logURL: String?
  public var datasetVersionID: String?
  public var datasetID: String?
  public var dataSource: [ObtainTrainingJobVersionsResponseVersionsDataSource]?
  public var modelID: Int64?
  /// `model_metric_list`: ObtainTrainingJobVersionsResponseVersionsModelMetricList, examples show string.
  public var modelMetricList: Documented<ObtainTrainingJobVersionsResponseVersionsModelMetricList>?
  /// `system_metric_list`: ObtainTrainingJobVersionsResponseVersionsSystemMetricList, examples show string.
  public var systemMetricList: Documented<ObtainTrainingJobVersionsResponseVersionsSystemMetricList>?
  public var userImageURL: String?
  public var userCommand: String?
  public var resourceID: String?
  public var datasetName: String?
  public var startTime: Int64?
  public var volumes: [ObtainTrainingJobVersionsResponseVersionsVolumes]?
  public var datasetVersionName: String?
  public var poolName: String?
  public var poolID: String?
  public var nasMountPath: String?
  public var nasShareAddr: String?
  public var nasType: String?

  public init(
    versionID: Int64? = nil, versionName: String? = nil, preVersionID: Int64? = nil, engineType: Int64? = nil,
    engineName: String? = nil, engineID: Int64? = nil, engineVersion: String? = nil, status: Int? = nil,
    appURL: String? = nil, bootFileURL: String? = nil, createTime: Int64? = nil,
    parameter: [ObtainTrainingJobVersionsResponseVersionsParameter]? = nil, duration: Int64? = nil,
    specID: Int64? = nil, core: Documented<String>? = nil, cpu: Documented<String>? = nil, gpu: Bool? = nil,
    gpuNum: Int? = nil, gpuType: String? = nil, workerServerNum: Int? = nil, dataURL: String? = nil,
    trainURL: String? = nil, logURL: String? = nil, datasetVersionID: String? = nil, datasetID: String? = nil,
    dataSource: [ObtainTrainingJobVersionsResponseVersionsDataSource]? = nil, modelID: Int64? = nil,
    modelMetricList: Documented<ObtainTrainingJobVersionsResponseVersionsModelMetricList>? = nil,
    systemMetricList: Documented<ObtainTrainingJobVersionsResponseVersionsSystemMetricList>? = nil,
    userImageURL: String? = nil, userCommand: String? = nil, resourceID: String? = nil, datasetName: String? = nil,
    startTime: Int64? = nil, volumes: [ObtainTrainingJobVersionsResponseVersionsVolumes]? = nil,
    datasetVersionName: String? = nil, poolName: String? = nil, poolID: String? = nil, nasMountPath: String? = nil,
    nasShareAddr: String? = nil, nasType: String? = nil
  ) {
    (self.versionID, self.versionName, self.preVersionID) = (versionID, versionName, preVersionID)
    (self.engineType, self.engineName, self.engineID) = (engineType, engineName, engineID)
    (self.engineVersion, self.status, self.appURL, self.bootFileURL) = (engineVersion, status, appURL, bootFileURL)
    (self.createTime, self.parameter, self.duration, self.specID) = (createTime, parameter, duration, specID)
    (self.core, self.cpu, self.gpu, self.gpuNum, self.gpuType) = (core, cpu, gpu, gpuNum, gpuType)
    (self.workerServerNum, self.dataURL, self.trainURL, self.logURL) = (workerServerNum, dataURL, trainURL, logURL)
    (self.datasetVersionID, self.datasetID, self.dataSource) = (datasetVersionID, datasetID, dataSource)
    (self.modelID, self.modelMetricList, self.systemMetricList) = (modelID, modelMetricList, systemMetricList)
    (self.userImageURL, self.userCommand, self.resourceID) = (userImageURL, userCommand, resourceID)
    (self.datasetName, self.startTime, self.volumes) = (datasetName, startTime, volumes)
    (self.datasetVersionName, self.poolName, self.poolID) = (datasetVersionName, poolName, poolID)
    (self.nasMountPath, self.nasShareAddr, self.nasType) = (nasMountPath, nasShareAddr, nasType)
  }

  public static let fields: Fields<Self> = [
    "version_id": \.versionID, "version_name": \.versionName, "pre_version_id": \.preVersionID,
    "engine_type": \.engineType, "engine_name": \.engineName, "engine_id": \.engineID,
    "engine_version": \.engineVersion, "status": \.status, "app_url": \.appURL, "boot_file_url": \.bootFileURL,
    "create_time": \.createTime, "parameter": \.parameter, "duration": \.duration, "spec_id": \.specID, "core": \.core,
    "cpu": \.cpu, "gpu": \.gpu, "gpu_num": \.gpuNum, "gpu_type": \.gpuType, "worker_server_num": \.workerServerNum,
    "data_url": \.dataURL, "train_url": \.trainURL, "log_url": \.logURL, "dataset_version_id": \.datasetVersionID,
    "dataset_id": \.datasetID, "data_source": \.dataSource, "model_id": \.modelID,
    "model_metric_list": \.modelMetricList, "system_metric_list": \.systemMetricList, "user_image_url": \.userImageURL,
    "user_command": \.userCommand, "resource_id": \.resourceID, "dataset_name": \.datasetName,
    "start_time": \.startTime, "volumes": \.volumes, "dataset_version_name": \.datasetVersionName,
    "pool_name": \.poolName, "pool_id": \.poolID, "nas_mount_path": \.nasMountPath, "nas_share_addr": \.nasShareAddr,
    "nas_type": \.nasType
  ]
}

public struct ObtainTrainingJobVersionsResponseVersionsParameter: APIObject {
  public var label: String?
  /// `value`: string, examples show number.
  public var value: Documented<String>?
  public init(label: String? = nil, value: Documented<String>? = nil) { (self.label, self.value) = (label, value) }
  public static let fields: Fields<Self> = ["label": \.label, "value": \.value]
}

public struct ObtainTrainingJobVersionsResponseVersionsDataSource: APIObject {
  public var datasetID: String?
  public var datasetVersion: String?
  public var type: Kind?
  public var dataURL: String?

  public init(datasetID: String? = nil, datasetVersion: String? = nil, type: Kind? = nil, dataURL: String? = nil) {
    (self.datasetID, self.datasetVersion, self.type, self.dataURL) = (datasetID, datasetVersion, type, dataURL)
  }

  public static let fields: Fields<Self> = [
    "dataset_id": \.datasetID, "dataset_version": \.datasetVersion, "type": \.type, "data_url": \.dataURL
  ]

  public typealias Kind = CreateTrainingJobConfigurationRequestDataSource.Kind
}

public struct ObtainTrainingJobVersionsResponseVersionsModelMetricList: APIObject {
  public var metric: [ObtainTrainingJobVersionsResponseVersionsModelMetricListMetric]?
  public var totalMetric: ObtainTrainingJobVersionsResponseVersionsModelMetricListTotalMetric?

  public init(
    metric: [ObtainTrainingJobVersionsResponseVersionsModelMetricListMetric]? = nil,
    totalMetric: ObtainTrainingJobVersionsResponseVersionsModelMetricListTotalMetric? = nil
  ) {
    (self.metric, self.totalMetric) = (metric, totalMetric)
  }

  public static let fields: Fields<Self> = ["metric": \.metric, "total_metric": \.totalMetric]
}

public struct ObtainTrainingJobVersionsResponseVersionsSystemMetricList: APIObject {
  public var cpuUsage: [JSONValue]?
  public var memUsage: [JSONValue]?
  public var gpuUtil: [JSONValue]?

  public init(cpuUsage: [JSONValue]? = nil, memUsage: [JSONValue]? = nil, gpuUtil: [JSONValue]? = nil) {
    (self.cpuUsage, self.memUsage, self.gpuUtil) = (cpuUsage, memUsage, gpuUtil)
  }

  public static let fields: Fields<Self> = ["cpuUsage": \.cpuUsage, "memUsage": \.memUsage, "gpuUtil": \.gpuUtil]
}

public struct ObtainTrainingJobVersionsResponseVersionsModelMetricListMetric: APIObject {
  public var metricValues: ObtainTrainingJobVersionsResponseVersionsModelMetricListMetricMetricValues?
  public var reservedData: JSONValue?
  public var metricMeta: JSONValue?

  public init(
    metricValues: ObtainTrainingJobVersionsResponseVersionsModelMetricListMetricMetricValues? = nil,
    reservedData: JSONValue? = nil, metricMeta: JSONValue? = nil
  ) {
    (self.metricValues, self.reservedData, self.metricMeta) = (metricValues, reservedData, metricMeta)
  }

  public static let fields: Fields<Self> = [
    "metric_values": \.metricValues, "reserved_data": \.reservedData, "metric_meta": \.metricMeta
  ]
}

public struct ObtainTrainingJobVersionsResponseVersionsModelMetricListMetricMetricValues: APIObject {
  public var recall: Double?
  public var precision: Double?
  public var accuracy: Double?

  public init(recall: Double? = nil, precision: Double? = nil, accuracy: Double? = nil) {
    (self.recall, self.precision, self.accuracy) = (recall, precision, accuracy)
  }

  public static let fields: Fields<Self> = ["recall": \.recall, "precision": \.precision, "accuracy": \.accuracy]
}

public struct ObtainTrainingJobVersionsResponseVersionsModelMetricListTotalMetric: APIObject {
  public var totalMetricMeta: [JSONValue]?
  public var totalReservedData: [JSONValue]?
  public var totalMetricValues: [ObtainTrainingJobVersionsResponseVersionsModelMetricListTotalMetricTotalMetricValues]?

  public init(
    totalMetricMeta: [JSONValue]? = nil, totalReservedData: [JSONValue]? = nil,
    totalMetricValues: [ObtainTrainingJobVersionsResponseVersionsModelMetricListTotalMetricTotalMetricValues]? = nil
  ) {
    (self.totalMetricMeta, self.totalReservedData) = (totalMetricMeta, totalReservedData)
    self.totalMetricValues = totalMetricValues
  }

  public static let fields: Fields<Self> = [
    "total_metric_meta": \.totalMetricMeta, "total_reserved_data": \.totalReservedData,
    "total_metric_values": \.totalMetricValues
  ]
}

public struct ObtainTrainingJobVersionsResponseVersionsModelMetricListTotalMetricTotalMetricValues: APIObject {
  public var f1Score: Double?
  public var recall: Double?
  public var precision: Double?
  public var accuracy: Double?

  public init(f1Score: Double? = nil, recall: Double? = nil, precision: Double? = nil, accuracy: Double? = nil) {
    (self.f1Score, self.recall, self.precision, self.accuracy) = (f1Score, recall, precision, accuracy)
  }

  public static let fields: Fields<Self> = [
    "f1_score": \.f1Score, "recall": \.recall, "precision": \.precision, "accuracy": \.accuracy
  ]
}

public struct ObtainTrainingJobVersionsResponseVersionsVolumes: APIObject {
  public var nfs: ObtainTrainingJobVersionsResponseVersionsVolumesNFS?
  public var hostPath: ObtainTrainingJobVersionsResponseVersionsVolumesHostPath?

  public init(
    nfs: ObtainTrainingJobVersionsResponseVersionsVolumesNFS? = nil,
    hostPath: ObtainTrainingJobVersionsResponseVersionsVolumesHostPath? = nil
  ) {
    (self.nfs, self.hostPath) = (nfs, hostPath)
  }

  public static let fields: Fields<Self> = ["nfs": \.nfs, "host_path": \.hostPath]
}

public struct ObtainTrainingJobVersionsResponseVersionsVolumesNFS: APIObject {
  public var id: String?
  public var srcPath: String?
  public var destPath: String?
  /// `read_only`: boolean, default `false`.
  public var readOnly: Bool?

  public init(id: String? = nil, srcPath: String? = nil, destPath: String? = nil, readOnly: Bool? = nil) {
    (self.id, self.srcPath, self.destPath, self.readOnly) = (id, srcPath, destPath, readOnly)
  }

  public static let fields: Fields<Self> = [
    "id": \.id, "src_path": \.srcPath, "dest_path": \.destPath, "read_only": \.readOnly
  ]
}

public struct ObtainTrainingJobVersionsResponseVersionsVolumesHostPath: APIObject {
  public var srcPath: String?
  public var destPath: String?
  /// `read_only`: boolean, default `false`.
  public var readOnly: Bool?

  public init(srcPath: String? = nil, destPath: String? = nil, readOnly: Bool? = nil) {
    (self.srcPath, self.destPath, self.readOnly) = (srcPath, destPath, readOnly)
  }

  public static let fields: Fields<Self> = ["src_path": \.srcPath, "dest_path": \.destPath, "read_only": \.readOnly]
}
