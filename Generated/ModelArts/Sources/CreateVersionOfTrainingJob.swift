// Made by Tablature from CreateVersionOfTrainingJob.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `POST /v1/{project_id}/training-jobs/{job_id}/versions`.
public struct CreateVersionOfTrainingJob: APIOperation {
  public typealias Output = CreateVersionOfTrainingJobResponse
  public static let route = APIRoute(.post, "/v1/{project_id}/training-jobs/{job_id}/versions", statuses: [200, 400])

  public var projectID: String?
  public var jobID: Int64
  public var body: CreateVersionOfTrainingJobRequest

  public init(jobID: Int64, body: CreateVersionOfTrainingJobRequest, projectID: String? = nil) {
    (self.jobID, self.body, self.projectID) = (jobID, body, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID, "job_id": jobID])
    request.json(body)
  }

  public func validate(with validator: inout Validator) { validator.check(body, "body") }
}

extension TrainingJobsOperations {
  /// `POST /v1/{project_id}/training-jobs/{job_id}/versions`; fails with 400.
  public func createVersionOfTrainingJob(
    jobID: Int64, body: CreateVersionOfTrainingJobRequest, projectID: String? = nil
  ) async throws(ClientError) -> CreateVersionOfTrainingJobResponse {
    try await send(CreateVersionOfTrainingJob(jobID: jobID, body: body, projectID: projectID))
  }
}

public struct CreateVersionOfTrainingJobRequest: APIObject {
  /// `job_desc`: string, 0...256 characters.
  public var jobDesc: String?
  public var config: CreateVersionOfTrainingJobRequestConfig

  public init(jobDesc: String? = nil, config: CreateVersionOfTrainingJobRequestConfig) {
    (self.jobDesc, self.config) = (jobDesc, config)
  }

  public static let fields: Fields<Self> = ["job_desc": \.jobDesc, "config": \.config]

  public func checkFields(with validator: inout Validator) {
    validator.check(jobDesc, "job_desc", length: Limits(0, 256))
  }
}

public struct CreateVersionOfTrainingJobRequestConfig: APIObject {
  public var workerServerNum: Int
  public var appURL: String
  public var bootFileURL: String
  public var parameter: [CreateVersionOfTrainingJobRequestConfigParameter]?
  public var dataURL: String?
  public var datasetID: String?
  public var datasetVersionID: String?
  public var dataSource: [CreateVersionOfTrainingJobRequestConfigDataSource]?
  public var specID: Int64
  public var poolID: String
  /// `engine_id`: long, required, although `1` is documented as its default.
  public var engineID: Int64
  public var modelID: Int64
  public var trainURL: String
  public var logURL: String?
  public var preVersionID: Int64
  public var userImageURL: String?
  public var userCommand: String?

  public init(
    workerServerNum: Int, appURL: String, bootFileURL: String,
    parameter: [CreateVersionOfTrainingJobRequestConfigParameter]? = nil, dataURL: String? = nil,
    datasetID: String? = nil, datasetVersionID: String? = nil,
    dataSource: [CreateVersionOfTrainingJobRequestConfigDataSource]? = nil, specID: Int64, poolID: String,
    engineID: Int64, modelID: Int64, trainURL: String, logURL: String? = nil, preVersionID: Int64,
    userImageURL: String? = nil, userCommand: String? = nil
  ) {
    (self.workerServerNum, self.appURL, self.bootFileURL) = (workerServerNum, appURL, bootFileURL)
    (self.parameter, self.dataURL, self.datasetID) = (parameter, dataURL, datasetID)
    (self.datasetVersionID, self.dataSource, self.specID, self.poolID) = (datasetVersionID, dataSource, specID, poolID)
    (self.engineID, self.modelID, self.trainURL, self.logURL) = (engineID, modelID, trainURL, logURL)
    (self.preVersionID, self.userImageURL, self.userCommand) = (preVersionID, userImageURL, userCommand)
  }

  public static let fields: Fields<Self> = [
    "worker_server_num": \.workerServerNum, "app_url": \.appURL, "boot_file_url": \.bootFileURL,
    "parameter": \.parameter, "data_url": \.dataURL, "dataset_id": \.datasetID,
    "dataset_version_id": \.datasetVersionID, "data_source": \.dataSource, "spec_id": \.specID, "pool_id": \.poolID,
    "engine_id": \.engineID, "model_id": \.modelID, "train_url": \.trainURL, "log_url": \.logURL,
    "pre_version_id": \.preVersionID, "user_image_url": \.userImageURL, "user_command": \.userCommand
  ]
}

public struct CreateVersionOfTrainingJobResponse: APIObject {
  public var isSuccess: Bool?
  public var errorMessage: String?
  public var errorCode: String?
  public var jobID: Int64?
  public var jobName: String?
  public var status: Int?
  public var createTime: Int64?
  public var versionID: Int64?
  public var versionName: String?

  public init(
    isSuccess: Bool? = nil, errorMessage: String? = nil, errorCode: String? = nil, jobID: Int64? = nil,
    jobName: String? = nil, status: Int? = nil, createTime: Int64? = nil, versionID: Int64? = nil,
    versionName: String? = nil
  ) {
    (self.isSuccess, self.errorMessage, self.errorCode, self.jobID) = (isSuccess, errorMessage, errorCode, jobID)
    (self.jobName, self.status, self.createTime, self.versionID) = (jobName, status, createTime, versionID)
    self.versionName = versionName
  }

  public static let fields: Fields<Self> = [
    "is_success": \.isSuccess, "error_message": \.errorMessage, "error_code": \.errorCode, "job_id": \.jobID,
    "job_name": \.jobName, "status": \.status, "create_time": \.createTime, "version_id": \.versionID,
    "version_name": \.versionName
  ]
}

public typealias CreateVersionOfTrainingJobRequestConfigDataSource = CreateTrainingJobConfigurationRequestDataSource
public typealias CreateVersionOfTrainingJobRequestConfigParameter = CreateTrainingJobConfigurationRequestParameter
