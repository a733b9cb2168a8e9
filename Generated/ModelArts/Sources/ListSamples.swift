// Made by Tablature from ListSamples.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ListSamples`.
///
/// `GET /v2/{project_id}/datasets/{dataset_id}/data-annotations/samples`.
public struct ListSamples: APIOperation {
  public typealias Output = ListSamplesResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ListSamples",
      method: .get,
      path: "/v2/{project_id}/datasets/{dataset_id}/data-annotations/samples",
      documentedStatuses: [200, 401, 403, 404]
    )
  }

  /// `dataset_id`: string, required.
  public var datasetID: String
  /// `project_id`: string, required.
  public var projectID: String?
  /// `email`: string.
  public var email: String?
  /// `high_score`: string, default `1`.
  public var highScore: String?
  /// `label_name`: string.
  public var labelName: String?
  /// `label_type`: integer.
  public var labelType: LabelType?
  /// `limit`: integer, 1...100, default `10`.
  public var limit: Int?
  /// `locale`: string.
  public var locale: String?
  /// `low_score`: string, default `0`.
  public var lowScore: String?
  /// `offset`: integer, default `0`.
  public var offset: Int?
  /// `order`: string, default `desc`.
  public var order: Order?
  /// `preview`: boolean.
  public var preview: Bool?
  /// `process_parameter`: string.
  public var processParameter: String?
  /// `sample_state`: string.
  public var sampleState: SampleState?
  /// `sample_type`: integer, default `9`.
  public var sampleType: SampleType?
  /// `search_conditions`: string.
  public var searchConditions: String?
  /// `version_id`: string.
  public var versionID: String?

  /// Makes a call; parameters that are nil are not sent.
  public init(
    datasetID: String, email: String? = nil, highScore: String? = nil, labelName: String? = nil,
    labelType: LabelType? = nil, limit: Int? = nil, locale: String? = nil, lowScore: String? = nil, offset: Int? = nil,
    order: Order? = nil, preview: Bool? = nil, processParameter: String? = nil, sampleState: SampleState? = nil,
    sampleType: SampleType? = nil, searchConditions: String? = nil, versionID: String? = nil, projectID: String? = nil
  ) {
    self.datasetID = datasetID
    self.projectID = projectID
    self.email = email
    self.highScore = highScore
    self.labelName = labelName
    self.labelType = labelType
    self.limit = limit
    self.locale = locale
    self.lowScore = lowScore
    self.offset = offset
    self.order = order
    self.preview = preview
    self.processParameter = processParameter
    self.sampleState = sampleState
    self.sampleType = sampleType
    self.searchConditions = searchConditions
    self.versionID = versionID
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("dataset_id", datasetID)
    request.path("project_id", projectID)
    request.query("email", email)
    request.query("high_score", highScore)
    request.query("label_name", labelName)
    request.query("label_type", labelType)
    request.query("limit", limit)
    request.query("locale", locale)
    request.query("low_score", lowScore)
    request.query("offset", offset)
    request.query("order", order)
    request.query("preview", preview)
    request.query("process_parameter", processParameter)
    request.query("sample_state", sampleState)
    request.query("sample_type", sampleType)
    request.query("search_conditions", searchConditions)
    request.query("version_id", versionID)
  }

  /// Values of `ListSamples.label_type`.
  public struct LabelType: OpenEnumeration {
    public var rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Image classification. `0`.
    public static var imageClassification: Self { Self(rawValue: 0) }
    /// Object detection. `1`.
    public static var objectDetection: Self { Self(rawValue: 1) }
    /// Image segmentation. `3`.
    public static var imageSegmentation: Self { Self(rawValue: 3) }
    /// Text classification. `100`.
    public static var textClassification: Self { Self(rawValue: 100) }
    /// Named entity recognition. `101`.
    public static var namedEntityRecognition: Self { Self(rawValue: 101) }
    /// Text triplet. `102`.
    public static var textTriplet: Self { Self(rawValue: 102) }
    /// Sound classification. `200`.
    public static var soundClassification: Self { Self(rawValue: 200) }
    /// Speech content. `201`.
    public static var speechContent: Self { Self(rawValue: 201) }
    /// Speech paragraph labeling. `202`.
    public static var speechParagraphLabeling: Self { Self(rawValue: 202) }
    /// Table dataset. `400`.
    public static var tableDataset: Self { Self(rawValue: 400) }
    /// Video labeling. `600`.
    public static var videoLabeling: Self { Self(rawValue: 600) }
    /// Free format. `900`.
    public static var freeFormat: Self { Self(rawValue: 900) }

    public static var documentedValues: [Self] {
      [
        .imageClassification, .objectDetection, .imageSegmentation, .textClassification, .namedEntityRecognition,
        .textTriplet, .soundClassification, .speechContent, .speechParagraphLabeling, .tableDataset, .videoLabeling,
        .freeFormat
      ]
    }
  }

  /// Values of `ListSamples.order`.
  public struct Order: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Ascending order.
    public static var asc: Self { Self(rawValue: "asc") }
    /// Descending order.
    public static var desc: Self { Self(rawValue: "desc") }

    public static var documentedValues: [Self] { [.asc, .desc] }
  }

  /// Values of `ListSamples.sample_state`.
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

    public static var documentedValues: [Self] {
      [
        .all, .noneValue, .uncheck, .accepted, .rejected, .unreviewed, .reviewed, .workforceSampled,
        .workforceSampledUncheck, .workforceSampledChecked, .workforceSampledAccepted, .workforceSampledRejected,
        .autoAnnotation
      ]
    }
  }

  /// Values of `ListSamples.sample_type`.
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
    /// Custom format. `9`.
    public static var customFormat: Self { Self(rawValue: 9) }

    public static var documentedValues: [Self] { [.image, .text, .audio, .table, .video, .customFormat] }
  }
}

extension ListSamples {
  public func validate(with validator: inout Validator) {
    validator.check(labelType, "label_type")
    validator.check(limit, "limit", range: Limits(1, 100))
    validator.check(order, "order")
    validator.check(sampleState, "sample_state")
    validator.check(sampleType, "sample_type")
  }
}

extension ListSamples: PageNumberPaging {
  public var pageSize: Int? { limit ?? 10 }

  public var pageNumber: Int {
    get { offset ?? 0 }
    set { offset = newValue }
  }

  public static func items(of page: ListSamplesResponse) -> [DescribeSampleResp] { page.samples ?? [] }
}

extension ModelArtsClient {
  /// Calls `ListSamples`.
  ///
  /// Documented failures: 401, 403, 404.
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
