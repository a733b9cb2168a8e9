// Made by Tablature from UpdatePoolTags.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `POST /v1/{project_id}/pools/{pool_name}/tags`.
public struct UpdatePoolTags: APIOperation {
  public typealias Output = UpdatePoolTagsResponse
  public static let route = APIRoute(
    .post, "/v1/{project_id}/pools/{pool_name}/tags", statuses: [200, 400, 401, 403, 404]
  )

  public var projectID: String?
  public var poolName: String
  public var body: UpdatePoolTagsRequest

  public init(poolName: String, body: UpdatePoolTagsRequest, projectID: String? = nil) {
    (self.poolName, self.body, self.projectID) = (poolName, body, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID, "pool_name": poolName])
    request.json(body)
  }

  public func validate(with validator: inout Validator) { validator.check(body, "body") }
}

extension TagManagementOperations {
  /// `POST /v1/{project_id}/pools/{pool_name}/tags`; fails with 400, 401, 403, 404.
  public func updatePoolTags(
    poolName: String, body: UpdatePoolTagsRequest, projectID: String? = nil
  ) async throws(ClientError) -> UpdatePoolTagsResponse {
    try await send(UpdatePoolTags(poolName: poolName, body: body, projectID: projectID))
  }
}

public typealias UpdatePoolTagsRequest = UpdateNodeTagsRequest
public typealias UpdatePoolTagsResponse = ListNodeTagsResponse
