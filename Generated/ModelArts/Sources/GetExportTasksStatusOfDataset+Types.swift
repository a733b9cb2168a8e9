// Made by Tablature from GetExportTasksStatusOfDataset.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GetExportTasksStatusOfDatasetResponse` of the API.
public struct GetExportTasksStatusOfDatasetResponse: Codable, Hashable, Sendable {
  /// `create_time`: long.
  public var createTime: Int64?
  /// `error_code`: string.
  public var errorCode: String?
  /// `error_msg`: string.
  public var errorMsg: String?
  /// `export_format`: integer.
  public var exportFormat: ExportFormat?
  /// `export_params`: GetExportTasksStatusOfDatasetExportParams.
  public var exportParams: GetExportTasksStatusOfDatasetExportParams?
  /// `export_tasks`: list of ExportTaskStatusResp.
  public var exportTasks: [ExportTaskStatusResp]?
  /// `export_type`: integer.
  public var exportType: ExportType?
  /// `finished_sample_count`: integer.
  public var finishedSampleCount: Int?
  /// `path`: string.
  public var path: String?
  /// `progress`: float.
  public var progress: Double?
  /// `status`: string.
  public var status: String?
  /// `task_id`: string.
  public var taskID: String?
  /// `total_count`: integer.
  public var totalCount: Int?
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
    exportParams: GetExportTasksStatusOfDatasetExportParams? = nil, exportTasks: [ExportTaskStatusResp]? = nil,
    exportType: ExportType? = nil, finishedSampleCount: Int? = nil, path: String? = nil, progress: Double? = nil,
    status: String? = nil, taskID: String? = nil, totalCount: Int? = nil, totalSampleCount: Int? = nil,
    updateTime: Int64? = nil, versionFormat: VersionFormat? = nil, versionID: String? = nil
  ) {
    self.createTime = createTime
    self.errorCode = errorCode
    self.errorMsg = errorMsg
    self.exportFormat = exportFormat
    self.exportParams = exportParams
    self.exportTasks = exportTasks
    self.exportType = exportType
    self.finishedSampleCount = finishedSampleCount
    self.path = path
    self.progress = progress
    self.status = status
    self.taskID = taskID
    self.totalCount = totalCount
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
    exportTasks = try fields.optional("export_tasks")
    exportType = try fields.optional("export_type")
    finishedSampleCount = try fields.optional("finished_sample_count")
    path = try fields.optional("path")
    progress = try fields.optional("progress")
    status = try fields.optional("status")
    taskID = try fields.optional("task_id")
    totalCount = try fields.optional("total_count")
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
    try fields.write(exportTasks, "export_tasks")
    try fields.write(exportType, "export_type")
    try fields.write(finishedSampleCount, "finished_sample_count")
    try fields.write(path, "path")
    try fields.write(progress, "progress")
    try fields.write(status, "status")
    try fields.write(taskID, "task_id")
    try fields.write(totalCount, "total_count")
    try fields.write(totalSampleCount, "total_sample_count")
    try fields.write(updateTime, "update_time")
    try fields.write(versionFormat, "version_format")
    try fields.write(versionID, "version_id")
  }

  /// Values of `GetExportTasksStatusOfDatasetResponse.export_format`.
  public struct ExportFormat: OpenEnumeration {
    public var rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Tree structure. `1`.
    public static var treeStructure: Self { Self(rawValue: 1) }
    /// Tile structure. `2`.
    public static var tileStructure: Self { Self(rawValue: 2) }

    public static var documentedValues: [Self] { [.treeStructure, .tileStructure] }
  }

  /// Values of `GetExportTasksStatusOfDatasetResponse.export_type`.
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

  /// Values of `GetExportTasksStatusOfDatasetResponse.version_format`.
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

extension GetExportTasksStatusOfDatasetResponse: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(exportFormat, "export_format")
    validator.check(exportParams, "export_params")
    validator.check(exportTasks, "export_tasks")
    validator.check(exportType, "export_type")
    validator.check(versionFormat, "version_format")
  }
}

/// `ExportTaskStatusResp` of the API.
public struct ExportTaskStatusResp: Codable, Hashable, Sendable {
  /// `create_time`: long.
  public var createTime: Int64?
  /// `error_code`: string.
  public var errorCode: String?
  /// `error_msg`: string.
  public var errorMsg: String?
  /// `export_format`: integer.
  public var exportFormat: ExportFormat?
  /// `export_params`: GetExportTasksStatusOfDatasetExportParams.
  public var exportParams: GetExportTasksStatusOfDatasetExportParams?
  /// `export_type`: integer.
  public var exportType: ExportType?
  /// `finished_sample_count`: integer.
  public var finishedSampleCount: Int?
  /// `path`: string.
  public var path: String?
  /// `progress`: float.
  public var progress: Double?
  /// `status`: string.
  public var status: String?
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
    exportParams: GetExportTasksStatusOfDatasetExportParams? = nil, exportType: ExportType? = nil,
    finishedSampleCount: Int? = nil, path: String? = nil, progress: Double? = nil, status: String? = nil,
    taskID: String? = nil, totalSampleCount: Int? = nil, updateTime: Int64? = nil, versionFormat: VersionFormat? = nil,
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

  /// Values of `ExportTaskStatusResp.export_format`.
  public struct ExportFormat: OpenEnumeration {
    public var rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Tree structure. `1`.
    public static var treeStructure: Self { Self(rawValue: 1) }
    /// Tile structure. `2`.
    public static var tileStructure: Self { Self(rawValue: 2) }

