// Made by Tablature from ListDatasetVersions.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v2/{project_id}/datasets/{dataset_id}/versions`.
public struct ListDatasetVersions: PageNumberPaging {
  public typealias Output = ListDatasetVersionsResponse
  public static let route = APIRoute(
    .get, "/v2/{project_id}/datasets/{dataset_id}/versions", statuses: [200, 401, 403, 404]
  )

  public var datasetID: String
  public var projectID: String?
  public var status: Status?
  public var trainEvaluateRatio: String?
  public var versionFormat: VersionFormat?
  /// `offset`: integer, default `0`.
  public var offset: Int?
  /// `limit`: integer, 1...1000, default `1000`.
  public var limit: Int?

  public init(
    datasetID: String, status: Status? = nil, trainEvaluateRatio: String? = nil, versionFormat: VersionFormat? = nil,
    offset: Int? = nil, limit: Int? = nil, projectID: String? = nil
  ) {
    (self.datasetID, self.status, self.trainEvaluateRatio) = (datasetID, status, trainEvaluateRatio)
    (self.versionFormat, self.offset, self.limit, self.projectID) = (versionFormat, offset, limit, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["dataset_id": datasetID, "project_id": projectID])
    request.query([
      "status": status, "train_evaluate_ratio": trainEvaluateRatio, "version_format": versionFormat, "offset": offset,
      "limit": limit
    ])
  }

  public func validate(with validator: inout Validator) {
    validator.check(status, "status")
    validator.check(versionFormat, "version_format")
    validator.check(limit, "limit", range: Limits(1, 1000))
  }

  public var pageSize: Int? { limit ?? 1000 }
  public var pageNumber: Int {
    get { offset ?? 0 }
    set { offset = newValue }
  }
  public static func items(of page: ListDatasetVersionsResponse) -> [DatasetVersion] { page.versions ?? [] }

  public typealias Status = DatasetVersion.Status
  public typealias VersionFormat = ListDatasets.VersionFormat
}

extension DataManagementOldVersionOperations {
  /// `GET /v2/{project_id}/datasets/{dataset_id}/versions`, a page at a time; fails with 401, 403, 404.
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

public struct ListDatasetVersionsResponse: APIObject {
  public var totalNumber: Int?
  public var versions: [DatasetVersion]?

  public init(totalNumber: Int? = nil, versions: [DatasetVersion]? = nil) {
    (self.totalNumber, self.versions) = (totalNumber, versions)
  }

  public static let fields: Fields<Self> = ["total_number": \.totalNumber, "versions": \.versions]
}
