// Made by Tablature from DeleteDatasetVersion.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `DELETE /v2/{project_id}/datasets/{dataset_id}/versions/{version_id}`.
public struct DeleteDatasetVersion: APIOperation {
  public typealias Output = JSONValue
  public static let route = APIRoute(
    .delete, "/v2/{project_id}/datasets/{dataset_id}/versions/{version_id}", statuses: [204, 401, 403]
  )

  public var datasetID: String
  public var projectID: String?
  public var versionID: String

  public init(datasetID: String, versionID: String, projectID: String? = nil) {
    (self.datasetID, self.versionID, self.projectID) = (datasetID, versionID, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["dataset_id": datasetID, "project_id": projectID, "version_id": versionID])
  }
}

extension DataManagementOldVersionOperations {
  /// `DELETE /v2/{project_id}/datasets/{dataset_id}/versions/{version_id}`; fails with 401, 403.
  public func deleteDatasetVersion(
    datasetID: String, versionID: String, projectID: String? = nil
  ) async throws(ClientError) -> JSONValue {
    try await send(DeleteDatasetVersion(datasetID: datasetID, versionID: versionID, projectID: projectID))
  }
}
