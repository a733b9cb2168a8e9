// Made by Tablature from ListDatasets.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ListDatasets`.
///
/// `GET /v2/{project_id}/datasets`.
public struct ListDatasets: APIOperation {
  public typealias Output = ListDatasetsResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ListDatasets",
      method: .get,
      path: "/v2/{project_id}/datasets",
      documentedStatuses: [200, 401, 403, 404]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `check_running_task`: boolean, default `false`.
  public var checkRunningTask: Bool?
  /// `contain_versions`: boolean.
  public var containVersions: Bool?
  /// `dataset_type`: integer.
  public var datasetType: DatasetType?
  /// `file_preview`: boolean, default `false`.
  public var filePreview: Bool?
  /// `limit`: integer, 1...100, default `10`.
  public var limit: Int?
  /// `offset`: integer, default `0`.
  public var offset: Int?
  /// `order`: string, default `desc`.
  public var order: Order?
  /// `running_task_type`: integer.
  public var runningTaskType: RunningTaskType?
  /// `search_content`: string.
  public var searchContent: String?
  /// `sort_by`: string, default `create_time`.
  public var sortBy: SortBy?
  /// `support_export`: boolean, default `false`.
  public var supportExport: Bool?
  /// `train_evaluate_ratio`: string.
  public var trainEvaluateRatio: String?
  /// `version_format`: integer.
  public var versionFormat: VersionFormat?
  /// `with_labels`: boolean, default `false`.
  public var withLabels: Bool?
  /// `workspace_id`: string, default `0`.
  public var workspaceID: String?
  /// `dataset_version`: string, default `v1`.
  public var datasetVersion: DatasetVersion?

  /// Makes a call; parameters that are nil are not sent.
  public init(
    checkRunningTask: Bool? = nil, containVersions: Bool? = nil, datasetType: DatasetType? = nil,
    filePreview: Bool? = nil, limit: Int? = nil, offset: Int? = nil, order: Order? = nil,
    runningTaskType: RunningTaskType? = nil, searchContent: String? = nil, sortBy: SortBy? = nil,
    supportExport: Bool? = nil, trainEvaluateRatio: String? = nil, versionFormat: VersionFormat? = nil,
    withLabels: Bool? = nil, workspaceID: String? = nil, datasetVersion: DatasetVersion? = nil,
    projectID: String? = nil
  ) {
    self.projectID = projectID
    self.checkRunningTask = checkRunningTask
    self.containVersions = containVersions
    self.datasetType = datasetType
    self.filePreview = filePreview
    self.limit = limit
    self.offset = offset
    self.order = order
    self.runningTaskType = runningTaskType
    self.searchContent = searchContent
    self.sortBy = sortBy
    self.supportExport = supportExport
    self.trainEvaluateRatio = trainEvaluateRatio
    self.versionFormat = versionFormat
    self.withLabels = withLabels
    self.workspaceID = workspaceID
    self.datasetVersion = datasetVersion
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.query("check_running_task", checkRunningTask)
    request.query("contain_versions", containVersions)
    request.query("dataset_type", datasetType)
    request.query("file_preview", filePreview)
    request.query("limit", limit)
    request.query("offset", offset)
    request.query("order", order)
    request.query("running_task_type", runningTaskType)
    request.query("search_content", searchContent)
    request.query("sort_by", sortBy)
    request.query("support_export", supportExport)
    request.query("train_evaluate_ratio", trainEvaluateRatio)
    request.query("version_format", versionFormat)
    request.query("with_labels", withLabels)
    request.query("workspace_id", workspaceID)
    request.query("dataset_version", datasetVersion)
  }

  /// Values of `ListDatasets.dataset_type`.
  public struct DatasetType: OpenEnumeration {
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
    /// Custom format. `900`.
    public static var customFormat: Self { Self(rawValue: 900) }

    public static var documentedValues: [Self] {
      [
        .imageClassification, .objectDetection, .imageSegmentation, .textClassification, .namedEntityRecognition,
        .textTriplet, .soundClassification, .speechContent, .speechParagraphLabeling, .tableDataset, .videoLabeling,
        .customFormat
      ]
    }
  }

  /// Values of `ListDatasets.order`.
  public struct Order: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Ascending order.
    public static var asc: Self { Self(rawValue: "asc") }
    /// Descending order.
    public static var desc: Self { Self(rawValue: "desc") }

