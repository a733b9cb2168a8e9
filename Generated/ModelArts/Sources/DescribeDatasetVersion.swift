// Made by Tablature from DescribeDatasetVersion.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v2/{project_id}/datasets/{dataset_id}/versions/{version_id}`.
public struct DescribeDatasetVersion: APIOperation {
  public typealias Output = DescribeDatasetVersionResponse
  public static let route = APIRoute(
    .get, "/v2/{project_id}/datasets/{dataset_id}/versions/{version_id}", statuses: [200, 401, 403, 404]
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
  /// `GET /v2/{project_id}/datasets/{dataset_id}/versions/{version_id}`; fails with 401, 403, 404.
  public func describeDatasetVersion(
    datasetID: String, versionID: String, projectID: String? = nil
  ) async throws(ClientError) -> DescribeDatasetVersionResponse {
    try await send(DescribeDatasetVersion(datasetID: datasetID, versionID: versionID, projectID: projectID))
  }
}

public typealias DescribeDatasetVersionResponse = DatasetVersion
