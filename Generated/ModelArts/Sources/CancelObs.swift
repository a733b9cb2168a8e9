// Made by Tablature from CancelObs.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `CancelObs`.
///
/// `DELETE /v1/{project_id}/notebooks/{instance_id}/storage/{storage_id}`.
public struct CancelObs: APIOperation {
  public typealias Output = CancelObsResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "CancelObs",
      method: .delete,
      path: "/v1/{project_id}/notebooks/{instance_id}/storage/{storage_id}",
      documentedStatuses: [200, 204, 401, 403]
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
  /// Calls `CancelObs`.
  ///
  /// Documented failures: 401, 403.
  public func cancelOBS(
    instanceID: String, storageID: String, projectID: String? = nil
  ) async throws(ClientError) -> CancelObsResponse {
    try await send(CancelObs(instanceID: instanceID, storageID: storageID, projectID: projectID))
  }
}
