// Made by Tablature from ExportTask.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ExportTaskRequest` of the API.
public struct ExportTaskRequest: Codable, Hashable, Sendable {
  /// `annotation_format`: string.
  public var annotationFormat: AnnotationFormat?
  /// `export_format`: integer.
  public var exportFormat: ExportFormat?
  /// `export_params`: ExportParams.
  public var exportParams: ExportParams?
  /// `export_type`: integer.
  public var exportType: ExportType?
  /// `path`: string, required when data is exported to OBS or a new dataset.
  public var path: String?
  /// `sample_state`: string.
  public var sampleState: SampleState?
  /// `source_type_header`: string, default `obs://`.
  public var sourceTypeHeader: String?
  /// `status`: integer.
  public var status: Int?
  /// `task_id`: string.
  public var taskID: String?
  /// `version_format`: string.
  public var versionFormat: VersionFormat?
  /// `version_id`: string, required when data of a dataset version is exported.
  public var versionID: String?
  /// `with_column_header`: boolean, default `true`.
  public var withColumnHeader: Bool?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    annotationFormat: AnnotationFormat? = nil, exportFormat: ExportFormat? = nil, exportParams: ExportParams? = nil,
    exportType: ExportType? = nil, path: String? = nil, sampleState: SampleState? = nil,
    sourceTypeHeader: String? = nil, status: Int? = nil, taskID: String? = nil, versionFormat: VersionFormat? = nil,
    versionID: String? = nil, withColumnHeader: Bool? = nil
  ) {
    self.annotationFormat = annotationFormat
    self.exportFormat = exportFormat
    self.exportParams = exportParams
    self.exportType = exportType
    self.path = path
    self.sampleState = sampleState
    self.sourceTypeHeader = sourceTypeHeader
    self.status = status
    self.taskID = taskID
    self.versionFormat = versionFormat
    self.versionID = versionID
    self.withColumnHeader = withColumnHeader
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    annotationFormat = try fields.optional("annotation_format")
    exportFormat = try fields.optional("export_format")
    exportParams = try fields.optional("export_params")
    exportType = try fields.optional("export_type")
    path = try fields.optional("path")
    sampleState = try fields.optional("sample_state")
    sourceTypeHeader = try fields.optional("source_type_header")
    status = try fields.optional("status")
    taskID = try fields.optional("task_id")
    versionFormat = try fields.optional("version_format")
    versionID = try fields.optional("version_id")
    withColumnHeader = try fields.optional("with_column_header")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(annotationFormat, "annotation_format")
    try fields.write(exportFormat, "export_format")
    try fields.write(exportParams, "export_params")
    try fields.write(exportType, "export_type")
    try fields.write(path, "path")
    try fields.write(sampleState, "sample_state")
    try fields.write(sourceTypeHeader, "source_type_header")
    try fields.write(status, "status")
    try fields.write(taskID, "task_id")
    try fields.write(versionFormat, "version_format")
    try fields.write(versionID, "version_id")
    try fields.write(withColumnHeader, "with_column_header")
  }

  /// Values of `ExportTaskRequest.annotation_format`.
  public struct AnnotationFormat: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// VOC. `VOC`.
    public static var voc: Self { Self(rawValue: "VOC") }
    /// COCO. `COCO`.
    public static var coco: Self { Self(rawValue: "COCO") }

    public static var documentedValues: [Self] { [.voc, .coco] }
  }

  /// Values of `ExportTaskRequest.export_format`.
  public struct ExportFormat: OpenEnumeration {
    public var rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Tree structure. `1`.
    public static var treeStructure: Self { Self(rawValue: 1) }
    /// Tile structure. `2`.
    public static var tileStructure: Self { Self(rawValue: 2) }

    public static var documentedValues: [Self] { [.treeStructure, .tileStructure] }
  }

  /// Values of `ExportTaskRequest.export_type`.
  public struct ExportType: OpenEnumeration {
    public var rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Labeled. `0`.
    public static var labeled: Self { Self(rawValue: 0) }
    /// Unlabeled. `1`.
    public static var unlabeled: Self { Self(rawValue: 1) }
    /// All. `2`.
    public static var all: Self { Self(rawValue: 2) }
    /// Conditional search. `3`.
    public static var conditionalSearch: Self { Self(rawValue: 3) }

    public static var documentedValues: [Self] { [.labeled, .unlabeled, .all, .conditionalSearch] }
  }

  /// Values of `ExportTaskRequest.sample_state`.
  public struct SampleState: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Labeled. `__ALL__`.
    public static var all: Self { Self(rawValue: "__ALL__") }
    /// Not marked. `__NONE__`.
    public static var noneValue: Self { Self(rawValue: "__NONE__") }
    /// To be accepted. `__UNCHECK__`.
    public static var uncheck: Self { Self(rawValue: "__UNCHECK__") }
    /// `__ACCEPTED__`.
    public static var accepted: Self { Self(rawValue: "__ACCEPTED__") }
    /// Rejected. `__REJECTED__`.
    public static var rejected: Self { Self(rawValue: "__REJECTED__") }
    /// To be reviewed. `__UNREVIEWED__`.
    public static var unreviewed: Self { Self(rawValue: "__UNREVIEWED__") }
    /// Approved. `__REVIEWED__`.
    public static var reviewed: Self { Self(rawValue: "__REVIEWED__") }
    /// Sampled. `__WORKFORCE_SAMPLED__`.
    public static var workforceSampled: Self { Self(rawValue: "__WORKFORCE_SAMPLED__") }
    /// `__WORKFORCE_SAMPLED_UNCHECK__`.
    public static var workforceSampledUncheck: Self { Self(rawValue: "__WORKFORCE_SAMPLED_UNCHECK__") }
    /// `__WORKFORCE_SAMPLED_CHECKED__`.
    public static var workforceSampledChecked: Self { Self(rawValue: "__WORKFORCE_SAMPLED_CHECKED__") }
    /// `__WORKFORCE_SAMPLED_ACCEPTED__`.
    public static var workforceSampledAccepted: Self { Self(rawValue: "__WORKFORCE_SAMPLED_ACCEPTED__") }
    /// `__WORKFORCE_SAMPLED_REJECTED__`.
    public static var workforceSampledRejected: Self { Self(rawValue: "__WORKFORCE_SAMPLED_REJECTED__") }
    /// To be confirmed. `__AUTO_ANNOTATION__`.
    public static var autoAnnotation: Self { Self(rawValue: "__AUTO_ANNOTATION__") }

    public static var documentedValues: [Self] {
      [
        .all, .noneValue, .uncheck, .accepted, .rejected, .unreviewed, .reviewed, .workforceSampled,
        .workforceSampledUncheck, .workforceSampledChecked, .workforceSampledAccepted, .workforceSampledRejected,
        .autoAnnotation
      ]
    }
  }

  /// Values of `ExportTaskRequest.version_format`.
  public struct VersionFormat: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Default format. `Default`.
    public static var `default`: Self { Self(rawValue: "Default") }
    /// CarbonData (supported only by table datasets). `CarbonData`.
    public static var carbonData: Self { Self(rawValue: "CarbonData") }
    /// CSV. `CSV`.
    public static var csv: Self { Self(rawValue: "CSV") }

    public static var documentedValues: [Self] { [.default, .carbonData, .csv] }
  }
}

