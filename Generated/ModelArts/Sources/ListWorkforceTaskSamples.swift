// Made by Tablature from ListWorkforceTaskSamples.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ListWorkforceTaskSamples`.
///
/// `GET /v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/data-annotations/samples`.
public struct ListWorkforceTaskSamples: APIOperation {
  public typealias Output = ListWorkforceTaskSamplesResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ListWorkforceTaskSamples",
      method: .get,
      path: "/v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/data-annotations/samples",
      documentedStatuses: [200, 401, 403, 404]
    )
  }

  /// `dataset_id`: string, required.
  public var datasetID: String
  /// `project_id`: string, required.
  public var projectID: String?
  /// `workforce_task_id`: string, required.
  public var workforceTaskID: String
  /// `label_name`: string.
  public var labelName: String?
  /// `label_type`: integer.
  public var labelType: LabelType?
  /// `limit`: integer, 1...100, default `10`.
  public var limit: Int?
  /// `locale`: string.
  public var locale: String?
  /// `offset`: integer, default `0`.
  public var offset: Int?
  /// `process_parameter`: string.
  public var processParameter: String?
  /// `sample_state`: string.
  public var sampleState: SampleState?
  /// `search_conditions`: string.
  public var searchConditions: String?

  /// Makes a call; parameters that are nil are not sent.
  public init(
    datasetID: String, workforceTaskID: String, labelName: String? = nil, labelType: LabelType? = nil,
    limit: Int? = nil, locale: String? = nil, offset: Int? = nil, processParameter: String? = nil,
    sampleState: SampleState? = nil, searchConditions: String? = nil, projectID: String? = nil
  ) {
    self.datasetID = datasetID
    self.projectID = projectID
    self.workforceTaskID = workforceTaskID
    self.labelName = labelName
    self.labelType = labelType
    self.limit = limit
    self.locale = locale
    self.offset = offset
    self.processParameter = processParameter
    self.sampleState = sampleState
    self.searchConditions = searchConditions
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("dataset_id", datasetID)
    request.path("project_id", projectID)
    request.path("workforce_task_id", workforceTaskID)
    request.query("label_name", labelName)
    request.query("label_type", labelType)
    request.query("limit", limit)
    request.query("locale", locale)
    request.query("offset", offset)
    request.query("process_parameter", processParameter)
    request.query("sample_state", sampleState)
    request.query("search_conditions", searchConditions)
  }

  /// Values of `ListWorkforceTaskSamples.label_type`.
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

  /// Values of `ListWorkforceTaskSamples.sample_state`.
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
}

extension ListWorkforceTaskSamples {
  public func validate(with validator: inout Validator) {
    validator.check(labelType, "label_type")
    validator.check(limit, "limit", range: Limits(1, 100))
    validator.check(sampleState, "sample_state")
  }
}

extension ListWorkforceTaskSamples: PageNumberPaging {
  public var pageSize: Int? { limit ?? 10 }

  public var pageNumber: Int {
    get { offset ?? 0 }
    set { offset = newValue }
  }

  public static func items(of page: ListWorkforceTaskSamplesResponse) -> [DescribeSampleResp] { page.samples ?? [] }
}

extension ModelArtsClient {
  /// Calls `ListWorkforceTaskSamples`.
  ///
  /// Documented failures: 401, 403, 404.
  public func listWorkforceTaskSamples(
    datasetID: String, workforceTaskID: String, labelName: String? = nil,
    labelType: ListWorkforceTaskSamples.LabelType? = nil, limit: Int? = nil, locale: String? = nil, offset: Int? = nil,
    processParameter: String? = nil, sampleState: ListWorkforceTaskSamples.SampleState? = nil,
    searchConditions: String? = nil, projectID: String? = nil
  ) async throws(ClientError) -> ListWorkforceTaskSamplesResponse {
    try await send(ListWorkforceTaskSamples(
      datasetID: datasetID, workforceTaskID: workforceTaskID, labelName: labelName, labelType: labelType, limit: limit,
      locale: locale, offset: offset, processParameter: processParameter, sampleState: sampleState,
      searchConditions: searchConditions, projectID: projectID
    ))
  }
}
