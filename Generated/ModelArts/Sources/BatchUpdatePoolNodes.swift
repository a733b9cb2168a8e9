// Made by Tablature from BatchUpdatePoolNodes.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `BatchUpdatePoolNodes`.
///
/// `POST /v2/{project_id}/pools/{pool_name}/nodes/batch-update`.
public struct BatchUpdatePoolNodes: APIOperation {
  public typealias Output = BatchUpdatePoolNodesResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "BatchUpdatePoolNodes",
      method: .post,
      path: "/v2/{project_id}/pools/{pool_name}/nodes/batch-update",
      documentedStatuses: [200, 404]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `pool_name`: string, required.
  public var poolName: String
  /// What the request carries.
  public var body: BatchUpdatePoolNodesRequest

  /// Makes a call; parameters that are nil are not sent.
  public init(poolName: String, body: BatchUpdatePoolNodesRequest, projectID: String? = nil) {
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

extension BatchUpdatePoolNodes {
  public func validate(with validator: inout Validator) {
    validator.check(body, "body")
  }
}

extension ModelArtsClient {
  /// Calls `BatchUpdatePoolNodes`.
  ///
  /// Documented failures: 404.
  public func batchUpdatePoolNodes(
    poolName: String, body: BatchUpdatePoolNodesRequest, projectID: String? = nil
  ) async throws(ClientError) -> BatchUpdatePoolNodesResponse {
    try await send(BatchUpdatePoolNodes(poolName: poolName, body: body, projectID: projectID))
  }
}
