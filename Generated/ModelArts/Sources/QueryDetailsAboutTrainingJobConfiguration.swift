// Made by Tablature from QueryDetailsAboutTrainingJobConfiguration.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v1/{project_id}/training-job-configs/{config_name}`.
public struct QueryDetailsAboutTrainingJobConfiguration: APIOperation {
  public typealias Output = QueryDetailsAboutTrainingJobConfigurationResponse
  public static let route = APIRoute(.get, "/v1/{project_id}/training-job-configs/{config_name}", statuses: [200, 400])

  public var projectID: String?
  public var configName: String
  /// `config_type`: string, default `custom`.
  public var configType: ConfigType?

  public init(configName: String, configType: ConfigType? = nil, projectID: String? = nil) {
    (self.configName, self.configType, self.projectID) = (configName, configType, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID, "config_name": configName])
    request.query(["config_type": configType])
  }

  public func validate(with validator: inout Validator) { validator.check(configType, "config_type") }

  public typealias ConfigType = QueryListOfTrainingJobConfigurations.ConfigType
}

extension TrainingJobParameterConfigurationOperations {
  /// `GET /v1/{project_id}/training-job-configs/{config_name}`; fails with 400.
  public func queryDetailsAboutTrainingJobConfiguration(
    configName: String, configType: QueryDetailsAboutTrainingJobConfiguration.ConfigType? = nil,
    projectID: String? = nil
  ) async throws(ClientError) -> QueryDetailsAboutTrainingJobConfigurationResponse {
    try await send(QueryDetailsAboutTrainingJobConfiguration(
      configName: configName, configType: configType, projectID: projectID
    ))
  }
}

public struct QueryDetailsAboutTrainingJobConfigurationResponse: APIObject {
  public var isSuccess: Bool?
  public var errorMessage: String?
  public var errorCode: String?
  public var configName: String?
  public var configDesc: String?
  public var workerServerNum: Int?
  public var appURL: String?
  public var bootFileURL: String?
  public var modelID: Int64?
  public var parameter: [QueryDetailsAboutTrainingJobConfigurationResponseParameter]?
  public var specID: Int64?
  public var dataURL: String?
  public var datasetID: String?
  public var datasetVersionID: String?
  public var dataSource: [QueryDetailsAboutTrainingJobConfigurationResponseDataSource]?
  public var engineType: Int?
  public var engineName: String?
  public var engineID: Int64?
  public var engineVersion: String?
  public var trainURL: String?
  public var logURL: String?
  public var userImageURL: String?
  public var userCommand: String?
  public var specCode: String?
  public var gpuType: String?
  public var createTime: Int64?
  public var cpu: String?
  public var gpuNum: Int?
  public var core: String?
  public var datasetName: String?
  public var datasetVersionName: String?
  public var poolID: String?
  public var poolName: String?
  public var volumes: [QueryDetailsAboutTrainingJobConfigurationResponseVolumes]?
  public var nasMountPath: String?
  public var nasShareAddr: String?
  public var nasType: String?

  public init(
    isSuccess: Bool? = nil, errorMessage: String? = nil, errorCode: String? = nil, configName: String? = nil,
    configDesc: String? = nil, workerServerNum: Int? = nil, appURL: String? = nil, bootFileURL: String? = nil,
    modelID: Int64? = nil, parameter: [QueryDetailsAboutTrainingJobConfigurationResponseParameter]? = nil,
    specID: Int64? = nil, dataURL: String? = nil, datasetID: String? = nil, datasetVersionID: String? = nil,
    dataSource: [QueryDetailsAboutTrainingJobConfigurationResponseDataSource]? = nil, engineType: Int? = nil,
    engineName: String? = nil, engineID: Int64? = nil, engineVersion: String? = nil, trainURL: String? = nil,
    logURL: String? = nil, userImageURL: String? = nil, userCommand: String? = nil, specCode: String? = nil,
    gpuType: String? = nil, createTime: Int64? = nil, cpu: String? = nil, gpuNum: Int? = nil, core: String? = nil,
    datasetName: String? = nil, datasetVersionName: String? = nil, poolID: String? = nil, poolName: String? = nil,
    volumes: [QueryDetailsAboutTrainingJobConfigurationResponseVolumes]? = nil, nasMountPath: String? = nil,
    nasShareAddr: String? = nil, nasType: String? = nil
  ) {
    (self.isSuccess, self.errorMessage, self.errorCode) = (isSuccess, errorMessage, errorCode)
    (self.configName, self.configDesc, self.workerServerNum) = (configName, configDesc, workerServerNum)
    (self.appURL, self.bootFileURL, self.modelID, self.parameter) = (appURL, bootFileURL, modelID, parameter)
    (self.specID, self.dataURL, self.datasetID, self.datasetVersionID) = (specID, dataURL, datasetID, datasetVersionID)
    (self.dataSource, self.engineType, self.engineName, self.engineID) = (dataSource, engineType, engineName, engineID)
    (self.engineVersion, self.trainURL, self.logURL) = (engineVersion, trainURL, logURL)
    (self.userImageURL, self.userCommand, self.specCode, self.gpuType) = (userImageURL, userCommand, specCode, gpuType)
    (self.createTime, self.cpu, self.gpuNum, self.core, self.datasetName) = (createTime, cpu, gpuNum, core, datasetName)
    (self.datasetVersionName, self.poolID, self.poolName) = (datasetVersionName, poolID, poolName)
    (self.volumes, self.nasMountPath, self.nasShareAddr, self.nasType) = (volumes, nasMountPath, nasShareAddr, nasType)
  }

  public static let fields: Fields<Self> = [
    "is_success": \.isSuccess, "error_message": \.errorMessage, "error_code": \.errorCode, "config_name": \.configName,
    "config_desc": \.configDesc, "worker_server_num": \.workerServerNum, "app_url": \.appURL,
    "boot_file_url": \.bootFileURL, "model_id": \.modelID, "parameter": \.parameter, "spec_id": \.specID,
    "data_url": \.dataURL, "dataset_id": \.datasetID, "dataset_version_id": \.datasetVersionID,
    "data_source": \.dataSource, "engine_type": \.engineType, "engine_name": \.engineName, "engine_id": \.engineID,
    "engine_version": \.engineVersion, "train_url": \.trainURL, "log_url": \.logURL, "user_image_url": \.userImageURL,
    "user_command": \.userCommand, "spec_code": \.specCode, "gpu_type": \.gpuType, "create_time": \.createTime,
    "cpu": \.cpu, "gpu_num": \.gpuNum, "core": \.core, "dataset_name": \.datasetName,
    "dataset_version_name": \.datasetVersionName, "pool_id": \.poolID, "pool_name": \.poolName, "volumes": \.volumes,
    "nas_mount_path": \.nasMountPath, "nas_share_addr": \.nasShareAddr, "nas_type": \.nasType
  ]
}

public typealias QueryDetailsAboutTrainingJobConfigurationResponseDataSource = ObtainTrainingJobVersionsResponseVersionsDataSource
public typealias QueryDetailsAboutTrainingJobConfigurationResponseVolumes = ObtainTrainingJobVersionsResponseVersionsVolumes
public typealias QueryDetailsAboutTrainingJobConfigurationResponseVolumesNFS = ObtainTrainingJobVersionsResponseVersionsVolumesNFS
public typealias QueryDetailsAboutTrainingJobConfigurationResponseVolumesHostPath = ObtainTrainingJobVersionsResponseVersionsVolumesHostPath
public typealias QueryDetailsAboutTrainingJobConfigurationResponseParameter = ObtainTrainingJobVersionsResponseVersionsParameter
