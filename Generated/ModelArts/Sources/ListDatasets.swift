// Made by Tablature from ListDatasets.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v2/{project_id}/datasets`.
public struct ListDatasets: PageNumberPaging {
  public typealias Output = ListDatasetsResponse
  public static let route = APIRoute(.get, "/v2/{project_id}/datasets", statuses: [200, 401, 403, 404])

  public var projectID: String?
  /// `check_running_task`: boolean, default `false`.
  public var checkRunningTask: Bool?
  public var containVersions: Bool?
  public var datasetType: DatasetType?
  /// `file_preview`: boolean, default `false`.
  public var filePreview: Bool?
  /// `limit`: integer, 1...100, default `10`.
  public var limit: Int?
  /// `offset`: integer, default `0`.
  public var offset: Int?
  /// `order`: string, default `desc`.
  public var order: Order?
  public var runningTaskType: RunningTaskType?
  public var searchContent: String?
  /// `sort_by`: string, default `create_time`.
  public var sortBy: SortBy?
  /// `support_export`: boolean, default `false`.
  public var supportExport: Bool?
  public var trainEvaluateRatio: String?
  public var versionFormat: VersionFormat?
  /// `with_labels`: boolean, default `false`.
  public var withLabels: Bool?
  /// `workspace_id`: string, default `0`.
  public var workspaceID: String?
  /// `dataset_version`: string, default `v1`.
  public var datasetVersion: DatasetVersion?

  public init(
    checkRunningTask: Bool? = nil, containVersions: Bool? = nil, datasetType: DatasetType? = nil,
    filePreview: Bool? = nil, limit: Int? = nil, offset: Int? = nil, order: Order? = nil,
    runningTaskType: RunningTaskType? = nil, searchContent: String? = nil, sortBy: SortBy? = nil,
    supportExport: Bool? = nil, trainEvaluateRatio: String? = nil, versionFormat: VersionFormat? = nil,
    withLabels: Bool? = nil, workspaceID: String? = nil, datasetVersion: DatasetVersion? = nil,
    projectID: String? = nil
  ) {
    (self.checkRunningTask, self.containVersions, self.datasetType) = (checkRunningTask, containVersions, datasetType)
    (self.filePreview, self.limit, self.offset, self.order) = (filePreview, limit, offset, order)
    (self.runningTaskType, self.searchContent, self.sortBy) = (runningTaskType, searchContent, sortBy)
    (self.supportExport, self.trainEvaluateRatio) = (supportExport, trainEvaluateRatio)
    (self.versionFormat, self.withLabels, self.workspaceID) = (versionFormat, withLabels, workspaceID)
    (self.datasetVersion, self.projectID) = (datasetVersion, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID])
    request.query([
      "check_running_task": checkRunningTask, "contain_versions": containVersions, "dataset_type": datasetType,
      "file_preview": filePreview, "limit": limit, "offset": offset, "order": order,
      "running_task_type": runningTaskType, "search_content": searchContent, "sort_by": sortBy,
      "support_export": supportExport, "train_evaluate_ratio": trainEvaluateRatio, "version_format": versionFormat,
      "with_labels": withLabels, "workspace_id": workspaceID, "dataset_version": datasetVersion
    ])
  }

  public func validate(with validator: inout Validator) {
    validator.check(datasetType, "dataset_type")
    validator.check(limit, "limit", range: Limits(1, 100))
    validator.check(order, "order")
    validator.check(runningTaskType, "running_task_type")
    validator.check(sortBy, "sort_by")
    validator.check(versionFormat, "version_format")
    validator.check(datasetVersion, "dataset_version")
  }

  public var pageSize: Int? { limit ?? 10 }
  public var pageNumber: Int {
    get { offset ?? 0 }
    set { offset = newValue }
  }
  public static func items(of page: ListDatasetsResponse) -> [DatasetAndFilePreview] { page.datasets ?? [] }

  public typealias Order = ListModels.Order
  public typealias RunningTaskType = DescDataset.RunningTaskType

  public struct DatasetType: OpenEnumeration {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static var imageClassification: Self { Self(rawValue: 0) }
    public static var objectDetection: Self { Self(rawValue: 1) }
    public static var imageSegmentation: Self { Self(rawValue: 3) }
    public static var textClassification: Self { Self(rawValue: 100) }
    public static var namedEntityRecognition: Self { Self(rawValue: 101) }
    public static var textTriplet: Self { Self(rawValue: 102) }
    public static var soundClassification: Self { Self(rawValue: 200) }
    public static var speechContent: Self { Self(rawValue: 201) }
    public static var speechParagraphLabeling: Self { Self(rawValue: 202) }
    public static var tableDataset: Self { Self(rawValue: 400) }
    public static var videoLabeling: Self { Self(rawValue: 600) }
    public static var customFormat: Self { Self(rawValue: 900) }
    public static var documentedValues: [Self] { [
      .imageClassification, .objectDetection, .imageSegmentation, .textClassification, .namedEntityRecognition,
      .textTriplet, .soundClassification, .speechContent, .speechParagraphLabeling, .tableDataset, .videoLabeling,
      .customFormat
    ] }
  }

  public struct SortBy: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Sort by creation time.
    public static var createTime: Self { Self(rawValue: "create_time") }
    /// Sort by dataset name.
    public static var datasetName: Self { Self(rawValue: "dataset_name") }
    public static var documentedValues: [Self] { [.createTime, .datasetName] }
  }

  public struct VersionFormat: OpenEnumeration {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static var defaultFormat: Self { Self(rawValue: 0) }
    /// CarbonData (supported only by table datasets).
    public static var value1: Self { Self(rawValue: 1) }
    public static var csv: Self { Self(rawValue: 2) }
    public static var documentedValues: [Self] { [.defaultFormat, .value1, .csv] }
  }

  public struct DatasetVersion: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var v1: Self { Self(rawValue: "v1") }
    public static var v2: Self { Self(rawValue: "v2") }
    /// All datasets.
    public static var all: Self { Self(rawValue: "all") }
    public static var documentedValues: [Self] { [.v1, .v2, .all] }
  }
}

