// Made by Tablature from SyncDataSource.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `POST /v2/{project_id}/datasets/{dataset_id}/sync-data`.
public struct SyncDataSource: APIOperation {
  public typealias Output = Void
  public static let route = APIRoute(
    .post, "/v2/{project_id}/datasets/{dataset_id}/sync-data", statuses: [200, 401, 403, 404]
  )

  public var datasetID: String
  public var projectID: String?
  public init(datasetID: String, projectID: String? = nil) { (self.datasetID, self.projectID) = (datasetID, projectID) }

  public func encode(into request: inout RequestBuilder) {
    request.path(["dataset_id": datasetID, "project_id": projectID])
  }
}

extension DataManagementOldVersionOperations {
  /// `POST /v2/{project_id}/datasets/{dataset_id}/sync-data`; fails with 401, 403, 404.
  public func syncDataSource(datasetID: String, projectID: String? = nil) async throws(ClientError) {
    try await send(SyncDataSource(datasetID: datasetID, projectID: projectID))
  }
}
