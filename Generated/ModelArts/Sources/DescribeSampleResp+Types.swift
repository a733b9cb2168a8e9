// Made by Tablature from DescribeSampleResp.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `DescribeSampleResp` of the API.
public struct DescribeSampleResp: Codable, Hashable, Sendable {
  /// `check_accept`: boolean.
  public var checkAccept: Bool?
  /// `check_comment`: string.
  public var checkComment: String?
  /// `check_score`: string.
  public var checkScore: String?
  /// `deletion_reasons`: list of string.
  public var deletionReasons: [String]?
  /// `hard_details`: map of HardDetail.
  public var hardDetails: [String: HardDetail]?
  /// `labelers`: list of Worker.
  public var labelers: [Worker]?
  /// `labels`: list of SampleLabel.
  public var labels: [SampleLabel]?
  /// `metadata`: SampleMetadata.
  public var metadata: SampleMetadata?
  /// `review_accept`: boolean.
  public var reviewAccept: Bool?
  /// `review_comment`: string.
  public var reviewComment: String?
  /// `review_score`: string.
  public var reviewScore: String?
  /// `sample_data`: list of string.
  public var sampleData: [String]?
  /// `sample_dir`: string.
  public var sampleDir: String?
  /// `sample_id`: string.
  public var sampleID: String?
  /// `sample_name`: string.
  public var sampleName: String?
  /// `sample_size`: long, in bytes.
  public var sampleSize: Int64?
  /// `sample_status`: string.
  public var sampleStatus: SampleStatus?
  /// `sample_time`: long.
  public var sampleTime: Int64?
  /// `sample_type`: integer.
  public var sampleType: SampleType?
  /// `score`: string.
  public var score: String?
  /// `source`: string.
  public var source: String?
  /// `sub_sample_url`: string.
  public var subSampleURL: String?
  /// `worker_id`: string.
  public var workerID: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    checkAccept: Bool? = nil, checkComment: String? = nil, checkScore: String? = nil, deletionReasons: [String]? = nil,
    hardDetails: [String: HardDetail]? = nil, labelers: [Worker]? = nil, labels: [SampleLabel]? = nil,
    metadata: SampleMetadata? = nil, reviewAccept: Bool? = nil, reviewComment: String? = nil,
    reviewScore: String? = nil, sampleData: [String]? = nil, sampleDir: String? = nil, sampleID: String? = nil,
    sampleName: String? = nil, sampleSize: Int64? = nil, sampleStatus: SampleStatus? = nil, sampleTime: Int64? = nil,
    sampleType: SampleType? = nil, score: String? = nil, source: String? = nil, subSampleURL: String? = nil,
    workerID: String? = nil
  ) {
    self.checkAccept = checkAccept
    self.checkComment = checkComment
    self.checkScore = checkScore
    self.deletionReasons = deletionReasons
    self.hardDetails = hardDetails
    self.labelers = labelers
    self.labels = labels
    self.metadata = metadata
    self.reviewAccept = reviewAccept
    self.reviewComment = reviewComment
    self.reviewScore = reviewScore
    self.sampleData = sampleData
    self.sampleDir = sampleDir
    self.sampleID = sampleID
    self.sampleName = sampleName
    self.sampleSize = sampleSize
    self.sampleStatus = sampleStatus
    self.sampleTime = sampleTime
    self.sampleType = sampleType
    self.score = score
    self.source = source
    self.subSampleURL = subSampleURL
    self.workerID = workerID
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    checkAccept = try fields.optional("check_accept")
    checkComment = try fields.optional("check_comment")
    checkScore = try fields.optional("check_score")
    deletionReasons = try fields.optional("deletion_reasons")
    hardDetails = try fields.optional("hard_details")
    labelers = try fields.optional("labelers")
    labels = try fields.optional("labels")
    metadata = try fields.optional("metadata")
    reviewAccept = try fields.optional("review_accept")
    reviewComment = try fields.optional("review_comment")
    reviewScore = try fields.optional("review_score")
    sampleData = try fields.optional("sample_data")
    sampleDir = try fields.optional("sample_dir")
    sampleID = try fields.optional("sample_id")
    sampleName = try fields.optional("sample_name")
    sampleSize = try fields.optional("sample_size")
    sampleStatus = try fields.optional("sample_status")
    sampleTime = try fields.optional("sample_time")
    sampleType = try fields.optional("sample_type")
    score = try fields.optional("score")
    source = try fields.optional("source")
    subSampleURL = try fields.optional("sub_sample_url")
    workerID = try fields.optional("worker_id")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(checkAccept, "check_accept")
    try fields.write(checkComment, "check_comment")
    try fields.write(checkScore, "check_score")
    try fields.write(deletionReasons, "deletion_reasons")
    try fields.write(hardDetails, "hard_details")
    try fields.write(labelers, "labelers")
    try fields.write(labels, "labels")
    try fields.write(metadata, "metadata")
    try fields.write(reviewAccept, "review_accept")
    try fields.write(reviewComment, "review_comment")
    try fields.write(reviewScore, "review_score")
    try fields.write(sampleData, "sample_data")
    try fields.write(sampleDir, "sample_dir")
    try fields.write(sampleID, "sample_id")
    try fields.write(sampleName, "sample_name")
    try fields.write(sampleSize, "sample_size")
    try fields.write(sampleStatus, "sample_status")
    try fields.write(sampleTime, "sample_time")
    try fields.write(sampleType, "sample_type")
    try fields.write(score, "score")
    try fields.write(source, "source")
    try fields.write(subSampleURL, "sub_sample_url")
    try fields.write(workerID, "worker_id")
  }

  /// Values of `DescribeSampleResp.sample_status`.
  public struct SampleStatus: OpenEnumeration {
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
    /// Known from an example only. `UN_ANNOTATION`.
    public static var unAnnotation: Self { Self(rawValue: "UN_ANNOTATION") }
    /// Known from an example only. `MANUAL_ANNOTATION`.
    public static var manualAnnotation: Self { Self(rawValue: "MANUAL_ANNOTATION") }

    public static var documentedValues: [Self] {
      [
        .all, .noneValue, .uncheck, .accepted, .rejected, .unreviewed, .reviewed, .workforceSampled,
        .workforceSampledUncheck, .workforceSampledChecked, .workforceSampledAccepted, .workforceSampledRejected,
        .autoAnnotation, .unAnnotation, .manualAnnotation
      ]
    }
  }

  /// Values of `DescribeSampleResp.sample_type`.
  public struct SampleType: OpenEnumeration {
    public var rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Image. `0`.
    public static var image: Self { Self(rawValue: 0) }
    /// Text. `1`.
    public static var text: Self { Self(rawValue: 1) }
    /// Audio. `2`.
    public static var audio: Self { Self(rawValue: 2) }
    /// Table. `4`.
    public static var table: Self { Self(rawValue: 4) }
    /// Video. `6`.
    public static var video: Self { Self(rawValue: 6) }
    /// Free format. `9`.
    public static var freeFormat: Self { Self(rawValue: 9) }

    public static var documentedValues: [Self] { [.image, .text, .audio, .table, .video, .freeFormat] }
  }
}

extension DescribeSampleResp: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(labelers, "labelers")
    validator.check(labels, "labels")
    validator.check(metadata, "metadata")
    validator.check(sampleStatus, "sample_status")
    validator.check(sampleType, "sample_type")
  }
}
