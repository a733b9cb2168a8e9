// Made by Tablature from ExportParams.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// What an export takes from a dataset, and how.
public struct ExportParams: Codable, Hashable, Sendable {
  /// Whether marks of hard examples are dropped.
  /// `clear_hard_property`: boolean, default `true`.
  public var clearHardProperty: Bool?
  /// The format of the dataset version to export.
  /// `export_dataset_version_format`: string.
  public var exportDatasetVersionFormat: String?
  /// The name of the dataset version to export.
  /// `export_dataset_version_name`: string.
  public var exportDatasetVersionName: String?
  /// What the export goes to.
  /// `export_dest`: string, default `DIR`.
  public var exportDest: ExportDest?
  /// The name of the dataset to create.
  /// `export_new_dataset_name`: string.
  public var exportNewDatasetName: String?
  /// The working folder of the dataset to create.
  /// `export_new_dataset_work_path`: string.
  public var exportNewDatasetWorkPath: String?
  /// Whether samples are divided at random between training and validation.
  /// `ratio_sample_usage`: boolean, default `false`.
  public var ratioSampleUsage: Bool?
  /// Which samples to export by their state.
  /// `sample_state`: string.
  public var sampleState: SampleState?
  /// Which samples to export by their identifiers.
  /// `samples`: list of string.
  public var samples: [String]?
  /// Which samples to export; one condition that holds is enough.
  /// `search_conditions`: list of SearchCondition.
  public var searchConditions: [SearchCondition]?
  /// Which share of the samples is for training.
  /// `train_sample_ratio`: string, default `1.00`, examples show number.
  public var trainSampleRatio: Documented<String>?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    clearHardProperty: Bool? = nil, exportDatasetVersionFormat: String? = nil, exportDatasetVersionName: String? = nil,
    exportDest: ExportDest? = nil, exportNewDatasetName: String? = nil, exportNewDatasetWorkPath: String? = nil,
    ratioSampleUsage: Bool? = nil, sampleState: SampleState? = nil, samples: [String]? = nil,
    searchConditions: [SearchCondition]? = nil, trainSampleRatio: Documented<String>? = nil
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
  }

  /// Values of `ExportParams.export_dest`.
  public struct ExportDest: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Storage folder. `DIR`.
    public static var dir: Self { Self(rawValue: "DIR") }
    /// New dataset. `NEW_DATASET`.
    public static var newDataset: Self { Self(rawValue: "NEW_DATASET") }

    public static var documentedValues: [Self] { [.dir, .newDataset] }
  }

  /// Values of `ExportParams.sample_state`.
  public struct SampleState: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Labeled. `__ALL__`.
    public static var all: Self { Self(rawValue: "__ALL__") }
    /// Unlabeled. `__NONE__`.
    public static var noneValue: Self { Self(rawValue: "__NONE__") }
    /// To be accepted. `__UNCHECK__`.
    public static var uncheck: Self { Self(rawValue: "__UNCHECK__") }
    /// Accepted. `__ACCEPTED__`.
    public static var accepted: Self { Self(rawValue: "__ACCEPTED__") }
    /// Rejected. `__REJECTED__`.
    public static var rejected: Self { Self(rawValue: "__REJECTED__") }
    /// To be reviewed. `__UNREVIEWED__`.
    public static var unreviewed: Self { Self(rawValue: "__UNREVIEWED__") }
    /// Reviewed. `__REVIEWED__`.
    public static var reviewed: Self { Self(rawValue: "__REVIEWED__") }
    /// Sampled. `__WORKFORCE_SAMPLED__`.
    public static var workforceSampled: Self { Self(rawValue: "__WORKFORCE_SAMPLED__") }
    /// Sampling pending check. `__WORKFORCE_SAMPLED_UNCHECK__`.
    public static var workforceSampledUncheck: Self { Self(rawValue: "__WORKFORCE_SAMPLED_UNCHECK__") }
    /// Sampling checked. `__WORKFORCE_SAMPLED_CHECKED__`.
    public static var workforceSampledChecked: Self { Self(rawValue: "__WORKFORCE_SAMPLED_CHECKED__") }
    /// Sampling accepted. `__WORKFORCE_SAMPLED_ACCEPTED__`.
    public static var workforceSampledAccepted: Self { Self(rawValue: "__WORKFORCE_SAMPLED_ACCEPTED__") }
    /// Sampling rejected. `__WORKFORCE_SAMPLED_REJECTED__`.
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

extension ExportParams: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(exportDest, "export_dest")
    validator.check(sampleState, "sample_state")
    validator.check(searchConditions, "search_conditions")
  }
}
