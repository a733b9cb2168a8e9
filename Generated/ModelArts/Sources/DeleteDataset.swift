// Made by Tablature from DeleteDataset.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `DELETE /v2/{project_id}/datasets/{dataset_id}`.
public struct DeleteDataset: APIOperation {
  public typealias Output = JSONValue
  public static let route = APIRoute(.delete, "/v2/{project_id}/datasets/{dataset_id}", statuses: [204, 401, 403])

  public var datasetID: String
  public var projectID: String?
  public init(datasetID: String, projectID: String? = nil) { (self.datasetID, self.projectID) = (datasetID, projectID) }

  public func encode(into request: inout RequestBuilder) {
    request.path(["dataset_id": datasetID, "project_id": projectID])
  }
}

extension DataManagementOldVersionOperations {
  /// `DELETE /v2/{project_id}/datasets/{dataset_id}`; fails with 401, 403.
  public func deleteDataset(datasetID: String, projectID: String? = nil) async throws(ClientError) -> JSONValue {
    try await send(DeleteDataset(datasetID: datasetID, projectID: projectID))
  }
}
