// Made by Tablature from UpdateNodeTags.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `POST /v1/{project_id}/nodes/{node_name}/tags`.
public struct UpdateNodeTags: APIOperation {
  public typealias Output = UpdateNodeTagsResponse
  public static let route = APIRoute(
    .post, "/v1/{project_id}/nodes/{node_name}/tags", statuses: [200, 400, 401, 403, 404]
  )

  public var projectID: String?
  public var nodeName: String
  public var body: UpdateNodeTagsRequest

  public init(nodeName: String, body: UpdateNodeTagsRequest, projectID: String? = nil) {
    (self.nodeName, self.body, self.projectID) = (nodeName, body, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID, "node_name": nodeName])
    request.json(body)
  }

  public func validate(with validator: inout Validator) { validator.check(body, "body") }
}

extension TagManagementOperations {
  /// `POST /v1/{project_id}/nodes/{node_name}/tags`; fails with 400, 401, 403, 404.
  public func updateNodeTags(
    nodeName: String, body: UpdateNodeTagsRequest, projectID: String? = nil
  ) async throws(ClientError) -> UpdateNodeTagsResponse {
    try await send(UpdateNodeTags(nodeName: nodeName, body: body, projectID: projectID))
  }
}

public struct UpdateNodeTagsRequest: APIObject {
  public var action: Action
  public var tags: [TagInput]
  public init(action: Action, tags: [TagInput]) { (self.action, self.tags) = (action, tags) }
  public static let fields: Fields<Self> = ["action": \.action, "tags": \.tags]

  public struct Action: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Add a specified resource tag.
    public static var create: Self { Self(rawValue: "create") }
    /// Delete a specified resource tag.
    public static var delete: Self { Self(rawValue: "delete") }
    public static var reset: Self { Self(rawValue: "reset") }
    public static var documentedValues: [Self] { [.create, .delete, .reset] }
  }
}

public typealias UpdateNodeTagsResponse = ListNodeTagsResponse
