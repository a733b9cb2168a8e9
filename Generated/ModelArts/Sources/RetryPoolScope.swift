// Made by Tablature from RetryPoolScope.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `RetryPoolScope`.
///
/// `POST /v2/{project_id}/pools/{pool_name}/retry-scope`.
public struct RetryPoolScope: APIOperation {
  public typealias Output = JSONValue

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "RetryPoolScope",
      method: .post,
      path: "/v2/{project_id}/pools/{pool_name}/retry-scope",
      documentedStatuses: [200, 400]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `pool_name`: string, required.
  public var poolName: String
  /// What the request carries.
  public var body: RetryPoolScopeRequest

  /// Makes a call; parameters that are nil are not sent.
  public init(poolName: String, body: RetryPoolScopeRequest, projectID: String? = nil) {
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

extension RetryPoolScope {
  public func validate(with validator: inout Validator) {
    validator.check(body, "body")
  }
}

extension ModelArtsClient {
  /// Calls `RetryPoolScope`.
  ///
  /// Documented failures: 400.
  public func retryPoolScope(
    poolName: String, body: RetryPoolScopeRequest, projectID: String? = nil
  ) async throws(ClientError) -> JSONValue {
    try await send(RetryPoolScope(poolName: poolName, body: body, projectID: projectID))
  }
}
