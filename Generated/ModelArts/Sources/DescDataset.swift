// Made by Tablature from DescDataset.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v2/{project_id}/datasets/{dataset_id}`.
public struct DescDataset: APIOperation {
  public typealias Output = DescDatasetResponse
  public static let route = APIRoute(.get, "/v2/{project_id}/datasets/{dataset_id}", statuses: [200, 401, 403, 404])

  public var datasetID: String
  public var projectID: String?
  /// `check_running_task`: boolean, default `false`.
  public var checkRunningTask: Bool?
  public var runningTaskType: RunningTaskType?

  public init(
    datasetID: String, checkRunningTask: Bool? = nil, runningTaskType: RunningTaskType? = nil, projectID: String? = nil
  ) {
    (self.datasetID, self.checkRunningTask, self.runningTaskType) = (datasetID, checkRunningTask, runningTaskType)
    self.projectID = projectID
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["dataset_id": datasetID, "project_id": projectID])
    request.query(["check_running_task": checkRunningTask, "running_task_type": runningTaskType])
  }

  public func validate(with validator: inout Validator) { validator.check(runningTaskType, "running_task_type") }

  public struct RunningTaskType: OpenEnumeration {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static var autoLabeling: Self { Self(rawValue: 0) }
    public static var preLabeling: Self { Self(rawValue: 1) }
    public static var export: Self { Self(rawValue: 2) }
    public static var versionSwitch: Self { Self(rawValue: 3) }
    public static var manifestFileExport: Self { Self(rawValue: 4) }
    public static var manifestFileImport: Self { Self(rawValue: 5) }
    public static var versionPublishing: Self { Self(rawValue: 6) }
    public static var autoGrouping: Self { Self(rawValue: 7) }
    public static var documentedValues: [Self] { [
      .autoLabeling, .preLabeling, .export, .versionSwitch, .manifestFileExport, .manifestFileImport,
      .versionPublishing, .autoGrouping
    ] }
  }
}

extension DataManagementOldVersionOperations {
  /// `GET /v2/{project_id}/datasets/{dataset_id}`; fails with 401, 403, 404.
  public func descDataset(
    datasetID: String, checkRunningTask: Bool? = nil, runningTaskType: DescDataset.RunningTaskType? = nil,
    projectID: String? = nil
  ) async throws(ClientError) -> DescDatasetResponse {
    try await send(DescDataset(
      datasetID: datasetID, checkRunningTask: checkRunningTask, runningTaskType: runningTaskType, projectID: projectID
    ))
  }
}

public struct DescDatasetResponse: APIObject {
  public var annotatedSampleCount: Int?
  public var annotatedSubSampleCount: Int?
  public var contentLabeling: Bool?
  public var createTime: Int64?
  public var currentVersionID: String?
  /// `current_version_name`: string, 1...32 characters.
  public var currentVersionName: String?
  public var dataFormat: String?
  public var dataSources: [DataSource]?
  public var dataStatistics: [String: JSONValue]?
  public var dataUpdateTime: Int64?
  public var datasetFormat: DatasetFormat?
  public var datasetID: String?
  public var datasetName: String?
  public var datasetTags: [String]?
  public var datasetType: DatasetType?
  public var datasetVersionCount: Int?
  public var deletedSampleCount: Int?
  public var deletionStats: [String: Int]?
  public var description: String?
  public var enterpriseProjectID: String?
  public var existRunningTask: Bool?
  public var existWorkforceTask: Bool?
  /// `feature_supports`: list of string, always `0`.
  public var featureSupports: [String]?
  public var importData: Bool?
  public var importTaskID: String?
  public var innerAnnotationPath: String?
  public var innerDataPath: String?
  public var innerLogPath: String?
  public var innerTaskPath: String?
  public var innerTempPath: String?
  public var innerWorkPath: String?
  public var labelTaskCount: Int?
  public var labels: [Label]?
  public var loadingSampleCount: Int?
  public var managed: Bool?
  public var nextVersionNum: Int?
  public var runningTasksID: [String]?
  public var schema: [DescDatasetResponseSchema]?
  public var status: Status?
  public var thirdPath: String?
  public var totalSampleCount: Int?
  public var totalSubSampleCount: Int?
  public var unconfirmedSampleCount: Int?
  public var updateTime: Int64?
  public var versions: [DatasetVersion]?
  public var workPath: String?
  /// `work_path_type`: integer, default `0`.
  public var workPathType: Int?
  public var workforceDescriptor: WorkforceDescriptor?
  public var workforceTaskCount: Int?
  /// `workspace_id`: string, default `0`.
  public var workspaceID: String?

