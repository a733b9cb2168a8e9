// Made by Tablature from DeletePool.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `DELETE /v2/{project_id}/pools/{pool_name}`.
public struct DeletePool: APIOperation {
  public typealias Output = DeletePoolResponse
  public static let route = APIRoute(.delete, "/v2/{project_id}/pools/{pool_name}", statuses: [200, 404])

  public var projectID: String?
  public var poolName: String
  public var requestType: String?

  public init(poolName: String, requestType: String? = nil, projectID: String? = nil) {
    (self.poolName, self.requestType, self.projectID) = (poolName, requestType, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID, "pool_name": poolName])
    request.header(["request-type": requestType])
  }
}

extension ResourcePoolManagementOperations {
  /// `DELETE /v2/{project_id}/pools/{pool_name}`; fails with 404.
  public func deletePool(
    poolName: String, requestType: String? = nil, projectID: String? = nil
  ) async throws(ClientError) -> DeletePoolResponse {
    try await send(DeletePool(poolName: poolName, requestType: requestType, projectID: projectID))
  }
}

public struct DeletePoolResponse: APIObject {
  public var apiVersion: APIVersion?
  public var kind: Kind?
  public var metadata: PoolMetadataDeletion?
  public var spec: PoolSpec?
  public var status: PoolStatus?

  public init(
    apiVersion: APIVersion? = nil, kind: Kind? = nil, metadata: PoolMetadataDeletion? = nil, spec: PoolSpec? = nil,
    status: PoolStatus? = nil
  ) {
    (self.apiVersion, self.kind, self.metadata, self.spec, self.status) = (apiVersion, kind, metadata, spec, status)
  }

  public static let fields: Fields<Self> = [
    "apiVersion": \.apiVersion, "kind": \.kind, "metadata": \.metadata, "spec": \.spec, "status": \.status
  ]

  public typealias APIVersion = Node.APIVersion
  public typealias Kind = ListPoolsPool.Kind
}

public struct PoolMetadataDeletion: APIObject {
  public var name: String?
  public var creationTimestamp: String?
  public var deletionTimestamp: String?
  public var labels: PoolMetaLabels?
  public var annotations: PoolMetaAnnotations?

  public init(
    name: String? = nil, creationTimestamp: String? = nil, deletionTimestamp: String? = nil,
    labels: PoolMetaLabels? = nil, annotations: PoolMetaAnnotations? = nil
  ) {
    (self.name, self.creationTimestamp, self.deletionTimestamp) = (name, creationTimestamp, deletionTimestamp)
    (self.labels, self.annotations) = (labels, annotations)
  }

  public static let fields: Fields<Self> = [
    "name": \.name, "creationTimestamp": \.creationTimestamp, "deletionTimestamp": \.deletionTimestamp,
    "labels": \.labels, "annotations": \.annotations
  ]
}
