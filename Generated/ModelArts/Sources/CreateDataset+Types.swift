// Made by Tablature from CreateDataset.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `CreateDatasetRequest` of the API.
public struct CreateDatasetRequest: Codable, Hashable, Sendable {
  /// `data_format`: string.
  public var dataFormat: DataFormat?
  /// `data_sources`: list of DataSource, required.
  public var dataSources: [DataSource]
  /// `dataset_name`: string, required, 1...100 characters.
  public var datasetName: String
  /// `dataset_type`: integer.
  public var datasetType: DatasetType?
  /// `description`: string, 0...256 characters.
  public var description: String?
  /// `import_annotations`: boolean, default `true`.
  public var importAnnotations: Bool?
  /// `import_data`: boolean, default `false`.
  public var importData: Bool?
  /// `label_format`: LabelFormat.
  public var labelFormat: LabelFormat?
  /// `labels`: list of Label.
  public var labels: [Label]?
  /// `managed`: boolean, default `false`.
  public var managed: Bool?
  /// `schema`: list of CreateDatasetRequestSchema.
  public var schema: [CreateDatasetRequestSchema]?
  /// `work_path`: string, required, 3...700 characters.
  public var workPath: String
  /// `work_path_type`: integer, required, default `0`.
  public var workPathType: Int
  /// `workforce_information`: WorkforceInformation.
  public var workforceInformation: WorkforceInformation?
  /// `workspace_id`: string, default `0`.
  public var workspaceID: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    dataFormat: DataFormat? = nil, dataSources: [DataSource], datasetName: String, datasetType: DatasetType? = nil,
    description: String? = nil, importAnnotations: Bool? = nil, importData: Bool? = nil,
    labelFormat: LabelFormat? = nil, labels: [Label]? = nil, managed: Bool? = nil,
    schema: [CreateDatasetRequestSchema]? = nil, workPath: String, workPathType: Int,
    workforceInformation: WorkforceInformation? = nil, workspaceID: String? = nil
  ) {
    self.dataFormat = dataFormat
    self.dataSources = dataSources
    self.datasetName = datasetName
    self.datasetType = datasetType
    self.description = description
    self.importAnnotations = importAnnotations
    self.importData = importData
    self.labelFormat = labelFormat
    self.labels = labels
    self.managed = managed
    self.schema = schema
    self.workPath = workPath
    self.workPathType = workPathType
    self.workforceInformation = workforceInformation
    self.workspaceID = workspaceID
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    dataFormat = try fields.optional("data_format")
    dataSources = try fields.required("data_sources")
    datasetName = try fields.required("dataset_name")
    datasetType = try fields.optional("dataset_type")
    description = try fields.optional("description")
    importAnnotations = try fields.optional("import_annotations")
    importData = try fields.optional("import_data")
    labelFormat = try fields.optional("label_format")
    labels = try fields.optional("labels")
    managed = try fields.optional("managed")
    schema = try fields.optional("schema")
    workPath = try fields.required("work_path")
    workPathType = try fields.required("work_path_type")
    workforceInformation = try fields.optional("workforce_information")
    workspaceID = try fields.optional("workspace_id")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(dataFormat, "data_format")
    try fields.write(dataSources, "data_sources")
    try fields.write(datasetName, "dataset_name")
    try fields.write(datasetType, "dataset_type")
    try fields.write(description, "description")
    try fields.write(importAnnotations, "import_annotations")
    try fields.write(importData, "import_data")
    try fields.write(labelFormat, "label_format")
    try fields.write(labels, "labels")
    try fields.write(managed, "managed")
    try fields.write(schema, "schema")
    try fields.write(workPath, "work_path")
    try fields.write(workPathType, "work_path_type")
    try fields.write(workforceInformation, "workforce_information")
    try fields.write(workspaceID, "workspace_id")
  }

  /// Values of `CreateDatasetRequest.data_format`.
  public struct DataFormat: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Default format. `Default`.
    public static var `default`: Self { Self(rawValue: "Default") }
    /// CarbonData (supported only by table datasets). `CarbonData`.
    public static var carbonData: Self { Self(rawValue: "CarbonData") }

    public static var documentedValues: [Self] { [.default, .carbonData] }
  }

  /// Values of `CreateDatasetRequest.dataset_type`.
  public struct DatasetType: OpenEnumeration {
    public var rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Image classification. `0`.
    public static var imageClassification: Self { Self(rawValue: 0) }
    /// Object detection. `1`.
    public static var objectDetection: Self { Self(rawValue: 1) }
    /// Image segmentation. `3`.
    public static var imageSegmentation: Self { Self(rawValue: 3) }
    /// Text classification. `100`.
    public static var textClassification: Self { Self(rawValue: 100) }
    /// Named entity recognition. `101`.
    public static var namedEntityRecognition: Self { Self(rawValue: 101) }
    /// Text triplet. `102`.
    public static var textTriplet: Self { Self(rawValue: 102) }
    /// Sound classification. `200`.
    public static var soundClassification: Self { Self(rawValue: 200) }
    /// Speech content. `201`.
    public static var speechContent: Self { Self(rawValue: 201) }
    /// Speech paragraph labeling. `202`.
    public static var speechParagraphLabeling: Self { Self(rawValue: 202) }
    /// Table dataset. `400`.
    public static var tableDataset: Self { Self(rawValue: 400) }
    /// Video labeling. `600`.
    public static var videoLabeling: Self { Self(rawValue: 600) }
    /// Custom format. `900`.
    public static var customFormat: Self { Self(rawValue: 900) }

    public static var documentedValues: [Self] {
      [
        .imageClassification, .objectDetection, .imageSegmentation, .textClassification, .namedEntityRecognition,
        .textTriplet, .soundClassification, .speechContent, .speechParagraphLabeling, .tableDataset, .videoLabeling,
        .customFormat
      ]
    }
  }
}

