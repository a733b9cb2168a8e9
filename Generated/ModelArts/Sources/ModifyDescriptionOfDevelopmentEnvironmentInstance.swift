// Made by Tablature from ModifyDescriptionOfDevelopmentEnvironmentInstance.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ModifyDescriptionOfDevelopmentEnvironmentInstance`.
///
/// `PUT /v1/{project_id}/demanager/instances/{instance_id}`.
public struct ModifyDescriptionOfDevelopmentEnvironmentInstance: APIOperation {
  public typealias Output = ModifyDescriptionOfDevelopmentEnvironmentInstanceResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ModifyDescriptionOfDevelopmentEnvironmentInstance",
      method: .put,
      path: "/v1/{project_id}/demanager/instances/{instance_id}",
      documentedStatuses: [200, 400]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `instance_id`: string, required.
  public var instanceID: String
  /// What the request carries.
  public var body: ModifyDescriptionOfDevelopmentEnvironmentInstanceRequest

  /// Makes a call; parameters that are nil are not sent.
  public init(
    instanceID: String, body: ModifyDescriptionOfDevelopmentEnvironmentInstanceRequest, projectID: String? = nil
  ) {
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

extension ModifyDescriptionOfDevelopmentEnvironmentInstance {
  public func validate(with validator: inout Validator) {
    validator.check(body, "body")
  }
}

extension ModelArtsClient {
  /// Calls `ModifyDescriptionOfDevelopmentEnvironmentInstance`.
  ///
  /// Documented failures: 400.
  public func modifyDescriptionOfDevelopmentEnvironmentInstance(
    instanceID: String, body: ModifyDescriptionOfDevelopmentEnvironmentInstanceRequest, projectID: String? = nil
  ) async throws(ClientError) -> ModifyDescriptionOfDevelopmentEnvironmentInstanceResponse {
    try await send(ModifyDescriptionOfDevelopmentEnvironmentInstance(
      instanceID: instanceID, body: body, projectID: projectID
    ))
  }
}
