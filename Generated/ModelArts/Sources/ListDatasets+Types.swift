// Made by Tablature from ListDatasets.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ListDatasetsResponse` of the API.
public struct ListDatasetsResponse: Codable, Hashable, Sendable {
  /// `datasets`: list of DatasetAndFilePreview.
  public var datasets: [DatasetAndFilePreview]?
  /// `total_number`: integer, ...100.
  public var totalNumber: Int?
  /// `description`: string.
  public var description: String?
  /// `name`: string.
  public var name: String?
  /// `schema_id`: integer.
  public var schemaID: Int?
  /// `type`: string.
  public var type: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    datasets: [DatasetAndFilePreview]? = nil, totalNumber: Int? = nil, description: String? = nil, name: String? = nil,
    schemaID: Int? = nil, type: String? = nil
  ) {
    self.datasets = datasets
    self.totalNumber = totalNumber
    self.description = description
    self.name = name
    self.schemaID = schemaID
    self.type = type
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    datasets = try fields.optional("datasets")
    totalNumber = try fields.optional("total_number")
    description = try fields.optional("description")
    name = try fields.optional("name")
    schemaID = try fields.optional("schema_id")
    type = try fields.optional("type")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(datasets, "datasets")
    try fields.write(totalNumber, "total_number")
    try fields.write(description, "description")
    try fields.write(name, "name")
    try fields.write(schemaID, "schema_id")
    try fields.write(type, "type")
  }
}

extension ListDatasetsResponse: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(datasets, "datasets")
    validator.check(totalNumber, "total_number", range: Limits(upTo: 100))
  }
}

