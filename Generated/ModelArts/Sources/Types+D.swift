// Made by Tablature from the shared types that begin with D. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

public struct DataSource: APIObject {
  public var dataPath: String?
  /// `data_type`: integer, default `0`.
  public var dataType: DataType?
  public var schemaMaps: [SchemaMap]?
  public var sourceInfo: SourceInfo?
  public var withColumnHeader: Bool?

  public init(
    dataPath: String? = nil, dataType: DataType? = nil, schemaMaps: [SchemaMap]? = nil, sourceInfo: SourceInfo? = nil,
    withColumnHeader: Bool? = nil
  ) {
    (self.dataPath, self.dataType, self.schemaMaps, self.sourceInfo) = (dataPath, dataType, schemaMaps, sourceInfo)
    self.withColumnHeader = withColumnHeader
  }

  public static let fields: Fields<Self> = [
    "data_path": \.dataPath, "data_type": \.dataType, "schema_maps": \.schemaMaps, "source_info": \.sourceInfo,
    "with_column_header": \.withColumnHeader
  ]

  public struct DataType: OpenEnumeration {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static var obsBucket: Self { Self(rawValue: 0) }
    public static var gaussDbDWS: Self { Self(rawValue: 1) }
    public static var dli: Self { Self(rawValue: 2) }
    public static var rds: Self { Self(rawValue: 3) }
    public static var mrs: Self { Self(rawValue: 4) }
    public static var aiGallery: Self { Self(rawValue: 5) }
    public static var inferenceService: Self { Self(rawValue: 6) }
    public static var documentedValues: [Self] { [
      .obsBucket, .gaussDbDWS, .dli, .rds, .mrs, .aiGallery, .inferenceService
    ] }
  }
}

public struct DataVolumeItem: APIObject {
  public var volumeType: VolumeType?
  public var size: String?
  public var count: Int?
  public var extendParams: VolumeExtendParams?

  public init(
    volumeType: VolumeType? = nil, size: String? = nil, count: Int? = nil, extendParams: VolumeExtendParams? = nil
  ) {
    (self.volumeType, self.size, self.count, self.extendParams) = (volumeType, size, count, extendParams)
  }

  public static let fields: Fields<Self> = [
    "volumeType": \.volumeType, "size": \.size, "count": \.count, "extendParams": \.extendParams
  ]

  public struct VolumeType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Ultra-high I/O disk.
    public static var ssd: Self { Self(rawValue: "SSD") }
    /// General-purpose SSD.
    public static var gpssd: Self { Self(rawValue: "GPSSD") }
    /// High I/O disk.
    public static var sas: Self { Self(rawValue: "SAS") }
    public static var documentedValues: [Self] { [.ssd, .gpssd, .sas] }
  }
}

public struct DataVolumeItemInput: APIObject {
  public var volumeType: VolumeType
  public var size: String
  public var count: Int?
  public var extendParams: VolumeExtendParamsInput

  public init(volumeType: VolumeType, size: String, count: Int? = nil, extendParams: VolumeExtendParamsInput) {
    (self.volumeType, self.size, self.count, self.extendParams) = (volumeType, size, count, extendParams)
  }

  public static let fields: Fields<Self> = [
    "volumeType": \.volumeType, "size": \.size, "count": \.count, "extendParams": \.extendParams
  ]

  public typealias VolumeType = DataVolumeItem.VolumeType
}

