// Made by Tablature from BatchUpdatePoolNodes.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `POST /v2/{project_id}/pools/{pool_name}/nodes/batch-update`.
public struct BatchUpdatePoolNodes: APIOperation {
  public typealias Output = BatchUpdatePoolNodesResponse
  public static let route = APIRoute(
    .post, "/v2/{project_id}/pools/{pool_name}/nodes/batch-update", statuses: [200, 404]
  )

  public var projectID: String?
  public var poolName: String
  public var body: BatchUpdatePoolNodesRequest

  public init(poolName: String, body: BatchUpdatePoolNodesRequest, projectID: String? = nil) {
    (self.poolName, self.body, self.projectID) = (poolName, body, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID, "pool_name": poolName])
    request.json(body)
  }

  public func validate(with validator: inout Validator) { validator.check(body, "body") }
}

extension NodeManagementOperations {
  /// `POST /v2/{project_id}/pools/{pool_name}/nodes/batch-update`; fails with 404.
  public func batchUpdatePoolNodes(
    poolName: String, body: BatchUpdatePoolNodesRequest, projectID: String? = nil
  ) async throws(ClientError) -> BatchUpdatePoolNodesResponse {
    try await send(BatchUpdatePoolNodes(poolName: poolName, body: body, projectID: projectID))
  }
}

public struct BatchUpdatePoolNodesRequest: APIObject {
  public var nodeNames: [String]
  public var action: Action
  public init(nodeNames: [String], action: Action) { (self.nodeNames, self.action) = (nodeNames, action) }
  public static let fields: Fields<Self> = ["nodeNames": \.nodeNames, "action": \.action]

  public struct Action: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Enable HA redundancy.
    public static var openHaRedundant: Self { Self(rawValue: "openHaRedundant") }
    /// Disable HA redundancy.
    public static var closeHaRedundant: Self { Self(rawValue: "closeHaRedundant") }
    public static var documentedValues: [Self] { [.openHaRedundant, .closeHaRedundant] }
  }
}

public struct BatchUpdatePoolNodesResponse: APIObject {
  public var successNodeNames: [String]?
  public var failNodeNames: [String]?
  /// `nodes`: list of object, known from an example only.
  public var nodes: [JSONValue]?

  public init(successNodeNames: [String]? = nil, failNodeNames: [String]? = nil, nodes: [JSONValue]? = nil) {
    (self.successNodeNames, self.failNodeNames, self.nodes) = (successNodeNames, failNodeNames, nodes)
  }

  public static let fields: Fields<Self> = [
    "successNodeNames": \.successNodeNames, "failNodeNames": \.failNodeNames, "nodes": \.nodes
  ]
}
