// Made by Tablature from ExportTask.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `POST /v2/{project_id}/datasets/{dataset_id}/export-tasks`.
public struct ExportTask: APIOperation {
  public typealias Output = ExportTaskResponse
  public static let route = APIRoute(
    .post, "/v2/{project_id}/datasets/{dataset_id}/export-tasks", statuses: [200, 401, 403, 404]
  )

  public var datasetID: String
  public var projectID: String?
  public var body: ExportTaskRequest

  public init(datasetID: String, body: ExportTaskRequest, projectID: String? = nil) {
    (self.datasetID, self.body, self.projectID) = (datasetID, body, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["dataset_id": datasetID, "project_id": projectID])
    request.json(body)
  }

  public func validate(with validator: inout Validator) { validator.check(body, "body") }
}

extension DataManagementOldVersionOperations {
  /// `POST /v2/{project_id}/datasets/{dataset_id}/export-tasks`; fails with 401, 403, 404.
  public func exportTask(
    datasetID: String, body: ExportTaskRequest, projectID: String? = nil
  ) async throws(ClientError) -> ExportTaskResponse {
    try await send(ExportTask(datasetID: datasetID, body: body, projectID: projectID))
  }
}

public struct ExportTaskRequest: APIObject {
  public var annotationFormat: AnnotationFormat?
  public var exportFormat: ExportFormat?
  public var exportParams: ExportParams?
  public var exportType: ExportType?
  /// `path`: string, required when data is exported to OBS or a new dataset.
  public var path: String?
  public var sampleState: SampleState?
  /// `source_type_header`: string, default `obs://`.
  public var sourceTypeHeader: String?
  public var status: Int?
  public var taskID: String?
  public var versionFormat: VersionFormat?
  /// `version_id`: string, required when data of a dataset version is exported.
  public var versionID: String?
  /// `with_column_header`: boolean, default `true`.
  public var withColumnHeader: Bool?

  public init(
    annotationFormat: AnnotationFormat? = nil, exportFormat: ExportFormat? = nil, exportParams: ExportParams? = nil,
    exportType: ExportType? = nil, path: String? = nil, sampleState: SampleState? = nil,
    sourceTypeHeader: String? = nil, status: Int? = nil, taskID: String? = nil, versionFormat: VersionFormat? = nil,
    versionID: String? = nil, withColumnHeader: Bool? = nil
  ) {
    (self.annotationFormat, self.exportFormat, self.exportParams) = (annotationFormat, exportFormat, exportParams)
    (self.exportType, self.path, self.sampleState) = (exportType, path, sampleState)
    (self.sourceTypeHeader, self.status, self.taskID) = (sourceTypeHeader, status, taskID)
    (self.versionFormat, self.versionID, self.withColumnHeader) = (versionFormat, versionID, withColumnHeader)
  }

  public static let fields: Fields<Self> = [
    "annotation_format": \.annotationFormat, "export_format": \.exportFormat, "export_params": \.exportParams,
    "export_type": \.exportType, "path": \.path, "sample_state": \.sampleState,
    "source_type_header": \.sourceTypeHeader, "status": \.status, "task_id": \.taskID,
    "version_format": \.versionFormat, "version_id": \.versionID, "with_column_header": \.withColumnHeader
  ]

  public typealias ExportFormat = SmartTaskConfig.ExportFormat
  public typealias SampleState = DatasetVersion.SampleState
  public typealias VersionFormat = DatasetVersion.VersionFormat

  public struct AnnotationFormat: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var voc: Self { Self(rawValue: "VOC") }
    public static var coco: Self { Self(rawValue: "COCO") }
    public static var documentedValues: [Self] { [.voc, .coco] }
  }

  public struct ExportType: OpenEnumeration {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static var labeled: Self { Self(rawValue: 0) }
    public static var unlabeled: Self { Self(rawValue: 1) }
    public static var all: Self { Self(rawValue: 2) }
    public static var conditionalSearch: Self { Self(rawValue: 3) }
    public static var documentedValues: [Self] { [.labeled, .unlabeled, .all, .conditionalSearch] }
  }
}

public struct ExportTaskResponse: APIObject {
  public var createTime: Int64?
  public var errorCode: String?
  public var errorMsg: String?
  public var exportFormat: ExportFormat?
  public var exportParams: ExportParams?
  public var exportType: ExportType?
  public var finishedSampleCount: Int?
  public var path: String?
  public var progress: Double?
  public var status: Status?
  public var taskID: String?
  public var totalSampleCount: Int?
  public var updateTime: Int64?
  public var versionFormat: VersionFormat?
  public var versionID: String?

  public init(
    createTime: Int64? = nil, errorCode: String? = nil, errorMsg: String? = nil, exportFormat: ExportFormat? = nil,
    exportParams: ExportParams? = nil, exportType: ExportType? = nil, finishedSampleCount: Int? = nil,
    path: String? = nil, progress: Double? = nil, status: Status? = nil, taskID: String? = nil,
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

  public struct Status: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Initialized.
    public static var initValue: Self { Self(rawValue: "INIT") }
    public static var running: Self { Self(rawValue: "RUNNING") }
    public static var failed: Self { Self(rawValue: "FAILED") }
    /// Completed.
    public static var successed: Self { Self(rawValue: "SUCCESSED") }
    public static var documentedValues: [Self] { [.initValue, .running, .failed, .successed] }
  }
}