public struct DatasetVersion: APIObject {
  public var addSampleCount: Int?
  public var analysisCachePath: String?
  public var analysisStatus: AnalysisStatus?
  public var analysisTaskID: String?
  public var annotatedSampleCount: Int?
  public var annotatedSubSampleCount: Int?
  /// `clear_hard_property`: boolean, default `true`.
  public var clearHardProperty: Bool?
  public var code: String?
  public var createTime: Int64?
  /// `crop`: boolean, default `false`.
  public var crop: Bool?
  public var cropPath: String?
  public var cropRotateCachePath: String?
  public var dataAnalysis: [String: JSONValue]?
  public var dataPath: String?
  public var dataStatistics: [String: JSONValue]?
  public var dataValidate: Bool?
  public var deletedSampleCount: Int?
  public var deletionStats: [String: Int]?
  public var description: String?
  /// `export_images`: boolean, default `false`.
  public var exportImages: Bool?
  /// `extract_serial_number`: boolean, default `false`.
  public var extractSerialNumber: Bool?
  public var includeDatasetData: Bool?
  public var isCurrent: Bool?
  public var labelStats: [LabelStats]?
  public var labelType: LabelType?
  public var manifestCacheInputPath: String?
  public var manifestPath: String?
  public var message: String?
  public var modifiedSampleCount: Int?
  public var previousAnnotatedSampleCount: Int?
  public var previousTotalSampleCount: Int?
  public var previousVersionID: String?
  public var processorTaskID: String?
  public var processorTaskStatus: ProcessorTaskStatus?
  /// `remove_sample_usage`: boolean, default `true`.
  public var removeSampleUsage: Bool?
  /// `rotate`: boolean, default `false`.
  public var rotate: Bool?
  public var rotatePath: String?
  public var sampleState: SampleState?
  /// `start_processor_task`: boolean, default `false`.
  public var startProcessorTask: Bool?
  public var status: Status?
  public var tags: [String]?
  public var taskType: Int?
  public var totalSampleCount: Int?
  public var totalSubSampleCount: Int?
  /// `train_evaluate_sample_ratio`: string, default `1.00`.
  public var trainEvaluateSampleRatio: String?
  public var updateTime: Int64?
  public var versionFormat: VersionFormat?
  public var versionID: String?
  public var versionName: String?
  public var withColumnHeader: Bool?

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
    (self.addSampleCount, self.analysisCachePath) = (addSampleCount, analysisCachePath)
    (self.analysisStatus, self.analysisTaskID) = (analysisStatus, analysisTaskID)
    (self.annotatedSampleCount, self.annotatedSubSampleCount) = (annotatedSampleCount, annotatedSubSampleCount)
    (self.clearHardProperty, self.code, self.createTime, self.crop) = (clearHardProperty, code, createTime, crop)
    (self.cropPath, self.cropRotateCachePath, self.dataAnalysis) = (cropPath, cropRotateCachePath, dataAnalysis)
    (self.dataPath, self.dataStatistics, self.dataValidate) = (dataPath, dataStatistics, dataValidate)
    (self.deletedSampleCount, self.deletionStats, self.description) = (deletedSampleCount, deletionStats, description)
    (self.exportImages, self.extractSerialNumber) = (exportImages, extractSerialNumber)
    (self.includeDatasetData, self.isCurrent, self.labelStats) = (includeDatasetData, isCurrent, labelStats)
    (self.labelType, self.manifestCacheInputPath, self.manifestPath) = (labelType, manifestCacheInputPath, manifestPath)
    (self.message, self.modifiedSampleCount) = (message, modifiedSampleCount)
    self.previousAnnotatedSampleCount = previousAnnotatedSampleCount
    (self.previousTotalSampleCount, self.previousVersionID) = (previousTotalSampleCount, previousVersionID)
    (self.processorTaskID, self.processorTaskStatus) = (processorTaskID, processorTaskStatus)
    (self.removeSampleUsage, self.rotate, self.rotatePath) = (removeSampleUsage, rotate, rotatePath)
    (self.sampleState, self.startProcessorTask, self.status) = (sampleState, startProcessorTask, status)
    (self.tags, self.taskType, self.totalSampleCount) = (tags, taskType, totalSampleCount)
    (self.totalSubSampleCount, self.trainEvaluateSampleRatio) = (totalSubSampleCount, trainEvaluateSampleRatio)
    (self.updateTime, self.versionFormat, self.versionID) = (updateTime, versionFormat, versionID)
    (self.versionName, self.withColumnHeader) = (versionName, withColumnHeader)
  }

  public static let fields: Fields<Self> = [
    "add_sample_count": \.addSampleCount, "analysis_cache_path": \.analysisCachePath,
    "analysis_status": \.analysisStatus, "analysis_task_id": \.analysisTaskID,
    "annotated_sample_count": \.annotatedSampleCount, "annotated_sub_sample_count": \.annotatedSubSampleCount,
    "clear_hard_property": \.clearHardProperty, "code": \.code, "create_time": \.createTime, "crop": \.crop,
    "crop_path": \.cropPath, "crop_rotate_cache_path": \.cropRotateCachePath, "data_analysis": \.dataAnalysis,
    "data_path": \.dataPath, "data_statistics": \.dataStatistics, "data_validate": \.dataValidate,
    "deleted_sample_count": \.deletedSampleCount, "deletion_stats": \.deletionStats, "description": \.description,
    "export_images": \.exportImages, "extract_serial_number": \.extractSerialNumber,
    "include_dataset_data": \.includeDatasetData, "is_current": \.isCurrent, "label_stats": \.labelStats,
    "label_type": \.labelType, "manifest_cache_input_path": \.manifestCacheInputPath, "manifest_path": \.manifestPath,
    "message": \.message, "modified_sample_count": \.modifiedSampleCount,
    "previous_annotated_sample_count": \.previousAnnotatedSampleCount,
    "previous_total_sample_count": \.previousTotalSampleCount, "previous_version_id": \.previousVersionID,
    "processor_task_id": \.processorTaskID, "processor_task_status": \.processorTaskStatus,
    "remove_sample_usage": \.removeSampleUsage, "rotate": \.rotate, "rotate_path": \.rotatePath,
    "sample_state": \.sampleState, "start_processor_task": \.startProcessorTask, "status": \.status, "tags": \.tags,
    "task_type": \.taskType, "total_sample_count": \.totalSampleCount, "total_sub_sample_count": \.totalSubSampleCount,
    "train_evaluate_sample_ratio": \.trainEvaluateSampleRatio, "update_time": \.updateTime,
    "version_format": \.versionFormat, "version_id": \.versionID, "version_name": \.versionName,
    "with_column_header": \.withColumnHeader
  ]

  public struct AnalysisStatus: OpenEnumeration {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static var initialized: Self { Self(rawValue: 0) }
    public static var running: Self { Self(rawValue: 1) }
    public static var completed: Self { Self(rawValue: 2) }
    public static var failed: Self { Self(rawValue: 3) }
    public static var documentedValues: [Self] { [.initialized, .running, .completed, .failed] }
  }

  public struct LabelType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var multi: Self { Self(rawValue: "multi") }
    public static var single: Self { Self(rawValue: "single") }
    public static var documentedValues: [Self] { [.multi, .single] }
  }

  public struct ProcessorTaskStatus: OpenEnumeration {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static var initialized: Self { Self(rawValue: 0) }
    public static var running: Self { Self(rawValue: 1) }
    public static var completed: Self { Self(rawValue: 2) }
    public static var failed: Self { Self(rawValue: 3) }
    public static var stopped: Self { Self(rawValue: 4) }
    public static var timeout: Self { Self(rawValue: 5) }
    public static var deletionFailed: Self { Self(rawValue: 6) }
    public static var failedToStop: Self { Self(rawValue: 7) }
    public static var documentedValues: [Self] { [
      .initialized, .running, .completed, .failed, .stopped, .timeout, .deletionFailed, .failedToStop
    ] }
  }

  public struct SampleState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Labeled.
    public static var all: Self { Self(rawValue: "__ALL__") }
    /// Not marked.
    public static var noneValue: Self { Self(rawValue: "__NONE__") }
    /// To be accepted.
    public static var uncheck: Self { Self(rawValue: "__UNCHECK__") }
    public static var accepted: Self { Self(rawValue: "__ACCEPTED__") }
    public static var rejected: Self { Self(rawValue: "__REJECTED__") }
    /// To be reviewed.
    public static var unreviewed: Self { Self(rawValue: "__UNREVIEWED__") }
    /// Approved.
    public static var reviewed: Self { Self(rawValue: "__REVIEWED__") }
    /// Sampled.
    public static var workforceSampled: Self { Self(rawValue: "__WORKFORCE_SAMPLED__") }
    public static var workforceSampledUncheck: Self { Self(rawValue: "__WORKFORCE_SAMPLED_UNCHECK__") }
    public static var workforceSampledChecked: Self { Self(rawValue: "__WORKFORCE_SAMPLED_CHECKED__") }
    public static var workforceSampledAccepted: Self { Self(rawValue: "__WORKFORCE_SAMPLED_ACCEPTED__") }
    public static var workforceSampledRejected: Self { Self(rawValue: "__WORKFORCE_SAMPLED_REJECTED__") }
    /// To be confirmed.
    public static var autoAnnotation: Self { Self(rawValue: "__AUTO_ANNOTATION__") }
    public static var documentedValues: [Self] { [
      .all, .noneValue, .uncheck, .accepted, .rejected, .unreviewed, .reviewed, .workforceSampled,
      .workforceSampledUncheck, .workforceSampledChecked, .workforceSampledAccepted, .workforceSampledRejected,
      .autoAnnotation
    ] }
  }

  public struct Status: OpenEnumeration {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static var creating: Self { Self(rawValue: 0) }
    public static var running: Self { Self(rawValue: 1) }
    public static var deleting: Self { Self(rawValue: 2) }
    public static var deleted: Self { Self(rawValue: 3) }
    public static var error: Self { Self(rawValue: 4) }
    public static var documentedValues: [Self] { [.creating, .running, .deleting, .deleted, .error] }
  }

  public struct VersionFormat: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Default format.
    public static var `default`: Self { Self(rawValue: "Default") }
    /// CarbonData (supported only by table datasets).
    public static var carbonData: Self { Self(rawValue: "CarbonData") }
    public static var csv: Self { Self(rawValue: "CSV") }
    public static var documentedValues: [Self] { [.default, .carbonData, .csv] }
  }
}

