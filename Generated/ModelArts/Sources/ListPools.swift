// Made by Tablature from ListPools.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v2/{project_id}/pools`.
public struct ListPools: APIOperation {
  public typealias Output = ListPoolsResponse
  public static let route = APIRoute(.get, "/v2/{project_id}/pools", statuses: [200])

  public var projectID: String?
  /// `workspaceId`: string, default `0`.
  public var workspaceID: String?
  public var labelSelector: String?
  public var status: Status?
  public var parent: String?

  public init(
    workspaceID: String? = nil, labelSelector: String? = nil, status: Status? = nil, parent: String? = nil,
    projectID: String? = nil
  ) {
    (self.workspaceID, self.labelSelector, self.status, self.parent) = (workspaceID, labelSelector, status, parent)
    self.projectID = projectID
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID])
    request.query(["workspaceId": workspaceID, "labelSelector": labelSelector, "status": status, "parent": parent])
  }

  public func validate(with validator: inout Validator) { validator.check(status, "status") }

  public struct Status: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var created: Self { Self(rawValue: "created") }
    /// The resource pool failed.
    public static var failed: Self { Self(rawValue: "failed") }
    public static var creating: Self { Self(rawValue: "creating") }
    public static var documentedValues: [Self] { [.created, .failed, .creating] }
  }
}

extension ResourcePoolManagementOperations {
  /// `GET /v2/{project_id}/pools`.
  public func listPools(
    workspaceID: String? = nil, labelSelector: String? = nil, status: ListPools.Status? = nil, parent: String? = nil,
    projectID: String? = nil
  ) async throws(ClientError) -> ListPoolsResponse {
    try await send(ListPools(
      workspaceID: workspaceID, labelSelector: labelSelector, status: status, parent: parent, projectID: projectID
    ))
  }
}

public struct ListPoolsResponse: APIObject {
  public var apiVersion: APIVersion?
  public var kind: Kind?
  public var items: [ListPoolsPool]?

  public init(apiVersion: APIVersion? = nil, kind: Kind? = nil, items: [ListPoolsPool]? = nil) {
    (self.apiVersion, self.kind, self.items) = (apiVersion, kind, items)
  }

  public static let fields: Fields<Self> = ["apiVersion": \.apiVersion, "kind": \.kind, "items": \.items]

  public typealias APIVersion = Node.APIVersion

  public struct Kind: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Resource pools.
    public static var poolList: Self { Self(rawValue: "PoolList") }
    public static var documentedValues: [Self] { [.poolList] }
  }
}

public struct ListPoolsPool: APIObject {
  public var apiVersion: APIVersion?
  public var kind: Kind?
  public var metadata: PoolMetadata?
  public var spec: PoolSpec?
  public var status: PoolStatus?

  public init(
    apiVersion: APIVersion? = nil, kind: Kind? = nil, metadata: PoolMetadata? = nil, spec: PoolSpec? = nil,
    status: PoolStatus? = nil
  ) {
    (self.apiVersion, self.kind, self.metadata, self.spec, self.status) = (apiVersion, kind, metadata, spec, status)
  }

  public static let fields: Fields<Self> = [
    "apiVersion": \.apiVersion, "kind": \.kind, "metadata": \.metadata, "spec": \.spec, "status": \.status
  ]

  public typealias APIVersion = Node.APIVersion

  public struct Kind: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Resource pool.
    public static var pool: Self { Self(rawValue: "Pool") }
    public static var documentedValues: [Self] { [.pool] }
  }
}