  public init(
    annotatedSampleCount: Int? = nil, annotatedSubSampleCount: Int? = nil, contentLabeling: Bool? = nil,
    createTime: Int64? = nil, currentVersionID: String? = nil, currentVersionName: String? = nil,
    dataFormat: String? = nil, dataSources: [DataSource]? = nil, dataStatistics: [String: JSONValue]? = nil,
    dataUpdateTime: Int64? = nil, datasetFormat: DatasetFormat? = nil, datasetID: String? = nil,
    datasetName: String? = nil, datasetTags: [String]? = nil, datasetType: DatasetType? = nil,
    datasetVersionCount: Int? = nil, deletedSampleCount: Int? = nil, deletionStats: [String: Int]? = nil,
    description: String? = nil, enterpriseProjectID: String? = nil, existRunningTask: Bool? = nil,
    existWorkforceTask: Bool? = nil, featureSupports: [String]? = nil, importData: Bool? = nil,
    importTaskID: String? = nil, innerAnnotationPath: String? = nil, innerDataPath: String? = nil,
    innerLogPath: String? = nil, innerTaskPath: String? = nil, innerTempPath: String? = nil,
    innerWorkPath: String? = nil, labelTaskCount: Int? = nil, labels: [Label]? = nil, loadingSampleCount: Int? = nil,
    managed: Bool? = nil, nextVersionNum: Int? = nil, runningTasksID: [String]? = nil,
    schema: [DescDatasetResponseSchema]? = nil, status: Status? = nil, thirdPath: String? = nil,
    totalSampleCount: Int? = nil, totalSubSampleCount: Int? = nil, unconfirmedSampleCount: Int? = nil,
    updateTime: Int64? = nil, versions: [DatasetVersion]? = nil, workPath: String? = nil, workPathType: Int? = nil,
    workforceDescriptor: WorkforceDescriptor? = nil, workforceTaskCount: Int? = nil, workspaceID: String? = nil
  ) {
    (self.annotatedSampleCount, self.annotatedSubSampleCount) = (annotatedSampleCount, annotatedSubSampleCount)
    (self.contentLabeling, self.createTime, self.currentVersionID) = (contentLabeling, createTime, currentVersionID)
    (self.currentVersionName, self.dataFormat, self.dataSources) = (currentVersionName, dataFormat, dataSources)
    (self.dataStatistics, self.dataUpdateTime, self.datasetFormat) = (dataStatistics, dataUpdateTime, datasetFormat)
    (self.datasetID, self.datasetName, self.datasetTags) = (datasetID, datasetName, datasetTags)
    (self.datasetType, self.datasetVersionCount) = (datasetType, datasetVersionCount)
    (self.deletedSampleCount, self.deletionStats, self.description) = (deletedSampleCount, deletionStats, description)
    (self.enterpriseProjectID, self.existRunningTask) = (enterpriseProjectID, existRunningTask)
    (self.existWorkforceTask, self.featureSupports, self.importData) = (existWorkforceTask, featureSupports, importData)
    (self.importTaskID, self.innerAnnotationPath) = (importTaskID, innerAnnotationPath)
    (self.innerDataPath, self.innerLogPath, self.innerTaskPath) = (innerDataPath, innerLogPath, innerTaskPath)
    (self.innerTempPath, self.innerWorkPath, self.labelTaskCount) = (innerTempPath, innerWorkPath, labelTaskCount)
    (self.labels, self.loadingSampleCount, self.managed) = (labels, loadingSampleCount, managed)
    (self.nextVersionNum, self.runningTasksID, self.schema) = (nextVersionNum, runningTasksID, schema)
    (self.status, self.thirdPath, self.totalSampleCount) = (status, thirdPath, totalSampleCount)
    (self.totalSubSampleCount, self.unconfirmedSampleCount) = (totalSubSampleCount, unconfirmedSampleCount)
    (self.updateTime, self.versions, self.workPath, self.workPathType) = (updateTime, versions, workPath, workPathType)
    (self.workforceDescriptor, self.workforceTaskCount) = (workforceDescriptor, workforceTaskCount)
    self.workspaceID = workspaceID
  }