extension DataManagementOldVersionOperations {
  /// `GET /v2/{project_id}/datasets`, a page at a time; fails with 401, 403, 404.
  public func listDatasets(
    checkRunningTask: Bool? = nil, containVersions: Bool? = nil, datasetType: ListDatasets.DatasetType? = nil,
    filePreview: Bool? = nil, limit: Int? = nil, offset: Int? = nil, order: ListDatasets.Order? = nil,
    runningTaskType: ListDatasets.RunningTaskType? = nil, searchContent: String? = nil,
    sortBy: ListDatasets.SortBy? = nil, supportExport: Bool? = nil, trainEvaluateRatio: String? = nil,
    versionFormat: ListDatasets.VersionFormat? = nil, withLabels: Bool? = nil, workspaceID: String? = nil,
    datasetVersion: ListDatasets.DatasetVersion? = nil, projectID: String? = nil
  ) async throws(ClientError) -> ListDatasetsResponse {
    try await send(ListDatasets(
      checkRunningTask: checkRunningTask, containVersions: containVersions, datasetType: datasetType,
      filePreview: filePreview, limit: limit, offset: offset, order: order, runningTaskType: runningTaskType,
      searchContent: searchContent, sortBy: sortBy, supportExport: supportExport,
      trainEvaluateRatio: trainEvaluateRatio, versionFormat: versionFormat, withLabels: withLabels,
      workspaceID: workspaceID, datasetVersion: datasetVersion, projectID: projectID
    ))
  }
}

public struct ListDatasetsResponse: APIObject {
  public var datasets: [DatasetAndFilePreview]?
  /// `total_number`: integer, at most 100.
  public var totalNumber: Int?

  public init(datasets: [DatasetAndFilePreview]? = nil, totalNumber: Int? = nil) {
    (self.datasets, self.totalNumber) = (datasets, totalNumber)
  }

  public static let fields: Fields<Self> = ["datasets": \.datasets, "total_number": \.totalNumber]

  public func checkFields(with validator: inout Validator) {
    validator.check(totalNumber, "total_number", range: Limits(upTo: 100))
  }
}

