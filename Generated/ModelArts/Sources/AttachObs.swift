// Made by Tablature from AttachObs.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `POST /v1/{project_id}/notebooks/{instance_id}/storage`.
public struct AttachOBS: APIOperation {
  public typealias Output = AttachOBSResponse
  public static let name = "AttachObs"
  public static let route = APIRoute(
    .post, "/v1/{project_id}/notebooks/{instance_id}/storage", statuses: [200, 201, 401, 403, 404]
  )

  public var instanceID: String
  public var projectID: String?
  public var body: AttachOBSRequest

  public init(instanceID: String, body: AttachOBSRequest, projectID: String? = nil) {
    (self.instanceID, self.body, self.projectID) = (instanceID, body, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["instance_id": instanceID, "project_id": projectID])
    request.json(body)
  }

  public func validate(with validator: inout Validator) { validator.check(body, "body") }
}

extension DevelopmentEnvironmentManagementOperations {
  /// `POST /v1/{project_id}/notebooks/{instance_id}/storage`; fails with 401, 403, 404.
  public func attachOBS(
    instanceID: String, body: AttachOBSRequest, projectID: String? = nil
  ) async throws(ClientError) -> AttachOBSResponse {
    try await send(AttachOBS(instanceID: instanceID, body: body, projectID: projectID))
  }
}

public struct AttachOBSRequest: APIObject {
  public var category: Category?
  public var mountPath: String?
  public var uri: String?

  public init(category: Category? = nil, mountPath: String? = nil, uri: String? = nil) {
    (self.category, self.mountPath, self.uri) = (category, mountPath, uri)
  }

  public static let fields: Fields<Self> = ["category": \.category, "mount_path": \.mountPath, "uri": \.uri]

  public struct Category: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var obs: Self { Self(rawValue: "OBS") }
    public static var documentedValues: [Self] { [.obs] }
  }
}

public typealias AttachOBSResponse = DataVolumesRes
