// Made by Tablature from CreateTrainingJobTrainingJobs.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `POST /v1/{project_id}/training-jobs`.
public struct CreateTrainingJobTrainingJobs: APIOperation {
  public typealias Output = CreateTrainingJobTrainingJobsResponse
  public static let route = APIRoute(.post, "/v1/{project_id}/training-jobs", statuses: [200, 400])

  public var projectID: String?
  public var body: CreateTrainingJobTrainingJobsRequest

  public init(body: CreateTrainingJobTrainingJobsRequest, projectID: String? = nil) {
    (self.body, self.projectID) = (body, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID])
    request.json(body)
  }

  public func validate(with validator: inout Validator) { validator.check(body, "body") }
}

extension TrainingJobsOperations {
  /// `POST /v1/{project_id}/training-jobs`; fails with 400.
  public func createTrainingJobTrainingJobs(
    body: CreateTrainingJobTrainingJobsRequest, projectID: String? = nil
  ) async throws(ClientError) -> CreateTrainingJobTrainingJobsResponse {
    try await send(CreateTrainingJobTrainingJobs(body: body, projectID: projectID))
  }
}

public struct CreateTrainingJobTrainingJobsRequest: APIObject {
  /// `job_name`: string, required, 1...64 characters.
  public var jobName: String
  /// `job_desc`: string, 0...256 characters.
  public var jobDesc: String?
  public var config: CreateTrainingJobTrainingJobsRequestConfig
  /// `workspace_id`: string, default `0`.
  public var workspaceID: String?

  public init(
    jobName: String, jobDesc: String? = nil, config: CreateTrainingJobTrainingJobsRequestConfig,
    workspaceID: String? = nil
  ) {
    (self.jobName, self.jobDesc, self.config, self.workspaceID) = (jobName, jobDesc, config, workspaceID)
  }

  public static let fields: Fields<Self> = [
    "job_name": \.jobName, "job_desc": \.jobDesc, "config": \.config, "workspace_id": \.workspaceID
  ]

  public func checkFields(with validator: inout Validator) {
    validator.check(jobName, "job_name", length: Limits(1, 64))
    validator.check(jobDesc, "job_desc", length: Limits(0, 256))
  }
}

public struct CreateTrainingJobTrainingJobsRequestConfig: APIObject {
  public var workerServerNum: Int
  public var appURL: String
  public var bootFileURL: String
  public var parameter: [CreateTrainingJobTrainingJobsRequestConfigParameter]?
  public var dataURL: String?
  public var datasetID: String?
  public var datasetVersionID: String?
  public var dataSource: [CreateTrainingJobTrainingJobsRequestConfigDataSource]?
  public var specID: Int64
  public var poolID: String
  /// `engine_id`: long, required, although `1` is documented as its default.
  public var engineID: Int64
  public var trainURL: String?
  public var logURL: String?
  public var userImageURL: String?
  public var userCommand: String?
  public var createVersion: Bool?
  public var volumes: [CreateTrainingJobTrainingJobsRequestConfigVolumes]?
  /// `model_id`: integer, known from an example only.
  public var modelID: Int?

  public init(
    workerServerNum: Int, appURL: String, bootFileURL: String,
    parameter: [CreateTrainingJobTrainingJobsRequestConfigParameter]? = nil, dataURL: String? = nil,
    datasetID: String? = nil, datasetVersionID: String? = nil,
    dataSource: [CreateTrainingJobTrainingJobsRequestConfigDataSource]? = nil, specID: Int64, poolID: String,
    engineID: Int64, trainURL: String? = nil, logURL: String? = nil, userImageURL: String? = nil,
    userCommand: String? = nil, createVersion: Bool? = nil,
    volumes: [CreateTrainingJobTrainingJobsRequestConfigVolumes]? = nil, modelID: Int? = nil
  ) {
    (self.workerServerNum, self.appURL, self.bootFileURL) = (workerServerNum, appURL, bootFileURL)
    (self.parameter, self.dataURL, self.datasetID) = (parameter, dataURL, datasetID)
    (self.datasetVersionID, self.dataSource, self.specID, self.poolID) = (datasetVersionID, dataSource, specID, poolID)
    (self.engineID, self.trainURL, self.logURL, self.userImageURL) = (engineID, trainURL, logURL, userImageURL)
    (self.userCommand, self.createVersion, self.volumes, self.modelID) = (userCommand, createVersion, volumes, modelID)
  }