public struct DatasetAndFilePreview: APIObject {
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
  public var dataURL: String?
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
  public var samples: [AnnotationFile]?
  public var schema: [DatasetAndFilePreviewSchema]?
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
    (self.annotatedSampleCount, self.annotatedSubSampleCount) = (annotatedSampleCount, annotatedSubSampleCount)
    (self.contentLabeling, self.createTime, self.currentVersionID) = (contentLabeling, createTime, currentVersionID)
    (self.currentVersionName, self.dataFormat, self.dataSources) = (currentVersionName, dataFormat, dataSources)
    (self.dataStatistics, self.dataUpdateTime, self.dataURL) = (dataStatistics, dataUpdateTime, dataURL)
    (self.datasetFormat, self.datasetID, self.datasetName) = (datasetFormat, datasetID, datasetName)
    (self.datasetTags, self.datasetType, self.datasetVersionCount) = (datasetTags, datasetType, datasetVersionCount)
    (self.deletedSampleCount, self.deletionStats, self.description) = (deletedSampleCount, deletionStats, description)
    (self.enterpriseProjectID, self.existRunningTask) = (enterpriseProjectID, existRunningTask)
    (self.existWorkforceTask, self.featureSupports, self.importData) = (existWorkforceTask, featureSupports, importData)
    (self.importTaskID, self.innerAnnotationPath) = (importTaskID, innerAnnotationPath)
    (self.innerDataPath, self.innerLogPath, self.innerTaskPath) = (innerDataPath, innerLogPath, innerTaskPath)
    (self.innerTempPath, self.innerWorkPath, self.labelTaskCount) = (innerTempPath, innerWorkPath, labelTaskCount)
    (self.labels, self.loadingSampleCount, self.managed) = (labels, loadingSampleCount, managed)
    (self.nextVersionNum, self.runningTasksID, self.samples) = (nextVersionNum, runningTasksID, samples)
    (self.schema, self.status, self.thirdPath, self.totalSampleCount) = (schema, status, thirdPath, totalSampleCount)
    (self.totalSubSampleCount, self.unconfirmedSampleCount) = (totalSubSampleCount, unconfirmedSampleCount)
    (self.updateTime, self.versions, self.workPath, self.workPathType) = (updateTime, versions, workPath, workPathType)
    (self.workforceDescriptor, self.workforceTaskCount) = (workforceDescriptor, workforceTaskCount)
    self.workspaceID = workspaceID
  }

  public static let fields: Fields<Self> = [
    "annotated_sample_count": \.annotatedSampleCount, "annotated_sub_sample_count": \.annotatedSubSampleCount,
    "content_labeling": \.contentLabeling, "create_time": \.createTime, "current_version_id": \.currentVersionID,
    "current_version_name": \.currentVersionName, "data_format": \.dataFormat, "data_sources": \.dataSources,
    "data_statistics": \.dataStatistics, "data_update_time": \.dataUpdateTime, "data_url": \.dataURL,
    "dataset_format": \.datasetFormat, "dataset_id": \.datasetID, "dataset_name": \.datasetName,
    "dataset_tags": \.datasetTags, "dataset_type": \.datasetType, "dataset_version_count": \.datasetVersionCount,
    "deleted_sample_count": \.deletedSampleCount, "deletion_stats": \.deletionStats, "description": \.description,
    "enterprise_project_id": \.enterpriseProjectID, "exist_running_task": \.existRunningTask,
    "exist_workforce_task": \.existWorkforceTask, "feature_supports": \.featureSupports, "import_data": \.importData,
    "import_task_id": \.importTaskID, "inner_annotation_path": \.innerAnnotationPath,
    "inner_data_path": \.innerDataPath, "inner_log_path": \.innerLogPath, "inner_task_path": \.innerTaskPath,
    "inner_temp_path": \.innerTempPath, "inner_work_path": \.innerWorkPath, "label_task_count": \.labelTaskCount,
    "labels": \.labels, "loading_sample_count": \.loadingSampleCount, "managed": \.managed,
    "next_version_num": \.nextVersionNum, "running_tasks_id": \.runningTasksID, "samples": \.samples,
    "schema": \.schema, "status": \.status, "third_path": \.thirdPath, "total_sample_count": \.totalSampleCount,
    "total_sub_sample_count": \.totalSubSampleCount, "unconfirmed_sample_count": \.unconfirmedSampleCount,
    "update_time": \.updateTime, "versions": \.versions, "work_path": \.workPath, "work_path_type": \.workPathType,
    "workforce_descriptor": \.workforceDescriptor, "workforce_task_count": \.workforceTaskCount,
    "workspace_id": \.workspaceID
  ]

  public func checkFields(with validator: inout Validator) {
    validator.check(currentVersionName, "current_version_name", length: Limits(1, 32))
    validator.each(featureSupports, "feature_supports") { $1.check($0, constant: "0") }
  }

  public typealias DatasetFormat = DescDatasetResponse.DatasetFormat
  public typealias DatasetType = ListDatasets.DatasetType
  public typealias Status = DescDatasetResponse.Status
}

public struct AnnotationFile: APIObject {
  public var createTime: Int64?
  public var datasetID: String?
  public var depth: Int?
  public var fileName: String?
  public var fileID: String?
  public var fileType: String?
  public var height: Int?
  public var size: Int64?
  public var tags: [String: String]?
  public var url: String?
  public var width: Int?

  public init(
    createTime: Int64? = nil, datasetID: String? = nil, depth: Int? = nil, fileName: String? = nil,
    fileID: String? = nil, fileType: String? = nil, height: Int? = nil, size: Int64? = nil,
    tags: [String: String]? = nil, url: String? = nil, width: Int? = nil
  ) {
    (self.createTime, self.datasetID, self.depth, self.fileName) = (createTime, datasetID, depth, fileName)
    (self.fileID, self.fileType, self.height, self.size, self.tags) = (fileID, fileType, height, size, tags)
    (self.url, self.width) = (url, width)
  }

  public static let fields: Fields<Self> = [
    "create_time": \.createTime, "dataset_id": \.datasetID, "depth": \.depth, "file_Name": \.fileName,
    "file_id": \.fileID, "file_type": \.fileType, "height": \.height, "size": \.size, "tags": \.tags, "url": \.url,
    "width": \.width
  ]
}

public typealias DatasetAndFilePreviewSchema = DescDatasetResponseSchema
