// Made by Tablature from GetExportTaskStatusOfDataset.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v2/{project_id}/datasets/{resource_id}/export-tasks/{task_id}`.
public struct GetExportTaskStatusOfDataset: APIOperation {
  public typealias Output = GetExportTaskStatusOfDatasetResponse
  public static let route = APIRoute(
    .get, "/v2/{project_id}/datasets/{resource_id}/export-tasks/{task_id}", statuses: [200, 401, 403, 404]
  )

  public var projectID: String?
  public var resourceID: String
  public var taskID: String

  public init(resourceID: String, taskID: String, projectID: String? = nil) {
    (self.resourceID, self.taskID, self.projectID) = (resourceID, taskID, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID, "resource_id": resourceID, "task_id": taskID])
  }
}

extension DataManagementOldVersionOperations {
  /// Calls `GetExportTaskStatusOfDataset`; documented failures: 401, 403, 404.
  public func getExportTaskStatusOfDataset(
    resourceID: String, taskID: String, projectID: String? = nil
  ) async throws(ClientError) -> GetExportTaskStatusOfDatasetResponse {
    try await send(GetExportTaskStatusOfDataset(resourceID: resourceID, taskID: taskID, projectID: projectID))
  }
}

public struct GetExportTaskStatusOfDatasetResponse: APIObject {
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