extension CreateDatasetRequest: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(dataFormat, "data_format")
    validator.check(dataSources, "data_sources")
    validator.check(datasetName, "dataset_name", length: Limits(1, 100))
    validator.check(datasetType, "dataset_type")
    validator.check(description, "description", length: Limits(0, 256))
    validator.check(labelFormat, "label_format")
    validator.check(labels, "labels")
    validator.check(workPath, "work_path", length: Limits(3, 700))
    validator.check(workforceInformation, "workforce_information")
  }
}

/// `CreateDatasetRequestSchema` of the API.
public struct CreateDatasetRequestSchema: Codable, Hashable, Sendable {
  /// `description`: string.
  public var description: String?
  /// `name`: string.
  public var name: String?
  /// `schema_id`: integer.
  public var schemaID: Int?
  /// `type`: string.
  public var type: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(description: String? = nil, name: String? = nil, schemaID: Int? = nil, type: String? = nil) {
    self.description = description
    self.name = name
    self.schemaID = schemaID
    self.type = type
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    description = try fields.optional("description")
    name = try fields.optional("name")
    schemaID = try fields.optional("schema_id")
    type = try fields.optional("type")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(description, "description")
    try fields.write(name, "name")
    try fields.write(schemaID, "schema_id")
    try fields.write(type, "type")
  }
}

extension CreateDatasetRequestSchema: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `WorkforceInformation` of the API.
public struct WorkforceInformation: Codable, Hashable, Sendable {
  /// `data_sync_type`: integer.
  public var dataSyncType: DataSyncType?
  /// `repetition`: integer, 1....
  public var repetition: Int?
  /// `synchronize_auto_labeling_data`: boolean.
  public var synchronizeAutoLabelingData: Bool?
  /// `synchronize_data`: boolean.
  public var synchronizeData: Bool?
  /// `task_id`: string.
  public var taskID: String?
  /// `task_name`: string, required, 1...64 characters.
  public var taskName: String
  /// `workforces_config`: WorkforcesConfig.
  public var workforcesConfig: WorkforcesConfig?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    dataSyncType: DataSyncType? = nil, repetition: Int? = nil, synchronizeAutoLabelingData: Bool? = nil,
    synchronizeData: Bool? = nil, taskID: String? = nil, taskName: String, workforcesConfig: WorkforcesConfig? = nil
  ) {
    self.dataSyncType = dataSyncType
    self.repetition = repetition
    self.synchronizeAutoLabelingData = synchronizeAutoLabelingData
    self.synchronizeData = synchronizeData
    self.taskID = taskID
    self.taskName = taskName
    self.workforcesConfig = workforcesConfig
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    dataSyncType = try fields.optional("data_sync_type")
    repetition = try fields.optional("repetition")
    synchronizeAutoLabelingData = try fields.optional("synchronize_auto_labeling_data")
    synchronizeData = try fields.optional("synchronize_data")
    taskID = try fields.optional("task_id")
    taskName = try fields.required("task_name")
    workforcesConfig = try fields.optional("workforces_config")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(dataSyncType, "data_sync_type")
    try fields.write(repetition, "repetition")
    try fields.write(synchronizeAutoLabelingData, "synchronize_auto_labeling_data")
    try fields.write(synchronizeData, "synchronize_data")
    try fields.write(taskID, "task_id")
    try fields.write(taskName, "task_name")
    try fields.write(workforcesConfig, "workforces_config")
  }

  /// Values of `WorkforceInformation.data_sync_type`.
  public struct DataSyncType: OpenEnumeration {
    public var rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Not to be synchronized. `0`.
    public static var notToBeSynchronized: Self { Self(rawValue: 0) }
    /// Data to be synchronized. `1`.
    public static var dataToBeSynchronized: Self { Self(rawValue: 1) }
    /// Label to be synchronized. `2`.
    public static var labelToBeSynchronized: Self { Self(rawValue: 2) }
    /// Data and label to be synchronized. `3`.
    public static var dataAndLabelToBeSynchronized: Self { Self(rawValue: 3) }

    public static var documentedValues: [Self] {
      [
        .notToBeSynchronized, .dataToBeSynchronized, .labelToBeSynchronized, .dataAndLabelToBeSynchronized
      ]
    }
  }
}

extension WorkforceInformation: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(dataSyncType, "data_sync_type")
    validator.check(repetition, "repetition", range: Limits(from: 1))
    validator.check(taskName, "task_name", length: Limits(1, 64))
    validator.check(workforcesConfig, "workforces_config")
  }
}

/// `CreateDatasetResponse` of the API.
public struct CreateDatasetResponse: Codable, Hashable, Sendable {
  /// `dataset_id`: string.
  public var datasetID: String?
  /// `error_code`: string.
  public var errorCode: String?
  /// `error_msg`: string.
  public var errorMsg: String?
  /// `import_task_id`: string.
  public var importTaskID: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    datasetID: String? = nil, errorCode: String? = nil, errorMsg: String? = nil, importTaskID: String? = nil
  ) {
    self.datasetID = datasetID
    self.errorCode = errorCode
    self.errorMsg = errorMsg
    self.importTaskID = importTaskID
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    datasetID = try fields.optional("dataset_id")
    errorCode = try fields.optional("error_code")
    errorMsg = try fields.optional("error_msg")
    importTaskID = try fields.optional("import_task_id")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(datasetID, "dataset_id")
    try fields.write(errorCode, "error_code")
    try fields.write(errorMsg, "error_msg")
    try fields.write(importTaskID, "import_task_id")
  }
}

extension CreateDatasetResponse: Validatable {
  public func validate(with validator: inout Validator) {}
}
