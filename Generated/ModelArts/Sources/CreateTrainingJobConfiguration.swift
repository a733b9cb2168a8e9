// Made by Tablature from CreateTrainingJobConfiguration.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `POST /v1/{project_id}/training-job-configs`.
public struct CreateTrainingJobConfiguration: APIOperation {
  public typealias Output = CreateTrainingJobConfigurationResponse
  public static let route = APIRoute(.post, "/v1/{project_id}/training-job-configs", statuses: [200, 400])

  public var projectID: String?
  public var body: CreateTrainingJobConfigurationRequest

  public init(body: CreateTrainingJobConfigurationRequest, projectID: String? = nil) {
    (self.body, self.projectID) = (body, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID])
    request.json(body)
  }

  public func validate(with validator: inout Validator) { validator.check(body, "body") }
}

extension TrainingJobParameterConfigurationOperations {
  /// `POST /v1/{project_id}/training-job-configs`; fails with 400.
  public func createTrainingJobConfiguration(
    body: CreateTrainingJobConfigurationRequest, projectID: String? = nil
  ) async throws(ClientError) -> CreateTrainingJobConfigurationResponse {
    try await send(CreateTrainingJobConfiguration(body: body, projectID: projectID))
  }
}

public struct CreateTrainingJobConfigurationRequest: APIObject {
  /// `config_name`: string, required, 1...64 characters.
  public var configName: String
  /// `config_desc`: string, 0...256 characters.
  public var configDesc: String?
  public var workerServerNum: Int
  public var appURL: String
  public var bootFileURL: String
  public var modelID: Int64
  public var parameter: [CreateTrainingJobConfigurationRequestParameter]?
  public var specID: Int64
  public var dataURL: String?
  public var datasetID: String?
  public var datasetVersionID: String?
  public var dataSource: [CreateTrainingJobConfigurationRequestDataSource]?
  /// `engine_id`: long, required, although `1` is documented as its default.
  public var engineID: Int64
  public var trainURL: String?
  public var logURL: String?
  public var userImageURL: String?
  public var userCommand: String?

  public init(
    configName: String, configDesc: String? = nil, workerServerNum: Int, appURL: String, bootFileURL: String,
    modelID: Int64, parameter: [CreateTrainingJobConfigurationRequestParameter]? = nil, specID: Int64,
    dataURL: String? = nil, datasetID: String? = nil, datasetVersionID: String? = nil,
    dataSource: [CreateTrainingJobConfigurationRequestDataSource]? = nil, engineID: Int64, trainURL: String? = nil,
    logURL: String? = nil, userImageURL: String? = nil, userCommand: String? = nil
  ) {
    (self.configName, self.configDesc, self.workerServerNum) = (configName, configDesc, workerServerNum)
    (self.appURL, self.bootFileURL, self.modelID, self.parameter) = (appURL, bootFileURL, modelID, parameter)
    (self.specID, self.dataURL, self.datasetID, self.datasetVersionID) = (specID, dataURL, datasetID, datasetVersionID)
    (self.dataSource, self.engineID, self.trainURL, self.logURL) = (dataSource, engineID, trainURL, logURL)
    (self.userImageURL, self.userCommand) = (userImageURL, userCommand)
  }

  public static let fields: Fields<Self> = [
    "config_name": \.configName, "config_desc": \.configDesc, "worker_server_num": \.workerServerNum,
    "app_url": \.appURL, "boot_file_url": \.bootFileURL, "model_id": \.modelID, "parameter": \.parameter,
    "spec_id": \.specID, "data_url": \.dataURL, "dataset_id": \.datasetID, "dataset_version_id": \.datasetVersionID,
    "data_source": \.dataSource, "engine_id": \.engineID, "train_url": \.trainURL, "log_url": \.logURL,
    "user_image_url": \.userImageURL, "user_command": \.userCommand
  ]

  public func checkFields(with validator: inout Validator) {
    validator.check(configName, "config_name", length: Limits(1, 64))
    validator.check(configDesc, "config_desc", length: Limits(0, 256))
  }
}

public struct CreateTrainingJobConfigurationRequestDataSource: APIObject {
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

  public struct Kind: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var obs: Self { Self(rawValue: "obs") }
    public static var dataset: Self { Self(rawValue: "dataset") }
    public static var documentedValues: [Self] { [.obs, .dataset] }
  }
}

public struct CreateTrainingJobConfigurationRequestParameter: APIObject {
  public var label: String?
  public var value: String?
  public init(label: String? = nil, value: String? = nil) { (self.label, self.value) = (label, value) }
  public static let fields: Fields<Self> = ["label": \.label, "value": \.value]
}

public struct CreateTrainingJobConfigurationResponse: APIObject {
  public var isSuccess: Bool?
  public var errorMessage: String?
  public var errorCode: String?

  public init(isSuccess: Bool? = nil, errorMessage: String? = nil, errorCode: String? = nil) {
    (self.isSuccess, self.errorMessage, self.errorCode) = (isSuccess, errorMessage, errorCode)
  }

  public static let fields: Fields<Self> = [
    "is_success": \.isSuccess, "error_message": \.errorMessage, "error_code": \.errorCode
  ]
}
