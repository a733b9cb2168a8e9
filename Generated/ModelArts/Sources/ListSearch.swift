// Made by Tablature from ListSearch.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ListSearch`.
///
/// `GET /v2/{project_id}/datasets/{dataset_id}/data-annotations/search-condition`.
public struct ListSearch: APIOperation {
  public typealias Output = ListSearchResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ListSearch",
      method: .get,
      path: "/v2/{project_id}/datasets/{dataset_id}/data-annotations/search-condition",
      documentedStatuses: [200, 401, 403, 404]
    )
  }

  /// `dataset_id`: string, required.
  public var datasetID: String
  /// `project_id`: string, required.
  public var projectID: String?

  /// Makes a call; parameters that are nil are not sent.
  public init(datasetID: String, projectID: String? = nil) {
    self.datasetID = datasetID
    self.projectID = projectID
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("dataset_id", datasetID)
    request.path("project_id", projectID)
  }
}

extension ModelArtsClient {
  /// Calls `ListSearch`.
  ///
  /// Documented failures: 401, 403, 404.
  public func listSearch(datasetID: String, projectID: String? = nil) async throws(ClientError) -> ListSearchResponse {
    try await send(ListSearch(datasetID: datasetID, projectID: projectID))
  }
}