/// `DatasetAndFilePreview` of the API.
public struct DatasetAndFilePreview: Codable, Hashable, Sendable {
  /// `annotated_sample_count`: integer.
  public var annotatedSampleCount: Int?
  /// `annotated_sub_sample_count`: integer.
  public var annotatedSubSampleCount: Int?
  /// `content_labeling`: boolean.
  public var contentLabeling: Bool?
  /// `create_time`: long.
  public var createTime: Int64?
  /// `current_version_id`: string.
  public var currentVersionID: String?
  /// `current_version_name`: string, 1...32 characters.
  public var currentVersionName: String?
  /// `data_format`: string.
  public var dataFormat: String?
  /// `data_sources`: list of DataSource.
  public var dataSources: [DataSource]?
  /// `data_statistics`: map of object.
  public var dataStatistics: [String: JSONValue]?
  /// `data_update_time`: long.
  public var dataUpdateTime: Int64?
  /// `data_url`: string.
  public var dataURL: String?
  /// `dataset_format`: integer.
  public var datasetFormat: DatasetFormat?
  /// `dataset_id`: string.
  public var datasetID: String?
  /// `dataset_name`: string.
  public var datasetName: String?
  /// `dataset_tags`: list of string.
  public var datasetTags: [String]?
  /// `dataset_type`: integer.
  public var datasetType: DatasetType?
  /// `dataset_version_count`: integer.
  public var datasetVersionCount: Int?
  /// `deleted_sample_count`: integer.
  public var deletedSampleCount: Int?
  /// `deletion_stats`: map of integer.
  public var deletionStats: [String: Int]?
  /// `description`: string.
  public var description: String?
  /// `enterprise_project_id`: string.
  public var enterpriseProjectID: String?
  /// `exist_running_task`: boolean.
  public var existRunningTask: Bool?
  /// `exist_workforce_task`: boolean.
  public var existWorkforceTask: Bool?
  /// `feature_supports`: list of string, always `0`.
  public var featureSupports: [String]?
  /// `import_data`: boolean.
  public var importData: Bool?
  /// `import_task_id`: string.
  public var importTaskID: String?
  /// `inner_annotation_path`: string.
  public var innerAnnotationPath: String?
  /// `inner_data_path`: string.
  public var innerDataPath: String?
  /// `inner_log_path`: string.
  public var innerLogPath: String?
  /// `inner_task_path`: string.
  public var innerTaskPath: String?
  /// `inner_temp_path`: string.
  public var innerTempPath: String?
  /// `inner_work_path`: string.
  public var innerWorkPath: String?
  /// `label_task_count`: integer.
  public var labelTaskCount: Int?
  /// `labels`: list of Label.
  public var labels: [Label]?
  /// `loading_sample_count`: integer.
  public var loadingSampleCount: Int?
  /// `managed`: boolean.
  public var managed: Bool?
  /// `next_version_num`: integer.
  public var nextVersionNum: Int?
  /// `running_tasks_id`: list of string.
  public var runningTasksID: [String]?
  /// `samples`: list of AnnotationFile.
  public var samples: [AnnotationFile]?
  /// `schema`: list of DatasetAndFilePreviewSchema.
  public var schema: [DatasetAndFilePreviewSchema]?
  /// `status`: integer.
  public var status: Status?
  /// `third_path`: string.
  public var thirdPath: String?
  /// `total_sample_count`: integer.
  public var totalSampleCount: Int?
  /// `total_sub_sample_count`: integer.
  public var totalSubSampleCount: Int?
  /// `unconfirmed_sample_count`: integer.
  public var unconfirmedSampleCount: Int?
  /// `update_time`: long.
  public var updateTime: Int64?
  /// `versions`: list of DatasetVersion.
  public var versions: [DatasetVersion]?
  /// `work_path`: string.
  public var workPath: String?
  /// `work_path_type`: integer, default `0`.
  public var workPathType: Int?
  /// `workforce_descriptor`: WorkforceDescriptor.
  public var workforceDescriptor: WorkforceDescriptor?
  /// `workforce_task_count`: integer.
  public var workforceTaskCount: Int?
  /// `workspace_id`: string, default `0`.
  public var workspaceID: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    annotatedSampleCount: Int? = nil, annotatedSubSampleCount: Int? = nil, contentLabeling: Bool? = nil,
    createTime: Int64? = nil, currentVersionID: String? = nil, currentVersionName: String? = nil,
    dataFormat: String? = nil, dataSources: [DataSource]? = nil, dataStatistics: [String: JSONValue]? = nil,
    dataUpdateTime: Int64? = nil, dataURL: String? = nil, datasetFormat: DatasetFormat? = nil, datasetID: String? = nil,
    datasetName: String? = nil, datasetTags: [String]? = nil, datasetType: DatasetType? = nil,
    datasetVersionCount: Int? = nil, deletedSampleCount: Int? = nil, deletionStats: [String: Int]? = nil,
    description: String? = nil, enterpriseProjectID: String? = nil, existRunningTask: Bool? = nil,
    existWorkforceTask: Bool? = nil, featureSupports: [String]? = nil, importData: Bool? = nil,
    importTaskID: String? = nil, innerAnnotationPath: String? = nil, innerDataPath: String? = nil,
    innerLogPath: String? = nil, innerTaskPath: String? = nil, innerTempPath: String? = nil,
    innerWorkPath: String? = nil, labelTaskCount: Int? = nil, labels: [Label]? = nil, loadingSampleCount: Int? = nil,
    managed: Bool? = nil, nextVersionNum: Int? = nil, runningTasksID: [String]? = nil, samples: [AnnotationFile]? = nil,
    schema: [DatasetAndFilePreviewSchema]? = nil, status: Status? = nil, thirdPath: String? = nil,
    totalSampleCount: Int? = nil, totalSubSampleCount: Int? = nil, unconfirmedSampleCount: Int? = nil,
    updateTime: Int64? = nil, versions: [DatasetVersion]? = nil, workPath: String? = nil, workPathType: Int? = nil,
    workforceDescriptor: WorkforceDescriptor? = nil, workforceTaskCount: Int? = nil, workspaceID: String? = nil
  ) {
    self.annotatedSampleCount = annotatedSampleCount
    self.annotatedSubSampleCount = annotatedSubSampleCount
    self.contentLabeling = contentLabeling
    self.createTime = createTime
    self.currentVersionID = currentVersionID
    self.currentVersionName = currentVersionName
    self.dataFormat = dataFormat
    self.dataSources = dataSources
    self.dataStatistics = dataStatistics
    self.dataUpdateTime = dataUpdateTime
    self.dataURL = dataURL
    self.datasetFormat = datasetFormat
    self.datasetID = datasetID
    self.datasetName = datasetName
    self.datasetTags = datasetTags
    self.datasetType = datasetType
    self.datasetVersionCount = datasetVersionCount
    self.deletedSampleCount = deletedSampleCount
    self.deletionStats = deletionStats
    self.description = description
    self.enterpriseProjectID = enterpriseProjectID
    self.existRunningTask = existRunningTask
    self.existWorkforceTask = existWorkforceTask
    self.featureSupports = featureSupports
    self.importData = importData
    self.importTaskID = importTaskID
    self.innerAnnotationPath = innerAnnotationPath
    self.innerDataPath = innerDataPath
    self.innerLogPath = innerLogPath
    self.innerTaskPath = innerTaskPath
    self.innerTempPath = innerTempPath
    self.innerWorkPath = innerWorkPath
    self.labelTaskCount = labelTaskCount
    self.labels = labels
    self.loadingSampleCount = loadingSampleCount
    self.managed = managed
    self.nextVersionNum = nextVersionNum
    self.runningTasksID = runningTasksID
    self.samples = samples
    self.schema = schema
    self.status = status
    self.thirdPath = thirdPath
    self.totalSampleCount = totalSampleCount
    self.totalSubSampleCount = totalSubSampleCount
    self.unconfirmedSampleCount = unconfirmedSampleCount
    self.updateTime = updateTime
    self.versions = versions
    self.workPath = workPath
    self.workPathType = workPathType
    self.workforceDescriptor = workforceDescriptor
    self.workforceTaskCount = workforceTaskCount
    self.workspaceID = workspaceID
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    annotatedSampleCount = try fields.optional("annotated_sample_count")
    annotatedSubSampleCount = try fields.optional("annotated_sub_sample_count")
    contentLabeling = try fields.optional("content_labeling")
    createTime = try fields.optional("create_time")
    currentVersionID = try fields.optional("current_version_id")
    currentVersionName = try fields.optional("current_version_name")
    dataFormat = try fields.optional("data_format")
    dataSources = try fields.optional("data_sources")
    dataStatistics = try fields.optional("data_statistics")
    dataUpdateTime = try fields.optional("data_update_time")
    dataURL = try fields.optional("data_url")
    datasetFormat = try fields.optional("dataset_format")
    datasetID = try fields.optional("dataset_id")
    datasetName = try fields.optional("dataset_name")
    datasetTags = try fields.optional("dataset_tags")
    datasetType = try fields.optional("dataset_type")
    datasetVersionCount = try fields.optional("dataset_version_count")
    deletedSampleCount = try fields.optional("deleted_sample_count")
    deletionStats = try fields.optional("deletion_stats")
    description = try fields.optional("description")
    enterpriseProjectID = try fields.optional("enterprise_project_id")
    existRunningTask = try fields.optional("exist_running_task")
    existWorkforceTask = try fields.optional("exist_workforce_task")
    featureSupports = try fields.optional("feature_supports")
    importData = try fields.optional("import_data")
    importTaskID = try fields.optional("import_task_id")
    innerAnnotationPath = try fields.optional("inner_annotation_path")
    innerDataPath = try fields.optional("inner_data_path")
    innerLogPath = try fields.optional("inner_log_path")
    innerTaskPath = try fields.optional("inner_task_path")
    innerTempPath = try fields.optional("inner_temp_path")
    innerWorkPath = try fields.optional("inner_work_path")
    labelTaskCount = try fields.optional("label_task_count")
    labels = try fields.optional("labels")
    loadingSampleCount = try fields.optional("loading_sample_count")
    managed = try fields.optional("managed")
    nextVersionNum = try fields.optional("next_version_num")
    runningTasksID = try fields.optional("running_tasks_id")
    samples = try fields.optional("samples")
    schema = try fields.optional("schema")
    status = try fields.optional("status")
    thirdPath = try fields.optional("third_path")
    totalSampleCount = try fields.optional("total_sample_count")
    totalSubSampleCount = try fields.optional("total_sub_sample_count")
    unconfirmedSampleCount = try fields.optional("unconfirmed_sample_count")
    updateTime = try fields.optional("update_time")
    versions = try fields.optional("versions")
    workPath = try fields.optional("work_path")
    workPathType = try fields.optional("work_path_type")
    workforceDescriptor = try fields.optional("workforce_descriptor")
    workforceTaskCount = try fields.optional("workforce_task_count")
    workspaceID = try fields.optional("workspace_id")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(annotatedSampleCount, "annotated_sample_count")
    try fields.write(annotatedSubSampleCount, "annotated_sub_sample_count")
    try fields.write(contentLabeling, "content_labeling")
    try fields.write(createTime, "create_time")
    try fields.write(currentVersionID, "current_version_id")
    try fields.write(currentVersionName, "current_version_name")
    try fields.write(dataFormat, "data_format")
    try fields.write(dataSources, "data_sources")
    try fields.write(dataStatistics, "data_statistics")
    try fields.write(dataUpdateTime, "data_update_time")
    try fields.write(dataURL, "data_url")
    try fields.write(datasetFormat, "dataset_format")
    try fields.write(datasetID, "dataset_id")
    try fields.write(datasetName, "dataset_name")
    try fields.write(datasetTags, "dataset_tags")
    try fields.write(datasetType, "dataset_type")
    try fields.write(datasetVersionCount, "dataset_version_count")
    try fields.write(deletedSampleCount, "deleted_sample_count")
    try fields.write(deletionStats, "deletion_stats")
    try fields.write(description, "description")
    try fields.write(enterpriseProjectID, "enterprise_project_id")
    try fields.write(existRunningTask, "exist_running_task")
    try fields.write(existWorkforceTask, "exist_workforce_task")
    try fields.write(featureSupports, "feature_supports")
    try fields.write(importData, "import_data")
    try fields.write(importTaskID, "import_task_id")
    try fields.write(innerAnnotationPath, "inner_annotation_path")
    try fields.write(innerDataPath, "inner_data_path")
    try fields.write(innerLogPath, "inner_log_path")
    try fields.write(innerTaskPath, "inner_task_path")
    try fields.write(innerTempPath, "inner_temp_path")
    try fields.write(innerWorkPath, "inner_work_path")
    try fields.write(labelTaskCount, "label_task_count")
    try fields.write(labels, "labels")
    try fields.write(loadingSampleCount, "loading_sample_count")
    try fields.write(managed, "managed")
    try fields.write(nextVersionNum, "next_version_num")
    try fields.write(runningTasksID, "running_tasks_id")
    try fields.write(samples, "samples")
    try fields.write(schema, "schema")
    try fields.write(status, "status")
    try fields.write(thirdPath, "third_path")
    try fields.write(totalSampleCount, "total_sample_count")
    try fields.write(totalSubSampleCount, "total_sub_sample_count")
    try fields.write(unconfirmedSampleCount, "unconfirmed_sample_count")
    try fields.write(updateTime, "update_time")
    try fields.write(versions, "versions")
    try fields.write(workPath, "work_path")
    try fields.write(workPathType, "work_path_type")
    try fields.write(workforceDescriptor, "workforce_descriptor")
    try fields.write(workforceTaskCount, "workforce_task_count")
    try fields.write(workspaceID, "workspace_id")
  }

  /// Values of `DatasetAndFilePreview.dataset_format`.
  public struct DatasetFormat: OpenEnumeration {
    public var rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }

    /// File. `0`.
    public static var file: Self { Self(rawValue: 0) }
    /// Table. `1`.
    public static var table: Self { Self(rawValue: 1) }

    public static var documentedValues: [Self] { [.file, .table] }
  }

  /// Values of `DatasetAndFilePreview.dataset_type`.
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

  /// Values of `DatasetAndFilePreview.status`.
  public struct Status: OpenEnumeration {
    public var rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Creating dataset. `0`.
    public static var creatingDataset: Self { Self(rawValue: 0) }
    /// Normal dataset. `1`.
    public static var normalDataset: Self { Self(rawValue: 1) }
    /// Deleting dataset. `2`.
    public static var deletingDataset: Self { Self(rawValue: 2) }
    /// Deleted dataset. `3`.
    public static var deletedDataset: Self { Self(rawValue: 3) }
    /// Abnormal dataset. `4`.
    public static var abnormalDataset: Self { Self(rawValue: 4) }
    /// Synchronizing dataset. `5`.
    public static var synchronizingDataset: Self { Self(rawValue: 5) }
    /// Releasing dataset. `6`.
    public static var releasingDataset: Self { Self(rawValue: 6) }
    /// Dataset in version switching. `7`.
    public static var datasetInVersionSwitching: Self { Self(rawValue: 7) }
    /// Importing dataset. `8`.
    public static var importingDataset: Self { Self(rawValue: 8) }

    public static var documentedValues: [Self] {
      [
        .creatingDataset, .normalDataset, .deletingDataset, .deletedDataset, .abnormalDataset, .synchronizingDataset,
        .releasingDataset, .datasetInVersionSwitching, .importingDataset
      ]
    }
  }
}

