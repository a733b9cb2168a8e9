// Made by Tablature from CreateDevelopmentEnvironmentInstance.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `CreateDevelopmentEnvironmentInstance`.
///
/// `POST /v1/{project_id}/demanager/instances`.
public struct CreateDevelopmentEnvironmentInstance: APIOperation {
  public typealias Output = CreateDevelopmentEnvironmentInstanceResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "CreateDevelopmentEnvironmentInstance",
      method: .post,
      path: "/v1/{project_id}/demanager/instances",
      documentedStatuses: [200, 400]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// What the request carries.
  public var body: CreateDevelopmentEnvironmentInstanceRequest

  /// Makes a call; parameters that are nil are not sent.
  public init(body: CreateDevelopmentEnvironmentInstanceRequest, projectID: String? = nil) {
    self.projectID = projectID
    self.body = body
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.json(body)
  }
}

extension CreateDevelopmentEnvironmentInstance {
  public func validate(with validator: inout Validator) {
    validator.check(body, "body")
  }
}

extension ModelArtsClient {
  /// Calls `CreateDevelopmentEnvironmentInstance`.
  ///
  /// Documented failures: 400.
  public func createDevelopmentEnvironmentInstance(
    body: CreateDevelopmentEnvironmentInstanceRequest, projectID: String? = nil
  ) async throws(ClientError) -> CreateDevelopmentEnvironmentInstanceResponse {
    try await send(CreateDevelopmentEnvironmentInstance(body: body, projectID: projectID))
  }
}
