// Made by Tablature from SyncDataSourceState.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `SyncDataSourceState`.
///
/// `GET /v2/{project_id}/datasets/{dataset_id}/sync-data/status`.
public struct SyncDataSourceState: APIOperation {
  public typealias Output = SyncDataSourceStateResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "SyncDataSourceState",
      method: .get,
      path: "/v2/{project_id}/datasets/{dataset_id}/sync-data/status",
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
  /// Calls `SyncDataSourceState`.
  ///
  /// Documented failures: 401, 403, 404.
  public func syncDataSourceState(
    datasetID: String, projectID: String? = nil
  ) async throws(ClientError) -> SyncDataSourceStateResponse {
    try await send(SyncDataSourceState(datasetID: datasetID, projectID: projectID))
  }
}
