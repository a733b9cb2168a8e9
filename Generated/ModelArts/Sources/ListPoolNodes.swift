// Made by Tablature from ListPoolNodes.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ListPoolNodes`.
///
/// `GET /v2/{project_id}/pools/{pool_name}/nodes`.
public struct ListPoolNodes: APIOperation {
  public typealias Output = ListPoolNodesResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ListPoolNodes",
      method: .get,
      path: "/v2/{project_id}/pools/{pool_name}/nodes",
      documentedStatuses: [200, 404]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `pool_name`: string, required.
  public var poolName: String
  /// `continue`: string.
  public var `continue`: String?
  /// `limit`: integer.
  public var limit: Int?
  /// What the request carries.
  public var body: JSONValue

  /// Makes a call; parameters that are nil are not sent.
  public init(
    poolName: String, `continue`: String? = nil, limit: Int? = nil, body: JSONValue, projectID: String? = nil
  ) {
    self.projectID = projectID
    self.poolName = poolName
    self.`continue` = `continue`
    self.limit = limit
    self.body = body
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.path("pool_name", poolName)
    request.query("continue", `continue`)
    request.query("limit", limit)
    request.json(body)
  }
}

extension ModelArtsClient {
  /// Calls `ListPoolNodes`.
  ///
  /// Documented failures: 404.
  public func listPoolNodes(
    poolName: String, `continue`: String? = nil, limit: Int? = nil, body: JSONValue, projectID: String? = nil
  ) async throws(ClientError) -> ListPoolNodesResponse {
    try await send(ListPoolNodes(
      poolName: poolName, continue: `continue`, limit: limit, body: body, projectID: projectID
    ))
  }
}
