// Made by Tablature from BatchDeletePoolNodes.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `POST /v2/{project_id}/pools/{pool_name}/nodes/batch-delete`.
public struct BatchDeletePoolNodes: APIOperation {
  public typealias Output = Void
  public static let route = APIRoute(
    .post, "/v2/{project_id}/pools/{pool_name}/nodes/batch-delete", statuses: [200, 404]
  )

  public var projectID: String?
  public var poolName: String
  public var body: BatchDeletePoolNodesRequest

  public init(poolName: String, body: BatchDeletePoolNodesRequest, projectID: String? = nil) {
    (self.poolName, self.body, self.projectID) = (poolName, body, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID, "pool_name": poolName])
    request.json(body)
  }

  public func validate(with validator: inout Validator) { validator.check(body, "body") }
}

extension NodeManagementOperations {
  /// `POST /v2/{project_id}/pools/{pool_name}/nodes/batch-delete`; fails with 404.
  public func batchDeletePoolNodes(
    poolName: String, body: BatchDeletePoolNodesRequest, projectID: String? = nil
  ) async throws(ClientError) {
    try await send(BatchDeletePoolNodes(poolName: poolName, body: body, projectID: projectID))
  }
}

public struct BatchDeletePoolNodesRequest: APIObject {
  public var deleteNodeNames: [String]
  public init(deleteNodeNames: [String]) { self.deleteNodeNames = deleteNodeNames }
  public static let fields: Fields<Self> = ["deleteNodeNames": \.deleteNodeNames]
}
