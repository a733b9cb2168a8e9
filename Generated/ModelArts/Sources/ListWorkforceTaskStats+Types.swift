// Made by Tablature from ListWorkforceTaskStats.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ListWorkforceTaskStatsResponse` of the API.
public struct ListWorkforceTaskStatsResponse: Codable, Hashable, Sendable {
  /// `data_path`: string.
  public var dataPath: String?
  /// `data_spliting_enable`: boolean.
  public var dataSplitingEnable: Bool?
  /// `grouped_label_stats`: map of list of LabelStats.
  public var groupedLabelStats: [String: [LabelStats]]?
  /// `hard_detail_stats`: map of PairOfintAndHardDetail.
  public var hardDetailStats: [String: PairOfintAndHardDetail]?
  /// `key_sample_stats`: map of integer.
  public var keySampleStats: [String: Int]?
  /// `label_stats`: list of LabelStats.
  public var labelStats: [LabelStats]?
  /// `metadata_stats`: map of object.
  public var metadataStats: [String: JSONValue]?
  /// `sample_stats`: map of integer.
  public var sampleStats: [String: Int]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    dataPath: String? = nil, dataSplitingEnable: Bool? = nil, groupedLabelStats: [String: [LabelStats]]? = nil,
    hardDetailStats: [String: PairOfintAndHardDetail]? = nil, keySampleStats: [String: Int]? = nil,
    labelStats: [LabelStats]? = nil, metadataStats: [String: JSONValue]? = nil, sampleStats: [String: Int]? = nil
  ) {
    self.dataPath = dataPath
    self.dataSplitingEnable = dataSplitingEnable
    self.groupedLabelStats = groupedLabelStats
    self.hardDetailStats = hardDetailStats
    self.keySampleStats = keySampleStats
    self.labelStats = labelStats
    self.metadataStats = metadataStats
    self.sampleStats = sampleStats
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    dataPath = try fields.optional("data_path")
    dataSplitingEnable = try fields.optional("data_spliting_enable")
    groupedLabelStats = try fields.optional("grouped_label_stats")
    hardDetailStats = try fields.optional("hard_detail_stats")
    keySampleStats = try fields.optional("key_sample_stats")
    labelStats = try fields.optional("label_stats")
    metadataStats = try fields.optional("metadata_stats")
    sampleStats = try fields.optional("sample_stats")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(dataPath, "data_path")
    try fields.write(dataSplitingEnable, "data_spliting_enable")
    try fields.write(groupedLabelStats, "grouped_label_stats")
    try fields.write(hardDetailStats, "hard_detail_stats")
    try fields.write(keySampleStats, "key_sample_stats")
    try fields.write(labelStats, "label_stats")
    try fields.write(metadataStats, "metadata_stats")
    try fields.write(sampleStats, "sample_stats")
  }
}

extension ListWorkforceTaskStatsResponse: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(groupedLabelStats, "grouped_label_stats")
    validator.check(labelStats, "label_stats")
  }
}
