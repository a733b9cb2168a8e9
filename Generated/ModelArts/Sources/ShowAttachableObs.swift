// Made by Tablature from ShowAttachableObs.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v1/{project_id}/notebooks/{instance_id}/storage/{storage_id}`.
public struct ShowAttachableOBS: APIOperation {
  public typealias Output = ShowAttachableOBSResponse
  public static let name = "ShowAttachableObs"
  public static let route = APIRoute(
    .get, "/v1/{project_id}/notebooks/{instance_id}/storage/{storage_id}", statuses: [200, 401, 403, 404]
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
  /// `GET /v1/{project_id}/notebooks/{instance_id}/storage/{storage_id}`; fails with 401, 403, 404.
  public func showAttachableOBS(
    instanceID: String, storageID: String, projectID: String? = nil
  ) async throws(ClientError) -> ShowAttachableOBSResponse {
    try await send(ShowAttachableOBS(instanceID: instanceID, storageID: storageID, projectID: projectID))
  }
}

public typealias ShowAttachableOBSResponse = DataVolumesRes
