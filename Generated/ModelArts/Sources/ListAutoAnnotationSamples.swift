// Made by Tablature from ListAutoAnnotationSamples.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ListAutoAnnotationSamples`.
///
/// `GET /v2/{project_id}/datasets/{dataset_id}/auto-annotations/samples`.
public struct ListAutoAnnotationSamples: APIOperation {
  public typealias Output = ListAutoAnnotationSamplesResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ListAutoAnnotationSamples",
      method: .get,
      path: "/v2/{project_id}/datasets/{dataset_id}/auto-annotations/samples",
      documentedStatuses: [200, 401, 403, 404]
    )
  }

  /// `dataset_id`: string, required.
  public var datasetID: String
  /// `project_id`: string, required.
  public var projectID: String?
  /// `high_score`: string, default `1`.
  public var highScore: String?
  /// `label_name`: string.
  public var labelName: String?
  /// `label_type`: integer.
  public var labelType: LabelType?
  /// `limit`: integer, 1...100, default `10`.
  public var limit: Int?
  /// `low_score`: string, default `0`.
  public var lowScore: String?
  /// `offset`: integer, default `0`.
  public var offset: Int?
  /// `order`: string, default `desc`.
  public var order: Order?
  /// `process_parameter`: string.
  public var processParameter: String?
  /// `search_conditions`: string.
  public var searchConditions: String?

  /// Makes a call; parameters that are nil are not sent.
  public init(
    datasetID: String, highScore: String? = nil, labelName: String? = nil, labelType: LabelType? = nil,
    limit: Int? = nil, lowScore: String? = nil, offset: Int? = nil, order: Order? = nil,
    processParameter: String? = nil, searchConditions: String? = nil, projectID: String? = nil
  ) {
    self.datasetID = datasetID
    self.projectID = projectID
    self.highScore = highScore
    self.labelName = labelName
    self.labelType = labelType
    self.limit = limit
    self.lowScore = lowScore
    self.offset = offset
    self.order = order
    self.processParameter = processParameter
    self.searchConditions = searchConditions
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("dataset_id", datasetID)
    request.path("project_id", projectID)
    request.query("high_score", highScore)
    request.query("label_name", labelName)
    request.query("label_type", labelType)
    request.query("limit", limit)
    request.query("low_score", lowScore)
    request.query("offset", offset)
    request.query("order", order)
    request.query("process_parameter", processParameter)
    request.query("search_conditions", searchConditions)
  }

  /// Values of `ListAutoAnnotationSamples.label_type`.
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

  /// Values of `ListAutoAnnotationSamples.order`.
  public struct Order: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Ascending order.
    public static var asc: Self { Self(rawValue: "asc") }
    /// Descending order.
    public static var desc: Self { Self(rawValue: "desc") }

    public static var documentedValues: [Self] { [.asc, .desc] }
  }
}

extension ListAutoAnnotationSamples {
  public func validate(with validator: inout Validator) {
    validator.check(labelType, "label_type")
    validator.check(limit, "limit", range: Limits(1, 100))
    validator.check(order, "order")
  }
}

extension ListAutoAnnotationSamples: PageNumberPaging {
  public var pageSize: Int? { limit ?? 10 }

  public var pageNumber: Int {
    get { offset ?? 0 }
    set { offset = newValue }
  }

  public static func items(of page: ListAutoAnnotationSamplesResponse) -> [DescribeSampleResp] { page.samples ?? [] }
}

extension ModelArtsClient {
  /// Calls `ListAutoAnnotationSamples`.
  ///
  /// Documented failures: 401, 403, 404.
  public func listAutoAnnotationSamples(
    datasetID: String, highScore: String? = nil, labelName: String? = nil,
    labelType: ListAutoAnnotationSamples.LabelType? = nil, limit: Int? = nil, lowScore: String? = nil,
    offset: Int? = nil, order: ListAutoAnnotationSamples.Order? = nil, processParameter: String? = nil,
    searchConditions: String? = nil, projectID: String? = nil
  ) async throws(ClientError) -> ListAutoAnnotationSamplesResponse {
    try await send(ListAutoAnnotationSamples(
      datasetID: datasetID, highScore: highScore, labelName: labelName, labelType: labelType, limit: limit,
      lowScore: lowScore, offset: offset, order: order, processParameter: processParameter,
      searchConditions: searchConditions, projectID: projectID
    ))
  }
}
