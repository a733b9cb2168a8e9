// Made by Tablature from DescImportTask.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `DescImportTaskResponse` of the API.
public struct DescImportTaskResponse: Codable, Hashable, Sendable {
  /// `annotated_sample_count`: long.
  public var annotatedSampleCount: Int64?
  /// `create_time`: long.
  public var createTime: Int64?
  /// `data_source`: DataSource.
  public var dataSource: DataSource?
  /// `dataset_id`: string.
  public var datasetID: String?
  /// `elapsed_time`: long, in seconds.
  public var elapsedTime: Int64?
  /// `error_code`: string.
  public var errorCode: String?
  /// `error_msg`: string.
  public var errorMsg: String?
  /// `file_statistics`: FileCopyProgress.
  public var fileStatistics: FileCopyProgress?
  /// `finished_file_count`: long.
  public var finishedFileCount: Int64?
  /// `finished_file_size`: long, in bytes.
  public var finishedFileSize: Int64?
  /// `import_path`: string.
  public var importPath: String?
  /// `import_type`: integer.
  public var importType: ImportType?
  /// `imported_sample_count`: long.
  public var importedSampleCount: Int64?
  /// `imported_sub_sample_count`: long.
  public var importedSubSampleCount: Int64?
  /// `processor_task_id`: string.
  public var processorTaskID: String?
  /// `processor_task_status`: integer.
  public var processorTaskStatus: Int?
  /// `status`: string.
  public var status: Status?
  /// `task_id`: string.
  public var taskID: String?
  /// `total_file_count`: long.
  public var totalFileCount: Int64?
  /// `total_file_size`: long, in bytes.
  public var totalFileSize: Int64?
  /// `total_sample_count`: long.
  public var totalSampleCount: Int64?
  /// `total_sub_sample_count`: long.
  public var totalSubSampleCount: Int64?
  /// `unconfirmed_sample_count`: long.
  public var unconfirmedSampleCount: Int64?
  /// `update_ms`: long.
  public var updateMs: Int64?

  /// Makes a value; what is nil is left out of the JSON.
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
    self.annotatedSampleCount = annotatedSampleCount
    self.createTime = createTime
    self.dataSource = dataSource
    self.datasetID = datasetID
    self.elapsedTime = elapsedTime
    self.errorCode = errorCode
    self.errorMsg = errorMsg
    self.fileStatistics = fileStatistics
    self.finishedFileCount = finishedFileCount
    self.finishedFileSize = finishedFileSize
    self.importPath = importPath
    self.importType = importType
    self.importedSampleCount = importedSampleCount
    self.importedSubSampleCount = importedSubSampleCount
    self.processorTaskID = processorTaskID
    self.processorTaskStatus = processorTaskStatus
    self.status = status
    self.taskID = taskID
    self.totalFileCount = totalFileCount
    self.totalFileSize = totalFileSize
    self.totalSampleCount = totalSampleCount
    self.totalSubSampleCount = totalSubSampleCount
    self.unconfirmedSampleCount = unconfirmedSampleCount
    self.updateMs = updateMs
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    annotatedSampleCount = try fields.optional("annotated_sample_count")
    createTime = try fields.optional("create_time")
    dataSource = try fields.optional("data_source")
    datasetID = try fields.optional("dataset_id")
    elapsedTime = try fields.optional("elapsed_time")
    errorCode = try fields.optional("error_code")
    errorMsg = try fields.optional("error_msg")
    fileStatistics = try fields.optional("file_statistics")
    finishedFileCount = try fields.optional("finished_file_count")
    finishedFileSize = try fields.optional("finished_file_size")
    importPath = try fields.optional("import_path")
    importType = try fields.optional("import_type")
    importedSampleCount = try fields.optional("imported_sample_count")
    importedSubSampleCount = try fields.optional("imported_sub_sample_count")
    processorTaskID = try fields.optional("processor_task_id")
    processorTaskStatus = try fields.optional("processor_task_status")
    status = try fields.optional("status")
    taskID = try fields.optional("task_id")
    totalFileCount = try fields.optional("total_file_count")
    totalFileSize = try fields.optional("total_file_size")
    totalSampleCount = try fields.optional("total_sample_count")
    totalSubSampleCount = try fields.optional("total_sub_sample_count")
    unconfirmedSampleCount = try fields.optional("unconfirmed_sample_count")
    updateMs = try fields.optional("update_ms")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(annotatedSampleCount, "annotated_sample_count")
    try fields.write(createTime, "create_time")
    try fields.write(dataSource, "data_source")
    try fields.write(datasetID, "dataset_id")
    try fields.write(elapsedTime, "elapsed_time")
    try fields.write(errorCode, "error_code")
    try fields.write(errorMsg, "error_msg")
    try fields.write(fileStatistics, "file_statistics")
    try fields.write(finishedFileCount, "finished_file_count")
    try fields.write(finishedFileSize, "finished_file_size")
    try fields.write(importPath, "import_path")
    try fields.write(importType, "import_type")
    try fields.write(importedSampleCount, "imported_sample_count")
    try fields.write(importedSubSampleCount, "imported_sub_sample_count")
    try fields.write(processorTaskID, "processor_task_id")
    try fields.write(processorTaskStatus, "processor_task_status")
    try fields.write(status, "status")
    try fields.write(taskID, "task_id")
    try fields.write(totalFileCount, "total_file_count")
    try fields.write(totalFileSize, "total_file_size")
    try fields.write(totalSampleCount, "total_sample_count")
    try fields.write(totalSubSampleCount, "total_sub_sample_count")
    try fields.write(unconfirmedSampleCount, "unconfirmed_sample_count")
    try fields.write(updateMs, "update_ms")
  }

  /// Values of `DescImportTaskResponse.import_type`.
  public struct ImportType: OpenEnumeration {
    public var rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Import by directory. `0`.
    public static var importByDirectory: Self { Self(rawValue: 0) }
    /// Import by manifest file. `1`.
    public static var importByManifestFile: Self { Self(rawValue: 1) }

    public static var documentedValues: [Self] { [.importByDirectory, .importByManifestFile] }
  }

  /// Values of `DescImportTaskResponse.status`.
  public struct Status: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Queuing. `QUEUING`.
    public static var queuing: Self { Self(rawValue: "QUEUING") }
    /// Execution started. `STARTING`.
    public static var starting: Self { Self(rawValue: "STARTING") }
    /// Running. `RUNNING`.
    public static var running: Self { Self(rawValue: "RUNNING") }
    /// Completed. `COMPLETED`.
    public static var completed: Self { Self(rawValue: "COMPLETED") }
    /// Failed. `FAILED`.
    public static var failed: Self { Self(rawValue: "FAILED") }
    /// Not found. `NOT_EXIST`.
    public static var notExist: Self { Self(rawValue: "NOT_EXIST") }

    public static var documentedValues: [Self] { [.queuing, .starting, .running, .completed, .failed, .notExist] }
  }
}

extension DescImportTaskResponse: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(dataSource, "data_source")
    validator.check(importType, "import_type")
    validator.check(status, "status")
  }
}
