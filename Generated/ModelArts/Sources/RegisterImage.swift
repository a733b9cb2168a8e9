// Made by Tablature from RegisterImage.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `POST /v1/{project_id}/images`.
public struct RegisterImage: APIOperation {
  public typealias Output = RegisterImageResponse
  public static let route = APIRoute(.post, "/v1/{project_id}/images", statuses: [200, 201, 401, 403, 404])

  public var projectID: String?
  public var body: RegisterImageRequest
  public init(body: RegisterImageRequest, projectID: String? = nil) { (self.body, self.projectID) = (body, projectID) }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID])
    request.json(body)
  }

  public func validate(with validator: inout Validator) { validator.check(body, "body") }
}

extension DevelopmentEnvironmentManagementOperations {
  /// `POST /v1/{project_id}/images`; fails with 401, 403, 404.
  public func registerImage(
    body: RegisterImageRequest, projectID: String? = nil
  ) async throws(ClientError) -> RegisterImageResponse {
    try await send(RegisterImage(body: body, projectID: projectID))
  }
}

public struct RegisterImageRequest: APIObject {
  /// `arch`: string, default `X86_64`.
  public var arch: Arch?
  /// `description`: string, at most 512 characters.
  public var description: String?
  /// `origin`: string, default `CUSTOMIZE`.
  public var origin: Origin?
  public var resourceCategory: [ResourceCategory]?
  public var serviceType: ServiceType?
  public var services: [Service]?
  public var swrPath: String
  /// `visibility`: string, default `PRIVATE`.
  public var visibility: Visibility?
  /// `workspace_id`: string, default `0`.
  public var workspaceID: String?

  public init(
    arch: Arch? = nil, description: String? = nil, origin: Origin? = nil, resourceCategory: [ResourceCategory]? = nil,
    serviceType: ServiceType? = nil, services: [Service]? = nil, swrPath: String, visibility: Visibility? = nil,
    workspaceID: String? = nil
  ) {
    (self.arch, self.description, self.origin, self.resourceCategory) = (arch, description, origin, resourceCategory)
    (self.serviceType, self.services, self.swrPath, self.visibility) = (serviceType, services, swrPath, visibility)
    self.workspaceID = workspaceID
  }

  public static let fields: Fields<Self> = [
    "arch": \.arch, "description": \.description, "origin": \.origin, "resource_category": \.resourceCategory,
    "service_type": \.serviceType, "services": \.services, "swr_path": \.swrPath, "visibility": \.visibility,
    "workspace_id": \.workspaceID
  ]

  public func checkFields(with validator: inout Validator) {
    validator.check(description, "description", length: Limits(upTo: 512))
  }

  public typealias Arch = Image.Arch
  public typealias Origin = Image.Origin
  public typealias ResourceCategory = Image.ResourceCategory
  public typealias ServiceType = Image.ServiceType
  public typealias Service = EndpointsReq.Service
  public typealias Visibility = Image.Visibility
}

public typealias RegisterImageResponse = ShowImageResponse
