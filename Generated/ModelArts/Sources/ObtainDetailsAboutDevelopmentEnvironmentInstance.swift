// Made by Tablature from ObtainDetailsAboutDevelopmentEnvironmentInstance.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ObtainDetailsAboutDevelopmentEnvironmentInstance`.
///
/// `GET /v1/{project_id}/demanager/instances/{instance_id}`.
public struct ObtainDetailsAboutDevelopmentEnvironmentInstance: APIOperation {
  public typealias Output = ObtainDetailsAboutDevelopmentEnvironmentInstanceResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ObtainDetailsAboutDevelopmentEnvironmentInstance",
      method: .get,
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
  /// Calls `ObtainDetailsAboutDevelopmentEnvironmentInstance`.
  ///
  /// Documented failures: 400.
  public func obtainDetailsAboutDevelopmentEnvironmentInstance(
    instanceID: String, projectID: String? = nil
  ) async throws(ClientError) -> ObtainDetailsAboutDevelopmentEnvironmentInstanceResponse {
    try await send(ObtainDetailsAboutDevelopmentEnvironmentInstance(instanceID: instanceID, projectID: projectID))
  }
}
