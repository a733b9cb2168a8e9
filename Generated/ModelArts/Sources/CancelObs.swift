// Made by Tablature from CancelObs.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `DELETE /v1/{project_id}/notebooks/{instance_id}/storage/{storage_id}`.
public struct CancelOBS: APIOperation {
  public typealias Output = CancelOBSResponse
  public static let name = "CancelObs"
  public static let route = APIRoute(
    .delete, "/v1/{project_id}/notebooks/{instance_id}/storage/{storage_id}", statuses: [200, 204, 401, 403]
  )

  public var instanceID: String
  public var projectID: String?
  public var storageID: String

  public init(instanceID: String, storageID: String, projectID: String? = nil) {
    (self.instanceID, self.storageID, self.projectID) = (instanceID, storageID, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["instance_id": instanceID, "project_id": projectID, "storage_id": storageID])
  }
}

extension DevelopmentEnvironmentManagementOperations {
  /// `DELETE /v1/{project_id}/notebooks/{instance_id}/storage/{storage_id}`; fails with 401, 403.
  public func cancelOBS(
    instanceID: String, storageID: String, projectID: String? = nil
  ) async throws(ClientError) -> CancelOBSResponse {
    try await send(CancelOBS(instanceID: instanceID, storageID: storageID, projectID: projectID))
  }
}

public typealias CancelOBSResponse = DataVolumesRes
