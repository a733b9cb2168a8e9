// Made by Tablature from BatchUnlockPoolNodes.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `BatchUnlockPoolNodes`.
///
/// `POST /v2/{project_id}/pools/{pool_name}/nodes/batch-unlock`.
public struct BatchUnlockPoolNodes: APIOperation {
  public typealias Output = BatchUnlockPoolNodesResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "BatchUnlockPoolNodes",
      method: .post,
      path: "/v2/{project_id}/pools/{pool_name}/nodes/batch-unlock",
      documentedStatuses: [200, 404]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `pool_name`: string, required.
  public var poolName: String
  /// What the request carries.
  public var body: BatchUnlockPoolNodesRequest

  /// Makes a call; parameters that are nil are not sent.
  public init(poolName: String, body: BatchUnlockPoolNodesRequest, projectID: String? = nil) {
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

extension BatchUnlockPoolNodes {
  public func validate(with validator: inout Validator) {
    validator.check(body, "body")
  }
}

extension ModelArtsClient {
  /// Calls `BatchUnlockPoolNodes`.
  ///
  /// Documented failures: 404.
  public func batchUnlockPoolNodes(
    poolName: String, body: BatchUnlockPoolNodesRequest, projectID: String? = nil
  ) async throws(ClientError) -> BatchUnlockPoolNodesResponse {
    try await send(BatchUnlockPoolNodes(poolName: poolName, body: body, projectID: projectID))
  }
}
