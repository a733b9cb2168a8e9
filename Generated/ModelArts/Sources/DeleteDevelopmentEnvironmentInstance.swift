// Made by Tablature from DeleteDevelopmentEnvironmentInstance.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `DELETE /v1/{project_id}/demanager/instances/{instance_id}`.
public struct DeleteDevelopmentEnvironmentInstance: APIOperation {
  public typealias Output = DeleteDevelopmentEnvironmentInstanceResponse
  public static let route = APIRoute(
    .delete, "/v1/{project_id}/demanager/instances/{instance_id}", statuses: [200, 400]
  )

  public var projectID: String?
  public var instanceID: String

  public init(instanceID: String, projectID: String? = nil) {
    (self.instanceID, self.projectID) = (instanceID, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID, "instance_id": instanceID])
  }
}

extension DevenvironOldVersionOperations {
  /// `DELETE /v1/{project_id}/demanager/instances/{instance_id}`; fails with 400.
  public func deleteDevelopmentEnvironmentInstance(
    instanceID: String, projectID: String? = nil
  ) async throws(ClientError) -> DeleteDevelopmentEnvironmentInstanceResponse {
    try await send(DeleteDevelopmentEnvironmentInstance(instanceID: instanceID, projectID: projectID))
  }
}

public struct DeleteDevelopmentEnvironmentInstanceResponse: APIObject {
  public var instanceID: String?
  public init(instanceID: String? = nil) { self.instanceID = instanceID }
  public static let fields: Fields<Self> = ["instance_id": \.instanceID]
}
