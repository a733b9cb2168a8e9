// Made by Tablature from ModifyTrainingJobConfiguration.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `PUT /v1/{project_id}/training-job-configs/{config_name}`.
public struct ModifyTrainingJobConfiguration: APIOperation {
  public typealias Output = ModifyTrainingJobConfigurationResponse
  public static let route = APIRoute(.put, "/v1/{project_id}/training-job-configs/{config_name}", statuses: [200, 400])

  public var projectID: String?
  public var configName: String
  public var body: ModifyTrainingJobConfigurationRequest

  public init(configName: String, body: ModifyTrainingJobConfigurationRequest, projectID: String? = nil) {
    (self.configName, self.body, self.projectID) = (configName, body, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID, "config_name": configName])
    request.json(body)
  }

  public func validate(with validator: inout Validator) { validator.check(body, "body") }
}

extension TrainingJobParameterConfigurationOperations {
  /// `PUT /v1/{project_id}/training-job-configs/{config_name}`; fails with 400.
  public func modifyTrainingJobConfiguration(
    configName: String, body: ModifyTrainingJobConfigurationRequest, projectID: String? = nil
  ) async throws(ClientError) -> ModifyTrainingJobConfigurationResponse {
    try await send(ModifyTrainingJobConfiguration(configName: configName, body: body, projectID: projectID))
  }
}

public struct ModifyTrainingJobConfigurationRequest: APIObject {
  /// `config_desc`: string, 0...256 characters.
  public var configDesc: String?
  public var workerServerNum: Int
  public var appURL: String
  public var bootFileURL: String
  public var modelID: Int64
  public var parameter: [ModifyTrainingJobConfigurationRequestParameter]?
  public var specID: Int64
  public var dataURL: String?
  public var datasetID: String?
  public var datasetVersionID: String?
  public var dataSource: [ModifyTrainingJobConfigurationRequestDataSource]?
  /// `engine_id`: long, required, although `1` is documented as its default.
  public var engineID: Int64
  public var trainURL: String?
  public var logURL: String?
  public var userImageURL: String?
  public var userCommand: String?

  public init(
    configDesc: String? = nil, workerServerNum: Int, appURL: String, bootFileURL: String, modelID: Int64,
    parameter: [ModifyTrainingJobConfigurationRequestParameter]? = nil, specID: Int64, dataURL: String? = nil,
    datasetID: String? = nil, datasetVersionID: String? = nil,
    dataSource: [ModifyTrainingJobConfigurationRequestDataSource]? = nil, engineID: Int64, trainURL: String? = nil,
    logURL: String? = nil, userImageURL: String? = nil, userCommand: String? = nil
  ) {
    (self.configDesc, self.workerServerNum, self.appURL) = (configDesc, workerServerNum, appURL)
    (self.bootFileURL, self.modelID, self.parameter, self.specID) = (bootFileURL, modelID, parameter, specID)
    (self.dataURL, self.datasetID, self.datasetVersionID) = (dataURL, datasetID, datasetVersionID)
    (self.dataSource, self.engineID, self.trainURL, self.logURL) = (dataSource, engineID, trainURL, logURL)
    (self.userImageURL, self.userCommand) = (userImageURL, userCommand)
  }

  public static let fields: Fields<Self> = [
    "config_desc": \.configDesc, "worker_server_num": \.workerServerNum, "app_url": \.appURL,
    "boot_file_url": \.bootFileURL, "model_id": \.modelID, "parameter": \.parameter, "spec_id": \.specID,
    "data_url": \.dataURL, "dataset_id": \.datasetID, "dataset_version_id": \.datasetVersionID,
    "data_source": \.dataSource, "engine_id": \.engineID, "train_url": \.trainURL, "log_url": \.logURL,
    "user_image_url": \.userImageURL, "user_command": \.userCommand
  ]

  public func checkFields(with validator: inout Validator) {
    validator.check(configDesc, "config_desc", length: Limits(0, 256))
  }
}

public struct ModifyTrainingJobConfigurationRequestParameter: APIObject {
  public var label: String?
  /// `value`: string, examples show number.
  public var value: Documented<String>?
  public init(label: String? = nil, value: Documented<String>? = nil) { (self.label, self.value) = (label, value) }
  public static let fields: Fields<Self> = ["label": \.label, "value": \.value]
}

public typealias ModifyTrainingJobConfigurationRequestDataSource = CreateTrainingJobConfigurationRequestDataSource
public typealias ModifyTrainingJobConfigurationResponse = CreateTrainingJobConfigurationResponse
