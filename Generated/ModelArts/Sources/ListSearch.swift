// Made by Tablature from ListSearch.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v2/{project_id}/datasets/{dataset_id}/data-annotations/search-condition`.
public struct ListSearch: APIOperation {
  public typealias Output = ListSearchResponse
  public static let route = APIRoute(
    .get, "/v2/{project_id}/datasets/{dataset_id}/data-annotations/search-condition", statuses: [200, 401, 403, 404]
  )

  public var datasetID: String
  public var projectID: String?
  public init(datasetID: String, projectID: String? = nil) { (self.datasetID, self.projectID) = (datasetID, projectID) }

  public func encode(into request: inout RequestBuilder) {
    request.path(["dataset_id": datasetID, "project_id": projectID])
  }
}

extension DataManagementOldVersionOperations {
  /// `GET /v2/{project_id}/datasets/{dataset_id}/data-annotations/search-condition`; fails with 401, 403, 404.
  public func listSearch(datasetID: String, projectID: String? = nil) async throws(ClientError) -> ListSearchResponse {
    try await send(ListSearch(datasetID: datasetID, projectID: projectID))
  }
}

public struct ListSearchResponse: APIObject {
  public var labelers: [String]?
  public var labels: [Label]?
  public var metadata: [String: [String]]?

  public init(labelers: [String]? = nil, labels: [Label]? = nil, metadata: [String: [String]]? = nil) {
    (self.labelers, self.labels, self.metadata) = (labelers, labels, metadata)
  }

  public static let fields: Fields<Self> = ["labelers": \.labelers, "labels": \.labels, "metadata": \.metadata]
}