public struct DescribeSampleResp: APIObject {
  public var checkAccept: Bool?
  public var checkComment: String?
  public var checkScore: String?
  public var deletionReasons: [String]?
  public var hardDetails: [String: HardDetail]?
  public var labelers: [Worker]?
  public var labels: [SampleLabel]?
  public var metadata: SampleMetadata?
  public var reviewAccept: Bool?
  public var reviewComment: String?
  public var reviewScore: String?
  public var sampleData: [String]?
  public var sampleDir: String?
  public var sampleID: String?
  public var sampleName: String?
  /// `sample_size`: long, in bytes.
  public var sampleSize: Int64?
  public var sampleStatus: SampleStatus?
  public var sampleTime: Int64?
  public var sampleType: SampleType?
  public var score: String?
  public var source: String?
  public var subSampleURL: String?
  public var workerID: String?

  public init(
    checkAccept: Bool? = nil, checkComment: String? = nil, checkScore: String? = nil, deletionReasons: [String]? = nil,
    hardDetails: [String: HardDetail]? = nil, labelers: [Worker]? = nil, labels: [SampleLabel]? = nil,
    metadata: SampleMetadata? = nil, reviewAccept: Bool? = nil, reviewComment: String? = nil,
    reviewScore: String? = nil, sampleData: [String]? = nil, sampleDir: String? = nil, sampleID: String? = nil,
    sampleName: String? = nil, sampleSize: Int64? = nil, sampleStatus: SampleStatus? = nil, sampleTime: Int64? = nil,
    sampleType: SampleType? = nil, score: String? = nil, source: String? = nil, subSampleURL: String? = nil,
    workerID: String? = nil
  ) {
    (self.checkAccept, self.checkComment, self.checkScore) = (checkAccept, checkComment, checkScore)
    (self.deletionReasons, self.hardDetails, self.labelers) = (deletionReasons, hardDetails, labelers)
    (self.labels, self.metadata, self.reviewAccept) = (labels, metadata, reviewAccept)
    (self.reviewComment, self.reviewScore, self.sampleData) = (reviewComment, reviewScore, sampleData)
    (self.sampleDir, self.sampleID, self.sampleName, self.sampleSize) = (sampleDir, sampleID, sampleName, sampleSize)
    (self.sampleStatus, self.sampleTime, self.sampleType, self.score) = (sampleStatus, sampleTime, sampleType, score)
    (self.source, self.subSampleURL, self.workerID) = (source, subSampleURL, workerID)
  }

