// Made by Tablature from DeletePlugin.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `DeletePlugin`.
///
/// `DELETE /v2/{project_id}/pools/{pool_name}/plugins/{template_name}`.
public struct DeletePlugin: APIOperation {
  public typealias Output = DeletePluginResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "DeletePlugin",
      method: .delete,
      path: "/v2/{project_id}/pools/{pool_name}/plugins/{template_name}",
      documentedStatuses: [200, 400]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `pool_name`: string, required.
  public var poolName: String
  /// `template_name`: string, required.
  public var templateName: String
  /// What the request carries.
  public var body: JSONValue?

  /// Makes a call; parameters that are nil are not sent.
  public init(poolName: String, templateName: String, body: JSONValue? = nil, projectID: String? = nil) {
    self.projectID = projectID
    self.poolName = poolName
    self.templateName = templateName
    self.body = body
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.path("pool_name", poolName)
    request.path("template_name", templateName)
    request.json(body)
  }
}

extension ModelArtsClient {
  /// Calls `DeletePlugin`.
  ///
  /// Documented failures: 400.
  public func deletePlugin(
    poolName: String, templateName: String, body: JSONValue? = nil, projectID: String? = nil
  ) async throws(ClientError) -> DeletePluginResponse {
    try await send(DeletePlugin(poolName: poolName, templateName: templateName, body: body, projectID: projectID))
  }
}