  public static let fields: Fields<Self> = [
    "worker_server_num": \.workerServerNum, "app_url": \.appURL, "boot_file_url": \.bootFileURL,
    "parameter": \.parameter, "data_url": \.dataURL, "dataset_id": \.datasetID,
    "dataset_version_id": \.datasetVersionID, "data_source": \.dataSource, "spec_id": \.specID, "pool_id": \.poolID,
    "engine_id": \.engineID, "train_url": \.trainURL, "log_url": \.logURL, "user_image_url": \.userImageURL,
    "user_command": \.userCommand, "create_version": \.createVersion, "volumes": \.volumes, "model_id": \.modelID
  ]
}

public struct CreateTrainingJobTrainingJobsRequestConfigVolumes: APIObject {
  public var nfs: CreateTrainingJobTrainingJobsRequestConfigVolumesNFS?
  public var hostPath: CreateTrainingJobTrainingJobsRequestConfigVolumesHostPath?

  public init(
    nfs: CreateTrainingJobTrainingJobsRequestConfigVolumesNFS? = nil,
    hostPath: CreateTrainingJobTrainingJobsRequestConfigVolumesHostPath? = nil
  ) {
    (self.nfs, self.hostPath) = (nfs, hostPath)
  }

  public static let fields: Fields<Self> = ["nfs": \.nfs, "host_path": \.hostPath]
}

public struct CreateTrainingJobTrainingJobsRequestConfigVolumesNFS: APIObject {
  public var id: String
  public var srcPath: String
  public var destPath: String
  /// `read_only`: boolean, default `false`.
  public var readOnly: Bool?

  public init(id: String, srcPath: String, destPath: String, readOnly: Bool? = nil) {
    (self.id, self.srcPath, self.destPath, self.readOnly) = (id, srcPath, destPath, readOnly)
  }

  public static let fields: Fields<Self> = [
    "id": \.id, "src_path": \.srcPath, "dest_path": \.destPath, "read_only": \.readOnly
  ]
}

public struct CreateTrainingJobTrainingJobsRequestConfigVolumesHostPath: APIObject {
  public var srcPath: String
  public var destPath: String
  /// `read_only`: boolean, default `false`.
  public var readOnly: Bool?

  public init(srcPath: String, destPath: String, readOnly: Bool? = nil) {
    (self.srcPath, self.destPath, self.readOnly) = (srcPath, destPath, readOnly)
  }

  public static let fields: Fields<Self> = ["src_path": \.srcPath, "dest_path": \.destPath, "read_only": \.readOnly]
}

public struct CreateTrainingJobTrainingJobsResponse: APIObject {
  public var isSuccess: Bool?
  public var errorMessage: String?
  public var errorCode: String?
  /// `job_id`: long, examples show string.
  public var jobID: Documented<Int64>?
  public var jobName: String?
  /// `status`: integer, examples show string.
  public var status: Documented<Int>?
  /// `create_time`: long, examples show string.
  public var createTime: Documented<Int64>?
  /// `version_id`: long, examples show string.
  public var versionID: Documented<Int64>?
  public var resourceID: String?
  public var versionName: String?

  public init(
    isSuccess: Bool? = nil, errorMessage: String? = nil, errorCode: String? = nil, jobID: Documented<Int64>? = nil,
    jobName: String? = nil, status: Documented<Int>? = nil, createTime: Documented<Int64>? = nil,
    versionID: Documented<Int64>? = nil, resourceID: String? = nil, versionName: String? = nil
  ) {
    (self.isSuccess, self.errorMessage, self.errorCode, self.jobID) = (isSuccess, errorMessage, errorCode, jobID)
    (self.jobName, self.status, self.createTime, self.versionID) = (jobName, status, createTime, versionID)
    (self.resourceID, self.versionName) = (resourceID, versionName)
  }

  public static let fields: Fields<Self> = [
    "is_success": \.isSuccess, "error_message": \.errorMessage, "error_code": \.errorCode, "job_id": \.jobID,
    "job_name": \.jobName, "status": \.status, "create_time": \.createTime, "version_id": \.versionID,
    "resource_id": \.resourceID, "version_name": \.versionName
  ]
}

public typealias CreateTrainingJobTrainingJobsRequestConfigDataSource = CreateTrainingJobConfigurationRequestDataSource
public typealias CreateTrainingJobTrainingJobsRequestConfigParameter = CreateTrainingJobConfigurationRequestParameter
