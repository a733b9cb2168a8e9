// Made by Tablature from ManageDevelopmentEnvironmentInstance.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ManageDevelopmentEnvironmentInstance`.
///
/// `POST /v1/{project_id}/demanager/instances/{instance_id}/action`.
public struct ManageDevelopmentEnvironmentInstance: APIOperation {
  public typealias Output = ManageDevelopmentEnvironmentInstanceResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ManageDevelopmentEnvironmentInstance",
      method: .post,
      path: "/v1/{project_id}/demanager/instances/{instance_id}/action",
      documentedStatuses: [200, 400]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `instance_id`: string, required.
  public var instanceID: String
  /// What the request carries.
  public var body: ManageDevelopmentEnvironmentInstanceRequest

  /// Makes a call; parameters that are nil are not sent.
  public init(instanceID: String, body: ManageDevelopmentEnvironmentInstanceRequest, projectID: String? = nil) {
    self.projectID = projectID
    self.instanceID = instanceID
    self.body = body
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.path("instance_id", instanceID)
    request.json(body)
  }
}

extension ManageDevelopmentEnvironmentInstance {
  public func validate(with validator: inout Validator) {
    validator.check(body, "body")
  }
}

extension ModelArtsClient {
  /// Calls `ManageDevelopmentEnvironmentInstance`.
  ///
  /// Documented failures: 400.
  public func manageDevelopmentEnvironmentInstance(
    instanceID: String, body: ManageDevelopmentEnvironmentInstanceRequest, projectID: String? = nil
  ) async throws(ClientError) -> ManageDevelopmentEnvironmentInstanceResponse {
    try await send(ManageDevelopmentEnvironmentInstance(instanceID: instanceID, body: body, projectID: projectID))
  }
}
