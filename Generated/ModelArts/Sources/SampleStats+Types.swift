// Made by Tablature from SampleStats.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `SampleStats` of the API.
public struct SampleStats: Codable, Hashable, Sendable {
  /// `accepted_sample_count`: integer.
  public var acceptedSampleCount: Int?
  /// `auto_annotation_sample_count`: integer.
  public var autoAnnotationSampleCount: Int?
  /// `deleted_sample_count`: integer.
  public var deletedSampleCount: Int?
  /// `rejected_sample_count`: integer.
  public var rejectedSampleCount: Int?
  /// `sampled_sample_count`: integer.
  public var sampledSampleCount: Int?
  /// `total_sample_count`: integer.
  public var totalSampleCount: Int?
  /// `unannotated_sample_count`: integer.
  public var unannotatedSampleCount: Int?
  /// `uncheck_sample_count`: integer.
  public var uncheckSampleCount: Int?
  /// `unreviewed_sample_count`: integer.
  public var unreviewedSampleCount: Int?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    acceptedSampleCount: Int? = nil, autoAnnotationSampleCount: Int? = nil, deletedSampleCount: Int? = nil,
    rejectedSampleCount: Int? = nil, sampledSampleCount: Int? = nil, totalSampleCount: Int? = nil,
    unannotatedSampleCount: Int? = nil, uncheckSampleCount: Int? = nil, unreviewedSampleCount: Int? = nil
  ) {
    self.acceptedSampleCount = acceptedSampleCount
    self.autoAnnotationSampleCount = autoAnnotationSampleCount
    self.deletedSampleCount = deletedSampleCount
    self.rejectedSampleCount = rejectedSampleCount
    self.sampledSampleCount = sampledSampleCount
    self.totalSampleCount = totalSampleCount
    self.unannotatedSampleCount = unannotatedSampleCount
    self.uncheckSampleCount = uncheckSampleCount
    self.unreviewedSampleCount = unreviewedSampleCount
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    acceptedSampleCount = try fields.optional("accepted_sample_count")
    autoAnnotationSampleCount = try fields.optional("auto_annotation_sample_count")
    deletedSampleCount = try fields.optional("deleted_sample_count")
    rejectedSampleCount = try fields.optional("rejected_sample_count")
    sampledSampleCount = try fields.optional("sampled_sample_count")
    totalSampleCount = try fields.optional("total_sample_count")
    unannotatedSampleCount = try fields.optional("unannotated_sample_count")
    uncheckSampleCount = try fields.optional("uncheck_sample_count")
    unreviewedSampleCount = try fields.optional("unreviewed_sample_count")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(acceptedSampleCount, "accepted_sample_count")
    try fields.write(autoAnnotationSampleCount, "auto_annotation_sample_count")
    try fields.write(deletedSampleCount, "deleted_sample_count")
    try fields.write(rejectedSampleCount, "rejected_sample_count")
    try fields.write(sampledSampleCount, "sampled_sample_count")
    try fields.write(totalSampleCount, "total_sample_count")
    try fields.write(unannotatedSampleCount, "unannotated_sample_count")
    try fields.write(uncheckSampleCount, "uncheck_sample_count")
    try fields.write(unreviewedSampleCount, "unreviewed_sample_count")
  }
}

extension SampleStats: Validatable {
  public func validate(with validator: inout Validator) {}
}
