// Made by Tablature from DeletePool.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `DeletePool`.
///
/// `DELETE /v2/{project_id}/pools/{pool_name}`.
public struct DeletePool: APIOperation {
  public typealias Output = DeletePoolResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "DeletePool",
      method: .delete,
      path: "/v2/{project_id}/pools/{pool_name}",
      documentedStatuses: [200, 404]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `pool_name`: string, required.
  public var poolName: String
  /// `request-type`: string.
  public var requestType: String?
  /// What the request carries.
  public var body: JSONValue?

  /// Makes a call; parameters that are nil are not sent.
  public init(poolName: String, requestType: String? = nil, body: JSONValue? = nil, projectID: String? = nil) {
    self.projectID = projectID
    self.poolName = poolName
    self.requestType = requestType
    self.body = body
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.path("pool_name", poolName)
    request.header("request-type", requestType)
    request.json(body)
  }
}

extension ModelArtsClient {
  /// Calls `DeletePool`.
  ///
  /// Documented failures: 404.
  public func deletePool(
    poolName: String, requestType: String? = nil, body: JSONValue? = nil, projectID: String? = nil
  ) async throws(ClientError) -> DeletePoolResponse {
    try await send(DeletePool(poolName: poolName, requestType: requestType, body: body, projectID: projectID))
  }
}
