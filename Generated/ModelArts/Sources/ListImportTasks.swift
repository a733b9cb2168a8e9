// Made by Tablature from ListImportTasks.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v2/{project_id}/datasets/{dataset_id}/import-tasks`.
public struct ListImportTasks: PageNumberPaging {
  public typealias Output = ListImportTasksResponse
  public static let route = APIRoute(
    .get, "/v2/{project_id}/datasets/{dataset_id}/import-tasks", statuses: [200, 401, 403, 404]
  )

  public var datasetID: String
  public var projectID: String?
  /// `limit`: integer, 1...100, default `10`.
  public var limit: Int?
  /// `offset`: integer, default `0`.
  public var offset: Int?

  public init(datasetID: String, limit: Int? = nil, offset: Int? = nil, projectID: String? = nil) {
    (self.datasetID, self.limit, self.offset, self.projectID) = (datasetID, limit, offset, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["dataset_id": datasetID, "project_id": projectID])
    request.query(["limit": limit, "offset": offset])
  }

  public func validate(with validator: inout Validator) { validator.check(limit, "limit", range: Limits(1, 100)) }

  public var pageSize: Int? { limit ?? 10 }
  public var pageNumber: Int {
    get { offset ?? 0 }
    set { offset = newValue }
  }
  public static func items(of page: ListImportTasksResponse) -> [ImportTaskStatusResp] { page.importTasks ?? [] }
  public static func total(of page: ListImportTasksResponse) -> Int? { page.totalCount }
}

extension DataManagementOldVersionOperations {
  /// `GET /v2/{project_id}/datasets/{dataset_id}/import-tasks`, a page at a time; fails with 401, 403, 404.
  public func listImportTasks(
    datasetID: String, limit: Int? = nil, offset: Int? = nil, projectID: String? = nil
  ) async throws(ClientError) -> ListImportTasksResponse {
    try await send(ListImportTasks(datasetID: datasetID, limit: limit, offset: offset, projectID: projectID))
  }
}

public struct ListImportTasksResponse: APIObject {
  public var importTasks: [ImportTaskStatusResp]?
  public var totalCount: Int?

  public init(importTasks: [ImportTaskStatusResp]? = nil, totalCount: Int? = nil) {
    (self.importTasks, self.totalCount) = (importTasks, totalCount)
  }

  public static let fields: Fields<Self> = ["import_tasks": \.importTasks, "total_count": \.totalCount]
}

public struct ImportTaskStatusResp: APIObject {
  public var annotatedSampleCount: Int64?
  public var createTime: Int64?
  public var dataSource: DataSource?
  public var datasetID: String?
  /// `elapsed_time`: long, in seconds.
  public var elapsedTime: Int64?
  public var errorCode: String?
  public var errorMsg: String?
  public var fileStatistics: FileCopyProgress?
  public var finishedFileCount: Int64?
  /// `finished_file_size`: long, in bytes.
  public var finishedFileSize: Int64?
  public var importPath: String?
  public var importType: ImportType?
  public var importedSampleCount: Int64?
  public var importedSubSampleCount: Int64?
  public var processorTaskID: String?
  public var processorTaskStatus: Int?
  public var status: Status?
  public var taskID: String?
  public var totalFileCount: Int64?
  /// `total_file_size`: long, in bytes.
  public var totalFileSize: Int64?
  public var totalSampleCount: Int64?
  public var totalSubSampleCount: Int64?
  public var unconfirmedSampleCount: Int64?
  public var updateMs: Int64?

  public init(
    annotatedSampleCount: Int64? = nil, createTime: Int64? = nil, dataSource: DataSource? = nil,
    datasetID: String? = nil, elapsedTime: Int64? = nil, errorCode: String? = nil, errorMsg: String? = nil,
    fileStatistics: FileCopyProgress? = nil, finishedFileCount: Int64? = nil, finishedFileSize: Int64? = nil,
    importPath: String? = nil, importType: ImportType? = nil, importedSampleCount: Int64? = nil,
    importedSubSampleCount: Int64? = nil, processorTaskID: String? = nil, processorTaskStatus: Int? = nil,
    status: Status? = nil, taskID: String? = nil, totalFileCount: Int64? = nil, totalFileSize: Int64? = nil,
    totalSampleCount: Int64? = nil, totalSubSampleCount: Int64? = nil, unconfirmedSampleCount: Int64? = nil,
    updateMs: Int64? = nil
  ) {
    (self.annotatedSampleCount, self.createTime, self.dataSource) = (annotatedSampleCount, createTime, dataSource)
    (self.datasetID, self.elapsedTime, self.errorCode, self.errorMsg) = (datasetID, elapsedTime, errorCode, errorMsg)
    (self.fileStatistics, self.finishedFileCount) = (fileStatistics, finishedFileCount)
    (self.finishedFileSize, self.importPath, self.importType) = (finishedFileSize, importPath, importType)
    (self.importedSampleCount, self.importedSubSampleCount) = (importedSampleCount, importedSubSampleCount)
    (self.processorTaskID, self.processorTaskStatus, self.status) = (processorTaskID, processorTaskStatus, status)
    (self.taskID, self.totalFileCount, self.totalFileSize) = (taskID, totalFileCount, totalFileSize)
    (self.totalSampleCount, self.totalSubSampleCount) = (totalSampleCount, totalSubSampleCount)
    (self.unconfirmedSampleCount, self.updateMs) = (unconfirmedSampleCount, updateMs)
  }

  public static let fields: Fields<Self> = [
    "annotated_sample_count": \.annotatedSampleCount, "create_time": \.createTime, "data_source": \.dataSource,
    "dataset_id": \.datasetID, "elapsed_time": \.elapsedTime, "error_code": \.errorCode, "error_msg": \.errorMsg,
    "file_statistics": \.fileStatistics, "finished_file_count": \.finishedFileCount,
    "finished_file_size": \.finishedFileSize, "import_path": \.importPath, "import_type": \.importType,
    "imported_sample_count": \.importedSampleCount, "imported_sub_sample_count": \.importedSubSampleCount,
    "processor_task_id": \.processorTaskID, "processor_task_status": \.processorTaskStatus, "status": \.status,
    "task_id": \.taskID, "total_file_count": \.totalFileCount, "total_file_size": \.totalFileSize,
    "total_sample_count": \.totalSampleCount, "total_sub_sample_count": \.totalSubSampleCount,
    "unconfirmed_sample_count": \.unconfirmedSampleCount, "update_ms": \.updateMs
  ]

  public struct ImportType: OpenEnumeration {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static var importByDirectory: Self { Self(rawValue: 0) }
    public static var importByManifestFile: Self { Self(rawValue: 1) }
    public static var documentedValues: [Self] { [.importByDirectory, .importByManifestFile] }
  }

  public struct Status: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var queuing: Self { Self(rawValue: "QUEUING") }
    /// Execution started.
    public static var starting: Self { Self(rawValue: "STARTING") }
    public static var running: Self { Self(rawValue: "RUNNING") }
    public static var completed: Self { Self(rawValue: "COMPLETED") }
    public static var failed: Self { Self(rawValue: "FAILED") }
    /// Not found.
    public static var notExist: Self { Self(rawValue: "NOT_EXIST") }
    public static var documentedValues: [Self] { [.queuing, .starting, .running, .completed, .failed, .notExist] }
  }
}
