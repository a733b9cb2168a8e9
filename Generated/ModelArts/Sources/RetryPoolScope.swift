// Made by Tablature from RetryPoolScope.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `POST /v2/{project_id}/pools/{pool_name}/retry-scope`.
public struct RetryPoolScope: APIOperation {
  public typealias Output = JSONValue
  public static let route = APIRoute(.post, "/v2/{project_id}/pools/{pool_name}/retry-scope", statuses: [200, 400])

  public var projectID: String?
  public var poolName: String
  public var body: RetryPoolScopeRequest

  public init(poolName: String, body: RetryPoolScopeRequest, projectID: String? = nil) {
    (self.poolName, self.body, self.projectID) = (poolName, body, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID, "pool_name": poolName])
    request.json(body)
  }

  public func validate(with validator: inout Validator) { validator.check(body, "body") }
}

extension ResourcePoolManagementOperations {
  /// `POST /v2/{project_id}/pools/{pool_name}/retry-scope`; fails with 400.
  public func retryPoolScope(
    poolName: String, body: RetryPoolScopeRequest, projectID: String? = nil
  ) async throws(ClientError) -> JSONValue {
    try await send(RetryPoolScope(poolName: poolName, body: body, projectID: projectID))
  }
}

public struct RetryPoolScopeRequest: APIObject {
  public var scope: String
  public init(scope: String) { self.scope = scope }
  public static let fields: Fields<Self> = ["scope": \.scope]
}
