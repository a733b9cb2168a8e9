// Made by Tablature from SampleLabels.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// A sample with its labels.
public struct SampleLabels: Codable, Hashable, Sendable {
  /// The labels; an empty list takes all of them away.
  /// `labels`: list of SampleLabel.
  public var labels: [SampleLabel]?
  /// Attributes of the sample.
  /// `metadata`: SampleMetadata.
  public var metadata: SampleMetadata?
  /// The identifier of the sample.
  /// `sample_id`: string.
  public var sampleID: String?
  /// What the sample is.
  /// `sample_type`: integer.
  public var sampleType: SampleType?
  /// What the sample is used for.
  /// `sample_usage`: string.
  public var sampleUsage: SampleUsage?
  /// Where the data of the sample lies.
  /// `source`: string.
  public var source: String?
  /// The member of the labeling team.
  /// `worker_id`: string.
  public var workerID: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    labels: [SampleLabel]? = nil, metadata: SampleMetadata? = nil, sampleID: String? = nil,
    sampleType: SampleType? = nil, sampleUsage: SampleUsage? = nil, source: String? = nil, workerID: String? = nil
  ) {
    self.labels = labels
    self.metadata = metadata
    self.sampleID = sampleID
    self.sampleType = sampleType
    self.sampleUsage = sampleUsage
    self.source = source
    self.workerID = workerID
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    labels = try fields.optional("labels")
    metadata = try fields.optional("metadata")
    sampleID = try fields.optional("sample_id")
    sampleType = try fields.optional("sample_type")
    sampleUsage = try fields.optional("sample_usage")
    source = try fields.optional("source")
    workerID = try fields.optional("worker_id")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(labels, "labels")
    try fields.write(metadata, "metadata")
    try fields.write(sampleID, "sample_id")
    try fields.write(sampleType, "sample_type")
    try fields.write(sampleUsage, "sample_usage")
    try fields.write(source, "source")
    try fields.write(workerID, "worker_id")
  }

  /// Values of `SampleLabels.sample_type`.
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

  /// Values of `SampleLabels.sample_usage`.
  public struct SampleUsage: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Training. `TRAIN`.
    public static var train: Self { Self(rawValue: "TRAIN") }
    /// Validation. `EVAL`.
    public static var eval: Self { Self(rawValue: "EVAL") }
    /// Test. `TEST`.
    public static var test: Self { Self(rawValue: "TEST") }
    /// Inference. `INFERENCE`.
    public static var inference: Self { Self(rawValue: "INFERENCE") }

    public static var documentedValues: [Self] { [.train, .eval, .test, .inference] }
  }
}

extension SampleLabels: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(labels, "labels")
    validator.check(metadata, "metadata")
    validator.check(sampleType, "sample_type")
    validator.check(sampleUsage, "sample_usage")
  }
}
