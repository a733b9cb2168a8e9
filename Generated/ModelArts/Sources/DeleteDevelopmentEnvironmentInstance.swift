// Made by Tablature from DeleteDevelopmentEnvironmentInstance.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `DeleteDevelopmentEnvironmentInstance`.
///
/// `DELETE /v1/{project_id}/demanager/instances/{instance_id}`.
public struct DeleteDevelopmentEnvironmentInstance: APIOperation {
  public typealias Output = DeleteDevelopmentEnvironmentInstanceResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "DeleteDevelopmentEnvironmentInstance",
      method: .delete,
      path: "/v1/{project_id}/demanager/instances/{instance_id}",
      documentedStatuses: [200, 400]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `instance_id`: string, required.
  public var instanceID: String

  /// Makes a call; parameters that are nil are not sent.
  public init(instanceID: String, projectID: String? = nil) {
    self.projectID = projectID
    self.instanceID = instanceID
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.path("instance_id", instanceID)
  }
}

extension ModelArtsClient {
  /// Calls `DeleteDevelopmentEnvironmentInstance`.
  ///
  /// Documented failures: 400.
  public func deleteDevelopmentEnvironmentInstance(
    instanceID: String, projectID: String? = nil
  ) async throws(ClientError) -> DeleteDevelopmentEnvironmentInstanceResponse {
    try await send(DeleteDevelopmentEnvironmentInstance(instanceID: instanceID, projectID: projectID))
  }
}
