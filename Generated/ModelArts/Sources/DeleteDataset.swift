// Made by Tablature from DeleteDataset.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `DeleteDataset`.
///
/// `DELETE /v2/{project_id}/datasets/{dataset_id}`.
public struct DeleteDataset: APIOperation {
  public typealias Output = JSONValue

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "DeleteDataset",
      method: .delete,
      path: "/v2/{project_id}/datasets/{dataset_id}",
      documentedStatuses: [204, 401, 403]
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
  /// Calls `DeleteDataset`.
  ///
  /// Documented failures: 401, 403.
  public func deleteDataset(datasetID: String, projectID: String? = nil) async throws(ClientError) -> JSONValue {
    try await send(DeleteDataset(datasetID: datasetID, projectID: projectID))
  }
}
