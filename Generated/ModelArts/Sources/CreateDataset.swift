// Made by Tablature from CreateDataset.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `POST /v2/{project_id}/datasets`.
public struct CreateDataset: APIOperation {
  public typealias Output = CreateDatasetResponse
  public static let route = APIRoute(.post, "/v2/{project_id}/datasets", statuses: [201, 401, 403, 404])

  public var projectID: String?
  public var body: CreateDatasetRequest
  public init(body: CreateDatasetRequest, projectID: String? = nil) { (self.body, self.projectID) = (body, projectID) }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID])
    request.json(body)
  }

  public func validate(with validator: inout Validator) { validator.check(body, "body") }
}

extension DataManagementOldVersionOperations {
  /// `POST /v2/{project_id}/datasets`; fails with 401, 403, 404.
  public func createDataset(
    body: CreateDatasetRequest, projectID: String? = nil
  ) async throws(ClientError) -> CreateDatasetResponse {
    try await send(CreateDataset(body: body, projectID: projectID))
  }
}

public struct CreateDatasetRequest: APIObject {
  public var dataFormat: DataFormat?
  public var dataSources: [DataSource]
  /// `dataset_name`: string, required, 1...100 characters.
  public var datasetName: String
  public var datasetType: DatasetType?
  /// `description`: string, 0...256 characters.
  public var description: String?
  /// `import_annotations`: boolean, default `true`.
  public var importAnnotations: Bool?
  /// `import_data`: boolean, default `false`.
  public var importData: Bool?
  public var labelFormat: LabelFormat?
  public var labels: [Label]?
  /// `managed`: boolean, default `false`.
  public var managed: Bool?
  public var schema: [CreateDatasetRequestSchema]?
  /// `work_path`: string, required, 3...700 characters.
  public var workPath: String
  /// `work_path_type`: integer, required, although `0` is documented as its default.
  public var workPathType: Int
  public var workforceInformation: WorkforceInformation?
  /// `workspace_id`: string, default `0`.
  public var workspaceID: String?

  public init(
    dataFormat: DataFormat? = nil, dataSources: [DataSource], datasetName: String, datasetType: DatasetType? = nil,
    description: String? = nil, importAnnotations: Bool? = nil, importData: Bool? = nil,
    labelFormat: LabelFormat? = nil, labels: [Label]? = nil, managed: Bool? = nil,
    schema: [CreateDatasetRequestSchema]? = nil, workPath: String, workPathType: Int,
    workforceInformation: WorkforceInformation? = nil, workspaceID: String? = nil
  ) {
    (self.dataFormat, self.dataSources, self.datasetName) = (dataFormat, dataSources, datasetName)
    (self.datasetType, self.description, self.importAnnotations) = (datasetType, description, importAnnotations)
    (self.importData, self.labelFormat, self.labels, self.managed) = (importData, labelFormat, labels, managed)
    (self.schema, self.workPath, self.workPathType) = (schema, workPath, workPathType)
    (self.workforceInformation, self.workspaceID) = (workforceInformation, workspaceID)
  }

  public static let fields: Fields<Self> = [
    "data_format": \.dataFormat, "data_sources": \.dataSources, "dataset_name": \.datasetName,
    "dataset_type": \.datasetType, "description": \.description, "import_annotations": \.importAnnotations,
    "import_data": \.importData, "label_format": \.labelFormat, "labels": \.labels, "managed": \.managed,
    "schema": \.schema, "work_path": \.workPath, "work_path_type": \.workPathType,
    "workforce_information": \.workforceInformation, "workspace_id": \.workspaceID
  ]

  public func checkFields(with validator: inout Validator) {
    validator.check(datasetName, "dataset_name", length: Limits(1, 100))
    validator.check(description, "description", length: Limits(0, 256))
    validator.check(workPath, "work_path", length: Limits(3, 700))
  }

  public typealias DatasetType = ListDatasets.DatasetType

  public struct DataFormat: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Default format.
    public static var `default`: Self { Self(rawValue: "Default") }
    /// CarbonData (supported only by table datasets).
    public static var carbonData: Self { Self(rawValue: "CarbonData") }
    public static var documentedValues: [Self] { [.default, .carbonData] }
  }
}

public struct CreateDatasetRequestSchema: APIObject {
  public var description: String?
  public var name: String?
  public var schemaID: Int?
  public var type: String?

  public init(description: String? = nil, name: String? = nil, schemaID: Int? = nil, type: String? = nil) {
    (self.description, self.name, self.schemaID, self.type) = (description, name, schemaID, type)
  }

  public static let fields: Fields<Self> = [
    "description": \.description, "name": \.name, "schema_id": \.schemaID, "type": \.type
  ]
}

public struct WorkforceInformation: APIObject {
  public var dataSyncType: DataSyncType?
  /// `repetition`: integer, at least 1.
  public var repetition: Int?
  public var synchronizeAutoLabelingData: Bool?
  public var synchronizeData: Bool?
  public var taskID: String?
  /// `task_name`: string, required, 1...64 characters.
  public var taskName: String
  public var workforcesConfig: WorkforcesConfig?

  public init(
    dataSyncType: DataSyncType? = nil, repetition: Int? = nil, synchronizeAutoLabelingData: Bool? = nil,
    synchronizeData: Bool? = nil, taskID: String? = nil, taskName: String, workforcesConfig: WorkforcesConfig? = nil
  ) {
    (self.dataSyncType, self.repetition) = (dataSyncType, repetition)
    (self.synchronizeAutoLabelingData, self.synchronizeData) = (synchronizeAutoLabelingData, synchronizeData)
    (self.taskID, self.taskName, self.workforcesConfig) = (taskID, taskName, workforcesConfig)
  }

  public static let fields: Fields<Self> = [
    "data_sync_type": \.dataSyncType, "repetition": \.repetition,
    "synchronize_auto_labeling_data": \.synchronizeAutoLabelingData, "synchronize_data": \.synchronizeData,
    "task_id": \.taskID, "task_name": \.taskName, "workforces_config": \.workforcesConfig
  ]

  public func checkFields(with validator: inout Validator) {
    validator.check(repetition, "repetition", range: Limits(from: 1))
    validator.check(taskName, "task_name", length: Limits(1, 64))
  }

  public struct DataSyncType: OpenEnumeration {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static var notToBeSynchronized: Self { Self(rawValue: 0) }
    public static var dataToBeSynchronized: Self { Self(rawValue: 1) }
    public static var labelToBeSynchronized: Self { Self(rawValue: 2) }
    public static var dataAndLabelToBeSynchronized: Self { Self(rawValue: 3) }
    public static var documentedValues: [Self] { [
      .notToBeSynchronized, .dataToBeSynchronized, .labelToBeSynchronized, .dataAndLabelToBeSynchronized
    ] }
  }
}

public struct CreateDatasetResponse: APIObject {
  public var datasetID: String?
  public var errorCode: String?
  public var errorMsg: String?
  public var importTaskID: String?

  public init(
    datasetID: String? = nil, errorCode: String? = nil, errorMsg: String? = nil, importTaskID: String? = nil
  ) {
    (self.datasetID, self.errorCode, self.errorMsg, self.importTaskID) = (datasetID, errorCode, errorMsg, importTaskID)
  }

  public static let fields: Fields<Self> = [
    "dataset_id": \.datasetID, "error_code": \.errorCode, "error_msg": \.errorMsg, "import_task_id": \.importTaskID
  ]
}
