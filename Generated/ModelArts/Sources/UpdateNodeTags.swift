// Made by Tablature from UpdateNodeTags.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `UpdateNodeTags`.
///
/// `POST /v1/{project_id}/nodes/{node_name}/tags`.
public struct UpdateNodeTags: APIOperation {
  public typealias Output = UpdateNodeTagsResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "UpdateNodeTags",
      method: .post,
      path: "/v1/{project_id}/nodes/{node_name}/tags",
      documentedStatuses: [200, 400, 401, 403, 404]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `node_name`: string, required.
  public var nodeName: String
  /// What the request carries.
  public var body: UpdateNodeTagsRequest

  /// Makes a call; parameters that are nil are not sent.
  public init(nodeName: String, body: UpdateNodeTagsRequest, projectID: String? = nil) {
    self.projectID = projectID
    self.nodeName = nodeName
    self.body = body
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.path("node_name", nodeName)
    request.json(body)
  }
}

extension UpdateNodeTags {
  public func validate(with validator: inout Validator) {
    validator.check(body, "body")
  }
}

extension ModelArtsClient {
  /// Calls `UpdateNodeTags`.
  ///
  /// Documented failures: 400, 401, 403, 404.
  public func updateNodeTags(
    nodeName: String, body: UpdateNodeTagsRequest, projectID: String? = nil
  ) async throws(ClientError) -> UpdateNodeTagsResponse {
    try await send(UpdateNodeTags(nodeName: nodeName, body: body, projectID: projectID))
  }
}
