// Made by Tablature from CreateImage.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `POST /v1/{project_id}/notebooks/{id}/create-image`.
public struct CreateImage: APIOperation {
  public typealias Output = CreateImageResponse
  public static let route = APIRoute(
    .post, "/v1/{project_id}/notebooks/{id}/create-image", statuses: [200, 201, 401, 403, 404]
  )

  public var id: String
  public var projectID: String?
  public var body: CreateImageRequest

  public init(id: String, body: CreateImageRequest, projectID: String? = nil) {
    (self.id, self.body, self.projectID) = (id, body, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["id": id, "project_id": projectID])
    request.json(body)
  }

  public func validate(with validator: inout Validator) { validator.check(body, "body") }
}

extension DevelopmentEnvironmentManagementOperations {
  /// `POST /v1/{project_id}/notebooks/{id}/create-image`; fails with 401, 403, 404.
  public func createImage(
    id: String, body: CreateImageRequest, projectID: String? = nil
  ) async throws(ClientError) -> CreateImageResponse {
    try await send(CreateImage(id: id, body: body, projectID: projectID))
  }
}

public struct CreateImageRequest: APIObject {
  /// `description`: string, at most 512 characters.
  public var description: String?
  /// `name`: string, at most 512 characters.
  public var name: String?
  public var namespace: String?
  /// `tag`: string, at most 64 characters.
  public var tag: String?
  /// `workspace_id`: string, default `0`.
  public var workspaceID: String?

  public init(
    description: String? = nil, name: String? = nil, namespace: String? = nil, tag: String? = nil,
    workspaceID: String? = nil
  ) {
    (self.description, self.name, self.namespace, self.tag) = (description, name, namespace, tag)
    self.workspaceID = workspaceID
  }

  public static let fields: Fields<Self> = [
    "description": \.description, "name": \.name, "namespace": \.namespace, "tag": \.tag, "workspace_id": \.workspaceID
  ]

  public func checkFields(with validator: inout Validator) {
    validator.check(description, "description", length: Limits(upTo: 512))
    validator.check(name, "name", length: Limits(upTo: 512))
    validator.check(tag, "tag", length: Limits(upTo: 64))
  }
}

public typealias CreateImageResponse = ShowImageResponse