  public static let fields: Fields<Self> = [
    "check_accept": \.checkAccept, "check_comment": \.checkComment, "check_score": \.checkScore,
    "deletion_reasons": \.deletionReasons, "hard_details": \.hardDetails, "labelers": \.labelers, "labels": \.labels,
    "metadata": \.metadata, "review_accept": \.reviewAccept, "review_comment": \.reviewComment,
    "review_score": \.reviewScore, "sample_data": \.sampleData, "sample_dir": \.sampleDir, "sample_id": \.sampleID,
    "sample_name": \.sampleName, "sample_size": \.sampleSize, "sample_status": \.sampleStatus,
    "sample_time": \.sampleTime, "sample_type": \.sampleType, "score": \.score, "source": \.source,
    "sub_sample_url": \.subSampleURL, "worker_id": \.workerID
  ]

  public typealias SampleType = SampleLabels.SampleType

  public struct SampleStatus: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Labeled.
    public static var all: Self { Self(rawValue: "__ALL__") }
    /// Unlabeled.
    public static var noneValue: Self { Self(rawValue: "__NONE__") }
    /// To be accepted.
    public static var uncheck: Self { Self(rawValue: "__UNCHECK__") }
    public static var accepted: Self { Self(rawValue: "__ACCEPTED__") }
    public static var rejected: Self { Self(rawValue: "__REJECTED__") }
    /// To be reviewed.
    public static var unreviewed: Self { Self(rawValue: "__UNREVIEWED__") }
    public static var reviewed: Self { Self(rawValue: "__REVIEWED__") }
    /// Sampled.
    public static var workforceSampled: Self { Self(rawValue: "__WORKFORCE_SAMPLED__") }
    /// Sampling pending check.
    public static var workforceSampledUncheck: Self { Self(rawValue: "__WORKFORCE_SAMPLED_UNCHECK__") }
    /// Sampling checked.
    public static var workforceSampledChecked: Self { Self(rawValue: "__WORKFORCE_SAMPLED_CHECKED__") }
    /// Sampling accepted.
    public static var workforceSampledAccepted: Self { Self(rawValue: "__WORKFORCE_SAMPLED_ACCEPTED__") }
    /// Sampling rejected.
    public static var workforceSampledRejected: Self { Self(rawValue: "__WORKFORCE_SAMPLED_REJECTED__") }
    /// To be confirmed.
    public static var autoAnnotation: Self { Self(rawValue: "__AUTO_ANNOTATION__") }
    /// Known from an example only.
    public static var unAnnotation: Self { Self(rawValue: "UN_ANNOTATION") }
    /// Known from an example only.
    public static var manualAnnotation: Self { Self(rawValue: "MANUAL_ANNOTATION") }
    public static var documentedValues: [Self] { [
      .all, .noneValue, .uncheck, .accepted, .rejected, .unreviewed, .reviewed, .workforceSampled,
      .workforceSampledUncheck, .workforceSampledChecked, .workforceSampledAccepted, .workforceSampledRejected,
      .autoAnnotation, .unAnnotation, .manualAnnotation
    ] }
  }
}

public struct Disk: APIObject {
  public var size: String?
  public var unit: String?
  public init(size: String? = nil, unit: String? = nil) { (self.size, self.unit) = (size, unit) }
  public static let fields: Fields<Self> = ["size": \.size, "unit": \.unit]
}

public struct DiskResponse: APIObject {
  public var size: Int?
  public var unit: String?
  public init(size: Int? = nil, unit: String? = nil) { (self.size, self.unit) = (size, unit) }
  public static let fields: Fields<Self> = ["size": \.size, "unit": \.unit]
}
