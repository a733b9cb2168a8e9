// Made by Tablature from DeletePlugin.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `DELETE /v2/{project_id}/pools/{pool_name}/plugins/{template_name}`.
public struct DeletePlugin: APIOperation {
  public typealias Output = DeletePluginResponse
  public static let route = APIRoute(
    .delete, "/v2/{project_id}/pools/{pool_name}/plugins/{template_name}", statuses: [200, 400]
  )

  public var projectID: String?
  public var poolName: String
  public var templateName: String

  public init(poolName: String, templateName: String, projectID: String? = nil) {
    (self.poolName, self.templateName, self.projectID) = (poolName, templateName, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID, "pool_name": poolName, "template_name": templateName])
  }
}

extension PlugInManagementOperations {
  /// `DELETE /v2/{project_id}/pools/{pool_name}/plugins/{template_name}`; fails with 400.
  public func deletePlugin(
    poolName: String, templateName: String, projectID: String? = nil
  ) async throws(ClientError) -> DeletePluginResponse {
    try await send(DeletePlugin(poolName: poolName, templateName: templateName, projectID: projectID))
  }
}

public typealias DeletePluginResponse = Plugin
