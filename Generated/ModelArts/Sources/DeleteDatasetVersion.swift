// Made by Tablature from DeleteDatasetVersion.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `DeleteDatasetVersion`.
///
/// `DELETE /v2/{project_id}/datasets/{dataset_id}/versions/{version_id}`.
public struct DeleteDatasetVersion: APIOperation {
  public typealias Output = JSONValue

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "DeleteDatasetVersion",
      method: .delete,
      path: "/v2/{project_id}/datasets/{dataset_id}/versions/{version_id}",
      documentedStatuses: [204, 401, 403]
    )
  }

  /// `dataset_id`: string, required.
  public var datasetID: String
  /// `project_id`: string, required.
  public var projectID: String?
  /// `version_id`: string, required.
  public var versionID: String

  /// Makes a call; parameters that are nil are not sent.
  public init(datasetID: String, versionID: String, projectID: String? = nil) {
    self.datasetID = datasetID
    self.projectID = projectID
    self.versionID = versionID
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("dataset_id", datasetID)
    request.path("project_id", projectID)
    request.path("version_id", versionID)
  }
}

extension ModelArtsClient {
  /// Calls `DeleteDatasetVersion`.
  ///
  /// Documented failures: 401, 403.
  public func deleteDatasetVersion(
    datasetID: String, versionID: String, projectID: String? = nil
  ) async throws(ClientError) -> JSONValue {
    try await send(DeleteDatasetVersion(datasetID: datasetID, versionID: versionID, projectID: projectID))
  }
}
