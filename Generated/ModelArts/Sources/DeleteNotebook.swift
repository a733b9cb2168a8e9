// Made by Tablature from DeleteNotebook.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `DELETE /v1/{project_id}/notebooks/{id}`.
public struct DeleteNotebook: APIOperation {
  public typealias Output = DeleteNotebookResponse
  public static let route = APIRoute(.delete, "/v1/{project_id}/notebooks/{id}", statuses: [200, 204, 401, 403])

  public var id: String
  public var projectID: String?
  public init(id: String, projectID: String? = nil) { (self.id, self.projectID) = (id, projectID) }
  public func encode(into request: inout RequestBuilder) { request.path(["id": id, "project_id": projectID]) }
}

extension DevelopmentEnvironmentManagementOperations {
  /// `DELETE /v1/{project_id}/notebooks/{id}`; fails with 401, 403.
  public func deleteNotebook(id: String, projectID: String? = nil) async throws(ClientError) -> DeleteNotebookResponse {
    try await send(DeleteNotebook(id: id, projectID: projectID))
  }
}

public struct DeleteNotebookResponse: APIObject {
  public var actionProgress: [JobProgress]?
  public var description: String?
  public var endpoints: [EndpointsRes]?
  public var failReason: String?
  public var flavor: String?
  public var id: String?
  public var image: Image?
  public var lease: Lease?
  public var name: String?
  public var pool: Pool?
  public var status: Status?
  public var token: String?
  public var url: String?
  public var volume: VolumeRes?
  /// `workspace_id`: string, default `0`.
  public var workspaceID: String?
  public var feature: Feature?
  public var billingItems: [BillingItem]?
  public var user: DeleteNotebookResponseUser?
  /// `create_at`: long, known from an example only.
  public var createAt: Int64?
  /// `update_at`: long, known from an example only.
  public var updateAt: Int64?

  public init(
    actionProgress: [JobProgress]? = nil, description: String? = nil, endpoints: [EndpointsRes]? = nil,
    failReason: String? = nil, flavor: String? = nil, id: String? = nil, image: Image? = nil, lease: Lease? = nil,
    name: String? = nil, pool: Pool? = nil, status: Status? = nil, token: String? = nil, url: String? = nil,
    volume: VolumeRes? = nil, workspaceID: String? = nil, feature: Feature? = nil, billingItems: [BillingItem]? = nil,
    user: DeleteNotebookResponseUser? = nil, createAt: Int64? = nil, updateAt: Int64? = nil
  ) {
    (self.actionProgress, self.description, self.endpoints) = (actionProgress, description, endpoints)
    (self.failReason, self.flavor, self.id, self.image, self.lease) = (failReason, flavor, id, image, lease)
    (self.name, self.pool, self.status, self.token, self.url, self.volume) = (name, pool, status, token, url, volume)
    (self.workspaceID, self.feature, self.billingItems, self.user) = (workspaceID, feature, billingItems, user)
    (self.createAt, self.updateAt) = (createAt, updateAt)
  }

  public static let fields: Fields<Self> = [
    "action_progress": \.actionProgress, "description": \.description, "endpoints": \.endpoints,
    "fail_reason": \.failReason, "flavor": \.flavor, "id": \.id, "image": \.image, "lease": \.lease, "name": \.name,
    "pool": \.pool, "status": \.status, "token": \.token, "url": \.url, "volume": \.volume,
    "workspace_id": \.workspaceID, "feature": \.feature, "billing_items": \.billingItems, "user": \.user,
    "create_at": \.createAt, "update_at": \.updateAt
  ]

  public typealias Status = NotebookResp.Status
  public typealias Feature = NotebookResp.Feature
  public typealias BillingItem = NotebookResp.BillingItem
}

public typealias DeleteNotebookResponseUser = NotebookRespUser
public typealias DeleteNotebookResponseUserDomain = NotebookRespUserDomain
