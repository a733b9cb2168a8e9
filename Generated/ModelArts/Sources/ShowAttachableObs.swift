// Made by Tablature from ShowAttachableObs.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ShowAttachableObs`.
///
/// `GET /v1/{project_id}/notebooks/{instance_id}/storage/{storage_id}`.
public struct ShowAttachableObs: APIOperation {
  public typealias Output = ShowAttachableObsResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ShowAttachableObs",
      method: .get,
      path: "/v1/{project_id}/notebooks/{instance_id}/storage/{storage_id}",
      documentedStatuses: [200, 401, 403, 404]
    )
  }

  /// `instance_id`: string, required.
  public var instanceID: String
  /// `project_id`: string, required.
  public var projectID: String?
  /// `storage_id`: string, required.
  public var storageID: String

  /// Makes a call; parameters that are nil are not sent.
  public init(instanceID: String, storageID: String, projectID: String? = nil) {
    self.instanceID = instanceID
    self.projectID = projectID
    self.storageID = storageID
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("instance_id", instanceID)
    request.path("project_id", projectID)
    request.path("storage_id", storageID)
  }
}

extension ModelArtsClient {
  /// Calls `ShowAttachableObs`.
  ///
  /// Documented failures: 401, 403, 404.
  public func showAttachableOBS(
    instanceID: String, storageID: String, projectID: String? = nil
  ) async throws(ClientError) -> ShowAttachableObsResponse {
    try await send(ShowAttachableObs(instanceID: instanceID, storageID: storageID, projectID: projectID))
  }
}