extension DatasetAndFilePreview: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(currentVersionName, "current_version_name", length: Limits(1, 32))
    validator.check(dataSources, "data_sources")
    validator.check(datasetFormat, "dataset_format")
    validator.check(datasetType, "dataset_type")
    validator.each(featureSupports, "feature_supports") { $1.check($0, constant: "0") }
    validator.check(labels, "labels")
    validator.check(status, "status")
    validator.check(versions, "versions")
    validator.check(workforceDescriptor, "workforce_descriptor")
  }
}

/// `AnnotationFile` of the API.
public struct AnnotationFile: Codable, Hashable, Sendable {
  /// `create_time`: long.
  public var createTime: Int64?
  /// `dataset_id`: string.
  public var datasetID: String?
  /// `depth`: integer.
  public var depth: Int?
  /// `file_Name`: string.
  public var fileName: String?
  /// `file_id`: string.
  public var fileID: String?
  /// `file_type`: string.
  public var fileType: String?
  /// `height`: integer.
  public var height: Int?
  /// `size`: long.
  public var size: Int64?
  /// `tags`: map of string.
  public var tags: [String: String]?
  /// `url`: string.
  public var url: String?
  /// `width`: integer.
  public var width: Int?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    createTime: Int64? = nil, datasetID: String? = nil, depth: Int? = nil, fileName: String? = nil,
    fileID: String? = nil, fileType: String? = nil, height: Int? = nil, size: Int64? = nil,
    tags: [String: String]? = nil, url: String? = nil, width: Int? = nil
  ) {
    self.createTime = createTime
    self.datasetID = datasetID
    self.depth = depth
    self.fileName = fileName
    self.fileID = fileID
    self.fileType = fileType
    self.height = height
    self.size = size
    self.tags = tags
    self.url = url
    self.width = width
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    createTime = try fields.optional("create_time")
    datasetID = try fields.optional("dataset_id")
    depth = try fields.optional("depth")
    fileName = try fields.optional("file_Name")
    fileID = try fields.optional("file_id")
    fileType = try fields.optional("file_type")
    height = try fields.optional("height")
    size = try fields.optional("size")
    tags = try fields.optional("tags")
    url = try fields.optional("url")
    width = try fields.optional("width")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(createTime, "create_time")
    try fields.write(datasetID, "dataset_id")
    try fields.write(depth, "depth")
    try fields.write(fileName, "file_Name")
    try fields.write(fileID, "file_id")
    try fields.write(fileType, "file_type")
    try fields.write(height, "height")
    try fields.write(size, "size")
    try fields.write(tags, "tags")
    try fields.write(url, "url")
    try fields.write(width, "width")
  }
}

extension AnnotationFile: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `DatasetAndFilePreviewSchema` of the API.
public struct DatasetAndFilePreviewSchema: Codable, Hashable, Sendable {
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

extension DatasetAndFilePreviewSchema: Validatable {
  public func validate(with validator: inout Validator) {}
}
