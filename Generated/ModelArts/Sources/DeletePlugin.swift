// Made by Tablature from DeletePlugin.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `DELETE /v2/{project_id}/pools/{pool_name}/plugins/{template_name}`.
public struct DeletePlugin: APIOperation {
  public typealias Output = DeletePluginResponse
  public static let descriptor = OperationDescriptor(
    name: "DeletePlugin", method: .delete, path: "/v2/{project_id}/pools/{pool_name}/plugins/{template_name}",
    documentedStatuses: [200, 400]
  )

  public var projectID: String?
  public var poolName: String
  public var templateName: String
  public var body: JSONValue?

  public init(poolName: String, templateName: String, body: JSONValue? = nil, projectID: String? = nil) {
    (self.poolName, self.templateName, self.body, self.projectID) = (poolName, templateName, body, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.path("pool_name", poolName)
    request.path("template_name", templateName)
    request.json(body)
  }
}

extension PlugInManagementOperations {
  /// Calls `DeletePlugin`; documented failures: 400.
  public func deletePlugin(
    poolName: String, templateName: String, body: JSONValue? = nil, projectID: String? = nil
  ) async throws(ClientError) -> DeletePluginResponse {
    try await send(DeletePlugin(poolName: poolName, templateName: templateName, body: body, projectID: projectID))
  }
}

public typealias DeletePluginResponse = Plugin
