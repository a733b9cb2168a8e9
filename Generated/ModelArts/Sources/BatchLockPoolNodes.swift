// Made by Tablature from BatchLockPoolNodes.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `POST /v2/{project_id}/pools/{pool_name}/nodes/batch-lock`.
public struct BatchLockPoolNodes: APIOperation {
  public typealias Output = BatchLockPoolNodesResponse
  public static let route = APIRoute(.post, "/v2/{project_id}/pools/{pool_name}/nodes/batch-lock", statuses: [200, 404])

  public var projectID: String?
  public var poolName: String
  public var body: BatchLockPoolNodesRequest

  public init(poolName: String, body: BatchLockPoolNodesRequest, projectID: String? = nil) {
    (self.poolName, self.body, self.projectID) = (poolName, body, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID, "pool_name": poolName])
    request.json(body)
  }

  public func validate(with validator: inout Validator) { validator.check(body, "body") }
}

extension NodeManagementOperations {
  /// `POST /v2/{project_id}/pools/{pool_name}/nodes/batch-lock`; fails with 404.
  public func batchLockPoolNodes(
    poolName: String, body: BatchLockPoolNodesRequest, projectID: String? = nil
  ) async throws(ClientError) -> BatchLockPoolNodesResponse {
    try await send(BatchLockPoolNodes(poolName: poolName, body: body, projectID: projectID))
  }
}

public struct BatchLockPoolNodesRequest: APIObject {
  public var nodeNames: [String]
  public var actions: [Action]
  public init(nodeNames: [String], actions: [Action]) { (self.nodeNames, self.actions) = (nodeNames, actions) }
  public static let fields: Fields<Self> = ["nodeNames": \.nodeNames, "actions": \.actions]

  public struct Action: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Delete a lock.
    public static var delete: Self { Self(rawValue: "delete") }
    public static var documentedValues: [Self] { [.delete] }
  }
}

public struct BatchLockPoolNodesResponse: APIObject {
  public var nodes: [Documented<String>]?
  public init(nodes: [Documented<String>]? = nil) { self.nodes = nodes }
  public static let fields: Fields<Self> = ["nodes": \.nodes]
}
