// Made by Tablature from ShowPlugin.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v2/{project_id}/pools/{pool_name}/plugins/{template_name}`.
public struct ShowPlugin: APIOperation {
  public typealias Output = ShowPluginResponse
  public static let route = APIRoute(
    .get, "/v2/{project_id}/pools/{pool_name}/plugins/{template_name}", statuses: [200, 400]
  )

  public var projectID: String?
  public var poolName: String
  public var templateName: String
  public var detail: String?

  public init(poolName: String, templateName: String, detail: String? = nil, projectID: String? = nil) {
    (self.poolName, self.templateName, self.detail, self.projectID) = (poolName, templateName, detail, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID, "pool_name": poolName, "template_name": templateName])
    request.query(["detail": detail])
  }
}

extension PlugInManagementOperations {
  /// `GET /v2/{project_id}/pools/{pool_name}/plugins/{template_name}`; fails with 400.
  public func showPlugin(
    poolName: String, templateName: String, detail: String? = nil, projectID: String? = nil
  ) async throws(ClientError) -> ShowPluginResponse {
    try await send(ShowPlugin(poolName: poolName, templateName: templateName, detail: detail, projectID: projectID))
  }
}

public typealias ShowPluginResponse = Plugin