extension ExportTaskRequest: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(annotationFormat, "annotation_format")
    validator.check(exportFormat, "export_format")
    validator.check(exportParams, "export_params")
    validator.check(exportType, "export_type")
    validator.check(sampleState, "sample_state")
    validator.check(versionFormat, "version_format")
  }
}

/// `ExportTaskResponse` of the API.
public struct ExportTaskResponse: Codable, Hashable, Sendable {
  /// `create_time`: long.
  public var createTime: Int64?
  /// `error_code`: string.
  public var errorCode: String?
  /// `error_msg`: string.
  public var errorMsg: String?
  /// `export_format`: integer.
  public var exportFormat: ExportFormat?
  /// `export_params`: ExportParams.
  public var exportParams: ExportParams?
  /// `export_type`: integer.
  public var exportType: ExportType?
  /// `finished_sample_count`: integer.
  public var finishedSampleCount: Int?
  /// `path`: string.
  public var path: String?
  /// `progress`: float.
  public var progress: Double?
  /// `status`: string.
  public var status: Status?
  /// `task_id`: string.
  public var taskID: String?
  /// `total_sample_count`: integer.
  public var totalSampleCount: Int?
  /// `update_time`: long.
  public var updateTime: Int64?
  /// `version_format`: string.
  public var versionFormat: VersionFormat?
  /// `version_id`: string.
  public var versionID: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    createTime: Int64? = nil, errorCode: String? = nil, errorMsg: String? = nil, exportFormat: ExportFormat? = nil,
    exportParams: ExportParams? = nil, exportType: ExportType? = nil, finishedSampleCount: Int? = nil,
    path: String? = nil, progress: Double? = nil, status: Status? = nil, taskID: String? = nil,
    totalSampleCount: Int? = nil, updateTime: Int64? = nil, versionFormat: VersionFormat? = nil,
    versionID: String? = nil
  ) {
    self.createTime = createTime
    self.errorCode = errorCode
    self.errorMsg = errorMsg
    self.exportFormat = exportFormat
    self.exportParams = exportParams
    self.exportType = exportType
    self.finishedSampleCount = finishedSampleCount
    self.path = path
    self.progress = progress
    self.status = status
    self.taskID = taskID
    self.totalSampleCount = totalSampleCount
    self.updateTime = updateTime
    self.versionFormat = versionFormat
    self.versionID = versionID
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    createTime = try fields.optional("create_time")
    errorCode = try fields.optional("error_code")
    errorMsg = try fields.optional("error_msg")
    exportFormat = try fields.optional("export_format")
    exportParams = try fields.optional("export_params")
    exportType = try fields.optional("export_type")
    finishedSampleCount = try fields.optional("finished_sample_count")
    path = try fields.optional("path")
    progress = try fields.optional("progress")
    status = try fields.optional("status")
    taskID = try fields.optional("task_id")
    totalSampleCount = try fields.optional("total_sample_count")
    updateTime = try fields.optional("update_time")
    versionFormat = try fields.optional("version_format")
    versionID = try fields.optional("version_id")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(createTime, "create_time")
    try fields.write(errorCode, "error_code")
    try fields.write(errorMsg, "error_msg")
    try fields.write(exportFormat, "export_format")
    try fields.write(exportParams, "export_params")
    try fields.write(exportType, "export_type")
    try fields.write(finishedSampleCount, "finished_sample_count")
    try fields.write(path, "path")
    try fields.write(progress, "progress")
    try fields.write(status, "status")
    try fields.write(taskID, "task_id")
    try fields.write(totalSampleCount, "total_sample_count")
    try fields.write(updateTime, "update_time")
    try fields.write(versionFormat, "version_format")
    try fields.write(versionID, "version_id")
  }

  /// Values of `ExportTaskResponse.export_format`.
  public struct ExportFormat: OpenEnumeration {
    public var rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Tree structure. `1`.
    public static var treeStructure: Self { Self(rawValue: 1) }
    /// Tile structure. `2`.
    public static var tileStructure: Self { Self(rawValue: 2) }

    public static var documentedValues: [Self] { [.treeStructure, .tileStructure] }
  }

  /// Values of `ExportTaskResponse.export_type`.
  public struct ExportType: OpenEnumeration {
    public var rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Labeled. `0`.
    public static var labeled: Self { Self(rawValue: 0) }
    /// Unlabeled. `1`.
    public static var unlabeled: Self { Self(rawValue: 1) }
    /// All. `2`.
    public static var all: Self { Self(rawValue: 2) }
    /// Conditional search. `3`.
    public static var conditionalSearch: Self { Self(rawValue: 3) }

    public static var documentedValues: [Self] { [.labeled, .unlabeled, .all, .conditionalSearch] }
  }

  /// Values of `ExportTaskResponse.status`.
  public struct Status: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Initialized. `INIT`.
    public static var initValue: Self { Self(rawValue: "INIT") }
    /// Running. `RUNNING`.
    public static var running: Self { Self(rawValue: "RUNNING") }
    /// Failed. `FAILED`.
    public static var failed: Self { Self(rawValue: "FAILED") }
    /// Completed. `SUCCESSED`.
    public static var successed: Self { Self(rawValue: "SUCCESSED") }

    public static var documentedValues: [Self] { [.initValue, .running, .failed, .successed] }
  }

  /// Values of `ExportTaskResponse.version_format`.
  public struct VersionFormat: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Default format. `Default`.
    public static var `default`: Self { Self(rawValue: "Default") }
    /// CarbonData (supported only by table datasets). `CarbonData`.
    public static var carbonData: Self { Self(rawValue: "CarbonData") }
    /// CSV. `CSV`.
    public static var csv: Self { Self(rawValue: "CSV") }

    public static var documentedValues: [Self] { [.default, .carbonData, .csv] }
  }
}

extension ExportTaskResponse: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(exportFormat, "export_format")
    validator.check(exportParams, "export_params")
    validator.check(exportType, "export_type")
    validator.check(status, "status")
    validator.check(versionFormat, "version_format")
  }
}
