// Made by Tablature from ShowPool.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ShowPool`.
///
/// `GET /v2/{project_id}/pools/{pool_name}`.
public struct ShowPool: APIOperation {
  public typealias Output = ShowPoolResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ShowPool",
      method: .get,
      path: "/v2/{project_id}/pools/{pool_name}",
      documentedStatuses: [200, 404]
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
  /// Calls `ShowPool`.
  ///
  /// Documented failures: 404.
  public func showPool(
    poolName: String, body: JSONValue, projectID: String? = nil
  ) async throws(ClientError) -> ShowPoolResponse {
    try await send(ShowPool(poolName: poolName, body: body, projectID: projectID))
  }
}
