// Made by Tablature from ShowImage.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v1/{project_id}/images/{id}`.
public struct ShowImage: APIOperation {
  public typealias Output = ShowImageResponse
  public static let route = APIRoute(.get, "/v1/{project_id}/images/{id}", statuses: [200, 401, 403, 404])

  public var id: String
  public var projectID: String?
  public init(id: String, projectID: String? = nil) { (self.id, self.projectID) = (id, projectID) }
  public func encode(into request: inout RequestBuilder) { request.path(["id": id, "project_id": projectID]) }
}

extension DevelopmentEnvironmentManagementOperations {
  /// `GET /v1/{project_id}/images/{id}`; fails with 401, 403, 404.
  public func showImage(id: String, projectID: String? = nil) async throws(ClientError) -> ShowImageResponse {
    try await send(ShowImage(id: id, projectID: projectID))
  }
}

public struct ShowImageResponse: APIObject {
  public var arch: Arch?
  /// `create_at`: long, in milliseconds since 1970.
  public var createAt: Int64?
  /// `description`: string, at most 512 characters.
  public var description: String?
  public var devServices: [DevService]?
  public var id: String?
  /// `name`: string, at most 512 characters.
  public var name: String?
  public var namespace: String?
  /// `origin`: string, default `CUSTOMIZE`.
  public var origin: Origin?
  public var resourceCategories: [ResourceCategory]?
  public var serviceType: ServiceType?
  /// `size`: long, in KB.
  public var size: Int64?
  public var status: Status?
  public var statusMessage: String?
  public var supportResCategories: [SupportResCategory]?
  public var swrPath: String?
  public var tag: String?
  public var type: Kind?
  /// `update_at`: long, in milliseconds since 1970.
  public var updateAt: Int64?
  public var visibility: Visibility?
  /// `workspace_id`: string, default `0`.
  public var workspaceID: String?

  public init(
    arch: Arch? = nil, createAt: Int64? = nil, description: String? = nil, devServices: [DevService]? = nil,
    id: String? = nil, name: String? = nil, namespace: String? = nil, origin: Origin? = nil,
    resourceCategories: [ResourceCategory]? = nil, serviceType: ServiceType? = nil, size: Int64? = nil,
    status: Status? = nil, statusMessage: String? = nil, supportResCategories: [SupportResCategory]? = nil,
    swrPath: String? = nil, tag: String? = nil, type: Kind? = nil, updateAt: Int64? = nil,
    visibility: Visibility? = nil, workspaceID: String? = nil
  ) {
    (self.arch, self.createAt, self.description, self.devServices) = (arch, createAt, description, devServices)
    (self.id, self.name, self.namespace, self.origin) = (id, name, namespace, origin)
    (self.resourceCategories, self.serviceType, self.size) = (resourceCategories, serviceType, size)
    (self.status, self.statusMessage, self.supportResCategories) = (status, statusMessage, supportResCategories)
    (self.swrPath, self.tag, self.type, self.updateAt, self.visibility) = (swrPath, tag, type, updateAt, visibility)
    self.workspaceID = workspaceID
  }

  public static let fields: Fields<Self> = [
    "arch": \.arch, "create_at": \.createAt, "description": \.description, "dev_services": \.devServices, "id": \.id,
    "name": \.name, "namespace": \.namespace, "origin": \.origin, "resource_categories": \.resourceCategories,
    "service_type": \.serviceType, "size": \.size, "status": \.status, "status_message": \.statusMessage,
    "support_res_categories": \.supportResCategories, "swr_path": \.swrPath, "tag": \.tag, "type": \.type,
    "update_at": \.updateAt, "visibility": \.visibility, "workspace_id": \.workspaceID
  ]

  public func checkFields(with validator: inout Validator) {
    validator.check(description, "description", length: Limits(upTo: 512))
    validator.check(name, "name", length: Limits(upTo: 512))
  }

  public typealias Arch = ImageResponse.Arch
  public typealias DevService = Image.DevService
  public typealias Origin = Image.Origin
  public typealias ResourceCategory = Image.ResourceCategory
  public typealias ServiceType = Image.ServiceType
  public typealias Status = Image.Status
  public typealias SupportResCategory = Image.SupportResCategory
  public typealias Kind = Image.Kind
  public typealias Visibility = Image.Visibility
}
