// Made by Tablature from CreatePlugin.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `CreatePlugin`.
///
/// `POST /v2/{project_id}/pools/{pool_name}/plugins`.
public struct CreatePlugin: APIOperation {
  public typealias Output = CreatePluginResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "CreatePlugin",
      method: .post,
      path: "/v2/{project_id}/pools/{pool_name}/plugins",
      documentedStatuses: [200, 400]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `pool_name`: string, required.
  public var poolName: String
  /// What the request carries.
  public var body: CreatePluginRequest

  /// Makes a call; parameters that are nil are not sent.
  public init(poolName: String, body: CreatePluginRequest, projectID: String? = nil) {
    self.projectID = projectID
    self.poolName = poolName
    self.body = body
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.path("pool_name", poolName)
    request.json(body)
  }
}

extension CreatePlugin {
  public func validate(with validator: inout Validator) {
    validator.check(body, "body")
  }
}

extension ModelArtsClient {
  /// Calls `CreatePlugin`.
  ///
  /// Documented failures: 400.
  public func createPlugin(
    poolName: String, body: CreatePluginRequest, projectID: String? = nil
  ) async throws(ClientError) -> CreatePluginResponse {
    try await send(CreatePlugin(poolName: poolName, body: body, projectID: projectID))
  }
}
