// Made by Tablature from GetDatasetStats.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v2/{project_id}/datasets/{dataset_id}/data-annotations/stats`.
public struct GetDatasetStats: APIOperation {
  public typealias Output = GetDatasetStatsResponse
  public static let route = APIRoute(
    .get, "/v2/{project_id}/datasets/{dataset_id}/data-annotations/stats", statuses: [200, 401, 403, 404]
  )

  public var datasetID: String
  public var projectID: String?
  public var email: String?
  public var locale: String?
  public var sampleState: SampleState?

  public init(
    datasetID: String, email: String? = nil, locale: String? = nil, sampleState: SampleState? = nil,
    projectID: String? = nil
  ) {
    (self.datasetID, self.email, self.locale, self.sampleState) = (datasetID, email, locale, sampleState)
    self.projectID = projectID
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["dataset_id": datasetID, "project_id": projectID])
    request.query(["email": email, "locale": locale, "sample_state": sampleState])
  }

  public func validate(with validator: inout Validator) { validator.check(sampleState, "sample_state") }

  public typealias SampleState = ListSamples.SampleState
}

extension DataManagementOldVersionOperations {
  /// `GET /v2/{project_id}/datasets/{dataset_id}/data-annotations/stats`; fails with 401, 403, 404.
  public func getDatasetStats(
    datasetID: String, email: String? = nil, locale: String? = nil, sampleState: GetDatasetStats.SampleState? = nil,
    projectID: String? = nil
  ) async throws(ClientError) -> GetDatasetStatsResponse {
    try await send(GetDatasetStats(
      datasetID: datasetID, email: email, locale: locale, sampleState: sampleState, projectID: projectID
    ))
  }
}

public struct GetDatasetStatsResponse: APIObject {
  public var dataPath: String?
  public var dataSplitingEnable: Bool?
  public var groupedLabelStats: [String: [LabelStats]]?
  public var hardDetailStats: [String: PairOfintAndHardDetail]?
  public var keySampleStats: [String: Int]?
  public var labelStats: [LabelStats]?
  public var metadataStats: [String: JSONValue]?
  public var sampleStats: [String: Int]?

  public init(
    dataPath: String? = nil, dataSplitingEnable: Bool? = nil, groupedLabelStats: [String: [LabelStats]]? = nil,
    hardDetailStats: [String: PairOfintAndHardDetail]? = nil, keySampleStats: [String: Int]? = nil,
    labelStats: [LabelStats]? = nil, metadataStats: [String: JSONValue]? = nil, sampleStats: [String: Int]? = nil
  ) {
    (self.dataPath, self.dataSplitingEnable, self.groupedLabelStats) = (dataPath, dataSplitingEnable, groupedLabelStats)
    (self.hardDetailStats, self.keySampleStats, self.labelStats) = (hardDetailStats, keySampleStats, labelStats)
    (self.metadataStats, self.sampleStats) = (metadataStats, sampleStats)
  }

  public static let fields: Fields<Self> = [
    "data_path": \.dataPath, "data_spliting_enable": \.dataSplitingEnable, "grouped_label_stats": \.groupedLabelStats,
    "hard_detail_stats": \.hardDetailStats, "key_sample_stats": \.keySampleStats, "label_stats": \.labelStats,
    "metadata_stats": \.metadataStats, "sample_stats": \.sampleStats
  ]
}
