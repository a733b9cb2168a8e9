// Made by Tablature from ListLabels.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v2/{project_id}/datasets/{dataset_id}/data-annotations/labels`.
public struct ListLabels: PageNumberPaging {
  public typealias Output = ListLabelsResponse
  public static let route = APIRoute(
    .get, "/v2/{project_id}/datasets/{dataset_id}/data-annotations/labels", statuses: [200, 401, 403, 404]
  )

  public var datasetID: String
  public var projectID: String?
  public var versionID: String?
  /// `offset`: integer, default `0`.
  public var offset: Int?
  /// `limit`: integer, 1...100000, default `100000`.
  public var limit: Int?

  public init(
    datasetID: String, versionID: String? = nil, offset: Int? = nil, limit: Int? = nil, projectID: String? = nil
  ) {
    (self.datasetID, self.versionID, self.offset, self.limit) = (datasetID, versionID, offset, limit)
    self.projectID = projectID
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["dataset_id": datasetID, "project_id": projectID])
    request.query(["version_id": versionID, "offset": offset, "limit": limit])
  }

  public func validate(with validator: inout Validator) { validator.check(limit, "limit", range: Limits(1, 100000)) }

  public var pageSize: Int? { limit ?? 100000 }
  public var pageNumber: Int {
    get { offset ?? 0 }
    set { offset = newValue }
  }
  public static func items(of page: ListLabelsResponse) -> [Label] { page.labels ?? [] }
}

extension DataManagementOldVersionOperations {
  /// `GET /v2/{project_id}/datasets/{dataset_id}/data-annotations/labels`, a page at a time; fails with 401, 403, 404.
  public func listLabels(
    datasetID: String, versionID: String? = nil, offset: Int? = nil, limit: Int? = nil, projectID: String? = nil
  ) async throws(ClientError) -> ListLabelsResponse {
    try await send(ListLabels(
      datasetID: datasetID, versionID: versionID, offset: offset, limit: limit, projectID: projectID
    ))
  }
}

public struct ListLabelsResponse: APIObject {
  public var labels: [Label]?
  public var totalNumber: Int?

  public init(labels: [Label]? = nil, totalNumber: Int? = nil) {
    (self.labels, self.totalNumber) = (labels, totalNumber)
  }

  public static let fields: Fields<Self> = ["labels": \.labels, "total_number": \.totalNumber]
}