  public static let fields: Fields<Self> = [
    "annotated_sample_count": \.annotatedSampleCount, "annotated_sub_sample_count": \.annotatedSubSampleCount,
    "content_labeling": \.contentLabeling, "create_time": \.createTime, "current_version_id": \.currentVersionID,
    "current_version_name": \.currentVersionName, "data_format": \.dataFormat, "data_sources": \.dataSources,
    "data_statistics": \.dataStatistics, "data_update_time": \.dataUpdateTime, "dataset_format": \.datasetFormat,
    "dataset_id": \.datasetID, "dataset_name": \.datasetName, "dataset_tags": \.datasetTags,
    "dataset_type": \.datasetType, "dataset_version_count": \.datasetVersionCount,
    "deleted_sample_count": \.deletedSampleCount, "deletion_stats": \.deletionStats, "description": \.description,
    "enterprise_project_id": \.enterpriseProjectID, "exist_running_task": \.existRunningTask,
    "exist_workforce_task": \.existWorkforceTask, "feature_supports": \.featureSupports, "import_data": \.importData,
    "import_task_id": \.importTaskID, "inner_annotation_path": \.innerAnnotationPath,
    "inner_data_path": \.innerDataPath, "inner_log_path": \.innerLogPath, "inner_task_path": \.innerTaskPath,
    "inner_temp_path": \.innerTempPath, "inner_work_path": \.innerWorkPath, "label_task_count": \.labelTaskCount,
    "labels": \.labels, "loading_sample_count": \.loadingSampleCount, "managed": \.managed,
    "next_version_num": \.nextVersionNum, "running_tasks_id": \.runningTasksID, "schema": \.schema, "status": \.status,
    "third_path": \.thirdPath, "total_sample_count": \.totalSampleCount,
    "total_sub_sample_count": \.totalSubSampleCount, "unconfirmed_sample_count": \.unconfirmedSampleCount,
    "update_time": \.updateTime, "versions": \.versions, "work_path": \.workPath, "work_path_type": \.workPathType,
    "workforce_descriptor": \.workforceDescriptor, "workforce_task_count": \.workforceTaskCount,
    "workspace_id": \.workspaceID
  ]

  public func checkFields(with validator: inout Validator) {
    validator.check(currentVersionName, "current_version_name", length: Limits(1, 32))
    validator.each(featureSupports, "feature_supports") { $1.check($0, constant: "0") }
  }

  public typealias DatasetType = ListDatasets.DatasetType

  public struct DatasetFormat: OpenEnumeration {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static var file: Self { Self(rawValue: 0) }
    public static var table: Self { Self(rawValue: 1) }
    public static var documentedValues: [Self] { [.file, .table] }
  }

  public struct Status: OpenEnumeration {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static var creatingDataset: Self { Self(rawValue: 0) }
    public static var normalDataset: Self { Self(rawValue: 1) }
    public static var deletingDataset: Self { Self(rawValue: 2) }
    public static var deletedDataset: Self { Self(rawValue: 3) }
    public static var abnormalDataset: Self { Self(rawValue: 4) }
    public static var synchronizingDataset: Self { Self(rawValue: 5) }
    public static var releasingDataset: Self { Self(rawValue: 6) }
    public static var datasetInVersionSwitching: Self { Self(rawValue: 7) }
    public static var importingDataset: Self { Self(rawValue: 8) }
    public static var documentedValues: [Self] { [
      .creatingDataset, .normalDataset, .deletingDataset, .deletedDataset, .abnormalDataset, .synchronizingDataset,
      .releasingDataset, .datasetInVersionSwitching, .importingDataset
    ] }
  }
}

public struct DescDatasetResponseSchema: APIObject {
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
