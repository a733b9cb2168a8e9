// Made by Tablature from DescribeWorkforceTaskSample.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET
/// /v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/data-annotations/samples/{sample_id}`.
public struct DescribeWorkforceTaskSample: APIOperation {
  public typealias Output = DescribeWorkforceTaskSampleResponse
  public static let route = APIRoute(
    .get,
    "/v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/data-annotations/samples/{sample_id}",
    statuses: [200, 401, 403, 404]
  )

  public var datasetID: String
  public var projectID: String?
  public var sampleID: String
  public var workforceTaskID: String
  public var locale: String?
  public var sampleState: SampleState?
  public var workerID: String?

  public init(
    datasetID: String, sampleID: String, workforceTaskID: String, locale: String? = nil,
    sampleState: SampleState? = nil, workerID: String? = nil, projectID: String? = nil
  ) {
    (self.datasetID, self.sampleID, self.workforceTaskID, self.locale) = (datasetID, sampleID, workforceTaskID, locale)
    (self.sampleState, self.workerID, self.projectID) = (sampleState, workerID, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path([
      "dataset_id": datasetID, "project_id": projectID, "sample_id": sampleID, "workforce_task_id": workforceTaskID
    ])
    request.query(["locale": locale, "sample_state": sampleState, "worker_id": workerID])
  }

  public func validate(with validator: inout Validator) { validator.check(sampleState, "sample_state") }

  public typealias SampleState = ListSamples.SampleState
}

extension DataManagementOldVersionOperations {
  /// `GET
  /// /v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/data-annotations/samples/{sample_id}`;
  /// fails with 401, 403, 404.
  public func describeWorkforceTaskSample(
    datasetID: String, sampleID: String, workforceTaskID: String, locale: String? = nil,
    sampleState: DescribeWorkforceTaskSample.SampleState? = nil, workerID: String? = nil, projectID: String? = nil
  ) async throws(ClientError) -> DescribeWorkforceTaskSampleResponse {
    try await send(DescribeWorkforceTaskSample(
      datasetID: datasetID, sampleID: sampleID, workforceTaskID: workforceTaskID, locale: locale,
      sampleState: sampleState, workerID: workerID, projectID: projectID
    ))
  }
}

public struct DescribeWorkforceTaskSampleResponse: APIObject {
  public var checkAccept: Bool?
  public var checkComment: String?
  public var checkScore: String?
  public var deletionReasons: [String]?
  public var hardDetails: [String: HardDetail]?
  public var labelers: [Worker]?
  public var labels: [SampleLabel]?
  public var metadata: SampleMetadata?
  public var reviewAccept: Bool?
  public var reviewComment: String?
  public var reviewScore: String?
  public var sampleData: [String]?
  public var sampleDir: String?
  public var sampleID: String?
  public var sampleName: String?
  /// `sample_size`: long, in bytes.
  public var sampleSize: Int64?
  public var sampleStatus: SampleStatus?
  public var sampleTime: Int64?
  public var sampleType: SampleType?
  public var score: String?
  public var source: String?
  public var subSampleURL: String?
  public var workerID: String?

  public init(
    checkAccept: Bool? = nil, checkComment: String? = nil, checkScore: String? = nil, deletionReasons: [String]? = nil,
    hardDetails: [String: HardDetail]? = nil, labelers: [Worker]? = nil, labels: [SampleLabel]? = nil,
    metadata: SampleMetadata? = nil, reviewAccept: Bool? = nil, reviewComment: String? = nil,
    reviewScore: String? = nil, sampleData: [String]? = nil, sampleDir: String? = nil, sampleID: String? = nil,
    sampleName: String? = nil, sampleSize: Int64? = nil, sampleStatus: SampleStatus? = nil, sampleTime: Int64? = nil,
    sampleType: SampleType? = nil, score: String? = nil, source: String? = nil, subSampleURL: String? = nil,
    workerID: String? = nil
  ) {
    (self.checkAccept, self.checkComment, self.checkScore) = (checkAccept, checkComment, checkScore)
    (self.deletionReasons, self.hardDetails, self.labelers) = (deletionReasons, hardDetails, labelers)
    (self.labels, self.metadata, self.reviewAccept) = (labels, metadata, reviewAccept)
    (self.reviewComment, self.reviewScore, self.sampleData) = (reviewComment, reviewScore, sampleData)
    (self.sampleDir, self.sampleID, self.sampleName, self.sampleSize) = (sampleDir, sampleID, sampleName, sampleSize)
    (self.sampleStatus, self.sampleTime, self.sampleType, self.score) = (sampleStatus, sampleTime, sampleType, score)
    (self.source, self.subSampleURL, self.workerID) = (source, subSampleURL, workerID)
  }

  public static let fields: Fields<Self> = [
    "check_accept": \.checkAccept, "check_comment": \.checkComment, "check_score": \.checkScore,
    "deletion_reasons": \.deletionReasons, "hard_details": \.hardDetails, "labelers": \.labelers, "labels": \.labels,
    "metadata": \.metadata, "review_accept": \.reviewAccept, "review_comment": \.reviewComment,
    "review_score": \.reviewScore, "sample_data": \.sampleData, "sample_dir": \.sampleDir, "sample_id": \.sampleID,
    "sample_name": \.sampleName, "sample_size": \.sampleSize, "sample_status": \.sampleStatus,
    "sample_time": \.sampleTime, "sample_type": \.sampleType, "score": \.score, "source": \.source,
    "sub_sample_url": \.subSampleURL, "worker_id": \.workerID
  ]

  public typealias SampleType = SampleLabels.SampleType

  public struct SampleStatus: OpenEnumeration {
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
    /// Known from an example only.
    public static var unAnnotation: Self { Self(rawValue: "UN_ANNOTATION") }
    public static var documentedValues: [Self] { [
      .all, .noneValue, .uncheck, .accepted, .rejected, .unreviewed, .reviewed, .workforceSampled,
      .workforceSampledUncheck, .workforceSampledChecked, .workforceSampledAccepted, .workforceSampledRejected,
      .autoAnnotation, .unAnnotation
    ] }
  }
}
