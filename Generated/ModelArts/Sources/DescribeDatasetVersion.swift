// Made by Tablature from DescribeDatasetVersion.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `DescribeDatasetVersion`.
///
/// `GET /v2/{project_id}/datasets/{dataset_id}/versions/{version_id}`.
public struct DescribeDatasetVersion: APIOperation {
  public typealias Output = DescribeDatasetVersionResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "DescribeDatasetVersion",
      method: .get,
      path: "/v2/{project_id}/datasets/{dataset_id}/versions/{version_id}",
      documentedStatuses: [200, 401, 403, 404]
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
  /// Calls `DescribeDatasetVersion`.
  ///
  /// Documented failures: 401, 403, 404.
  public func describeDatasetVersion(
    datasetID: String, versionID: String, projectID: String? = nil
  ) async throws(ClientError) -> DescribeDatasetVersionResponse {
    try await send(DescribeDatasetVersion(datasetID: datasetID, versionID: versionID, projectID: projectID))
  }
}
