// Made by Tablature from BatchUnlockPoolNodes.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `POST /v2/{project_id}/pools/{pool_name}/nodes/batch-unlock`.
public struct BatchUnlockPoolNodes: APIOperation {
  public typealias Output = BatchUnlockPoolNodesResponse
  public static let route = APIRoute(
    .post, "/v2/{project_id}/pools/{pool_name}/nodes/batch-unlock", statuses: [200, 404]
  )

  public var projectID: String?
  public var poolName: String
  public var body: BatchUnlockPoolNodesRequest

  public init(poolName: String, body: BatchUnlockPoolNodesRequest, projectID: String? = nil) {
    (self.poolName, self.body, self.projectID) = (poolName, body, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID, "pool_name": poolName])
    request.json(body)
  }

  public func validate(with validator: inout Validator) { validator.check(body, "body") }
}

extension NodeManagementOperations {
  /// `POST /v2/{project_id}/pools/{pool_name}/nodes/batch-unlock`; fails with 404.
  public func batchUnlockPoolNodes(
    poolName: String, body: BatchUnlockPoolNodesRequest, projectID: String? = nil
  ) async throws(ClientError) -> BatchUnlockPoolNodesResponse {
    try await send(BatchUnlockPoolNodes(poolName: poolName, body: body, projectID: projectID))
  }
}

public typealias BatchUnlockPoolNodesRequest = BatchLockPoolNodesRequest
public typealias BatchUnlockPoolNodesResponse = BatchLockPoolNodesResponse