    public static var documentedValues: [Self] { [.asc, .desc] }
  }

  /// Values of `ListDatasets.running_task_type`.
  public struct RunningTaskType: OpenEnumeration {
    public var rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Auto labeling. `0`.
    public static var autoLabeling: Self { Self(rawValue: 0) }
    /// Pre-labeling. `1`.
    public static var preLabeling: Self { Self(rawValue: 1) }
    /// Export. `2`.
    public static var export: Self { Self(rawValue: 2) }
    /// Version switch. `3`.
    public static var versionSwitch: Self { Self(rawValue: 3) }
    /// Manifest file export. `4`.
    public static var manifestFileExport: Self { Self(rawValue: 4) }
    /// Manifest file import. `5`.
    public static var manifestFileImport: Self { Self(rawValue: 5) }
    /// Version publishing. `6`.
    public static var versionPublishing: Self { Self(rawValue: 6) }
    /// Auto grouping. `7`.
    public static var autoGrouping: Self { Self(rawValue: 7) }

    public static var documentedValues: [Self] {
      [
        .autoLabeling, .preLabeling, .export, .versionSwitch, .manifestFileExport, .manifestFileImport,
        .versionPublishing, .autoGrouping
      ]
    }
  }

  /// Values of `ListDatasets.sort_by`.
  public struct SortBy: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Sort by creation time. `create_time`.
    public static var createTime: Self { Self(rawValue: "create_time") }
    /// Sort by dataset name. `dataset_name`.
    public static var datasetName: Self { Self(rawValue: "dataset_name") }

    public static var documentedValues: [Self] { [.createTime, .datasetName] }
  }

  /// Values of `ListDatasets.version_format`.
  public struct VersionFormat: OpenEnumeration {
    public var rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Default format. `0`.
    public static var defaultFormat: Self { Self(rawValue: 0) }
    /// CarbonData (supported only by table datasets). `1`.
    public static var value1: Self { Self(rawValue: 1) }
    /// CSV. `2`.
    public static var csv: Self { Self(rawValue: 2) }

    public static var documentedValues: [Self] { [.defaultFormat, .value1, .csv] }
  }

  /// Values of `ListDatasets.dataset_version`.
  public struct DatasetVersion: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `v1`.
    public static var v1: Self { Self(rawValue: "v1") }
    /// `v2`.
    public static var v2: Self { Self(rawValue: "v2") }
    /// All datasets.
    public static var all: Self { Self(rawValue: "all") }

    public static var documentedValues: [Self] { [.v1, .v2, .all] }
  }
}

extension ListDatasets {
  public func validate(with validator: inout Validator) {
    validator.check(datasetType, "dataset_type")
    validator.check(limit, "limit", range: Limits(1, 100))
    validator.check(order, "order")
    validator.check(runningTaskType, "running_task_type")
    validator.check(sortBy, "sort_by")
    validator.check(versionFormat, "version_format")
    validator.check(datasetVersion, "dataset_version")
  }
}

extension ListDatasets: PageNumberPaging {
  public var pageSize: Int? { limit ?? 10 }

  public var pageNumber: Int {
    get { offset ?? 0 }
    set { offset = newValue }
  }

  public static func items(of page: ListDatasetsResponse) -> [DatasetAndFilePreview] { page.datasets ?? [] }
}

extension ModelArtsClient {
  /// Calls `ListDatasets`.
  ///
  /// Documented failures: 401, 403, 404.
  public func listDatasets(
    checkRunningTask: Bool? = nil, containVersions: Bool? = nil, datasetType: ListDatasets.DatasetType? = nil,
    filePreview: Bool? = nil, limit: Int? = nil, offset: Int? = nil, order: ListDatasets.Order? = nil,
    runningTaskType: ListDatasets.RunningTaskType? = nil, searchContent: String? = nil,
    sortBy: ListDatasets.SortBy? = nil, supportExport: Bool? = nil, trainEvaluateRatio: String? = nil,
    versionFormat: ListDatasets.VersionFormat? = nil, withLabels: Bool? = nil, workspaceID: String? = nil,
    datasetVersion: ListDatasets.DatasetVersion? = nil, projectID: String? = nil
  ) async throws(ClientError) -> ListDatasetsResponse {
    try await send(ListDatasets(
      checkRunningTask: checkRunningTask, containVersions: containVersions, datasetType: datasetType,
      filePreview: filePreview, limit: limit, offset: offset, order: order, runningTaskType: runningTaskType,
      searchContent: searchContent, sortBy: sortBy, supportExport: supportExport,
      trainEvaluateRatio: trainEvaluateRatio, versionFormat: versionFormat, withLabels: withLabels,
      workspaceID: workspaceID, datasetVersion: datasetVersion, projectID: projectID
    ))
  }
}
