// Made by Tablature from ShowPlugin.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ShowPlugin`.
///
/// `GET /v2/{project_id}/pools/{pool_name}/plugins/{template_name}`.
public struct ShowPlugin: APIOperation {
  public typealias Output = ShowPluginResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ShowPlugin",
      method: .get,
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
  /// `detail`: string.
  public var detail: String?
  /// What the request carries.
  public var body: JSONValue

  /// Makes a call; parameters that are nil are not sent.
  public init(
    poolName: String, templateName: String, detail: String? = nil, body: JSONValue, projectID: String? = nil
  ) {
    self.projectID = projectID
    self.poolName = poolName
    self.templateName = templateName
    self.detail = detail
    self.body = body
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.path("pool_name", poolName)
    request.path("template_name", templateName)
    request.query("detail", detail)
    request.json(body)
  }
}

extension ModelArtsClient {
  /// Calls `ShowPlugin`.
  ///
  /// Documented failures: 400.
  public func showPlugin(
    poolName: String, templateName: String, detail: String? = nil, body: JSONValue, projectID: String? = nil
  ) async throws(ClientError) -> ShowPluginResponse {
    try await send(ShowPlugin(
      poolName: poolName, templateName: templateName, detail: detail, body: body, projectID: projectID
    ))
  }
}
