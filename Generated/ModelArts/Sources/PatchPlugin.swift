// Made by Tablature from PatchPlugin.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `PatchPlugin`.
///
/// `PATCH /v2/{project_id}/pools/{pool_name}/plugins/{template_name}`.
public struct PatchPlugin: APIOperation {
  public typealias Output = PatchPluginResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "PatchPlugin",
      method: .patch,
      path: "/v2/{project_id}/pools/{pool_name}/plugins/{template_name}",
      documentedStatuses: [200, 400]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `pool_name`: string, required.
  public var poolName: String
  /// `template_name`: string, required.
  public var templateName: String
  /// `Content-Type`: string, required.
  public var contentType: String
  /// What the request carries.
  public var body: PatchPluginRequest

  /// Makes a call; parameters that are nil are not sent.
  public init(
    poolName: String, templateName: String, contentType: String, body: PatchPluginRequest, projectID: String? = nil
  ) {
    self.projectID = projectID
    self.poolName = poolName
    self.templateName = templateName
    self.contentType = contentType
    self.body = body
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.path("pool_name", poolName)
    request.path("template_name", templateName)
    request.header("Content-Type", contentType)
    request.json(body)
  }
}

extension PatchPlugin {
  public func validate(with validator: inout Validator) {
    validator.check(body, "body")
  }
}

extension ModelArtsClient {
  /// Calls `PatchPlugin`.
  ///
  /// Documented failures: 400.
  public func patchPlugin(
    poolName: String, templateName: String, contentType: String, body: PatchPluginRequest, projectID: String? = nil
  ) async throws(ClientError) -> PatchPluginResponse {
    try await send(PatchPlugin(
      poolName: poolName, templateName: templateName, contentType: contentType, body: body, projectID: projectID
    ))
  }
}
