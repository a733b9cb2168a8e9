// Made by Tablature from ListLabels.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ListLabels`.
///
/// `GET /v2/{project_id}/datasets/{dataset_id}/data-annotations/labels`.
public struct ListLabels: APIOperation {
  public typealias Output = ListLabelsResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ListLabels",
      method: .get,
      path: "/v2/{project_id}/datasets/{dataset_id}/data-annotations/labels",
      documentedStatuses: [200, 401, 403, 404]
    )
  }

  /// `dataset_id`: string, required.
  public var datasetID: String
  /// `project_id`: string, required.
  public var projectID: String?
  /// `version_id`: string.
  public var versionID: String?
  /// `offset`: integer, default `0`.
  public var offset: Int?
  /// `limit`: integer, 1...100000, default `100000`.
  public var limit: Int?

  /// Makes a call; parameters that are nil are not sent.
  public init(
    datasetID: String, versionID: String? = nil, offset: Int? = nil, limit: Int? = nil, projectID: String? = nil
  ) {
    self.datasetID = datasetID
    self.projectID = projectID
    self.versionID = versionID
    self.offset = offset
    self.limit = limit
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("dataset_id", datasetID)
    request.path("project_id", projectID)
    request.query("version_id", versionID)
    request.query("offset", offset)
    request.query("limit", limit)
  }
}

extension ListLabels {
  public func validate(with validator: inout Validator) {
    validator.check(limit, "limit", range: Limits(1, 100000))
  }
}

extension ListLabels: PageNumberPaging {
  public var pageSize: Int? { limit ?? 100000 }

  public var pageNumber: Int {
    get { offset ?? 0 }
    set { offset = newValue }
  }

  public static func items(of page: ListLabelsResponse) -> [Label] { page.labels ?? [] }
}

extension ModelArtsClient {
  /// Calls `ListLabels`.
  ///
  /// Documented failures: 401, 403, 404.
  public func listLabels(
    datasetID: String, versionID: String? = nil, offset: Int? = nil, limit: Int? = nil, projectID: String? = nil
  ) async throws(ClientError) -> ListLabelsResponse {
    try await send(ListLabels(
      datasetID: datasetID, versionID: versionID, offset: offset, limit: limit, projectID: projectID
    ))
  }
}
