// Made by Tablature from UpdateNotebook.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `PUT /v1/{project_id}/notebooks/{id}`.
public struct UpdateNotebook: APIOperation {
  public typealias Output = UpdateNotebookResponse
  public static let route = APIRoute(.put, "/v1/{project_id}/notebooks/{id}", statuses: [200, 201, 401, 403, 404])

  public var id: String
  public var projectID: String?
  public var body: UpdateNotebookRequest

  public init(id: String, body: UpdateNotebookRequest, projectID: String? = nil) {
    (self.id, self.body, self.projectID) = (id, body, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["id": id, "project_id": projectID])
    request.json(body)
  }

  public func validate(with validator: inout Validator) { validator.check(body, "body") }
}

extension DevelopmentEnvironmentManagementOperations {
  /// `PUT /v1/{project_id}/notebooks/{id}`; fails with 401, 403, 404.
  public func updateNotebook(
    id: String, body: UpdateNotebookRequest, projectID: String? = nil
  ) async throws(ClientError) -> UpdateNotebookResponse {
    try await send(UpdateNotebook(id: id, body: body, projectID: projectID))
  }
}

public struct UpdateNotebookRequest: APIObject {
  /// `description`: string, at most 512 characters.
  public var description: String?
  public var endpoints: [EndpointsReq]?
  public var flavor: String?
  public var imageID: String?
  /// `name`: string, at most 128 characters.
  public var name: String?
  /// `storage_new_size`: integer, at most 4096, in GB.
  public var storageNewSize: Int?
  public var hooks: CustomHooks?

  public init(
    description: String? = nil, endpoints: [EndpointsReq]? = nil, flavor: String? = nil, imageID: String? = nil,
    name: String? = nil, storageNewSize: Int? = nil, hooks: CustomHooks? = nil
  ) {
    (self.description, self.endpoints, self.flavor, self.imageID) = (description, endpoints, flavor, imageID)
    (self.name, self.storageNewSize, self.hooks) = (name, storageNewSize, hooks)
  }

  public static let fields: Fields<Self> = [
    "description": \.description, "endpoints": \.endpoints, "flavor": \.flavor, "image_id": \.imageID, "name": \.name,
    "storage_new_size": \.storageNewSize, "hooks": \.hooks
  ]

  public func checkFields(with validator: inout Validator) {
    validator.check(description, "description", length: Limits(upTo: 512))
    validator.check(name, "name", length: Limits(upTo: 128))
    validator.check(storageNewSize, "storage_new_size", range: Limits(upTo: 4096))
  }
}

public typealias UpdateNotebookResponse = NotebookResp
public typealias UpdateNotebookResponseUser = NotebookRespUser
public typealias UpdateNotebookResponseUserDomain = NotebookRespUserDomain
