// Made by Tablature from QueryDetailsAboutTrainingJobVersion.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v1/{project_id}/training-jobs/{job_id}/versions/{version_id}`.
public struct QueryDetailsAboutTrainingJobVersion: APIOperation {
  public typealias Output = QueryDetailsAboutTrainingJobVersionResponse
  public static let route = APIRoute(
    .get, "/v1/{project_id}/training-jobs/{job_id}/versions/{version_id}", statuses: [200, 400]
  )

  public var projectID: String?
  public var jobID: Int64
  public var versionID: Int64

  public init(jobID: Int64, versionID: Int64, projectID: String? = nil) {
    (self.jobID, self.versionID, self.projectID) = (jobID, versionID, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID, "job_id": jobID, "version_id": versionID])
  }
}

extension TrainingJobsOperations {
  /// `GET /v1/{project_id}/training-jobs/{job_id}/versions/{version_id}`; fails with 400.
  public func queryDetailsAboutTrainingJobVersion(
    jobID: Int64, versionID: Int64, projectID: String? = nil
  ) async throws(ClientError) -> QueryDetailsAboutTrainingJobVersionResponse {
    try await send(QueryDetailsAboutTrainingJobVersion(jobID: jobID, versionID: versionID, projectID: projectID))
  }
}

public struct QueryDetailsAboutTrainingJobVersionResponse: APIObject {
  public var isSuccess: Bool?
  public var jobID: Int64?
  public var jobName: String?
  public var jobDesc: String?
  public var versionID: Int64?
  public var versionName: String?
  public var preVersionID: Int64?
  public var engineType: Int?
  public var engineName: String?
  public var engineID: Int64?
  public var engineVersion: String?
  public var status: Int?
  public var appURL: String?
  public var bootFileURL: String?
  public var createTime: Int64?
  public var parameter: [QueryDetailsAboutTrainingJobVersionResponseParameter]?
  /// `duration`: long, in milliseconds.
  public var duration: Int64?
  public var specID: Int64?
  /// `core`: string, examples show number.
  public var core: Documented<String>?
  /// `cpu`: string, examples show number.
  public var cpu: Documented<String>?
  public var gpuNum: Int?
  public var gpuType: String?
  public var workerServerNum: Int?
  public var dataURL: String?
  public var trainURL: String?
  public var logURL: String?
  public var datasetVersionID: String?
  public var datasetID: String?
  public var dataSource: [QueryDetailsAboutTrainingJobVersionResponseDataSource]?
  public var modelID: Int64?
  /// `model_metric_list`: QueryDetailsAboutTrainingJobVersionResponseModelMetricList, examples show string.
  public var modelMetricList: Documented<QueryDetailsAboutTrainingJobVersionResponseModelMetricList>?
  public var systemMetricList: QueryDetailsAboutTrainingJobVersionResponseSystemMetricList?
  public var userImageURL: String?
  public var userCommand: String?
  public var resourceID: String?
  public var datasetName: String?
  public var specCode: String?
  public var startTime: Int64?
  public var volumes: [QueryDetailsAboutTrainingJobVersionResponseVolumes]?
  public var datasetVersionName: String?
  public var poolName: String?
  public var poolID: String?
  public var nasMountPath: String?
  public var nasShareAddr: String?
  public var nasType: String?

