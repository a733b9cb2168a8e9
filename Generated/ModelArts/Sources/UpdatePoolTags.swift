// Made by Tablature from UpdatePoolTags.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `UpdatePoolTags`.
///
/// `POST /v1/{project_id}/pools/{pool_name}/tags`.
public struct UpdatePoolTags: APIOperation {
  public typealias Output = UpdatePoolTagsResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "UpdatePoolTags",
      method: .post,
      path: "/v1/{project_id}/pools/{pool_name}/tags",
      documentedStatuses: [200, 400, 401, 403, 404]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `pool_name`: string, required.
  public var poolName: String
  /// What the request carries.
  public var body: UpdatePoolTagsRequest

  /// Makes a call; parameters that are nil are not sent.
  public init(poolName: String, body: UpdatePoolTagsRequest, projectID: String? = nil) {
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

extension UpdatePoolTags {
  public func validate(with validator: inout Validator) {
    validator.check(body, "body")
  }
}

extension ModelArtsClient {
  /// Calls `UpdatePoolTags`.
  ///
  /// Documented failures: 400, 401, 403, 404.
  public func updatePoolTags(
    poolName: String, body: UpdatePoolTagsRequest, projectID: String? = nil
  ) async throws(ClientError) -> UpdatePoolTagsResponse {
    try await send(UpdatePoolTags(poolName: poolName, body: body, projectID: projectID))
  }
}
