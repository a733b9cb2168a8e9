// Made by Tablature from ListDatasetVersions.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ListDatasetVersions`.
///
/// `GET /v2/{project_id}/datasets/{dataset_id}/versions`.
public struct ListDatasetVersions: APIOperation {
  public typealias Output = ListDatasetVersionsResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ListDatasetVersions",
      method: .get,
      path: "/v2/{project_id}/datasets/{dataset_id}/versions",
      documentedStatuses: [200, 401, 403, 404]
    )
  }

  /// `dataset_id`: string, required.
  public var datasetID: String
  /// `project_id`: string, required.
  public var projectID: String?
  /// `status`: integer.
  public var status: Status?
  /// `train_evaluate_ratio`: string.
  public var trainEvaluateRatio: String?
  /// `version_format`: integer.
  public var versionFormat: VersionFormat?
  /// `offset`: integer, default `0`.
  public var offset: Int?
  /// `limit`: integer, 1...1000, default `1000`.
  public var limit: Int?

  /// Makes a call; parameters that are nil are not sent.
  public init(
    datasetID: String, status: Status? = nil, trainEvaluateRatio: String? = nil, versionFormat: VersionFormat? = nil,
    offset: Int? = nil, limit: Int? = nil, projectID: String? = nil
  ) {
    self.datasetID = datasetID
    self.projectID = projectID
    self.status = status
    self.trainEvaluateRatio = trainEvaluateRatio
    self.versionFormat = versionFormat
    self.offset = offset
    self.limit = limit
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("dataset_id", datasetID)
    request.path("project_id", projectID)
    request.query("status", status)
    request.query("train_evaluate_ratio", trainEvaluateRatio)
    request.query("version_format", versionFormat)
    request.query("offset", offset)
    request.query("limit", limit)
  }

  /// Values of `ListDatasetVersions.status`.
  public struct Status: OpenEnumeration {
    public var rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Creating. `0`.
    public static var creating: Self { Self(rawValue: 0) }
    /// Running. `1`.
    public static var running: Self { Self(rawValue: 1) }
    /// Deleting. `2`.
    public static var deleting: Self { Self(rawValue: 2) }
    /// Deleted. `3`.
    public static var deleted: Self { Self(rawValue: 3) }
    /// Error. `4`.
    public static var error: Self { Self(rawValue: 4) }

    public static var documentedValues: [Self] { [.creating, .running, .deleting, .deleted, .error] }
  }

  /// Values of `ListDatasetVersions.version_format`.
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
}

extension ListDatasetVersions {
  public func validate(with validator: inout Validator) {
    validator.check(status, "status")
    validator.check(versionFormat, "version_format")
    validator.check(limit, "limit", range: Limits(1, 1000))
  }
}

extension ListDatasetVersions: PageNumberPaging {
  public var pageSize: Int? { limit ?? 1000 }

  public var pageNumber: Int {
    get { offset ?? 0 }
    set { offset = newValue }
  }

  public static func items(of page: ListDatasetVersionsResponse) -> [DatasetVersion] { page.versions ?? [] }
}

extension ModelArtsClient {
  /// Calls `ListDatasetVersions`.
  ///
  /// Documented failures: 401, 403, 404.
  public func listDatasetVersions(
    datasetID: String, status: ListDatasetVersions.Status? = nil, trainEvaluateRatio: String? = nil,
    versionFormat: ListDatasetVersions.VersionFormat? = nil, offset: Int? = nil, limit: Int? = nil,
    projectID: String? = nil
  ) async throws(ClientError) -> ListDatasetVersionsResponse {
    try await send(ListDatasetVersions(
      datasetID: datasetID, status: status, trainEvaluateRatio: trainEvaluateRatio, versionFormat: versionFormat,
      offset: offset, limit: limit, projectID: projectID
    ))
  }
}
