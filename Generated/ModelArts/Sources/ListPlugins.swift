// Made by Tablature from ListPlugins.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ListPlugins`.
///
/// `GET /v2/{project_id}/pools/{pool_name}/plugins`.
public struct ListPlugins: APIOperation {
  public typealias Output = ListPluginsResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ListPlugins",
      method: .get,
      path: "/v2/{project_id}/pools/{pool_name}/plugins",
      documentedStatuses: [200]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `pool_name`: string, required.
  public var poolName: String
  /// What the request carries.
  public var body: JSONValue

  /// Makes a call; parameters that are nil are not sent.
  public init(poolName: String, body: JSONValue, projectID: String? = nil) {
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

extension ModelArtsClient {
  /// Calls `ListPlugins`.
  public func listPlugins(
    poolName: String, body: JSONValue, projectID: String? = nil
  ) async throws(ClientError) -> ListPluginsResponse {
    try await send(ListPlugins(poolName: poolName, body: body, projectID: projectID))
  }
}
