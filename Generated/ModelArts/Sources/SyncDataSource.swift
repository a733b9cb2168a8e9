// Made by Tablature from SyncDataSource.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `SyncDataSource`.
///
/// `POST /v2/{project_id}/datasets/{dataset_id}/sync-data`.
public struct SyncDataSource: APIOperation {
  public typealias Output = Void

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "SyncDataSource",
      method: .post,
      path: "/v2/{project_id}/datasets/{dataset_id}/sync-data",
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
  /// Calls `SyncDataSource`.
  ///
  /// Documented failures: 401, 403, 404.
  public func syncDataSource(datasetID: String, projectID: String? = nil) async throws(ClientError) {
    try await send(SyncDataSource(datasetID: datasetID, projectID: projectID))
  }
}
