// Made by Tablature from PatchPool.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `PATCH /v2/{project_id}/pools/{pool_name}`.
public struct PatchPool: APIOperation {
  public typealias Output = PatchPoolResponse
  public static let route = APIRoute(.patch, "/v2/{project_id}/pools/{pool_name}", statuses: [200, 400, 404])

  public var projectID: String?
  public var poolName: String
  public var contentType: String
  public var body: PatchPoolRequest

  public init(poolName: String, contentType: String, body: PatchPoolRequest, projectID: String? = nil) {
    (self.poolName, self.contentType, self.body, self.projectID) = (poolName, contentType, body, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID, "pool_name": poolName])
    request.header(["Content-Type": contentType])
    request.json(body)
  }

  public func validate(with validator: inout Validator) { validator.check(body, "body") }
}

extension ResourcePoolManagementOperations {
  /// `PATCH /v2/{project_id}/pools/{pool_name}`; fails with 400, 404.
  public func patchPool(
    poolName: String, contentType: String, body: PatchPoolRequest, projectID: String? = nil
  ) async throws(ClientError) -> PatchPoolResponse {
    try await send(PatchPool(poolName: poolName, contentType: contentType, body: body, projectID: projectID))
  }
}

public struct PatchPoolRequest: APIObject {
  public var metadata: PoolMetadataUpdate?
  public var spec: PoolSpecUpdate?

  public init(metadata: PoolMetadataUpdate? = nil, spec: PoolSpecUpdate? = nil) {
    (self.metadata, self.spec) = (metadata, spec)
  }

  public static let fields: Fields<Self> = ["metadata": \.metadata, "spec": \.spec]
}

public struct PoolMetadataUpdate: APIObject {
  public var labels: PoolLabelsUpdate?
  public var annotations: PoolAnnotationsUpdate?

  public init(labels: PoolLabelsUpdate? = nil, annotations: PoolAnnotationsUpdate? = nil) {
    (self.labels, self.annotations) = (labels, annotations)
  }

  public static let fields: Fields<Self> = ["labels": \.labels, "annotations": \.annotations]
}

public struct PoolLabelsUpdate: APIObject {
  public var osModelartsWorkspaceID: String?
  public var osModelartsSharing: OSModelartsSharing?

  public init(osModelartsWorkspaceID: String? = nil, osModelartsSharing: OSModelartsSharing? = nil) {
    (self.osModelartsWorkspaceID, self.osModelartsSharing) = (osModelartsWorkspaceID, osModelartsSharing)
  }

  public static let fields: Fields<Self> = [
    "os.modelarts/workspace.id": \.osModelartsWorkspaceID, "os.modelarts/sharing": \.osModelartsSharing
  ]

  public typealias OSModelartsSharing = PoolMetaLabels.OSModelartsSharing
}

public struct PoolAnnotationsUpdate: APIObject {
  public var osModelartsDescription: String?
  public var osModelartsSchedulerExtension: String?

  public init(osModelartsDescription: String? = nil, osModelartsSchedulerExtension: String? = nil) {
    self.osModelartsDescription = osModelartsDescription
    self.osModelartsSchedulerExtension = osModelartsSchedulerExtension
  }

  public static let fields: Fields<Self> = [
    "os.modelarts/description": \.osModelartsDescription,
    "os.modelarts/scheduler.extension": \.osModelartsSchedulerExtension
  ]
}

public struct PoolSpecUpdate: APIObject {
  public var scope: [Scope]?
  public var resources: [PoolResourceInput]?
  public var driver: PoolDriver?

  public init(scope: [Scope]? = nil, resources: [PoolResourceInput]? = nil, driver: PoolDriver? = nil) {
    (self.scope, self.resources, self.driver) = (scope, resources, driver)
  }

  public static let fields: Fields<Self> = ["scope": \.scope, "resources": \.resources, "driver": \.driver]

  public typealias Scope = PoolSpec.Scope
}

public typealias PatchPoolResponse = ListPoolsPool
