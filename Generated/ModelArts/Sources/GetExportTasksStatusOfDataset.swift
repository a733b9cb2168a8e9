// Made by Tablature from GetExportTasksStatusOfDataset.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v2/{project_id}/datasets/{dataset_id}/export-tasks`.
public struct GetExportTasksStatusOfDataset: PageNumberPaging {
  public typealias Output = GetExportTasksStatusOfDatasetResponse
  public static let route = APIRoute(
    .get, "/v2/{project_id}/datasets/{dataset_id}/export-tasks", statuses: [200, 401, 403, 404]
  )

  public var datasetID: String
  public var projectID: String?
  public var exportType: ExportType?
  /// `limit`: integer, 1...100, default `10`.
  public var limit: Int?
  /// `offset`: integer, default `0`.
  public var offset: Int?

  public init(
    datasetID: String, exportType: ExportType? = nil, limit: Int? = nil, offset: Int? = nil, projectID: String? = nil
  ) {
    (self.datasetID, self.exportType, self.limit, self.offset) = (datasetID, exportType, limit, offset)
    self.projectID = projectID
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["dataset_id": datasetID, "project_id": projectID])
    request.query(["export_type": exportType, "limit": limit, "offset": offset])
  }

  public func validate(with validator: inout Validator) {
    validator.check(exportType, "export_type")
    validator.check(limit, "limit", range: Limits(1, 100))
  }

  public var pageSize: Int? { limit ?? 10 }
  public var pageNumber: Int {
    get { offset ?? 0 }
    set { offset = newValue }
  }
  public static func items(of page: GetExportTasksStatusOfDatasetResponse) -> [ExportTaskStatusResp] { page.exportTasks ?? [] }
  public static func total(of page: GetExportTasksStatusOfDatasetResponse) -> Int? { page.totalCount }

  public typealias ExportType = ExportTaskRequest.ExportType
}

extension DataManagementOldVersionOperations {
  /// `GET /v2/{project_id}/datasets/{dataset_id}/export-tasks`, a page at a time; fails with 401, 403, 404.
  public func getExportTasksStatusOfDataset(
    datasetID: String, exportType: GetExportTasksStatusOfDataset.ExportType? = nil, limit: Int? = nil,
    offset: Int? = nil, projectID: String? = nil
  ) async throws(ClientError) -> GetExportTasksStatusOfDatasetResponse {
    try await send(GetExportTasksStatusOfDataset(
      datasetID: datasetID, exportType: exportType, limit: limit, offset: offset, projectID: projectID
    ))
  }
}

public struct GetExportTasksStatusOfDatasetResponse: APIObject {
  public var createTime: Int64?
  public var errorCode: String?
  public var errorMsg: String?
  public var exportFormat: ExportFormat?
  public var exportParams: ExportParams?
  public var exportTasks: [ExportTaskStatusResp]?
  public var exportType: ExportType?
  public var finishedSampleCount: Int?
  public var path: String?
  public var progress: Double?
  public var status: String?
  public var taskID: String?
  public var totalCount: Int?
  public var totalSampleCount: Int?
  public var updateTime: Int64?
  public var versionFormat: VersionFormat?
  public var versionID: String?

  public init(
    createTime: Int64? = nil, errorCode: String? = nil, errorMsg: String? = nil, exportFormat: ExportFormat? = nil,
    exportParams: ExportParams? = nil, exportTasks: [ExportTaskStatusResp]? = nil, exportType: ExportType? = nil,
    finishedSampleCount: Int? = nil, path: String? = nil, progress: Double? = nil, status: String? = nil,
    taskID: String? = nil, totalCount: Int? = nil, totalSampleCount: Int? = nil, updateTime: Int64? = nil,
    versionFormat: VersionFormat? = nil, versionID: String? = nil
  ) {
    (self.createTime, self.errorCode, self.errorMsg) = (createTime, errorCode, errorMsg)
    (self.exportFormat, self.exportParams, self.exportTasks) = (exportFormat, exportParams, exportTasks)
    (self.exportType, self.finishedSampleCount, self.path) = (exportType, finishedSampleCount, path)
    (self.progress, self.status, self.taskID, self.totalCount) = (progress, status, taskID, totalCount)
    (self.totalSampleCount, self.updateTime, self.versionFormat) = (totalSampleCount, updateTime, versionFormat)
    self.versionID = versionID
  }

  public static let fields: Fields<Self> = [
    "create_time": \.createTime, "error_code": \.errorCode, "error_msg": \.errorMsg, "export_format": \.exportFormat,
    "export_params": \.exportParams, "export_tasks": \.exportTasks, "export_type": \.exportType,
    "finished_sample_count": \.finishedSampleCount, "path": \.path, "progress": \.progress, "status": \.status,
    "task_id": \.taskID, "total_count": \.totalCount, "total_sample_count": \.totalSampleCount,
    "update_time": \.updateTime, "version_format": \.versionFormat, "version_id": \.versionID
  ]

  public typealias ExportFormat = SmartTaskConfig.ExportFormat
  public typealias ExportType = ExportTaskRequest.ExportType
  public typealias VersionFormat = DatasetVersion.VersionFormat
}

public struct ExportTaskStatusResp: APIObject {
  public var createTime: Int64?
  public var errorCode: String?
  public var errorMsg: String?
  public var exportFormat: ExportFormat?
  public var exportParams: ExportParams?
  public var exportType: ExportType?
  public var finishedSampleCount: Int?
  public var path: String?
  public var progress: Double?
  public var status: String?
  public var taskID: String?
  public var totalSampleCount: Int?
  public var updateTime: Int64?
  public var versionFormat: VersionFormat?
  public var versionID: String?

  public init(
    createTime: Int64? = nil, errorCode: String? = nil, errorMsg: String? = nil, exportFormat: ExportFormat? = nil,
    exportParams: ExportParams? = nil, exportType: ExportType? = nil, finishedSampleCount: Int? = nil,
    path: String? = nil, progress: Double? = nil, status: String? = nil, taskID: String? = nil,
    totalSampleCount: Int? = nil, updateTime: Int64? = nil, versionFormat: VersionFormat? = nil,
    versionID: String? = nil
  ) {
    (self.createTime, self.errorCode, self.errorMsg) = (createTime, errorCode, errorMsg)
    (self.exportFormat, self.exportParams, self.exportType) = (exportFormat, exportParams, exportType)
    (self.finishedSampleCount, self.path, self.progress, self.status) = (finishedSampleCount, path, progress, status)
    (self.taskID, self.totalSampleCount, self.updateTime) = (taskID, totalSampleCount, updateTime)
    (self.versionFormat, self.versionID) = (versionFormat, versionID)
  }

  public static let fields: Fields<Self> = [
    "create_time": \.createTime, "error_code": \.errorCode, "error_msg": \.errorMsg, "export_format": \.exportFormat,
    "export_params": \.exportParams, "export_type": \.exportType, "finished_sample_count": \.finishedSampleCount,
    "path": \.path, "progress": \.progress, "status": \.status, "task_id": \.taskID,
    "total_sample_count": \.totalSampleCount, "update_time": \.updateTime, "version_format": \.versionFormat,
    "version_id": \.versionID
  ]

  public typealias ExportFormat = SmartTaskConfig.ExportFormat
  public typealias ExportType = ExportTaskRequest.ExportType
  public typealias VersionFormat = DatasetVersion.VersionFormat
}