  public init(
    isSuccess: Bool? = nil, jobID: Int64? = nil, jobName: String? = nil, jobDesc: String? = nil,
    versionID: Int64? = nil, versionName: String? = nil, preVersionID: Int64? = nil, engineType: Int? = nil,
    engineName: String? = nil, engineID: Int64? = nil, engineVersion: String? = nil, status: Int? = nil,
    appURL: String? = nil, bootFileURL: String? = nil, createTime: Int64? = nil,
    parameter: [QueryDetailsAboutTrainingJobVersionResponseParameter]? = nil, duration: Int64? = nil,
    specID: Int64? = nil, core: Documented<String>? = nil, cpu: Documented<String>? = nil, gpuNum: Int? = nil,
    gpuType: String? = nil, workerServerNum: Int? = nil, dataURL: String? = nil, trainURL: String? = nil,
    logURL: String? = nil, datasetVersionID: String? = nil, datasetID: String? = nil,
    dataSource: [QueryDetailsAboutTrainingJobVersionResponseDataSource]? = nil, modelID: Int64? = nil,
    modelMetricList: Documented<QueryDetailsAboutTrainingJobVersionResponseModelMetricList>? = nil,
    systemMetricList: QueryDetailsAboutTrainingJobVersionResponseSystemMetricList? = nil, userImageURL: String? = nil,
    userCommand: String? = nil, resourceID: String? = nil, datasetName: String? = nil, specCode: String? = nil,
    startTime: Int64? = nil, volumes: [QueryDetailsAboutTrainingJobVersionResponseVolumes]? = nil,
    datasetVersionName: String? = nil, poolName: String? = nil, poolID: String? = nil, nasMountPath: String? = nil,
    nasShareAddr: String? = nil, nasType: String? = nil
  ) {
    (self.isSuccess, self.jobID, self.jobName, self.jobDesc) = (isSuccess, jobID, jobName, jobDesc)
    (self.versionID, self.versionName, self.preVersionID) = (versionID, versionName, preVersionID)
    (self.engineType, self.engineName, self.engineID) = (engineType, engineName, engineID)
    (self.engineVersion, self.status, self.appURL, self.bootFileURL) = (engineVersion, status, appURL, bootFileURL)
    (self.createTime, self.parameter, self.duration, self.specID) = (createTime, parameter, duration, specID)
    (self.core, self.cpu, self.gpuNum, self.gpuType) = (core, cpu, gpuNum, gpuType)
    (self.workerServerNum, self.dataURL, self.trainURL, self.logURL) = (workerServerNum, dataURL, trainURL, logURL)
    (self.datasetVersionID, self.datasetID, self.dataSource) = (datasetVersionID, datasetID, dataSource)
    (self.modelID, self.modelMetricList, self.systemMetricList) = (modelID, modelMetricList, systemMetricList)
    (self.userImageURL, self.userCommand, self.resourceID) = (userImageURL, userCommand, resourceID)
    (self.datasetName, self.specCode, self.startTime, self.volumes) = (datasetName, specCode, startTime, volumes)
    (self.datasetVersionName, self.poolName, self.poolID) = (datasetVersionName, poolName, poolID)
    (self.nasMountPath, self.nasShareAddr, self.nasType) = (nasMountPath, nasShareAddr, nasType)
  }

  public static let fields: Fields<Self> = [
    "is_success": \.isSuccess, "job_id": \.jobID, "job_name": \.jobName, "job_desc": \.jobDesc,
    "version_id": \.versionID, "version_name": \.versionName, "pre_version_id": \.preVersionID,
    "engine_type": \.engineType, "engine_name": \.engineName, "engine_id": \.engineID,
    "engine_version": \.engineVersion, "status": \.status, "app_url": \.appURL, "boot_file_url": \.bootFileURL,
    "create_time": \.createTime, "parameter": \.parameter, "duration": \.duration, "spec_id": \.specID, "core": \.core,
    "cpu": \.cpu, "gpu_num": \.gpuNum, "gpu_type": \.gpuType, "worker_server_num": \.workerServerNum,
    "data_url": \.dataURL, "train_url": \.trainURL, "log_url": \.logURL, "dataset_version_id": \.datasetVersionID,
    "dataset_id": \.datasetID, "data_source": \.dataSource, "model_id": \.modelID,
    "model_metric_list": \.modelMetricList, "system_metric_list": \.systemMetricList, "user_image_url": \.userImageURL,
    "user_command": \.userCommand, "resource_id": \.resourceID, "dataset_name": \.datasetName, "spec_code": \.specCode,
    "start_time": \.startTime, "volumes": \.volumes, "dataset_version_name": \.datasetVersionName,
    "pool_name": \.poolName, "pool_id": \.poolID, "nas_mount_path": \.nasMountPath, "nas_share_addr": \.nasShareAddr,
    "nas_type": \.nasType
  ]
}

public struct QueryDetailsAboutTrainingJobVersionResponseModelMetricList: APIObject {
  public var metric: [QueryDetailsAboutTrainingJobVersionResponseModelMetricListMetric]?
  public var totalMetric: QueryDetailsAboutTrainingJobVersionResponseModelMetricListTotalMetric?

