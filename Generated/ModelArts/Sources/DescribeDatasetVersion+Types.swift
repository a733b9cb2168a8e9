// Made by Tablature from DescribeDatasetVersion.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `DescribeDatasetVersionResponse` of the API.
public struct DescribeDatasetVersionResponse: Codable, Hashable, Sendable {
  /// `add_sample_count`: integer.
  public var addSampleCount: Int?
  /// `analysis_cache_path`: string.
  public var analysisCachePath: String?
  /// `analysis_status`: integer.
  public var analysisStatus: AnalysisStatus?
  /// `analysis_task_id`: string.
  public var analysisTaskID: String?
  /// `annotated_sample_count`: integer.
  public var annotatedSampleCount: Int?
  /// `annotated_sub_sample_count`: integer.
  public var annotatedSubSampleCount: Int?
  /// `clear_hard_property`: boolean, default `true`.
  public var clearHardProperty: Bool?
  /// `code`: string.
  public var code: String?
  /// `create_time`: long.
  public var createTime: Int64?
  /// `crop`: boolean, default `false`.
  public var crop: Bool?
  /// `crop_path`: string.
  public var cropPath: String?
  /// `crop_rotate_cache_path`: string.
  public var cropRotateCachePath: String?
  /// `data_analysis`: map of object.
  public var dataAnalysis: [String: JSONValue]?
  /// `data_path`: string.
  public var dataPath: String?
  /// `data_statistics`: map of object.
  public var dataStatistics: [String: JSONValue]?
  /// `data_validate`: boolean.
  public var dataValidate: Bool?
  /// `deleted_sample_count`: integer.
  public var deletedSampleCount: Int?
  /// `deletion_stats`: map of integer.
  public var deletionStats: [String: Int]?
  /// `description`: string.
  public var description: String?
  /// `export_images`: boolean, default `false`.
  public var exportImages: Bool?
  /// `extract_serial_number`: boolean, default `false`.
  public var extractSerialNumber: Bool?
  /// `include_dataset_data`: boolean.
  public var includeDatasetData: Bool?
  /// `is_current`: boolean.
  public var isCurrent: Bool?
  /// `label_stats`: list of LabelStats.
  public var labelStats: [LabelStats]?
  /// `label_type`: string.
  public var labelType: LabelType?
  /// `manifest_cache_input_path`: string.
  public var manifestCacheInputPath: String?
  /// `manifest_path`: string.
  public var manifestPath: String?
  /// `message`: string.
  public var message: String?
  /// `modified_sample_count`: integer.
  public var modifiedSampleCount: Int?
  /// `previous_annotated_sample_count`: integer.
  public var previousAnnotatedSampleCount: Int?
  /// `previous_total_sample_count`: integer.
  public var previousTotalSampleCount: Int?
  /// `previous_version_id`: string.
  public var previousVersionID: String?
  /// `processor_task_id`: string.
  public var processorTaskID: String?
  /// `processor_task_status`: integer.
  public var processorTaskStatus: ProcessorTaskStatus?
  /// `remove_sample_usage`: boolean, default `true`.
  public var removeSampleUsage: Bool?
  /// `rotate`: boolean, default `false`.
  public var rotate: Bool?
  /// `rotate_path`: string.
  public var rotatePath: String?
  /// `sample_state`: string.
  public var sampleState: SampleState?
  /// `start_processor_task`: boolean, default `false`.
  public var startProcessorTask: Bool?
  /// `status`: integer.
  public var status: Status?
  /// `tags`: list of string.
  public var tags: [String]?
  /// `task_type`: integer.
  public var taskType: Int?
  /// `total_sample_count`: integer.
  public var totalSampleCount: Int?
  /// `total_sub_sample_count`: integer.
  public var totalSubSampleCount: Int?
  /// `train_evaluate_sample_ratio`: string, default `1.00`.
  public var trainEvaluateSampleRatio: String?
  /// `update_time`: long.
  public var updateTime: Int64?
  /// `version_format`: string.
  public var versionFormat: VersionFormat?
  /// `version_id`: string.
  public var versionID: String?
  /// `version_name`: string.
  public var versionName: String?
  /// `with_column_header`: boolean.
  public var withColumnHeader: Bool?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    addSampleCount: Int? = nil, analysisCachePath: String? = nil, analysisStatus: AnalysisStatus? = nil,
    analysisTaskID: String? = nil, annotatedSampleCount: Int? = nil, annotatedSubSampleCount: Int? = nil,
    clearHardProperty: Bool? = nil, code: String? = nil, createTime: Int64? = nil, crop: Bool? = nil,
    cropPath: String? = nil, cropRotateCachePath: String? = nil, dataAnalysis: [String: JSONValue]? = nil,
    dataPath: String? = nil, dataStatistics: [String: JSONValue]? = nil, dataValidate: Bool? = nil,
    deletedSampleCount: Int? = nil, deletionStats: [String: Int]? = nil, description: String? = nil,
    exportImages: Bool? = nil, extractSerialNumber: Bool? = nil, includeDatasetData: Bool? = nil,
    isCurrent: Bool? = nil, labelStats: [LabelStats]? = nil, labelType: LabelType? = nil,
    manifestCacheInputPath: String? = nil, manifestPath: String? = nil, message: String? = nil,
    modifiedSampleCount: Int? = nil, previousAnnotatedSampleCount: Int? = nil, previousTotalSampleCount: Int? = nil,
    previousVersionID: String? = nil, processorTaskID: String? = nil, processorTaskStatus: ProcessorTaskStatus? = nil,
    removeSampleUsage: Bool? = nil, rotate: Bool? = nil, rotatePath: String? = nil, sampleState: SampleState? = nil,
    startProcessorTask: Bool? = nil, status: Status? = nil, tags: [String]? = nil, taskType: Int? = nil,
    totalSampleCount: Int? = nil, totalSubSampleCount: Int? = nil, trainEvaluateSampleRatio: String? = nil,
    updateTime: Int64? = nil, versionFormat: VersionFormat? = nil, versionID: String? = nil, versionName: String? = nil,
    withColumnHeader: Bool? = nil
  ) {
    self.addSampleCount = addSampleCount
    self.analysisCachePath = analysisCachePath
    self.analysisStatus = analysisStatus
    self.analysisTaskID = analysisTaskID
    self.annotatedSampleCount = annotatedSampleCount
    self.annotatedSubSampleCount = annotatedSubSampleCount
    self.clearHardProperty = clearHardProperty
    self.code = code
    self.createTime = createTime
    self.crop = crop
    self.cropPath = cropPath
    self.cropRotateCachePath = cropRotateCachePath
    self.dataAnalysis = dataAnalysis
    self.dataPath = dataPath
    self.dataStatistics = dataStatistics
    self.dataValidate = dataValidate
    self.deletedSampleCount = deletedSampleCount
    self.deletionStats = deletionStats
    self.description = description
    self.exportImages = exportImages
    self.extractSerialNumber = extractSerialNumber
    self.includeDatasetData = includeDatasetData
    self.isCurrent = isCurrent
    self.labelStats = labelStats
    self.labelType = labelType
    self.manifestCacheInputPath = manifestCacheInputPath
    self.manifestPath = manifestPath
    self.message = message
    self.modifiedSampleCount = modifiedSampleCount
    self.previousAnnotatedSampleCount = previousAnnotatedSampleCount
    self.previousTotalSampleCount = previousTotalSampleCount
    self.previousVersionID = previousVersionID
    self.processorTaskID = processorTaskID
    self.processorTaskStatus = processorTaskStatus
    self.removeSampleUsage = removeSampleUsage
    self.rotate = rotate
    self.rotatePath = rotatePath
    self.sampleState = sampleState
    self.startProcessorTask = startProcessorTask
    self.status = status
    self.tags = tags
    self.taskType = taskType
    self.totalSampleCount = totalSampleCount
    self.totalSubSampleCount = totalSubSampleCount
    self.trainEvaluateSampleRatio = trainEvaluateSampleRatio
    self.updateTime = updateTime
    self.versionFormat = versionFormat
    self.versionID = versionID
    self.versionName = versionName
    self.withColumnHeader = withColumnHeader
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    addSampleCount = try fields.optional("add_sample_count")
    analysisCachePath = try fields.optional("analysis_cache_path")
    analysisStatus = try fields.optional("analysis_status")
    analysisTaskID = try fields.optional("analysis_task_id")
    annotatedSampleCount = try fields.optional("annotated_sample_count")
    annotatedSubSampleCount = try fields.optional("annotated_sub_sample_count")
    clearHardProperty = try fields.optional("clear_hard_property")
    code = try fields.optional("code")
    createTime = try fields.optional("create_time")
    crop = try fields.optional("crop")
    cropPath = try fields.optional("crop_path")
    cropRotateCachePath = try fields.optional("crop_rotate_cache_path")
    dataAnalysis = try fields.optional("data_analysis")
    dataPath = try fields.optional("data_path")
    dataStatistics = try fields.optional("data_statistics")
    dataValidate = try fields.optional("data_validate")
    deletedSampleCount = try fields.optional("deleted_sample_count")
    deletionStats = try fields.optional("deletion_stats")
    description = try fields.optional("description")
    exportImages = try fields.optional("export_images")
    extractSerialNumber = try fields.optional("extract_serial_number")
    includeDatasetData = try fields.optional("include_dataset_data")
    isCurrent = try fields.optional("is_current")
    labelStats = try fields.optional("label_stats")
    labelType = try fields.optional("label_type")
    manifestCacheInputPath = try fields.optional("manifest_cache_input_path")
    manifestPath = try fields.optional("manifest_path")
    message = try fields.optional("message")
    modifiedSampleCount = try fields.optional("modified_sample_count")
    previousAnnotatedSampleCount = try fields.optional("previous_annotated_sample_count")
    previousTotalSampleCount = try fields.optional("previous_total_sample_count")
    previousVersionID = try fields.optional("previous_version_id")
    processorTaskID = try fields.optional("processor_task_id")
    processorTaskStatus = try fields.optional("processor_task_status")
    removeSampleUsage = try fields.optional("remove_sample_usage")
    rotate = try fields.optional("rotate")
    rotatePath = try fields.optional("rotate_path")
    sampleState = try fields.optional("sample_state")
    startProcessorTask = try fields.optional("start_processor_task")
    status = try fields.optional("status")
    tags = try fields.optional("tags")
    taskType = try fields.optional("task_type")
    totalSampleCount = try fields.optional("total_sample_count")
    totalSubSampleCount = try fields.optional("total_sub_sample_count")
    trainEvaluateSampleRatio = try fields.optional("train_evaluate_sample_ratio")
    updateTime = try fields.optional("update_time")
    versionFormat = try fields.optional("version_format")
    versionID = try fields.optional("version_id")
    versionName = try fields.optional("version_name")
    withColumnHeader = try fields.optional("with_column_header")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(addSampleCount, "add_sample_count")
    try fields.write(analysisCachePath, "analysis_cache_path")
    try fields.write(analysisStatus, "analysis_status")
    try fields.write(analysisTaskID, "analysis_task_id")
    try fields.write(annotatedSampleCount, "annotated_sample_count")
    try fields.write(annotatedSubSampleCount, "annotated_sub_sample_count")
    try fields.write(clearHardProperty, "clear_hard_property")
    try fields.write(code, "code")
    try fields.write(createTime, "create_time")
    try fields.write(crop, "crop")
    try fields.write(cropPath, "crop_path")
    try fields.write(cropRotateCachePath, "crop_rotate_cache_path")
    try fields.write(dataAnalysis, "data_analysis")
    try fields.write(dataPath, "data_path")
    try fields.write(dataStatistics, "data_statistics")
    try fields.write(dataValidate, "data_validate")
    try fields.write(deletedSampleCount, "deleted_sample_count")
    try fields.write(deletionStats, "deletion_stats")
    try fields.write(description, "description")
    try fields.write(exportImages, "export_images")
    try fields.write(extractSerialNumber, "extract_serial_number")
    try fields.write(includeDatasetData, "include_dataset_data")
    try fields.write(isCurrent, "is_current")
    try fields.write(labelStats, "label_stats")
    try fields.write(labelType, "label_type")
    try fields.write(manifestCacheInputPath, "manifest_cache_input_path")
    try fields.write(manifestPath, "manifest_path")
    try fields.write(message, "message")
    try fields.write(modifiedSampleCount, "modified_sample_count")
    try fields.write(previousAnnotatedSampleCount, "previous_annotated_sample_count")
    try fields.write(previousTotalSampleCount, "previous_total_sample_count")
    try fields.write(previousVersionID, "previous_version_id")
    try fields.write(processorTaskID, "processor_task_id")
    try fields.write(processorTaskStatus, "processor_task_status")
    try fields.write(removeSampleUsage, "remove_sample_usage")
    try fields.write(rotate, "rotate")
    try fields.write(rotatePath, "rotate_path")
    try fields.write(sampleState, "sample_state")
    try fields.write(startProcessorTask, "start_processor_task")
    try fields.write(status, "status")
    try fields.write(tags, "tags")
    try fields.write(taskType, "task_type")
    try fields.write(totalSampleCount, "total_sample_count")
    try fields.write(totalSubSampleCount, "total_sub_sample_count")
    try fields.write(trainEvaluateSampleRatio, "train_evaluate_sample_ratio")
    try fields.write(updateTime, "update_time")
    try fields.write(versionFormat, "version_format")
    try fields.write(versionID, "version_id")
    try fields.write(versionName, "version_name")
    try fields.write(withColumnHeader, "with_column_header")
  }

  /// Values of `DescribeDatasetVersionResponse.analysis_status`.
  public struct AnalysisStatus: OpenEnumeration {
    public var rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Initialized. `0`.
    public static var initialized: Self { Self(rawValue: 0) }
    /// Running. `1`.
    public static var running: Self { Self(rawValue: 1) }
    /// Completed. `2`.
    public static var completed: Self { Self(rawValue: 2) }
    /// Failed. `3`.
    public static var failed: Self { Self(rawValue: 3) }

    public static var documentedValues: [Self] { [.initialized, .running, .completed, .failed] }
  }

  /// Values of `DescribeDatasetVersionResponse.label_type`.
  public struct LabelType: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `multi`.
    public static var multi: Self { Self(rawValue: "multi") }
    /// `single`.
    public static var single: Self { Self(rawValue: "single") }

    public static var documentedValues: [Self] { [.multi, .single] }
  }

  /// Values of `DescribeDatasetVersionResponse.processor_task_status`.
  public struct ProcessorTaskStatus: OpenEnumeration {
    public var rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Initialized - 1: running. `0`.
    public static var initialized1Running: Self { Self(rawValue: 0) }
    /// Completed. `2`.
    public static var completed: Self { Self(rawValue: 2) }
    /// Failed. `3`.
    public static var failed: Self { Self(rawValue: 3) }
    /// Stopped. `4`.
    public static var stopped: Self { Self(rawValue: 4) }
    /// Timeout. `5`.
    public static var timeout: Self { Self(rawValue: 5) }
    /// Deletion failed. `6`.
    public static var deletionFailed: Self { Self(rawValue: 6) }
    /// Failed to stop. `7`.
    public static var failedToStop: Self { Self(rawValue: 7) }

    public static var documentedValues: [Self] {
      [
        .initialized1Running, .completed, .failed, .stopped, .timeout, .deletionFailed, .failedToStop
      ]
    }
  }

  /// Values of `DescribeDatasetVersionResponse.sample_state`.
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

  /// Values of `DescribeDatasetVersionResponse.status`.
  public struct Status: OpenEnumeration {
    public var rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Creating. `0`.
    public static var creating: Self { Self(rawValue: 0) }
    /// Running. `1`.
    public static var running: Self { Self(rawValue: 1) }
    /// Deleting. `2`.
    public static var deleting: Self { Self(rawValue: 2) }
    /// Deleted. `3`.
    public static var deleted: Self { Self(rawValue: 3) }
    /// Error. `4`.
    public static var error: Self { Self(rawValue: 4) }

    public static var documentedValues: [Self] { [.creating, .running, .deleting, .deleted, .error] }
  }

  /// Values of `DescribeDatasetVersionResponse.version_format`.
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

extension DescribeDatasetVersionResponse: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(analysisStatus, "analysis_status")
    validator.check(labelStats, "label_stats")
    validator.check(labelType, "label_type")
    validator.check(processorTaskStatus, "processor_task_status")
    validator.check(sampleState, "sample_state")
    validator.check(status, "status")
    validator.check(versionFormat, "version_format")
  }
}
