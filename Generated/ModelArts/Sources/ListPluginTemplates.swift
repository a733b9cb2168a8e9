// Made by Tablature from ListPluginTemplates.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ListPluginTemplates`.
///
/// `GET /v2/{project_id}/plugintemplates`.
public struct ListPluginTemplates: APIOperation {
  public typealias Output = ListPluginTemplatesResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ListPluginTemplates",
      method: .get,
      path: "/v2/{project_id}/plugintemplates",
      documentedStatuses: [200, 404]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `templateName`: string.
  public var templateName: String?
  /// `poolName`: string.
  public var poolName: String?
  /// What the request carries.
  public var body: JSONValue

  /// Makes a call; parameters that are nil are not sent.
  public init(templateName: String? = nil, poolName: String? = nil, body: JSONValue, projectID: String? = nil) {
    self.projectID = projectID
    self.templateName = templateName
    self.poolName = poolName
    self.body = body
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.query("templateName", templateName)
    request.query("poolName", poolName)
    request.json(body)
  }
}

extension ModelArtsClient {
  /// Calls `ListPluginTemplates`.
  ///
  /// Documented failures: 404.
  public func listPluginTemplates(
    templateName: String? = nil, poolName: String? = nil, body: JSONValue, projectID: String? = nil
  ) async throws(ClientError) -> ListPluginTemplatesResponse {
    try await send(ListPluginTemplates(templateName: templateName, poolName: poolName, body: body, projectID: projectID))
  }
}
