// Made by Tablature from GetExportTaskStatusOfDataset.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GetExportTaskStatusOfDatasetResponse` of the API.
public struct GetExportTaskStatusOfDatasetResponse: Codable, Hashable, Sendable {
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
    exportParams: ExportParams? = nil, exportType: ExportType? = nil, finishedSampleCount: Int? = nil,
    path: String? = nil, progress: Double? = nil, status: String? = nil, taskID: String? = nil,
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

  /// Values of `GetExportTaskStatusOfDatasetResponse.export_format`.
  public struct ExportFormat: OpenEnumeration {
    public var rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Tree structure. `1`.
    public static var treeStructure: Self { Self(rawValue: 1) }
    /// Tile structure. `2`.
    public static var tileStructure: Self { Self(rawValue: 2) }

    public static var documentedValues: [Self] { [.treeStructure, .tileStructure] }
  }

  /// Values of `GetExportTaskStatusOfDatasetResponse.export_type`.
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

  /// Values of `GetExportTaskStatusOfDatasetResponse.version_format`.
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

extension GetExportTaskStatusOfDatasetResponse: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(exportFormat, "export_format")
    validator.check(exportParams, "export_params")
    validator.check(exportType, "export_type")
    validator.check(versionFormat, "version_format")
  }
}