  public init(
    metric: [QueryDetailsAboutTrainingJobVersionResponseModelMetricListMetric]? = nil,
    totalMetric: QueryDetailsAboutTrainingJobVersionResponseModelMetricListTotalMetric? = nil
  ) {
    (self.metric, self.totalMetric) = (metric, totalMetric)
  }

  public static let fields: Fields<Self> = ["metric": \.metric, "total_metric": \.totalMetric]
}

public struct QueryDetailsAboutTrainingJobVersionResponseModelMetricListTotalMetric: APIObject {
  public var totalMetricMeta: JSONValue?
  public var totalReservedData: JSONValue?
  public var totalMetricValues: QueryDetailsAboutTrainingJobVersionResponseModelMetricListTotalMetricTotalMetricValues?

  public init(
    totalMetricMeta: JSONValue? = nil, totalReservedData: JSONValue? = nil,
    totalMetricValues: QueryDetailsAboutTrainingJobVersionResponseModelMetricListTotalMetricTotalMetricValues? = nil
  ) {
    (self.totalMetricMeta, self.totalReservedData) = (totalMetricMeta, totalReservedData)
    self.totalMetricValues = totalMetricValues
  }

  public static let fields: Fields<Self> = [
    "total_metric_meta": \.totalMetricMeta, "total_reserved_data": \.totalReservedData,
    "total_metric_values": \.totalMetricValues
  ]
}

public struct QueryDetailsAboutTrainingJobVersionResponseVolumes: APIObject {
  public var nfs: QueryDetailsAboutTrainingJobVersionResponseVolumesNFS?
  public var hostPath: QueryDetailsAboutTrainingJobVersionResponseVolumesHostPath?

  public init(
    nfs: QueryDetailsAboutTrainingJobVersionResponseVolumesNFS? = nil,
    hostPath: QueryDetailsAboutTrainingJobVersionResponseVolumesHostPath? = nil
  ) {
    (self.nfs, self.hostPath) = (nfs, hostPath)
  }

  public static let fields: Fields<Self> = ["nfs": \.nfs, "host_path": \.hostPath]
}

public struct QueryDetailsAboutTrainingJobVersionResponseVolumesNFS: APIObject {
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

  public func checkFields(with validator: inout Validator) {
    validator.require(id, "id")
    validator.require(srcPath, "src_path")
    validator.require(destPath, "dest_path")
  }
}

public struct QueryDetailsAboutTrainingJobVersionResponseVolumesHostPath: APIObject {
  public var srcPath: String?
  public var destPath: String?
  /// `read_only`: boolean, default `false`.
  public var readOnly: Bool?

  public init(srcPath: String? = nil, destPath: String? = nil, readOnly: Bool? = nil) {
    (self.srcPath, self.destPath, self.readOnly) = (srcPath, destPath, readOnly)
  }

  public static let fields: Fields<Self> = ["src_path": \.srcPath, "dest_path": \.destPath, "read_only": \.readOnly]

  public func checkFields(with validator: inout Validator) {
    validator.require(srcPath, "src_path")
    validator.require(destPath, "dest_path")
  }
}

public typealias QueryDetailsAboutTrainingJobVersionResponseParameter = ObtainTrainingJobVersionsResponseVersionsParameter
public typealias QueryDetailsAboutTrainingJobVersionResponseDataSource = ObtainTrainingJobVersionsResponseVersionsDataSource
public typealias QueryDetailsAboutTrainingJobVersionResponseSystemMetricList = ObtainTrainingJobVersionsResponseVersionsSystemMetricList
public typealias QueryDetailsAboutTrainingJobVersionResponseModelMetricListMetric = ObtainTrainingJobVersionsResponseVersionsModelMetricListMetric
public typealias QueryDetailsAboutTrainingJobVersionResponseModelMetricListMetricMetricValues = ObtainTrainingJobVersionsResponseVersionsModelMetricListMetricMetricValues
public typealias QueryDetailsAboutTrainingJobVersionResponseModelMetricListTotalMetricTotalMetricValues = ObtainTrainingJobVersionsResponseVersionsModelMetricListTotalMetricTotalMetricValues
