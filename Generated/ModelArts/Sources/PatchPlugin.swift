// Made by Tablature from PatchPlugin.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `PATCH /v2/{project_id}/pools/{pool_name}/plugins/{template_name}`.
public struct PatchPlugin: APIOperation {
  public typealias Output = PatchPluginResponse
  public static let route = APIRoute(
    .patch, "/v2/{project_id}/pools/{pool_name}/plugins/{template_name}", statuses: [200, 400]
  )

  public var projectID: String?
  public var poolName: String
  public var templateName: String
  public var contentType: String
  public var body: PatchPluginRequest

  public init(
    poolName: String, templateName: String, contentType: String, body: PatchPluginRequest, projectID: String? = nil
  ) {
    (self.poolName, self.templateName, self.contentType, self.body) = (poolName, templateName, contentType, body)
    self.projectID = projectID
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID, "pool_name": poolName, "template_name": templateName])
    request.header(["Content-Type": contentType])
    request.json(body)
  }

  public func validate(with validator: inout Validator) { validator.check(body, "body") }
}

extension PlugInManagementOperations {
  /// `PATCH /v2/{project_id}/pools/{pool_name}/plugins/{template_name}`; fails with 400.
  public func patchPlugin(
    poolName: String, templateName: String, contentType: String, body: PatchPluginRequest, projectID: String? = nil
  ) async throws(ClientError) -> PatchPluginResponse {
    try await send(PatchPlugin(
      poolName: poolName, templateName: templateName, contentType: contentType, body: body, projectID: projectID
    ))
  }
}

public struct PatchPluginRequest: APIObject {
  public var spec: PluginSpecInput
  public init(spec: PluginSpecInput) { self.spec = spec }
  public static let fields: Fields<Self> = ["spec": \.spec]
}

public struct PatchPluginResponse: APIObject {
  public var spec: PluginSpec?
  public init(spec: PluginSpec? = nil) { self.spec = spec }
  public static let fields: Fields<Self> = ["spec": \.spec]
}