    public static var documentedValues: [Self] { [.treeStructure, .tileStructure] }
  }

  /// Values of `ExportTaskStatusResp.export_type`.
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

  /// Values of `ExportTaskStatusResp.version_format`.
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

extension ExportTaskStatusResp: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(exportFormat, "export_format")
    validator.check(exportParams, "export_params")
    validator.check(exportType, "export_type")
    validator.check(versionFormat, "version_format")
  }
}

/// `GetExportTasksStatusOfDatasetExportParams` of the API.
public struct GetExportTasksStatusOfDatasetExportParams: Codable, Hashable, Sendable {
  /// `clear_hard_property`: boolean, default `true`.
  public var clearHardProperty: Bool?
  /// `export_dataset_version_format`: string.
  public var exportDatasetVersionFormat: String?
  /// `export_dataset_version_name`: string.
  public var exportDatasetVersionName: String?
  /// `export_dest`: string, default `DIR`.
  public var exportDest: ExportDest?
  /// `export_new_dataset_name`: string.
  public var exportNewDatasetName: String?
  /// `export_new_dataset_work_path`: string.
  public var exportNewDatasetWorkPath: String?
  /// `ratio_sample_usage`: boolean, default `false`.
  public var ratioSampleUsage: Bool?
  /// `sample_state`: string.
  public var sampleState: SampleState?
  /// `samples`: list of string.
  public var samples: [String]?
  /// `search_conditions`: list of SearchCondition.
  public var searchConditions: [SearchCondition]?
  /// `train_sample_ratio`: string, default `1.00`, examples show number.
  public var trainSampleRatio: Documented<String>?
  /// `clear_difficult`: boolean, known from an example only.
  public var clearDifficult: Bool?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    clearHardProperty: Bool? = nil, exportDatasetVersionFormat: String? = nil, exportDatasetVersionName: String? = nil,
    exportDest: ExportDest? = nil, exportNewDatasetName: String? = nil, exportNewDatasetWorkPath: String? = nil,
    ratioSampleUsage: Bool? = nil, sampleState: SampleState? = nil, samples: [String]? = nil,
    searchConditions: [SearchCondition]? = nil, trainSampleRatio: Documented<String>? = nil,
    clearDifficult: Bool? = nil
  ) {
    self.clearHardProperty = clearHardProperty
    self.exportDatasetVersionFormat = exportDatasetVersionFormat
    self.exportDatasetVersionName = exportDatasetVersionName
    self.exportDest = exportDest
    self.exportNewDatasetName = exportNewDatasetName
    self.exportNewDatasetWorkPath = exportNewDatasetWorkPath
    self.ratioSampleUsage = ratioSampleUsage
    self.sampleState = sampleState
    self.samples = samples
    self.searchConditions = searchConditions
    self.trainSampleRatio = trainSampleRatio
    self.clearDifficult = clearDifficult
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    clearHardProperty = try fields.optional("clear_hard_property")
    exportDatasetVersionFormat = try fields.optional("export_dataset_version_format")
    exportDatasetVersionName = try fields.optional("export_dataset_version_name")
    exportDest = try fields.optional("export_dest")
    exportNewDatasetName = try fields.optional("export_new_dataset_name")
    exportNewDatasetWorkPath = try fields.optional("export_new_dataset_work_path")
    ratioSampleUsage = try fields.optional("ratio_sample_usage")
    sampleState = try fields.optional("sample_state")
    samples = try fields.optional("samples")
    searchConditions = try fields.optional("search_conditions")
    trainSampleRatio = try fields.optional("train_sample_ratio")
    clearDifficult = try fields.optional("clear_difficult")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(clearHardProperty, "clear_hard_property")
    try fields.write(exportDatasetVersionFormat, "export_dataset_version_format")
    try fields.write(exportDatasetVersionName, "export_dataset_version_name")
    try fields.write(exportDest, "export_dest")
    try fields.write(exportNewDatasetName, "export_new_dataset_name")
    try fields.write(exportNewDatasetWorkPath, "export_new_dataset_work_path")
    try fields.write(ratioSampleUsage, "ratio_sample_usage")
    try fields.write(sampleState, "sample_state")
    try fields.write(samples, "samples")
    try fields.write(searchConditions, "search_conditions")
    try fields.write(trainSampleRatio, "train_sample_ratio")
    try fields.write(clearDifficult, "clear_difficult")
  }

  /// Values of `GetExportTasksStatusOfDatasetExportParams.export_dest`.
  public struct ExportDest: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `DIR`.
    public static var dir: Self { Self(rawValue: "DIR") }
    /// Export data to a new dataset. `NEW_DATASET`.
    public static var newDataset: Self { Self(rawValue: "NEW_DATASET") }

    public static var documentedValues: [Self] { [.dir, .newDataset] }
  }

  /// Values of `GetExportTasksStatusOfDatasetExportParams.sample_state`.
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
    /// Known from an example only. ``.
    public static var empty: Self { Self(rawValue: "") }

    public static var documentedValues: [Self] {
      [
        .all, .noneValue, .uncheck, .accepted, .rejected, .unreviewed, .reviewed, .workforceSampled,
        .workforceSampledUncheck, .workforceSampledChecked, .workforceSampledAccepted, .workforceSampledRejected,
        .autoAnnotation, .empty
      ]
    }
  }
}

extension GetExportTasksStatusOfDatasetExportParams: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(exportDest, "export_dest")
    validator.check(sampleState, "sample_state")
    validator.check(searchConditions, "search_conditions")
  }
}
