// Made by Tablature from ListSamples.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v2/{project_id}/datasets/{dataset_id}/data-annotations/samples`.
public struct ListSamples: PageNumberPaging {
  public typealias Output = ListSamplesResponse
  public static let route = APIRoute(
    .get, "/v2/{project_id}/datasets/{dataset_id}/data-annotations/samples", statuses: [200, 401, 403, 404]
  )

  public var datasetID: String
  public var projectID: String?
  public var email: String?
  /// `high_score`: string, default `1`.
  public var highScore: String?
  public var labelName: String?
  public var labelType: LabelType?
  /// `limit`: integer, 1...100, default `10`.
  public var limit: Int?
  public var locale: String?
  /// `low_score`: string, default `0`.
  public var lowScore: String?
  /// `offset`: integer, default `0`.
  public var offset: Int?
  /// `order`: string, default `desc`.
  public var order: Order?
  public var preview: Bool?
  public var processParameter: String?
  public var sampleState: SampleState?
  /// `sample_type`: integer, default `9`.
  public var sampleType: SampleType?
  public var searchConditions: String?
  public var versionID: String?

  public init(
    datasetID: String, email: String? = nil, highScore: String? = nil, labelName: String? = nil,
    labelType: LabelType? = nil, limit: Int? = nil, locale: String? = nil, lowScore: String? = nil, offset: Int? = nil,
    order: Order? = nil, preview: Bool? = nil, processParameter: String? = nil, sampleState: SampleState? = nil,
    sampleType: SampleType? = nil, searchConditions: String? = nil, versionID: String? = nil, projectID: String? = nil
  ) {
    (self.datasetID, self.email, self.highScore, self.labelName) = (datasetID, email, highScore, labelName)
    (self.labelType, self.limit, self.locale, self.lowScore, self.offset) = (labelType, limit, locale, lowScore, offset)
    (self.order, self.preview, self.processParameter) = (order, preview, processParameter)
    (self.sampleState, self.sampleType, self.searchConditions) = (sampleState, sampleType, searchConditions)
    (self.versionID, self.projectID) = (versionID, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["dataset_id": datasetID, "project_id": projectID])
    request.query([
      "email": email, "high_score": highScore, "label_name": labelName, "label_type": labelType, "limit": limit,
      "locale": locale, "low_score": lowScore, "offset": offset, "order": order, "preview": preview,
      "process_parameter": processParameter, "sample_state": sampleState, "sample_type": sampleType,
      "search_conditions": searchConditions, "version_id": versionID
    ])
  }

  public func validate(with validator: inout Validator) {
    validator.check(labelType, "label_type")
    validator.check(limit, "limit", range: Limits(1, 100))
    validator.check(order, "order")
    validator.check(sampleState, "sample_state")
    validator.check(sampleType, "sample_type")
  }

  public var pageSize: Int? { limit ?? 10 }
  public var pageNumber: Int {
    get { offset ?? 0 }
    set { offset = newValue }
  }
  public static func items(of page: ListSamplesResponse) -> [DescribeSampleResp] { page.samples ?? [] }

  public typealias Order = ListModels.Order

  public struct LabelType: OpenEnumeration {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static var imageClassification: Self { Self(rawValue: 0) }
    public static var objectDetection: Self { Self(rawValue: 1) }
    public static var imageSegmentation: Self { Self(rawValue: 3) }
    public static var textClassification: Self { Self(rawValue: 100) }
    public static var namedEntityRecognition: Self { Self(rawValue: 101) }
    public static var textTriplet: Self { Self(rawValue: 102) }
    public static var soundClassification: Self { Self(rawValue: 200) }
    public static var speechContent: Self { Self(rawValue: 201) }
    public static var speechParagraphLabeling: Self { Self(rawValue: 202) }
    public static var tableDataset: Self { Self(rawValue: 400) }
    public static var videoLabeling: Self { Self(rawValue: 600) }
    public static var freeFormat: Self { Self(rawValue: 900) }
    public static var documentedValues: [Self] { [
      .imageClassification, .objectDetection, .imageSegmentation, .textClassification, .namedEntityRecognition,
      .textTriplet, .soundClassification, .speechContent, .speechParagraphLabeling, .tableDataset, .videoLabeling,
      .freeFormat
    ] }
  }

  public struct SampleState: OpenEnumeration {
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
    public static var documentedValues: [Self] { [
      .all, .noneValue, .uncheck, .accepted, .rejected, .unreviewed, .reviewed, .workforceSampled,
      .workforceSampledUncheck, .workforceSampledChecked, .workforceSampledAccepted, .workforceSampledRejected,
      .autoAnnotation
    ] }
  }

  public struct SampleType: OpenEnumeration {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static var image: Self { Self(rawValue: 0) }
    public static var text: Self { Self(rawValue: 1) }
    public static var audio: Self { Self(rawValue: 2) }
    public static var table: Self { Self(rawValue: 4) }
    public static var video: Self { Self(rawValue: 6) }
    public static var customFormat: Self { Self(rawValue: 9) }
    public static var documentedValues: [Self] { [.image, .text, .audio, .table, .video, .customFormat] }
  }
}

extension DataManagementOldVersionOperations {
  /// `GET /v2/{project_id}/datasets/{dataset_id}/data-annotations/samples`, a page at a time; fails with 401, 403, 404.
  public func listSamples(
    datasetID: String, email: String? = nil, highScore: String? = nil, labelName: String? = nil,
    labelType: ListSamples.LabelType? = nil, limit: Int? = nil, locale: String? = nil, lowScore: String? = nil,
    offset: Int? = nil, order: ListSamples.Order? = nil, preview: Bool? = nil, processParameter: String? = nil,
    sampleState: ListSamples.SampleState? = nil, sampleType: ListSamples.SampleType? = nil,
    searchConditions: String? = nil, versionID: String? = nil, projectID: String? = nil
  ) async throws(ClientError) -> ListSamplesResponse {
    try await send(ListSamples(
      datasetID: datasetID, email: email, highScore: highScore, labelName: labelName, labelType: labelType,
      limit: limit, locale: locale, lowScore: lowScore, offset: offset, order: order, preview: preview,
      processParameter: processParameter, sampleState: sampleState, sampleType: sampleType,
      searchConditions: searchConditions, versionID: versionID, projectID: projectID
    ))
  }
}

public struct ListSamplesResponse: APIObject {
  public var sampleCount: Int?
  public var samples: [DescribeSampleResp]?

  public init(sampleCount: Int? = nil, samples: [DescribeSampleResp]? = nil) {
    (self.sampleCount, self.samples) = (sampleCount, samples)
  }

  public static let fields: Fields<Self> = ["sample_count": \.sampleCount, "samples": \.samples]
}
