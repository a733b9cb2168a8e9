// Made by Tablature from BatchLockPoolNodes.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `BatchLockPoolNodes`.
///
/// `POST /v2/{project_id}/pools/{pool_name}/nodes/batch-lock`.
public struct BatchLockPoolNodes: APIOperation {
  public typealias Output = BatchLockPoolNodesResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "BatchLockPoolNodes",
      method: .post,
      path: "/v2/{project_id}/pools/{pool_name}/nodes/batch-lock",
      documentedStatuses: [200, 404]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `pool_name`: string, required.
  public var poolName: String
  /// What the request carries.
  public var body: BatchLockPoolNodesRequest

  /// Makes a call; parameters that are nil are not sent.
  public init(poolName: String, body: BatchLockPoolNodesRequest, projectID: String? = nil) {
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

extension BatchLockPoolNodes {
  public func validate(with validator: inout Validator) {
    validator.check(body, "body")
  }
}

extension ModelArtsClient {
  /// Calls `BatchLockPoolNodes`.
  ///
  /// Documented failures: 404.
  public func batchLockPoolNodes(
    poolName: String, body: BatchLockPoolNodesRequest, projectID: String? = nil
  ) async throws(ClientError) -> BatchLockPoolNodesResponse {
    try await send(BatchLockPoolNodes(poolName: poolName, body: body, projectID: projectID))
  }
}
