// Made by Tablature from SearchCondition.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Conditions on samples, all of which must hold.
public struct SearchCondition: Codable, Hashable, Sendable {
  /// Samples by their coefficient of difficulty.
  /// `coefficient`: string.
  public var coefficient: String?
  /// A single frame of a video.
  /// `frame_in_video`: integer.
  public var frameInVideo: Int?
  /// Only hard examples or only others.
  /// `hard`: string.
  public var hard: Hard?
  /// Samples by where they came from.
  /// `import_origin`: string.
  public var importOrigin: String?
  /// Scans by their dose.
  /// `kvp`: string.
  public var kvp: String?
  /// Samples by their labels.
  /// `label_list`: SearchLabels.
  public var labelList: SearchLabels?
  /// Samples by who labeled them.
  /// `labeler`: string.
  public var labeler: String?
  /// Samples by their attributes.
  /// `metadata`: SearchProp.
  public var metadata: SearchProp?
  /// Samples made from this one.
  /// `parent_sample_id`: string.
  public var parentSampleID: String?
  /// Samples in this folder, not in those below it; ends with a slash.
  /// `sample_dir`: string.
  public var sampleDir: String?
  /// Samples by file name with its extension.
  /// `sample_name`: string.
  public var sampleName: String?
  /// Samples by the day they were last changed.
  /// `sample_time`: string.
  public var sampleTime: SampleTime?
  /// Samples by confidence.
  /// `score`: string.
  public var score: String?
  /// Scans by the thickness of their slices.
  /// `slice_thickness`: string.
  public var sliceThickness: String?
  /// Scans by when they were made.
  /// `study_date`: string.
  public var studyDate: String?
  /// A moment of a video.
  /// `time_in_video`: string.
  public var timeInVideo: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    coefficient: String? = nil, frameInVideo: Int? = nil, hard: Hard? = nil, importOrigin: String? = nil,
    kvp: String? = nil, labelList: SearchLabels? = nil, labeler: String? = nil, metadata: SearchProp? = nil,
    parentSampleID: String? = nil, sampleDir: String? = nil, sampleName: String? = nil, sampleTime: SampleTime? = nil,
    score: String? = nil, sliceThickness: String? = nil, studyDate: String? = nil, timeInVideo: String? = nil
  ) {
    self.coefficient = coefficient
    self.frameInVideo = frameInVideo
    self.hard = hard
    self.importOrigin = importOrigin
    self.kvp = kvp
    self.labelList = labelList
    self.labeler = labeler
    self.metadata = metadata
    self.parentSampleID = parentSampleID
    self.sampleDir = sampleDir
    self.sampleName = sampleName
    self.sampleTime = sampleTime
    self.score = score
    self.sliceThickness = sliceThickness
    self.studyDate = studyDate
    self.timeInVideo = timeInVideo
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    coefficient = try fields.optional("coefficient")
    frameInVideo = try fields.optional("frame_in_video")
    hard = try fields.optional("hard")
    importOrigin = try fields.optional("import_origin")
    kvp = try fields.optional("kvp")
    labelList = try fields.optional("label_list")
    labeler = try fields.optional("labeler")
    metadata = try fields.optional("metadata")
    parentSampleID = try fields.optional("parent_sample_id")
    sampleDir = try fields.optional("sample_dir")
    sampleName = try fields.optional("sample_name")
    sampleTime = try fields.optional("sample_time")
    score = try fields.optional("score")
    sliceThickness = try fields.optional("slice_thickness")
    studyDate = try fields.optional("study_date")
    timeInVideo = try fields.optional("time_in_video")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(coefficient, "coefficient")
    try fields.write(frameInVideo, "frame_in_video")
    try fields.write(hard, "hard")
    try fields.write(importOrigin, "import_origin")
    try fields.write(kvp, "kvp")
    try fields.write(labelList, "label_list")
    try fields.write(labeler, "labeler")
    try fields.write(metadata, "metadata")
    try fields.write(parentSampleID, "parent_sample_id")
    try fields.write(sampleDir, "sample_dir")
    try fields.write(sampleName, "sample_name")
    try fields.write(sampleTime, "sample_time")
    try fields.write(score, "score")
    try fields.write(sliceThickness, "slice_thickness")
    try fields.write(studyDate, "study_date")
    try fields.write(timeInVideo, "time_in_video")
  }

  /// Values of `SearchCondition.hard`.
  public struct Hard: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Not hard. `0`.
    public static var notHard: Self { Self(rawValue: "0") }
    /// Hard. `1`.
    public static var hard: Self { Self(rawValue: "1") }

    public static var documentedValues: [Self] { [.notHard, .hard] }
  }

  /// Values of `SearchCondition.sample_time`.
  /// Also `yyyyMMdd-yyyyMMdd`: span of dates.
  public struct SampleTime: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Last thirty days.
    public static var month: Self { Self(rawValue: "month") }
    /// Since yesterday.
    public static var day: Self { Self(rawValue: "day") }

    public static var documentedValues: [Self] { [.month, .day] }

    public static let documentedPatterns = [Pattern("[0-9]{8}-[0-9]{8}")]
  }
}

extension SearchCondition: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(hard, "hard")
    validator.check(labelList, "label_list")
    validator.check(metadata, "metadata")
    validator.check(sampleTime, "sample_time")
  }
}
