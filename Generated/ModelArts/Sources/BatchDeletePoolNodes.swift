// Made by Tablature from BatchDeletePoolNodes.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `BatchDeletePoolNodes`.
///
/// `POST /v2/{project_id}/pools/{pool_name}/nodes/batch-delete`.
public struct BatchDeletePoolNodes: APIOperation {
  public typealias Output = Void

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "BatchDeletePoolNodes",
      method: .post,
      path: "/v2/{project_id}/pools/{pool_name}/nodes/batch-delete",
      documentedStatuses: [200, 404]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `pool_name`: string, required.
  public var poolName: String
  /// What the request carries.
  public var body: BatchDeletePoolNodesRequest

  /// Makes a call; parameters that are nil are not sent.
  public init(poolName: String, body: BatchDeletePoolNodesRequest, projectID: String? = nil) {
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

extension BatchDeletePoolNodes {
  public func validate(with validator: inout Validator) {
    validator.check(body, "body")
  }
}

extension ModelArtsClient {
  /// Calls `BatchDeletePoolNodes`.
  ///
  /// Documented failures: 404.
  public func batchDeletePoolNodes(
    poolName: String, body: BatchDeletePoolNodesRequest, projectID: String? = nil
  ) async throws(ClientError) {
    try await send(BatchDeletePoolNodes(poolName: poolName, body: body, projectID: projectID))
  }
}
