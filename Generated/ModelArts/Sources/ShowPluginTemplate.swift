// Made by Tablature from ShowPluginTemplate.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ShowPluginTemplate`.
///
/// `GET /v1/{project_id}/plugintemplates/{plugintemplate_name}`.
public struct ShowPluginTemplate: APIOperation {
  public typealias Output = ShowPluginTemplateResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ShowPluginTemplate",
      method: .get,
      path: "/v1/{project_id}/plugintemplates/{plugintemplate_name}",
      documentedStatuses: [200, 404]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `plugintemplate_name`: string, required.
  public var plugintemplateName: PlugintemplateName

  /// Makes a call; parameters that are nil are not sent.
  public init(plugintemplateName: PlugintemplateName, projectID: String? = nil) {
    self.projectID = projectID
    self.plugintemplateName = plugintemplateName
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.path("plugintemplate_name", plugintemplateName)
  }

  /// Values of `ShowPluginTemplate.plugintemplate_name`.
  public struct PlugintemplateName: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// GPU driver plug-in template. `gpu-driver`.
    public static var gpuDriver: Self { Self(rawValue: "gpu-driver") }
    /// NPU driver plug-in template. `npu-driver`.
    public static var npuDriver: Self { Self(rawValue: "npu-driver") }

    public static var documentedValues: [Self] { [.gpuDriver, .npuDriver] }
  }
}

extension ShowPluginTemplate {
  public func validate(with validator: inout Validator) {
    validator.check(plugintemplateName, "plugintemplate_name")
  }
}

extension ModelArtsClient {
  /// Calls `ShowPluginTemplate`.
  ///
  /// Documented failures: 404.
  public func showPluginTemplate(
    plugintemplateName: ShowPluginTemplate.PlugintemplateName, projectID: String? = nil
  ) async throws(ClientError) -> ShowPluginTemplateResponse {
    try await send(ShowPluginTemplate(plugintemplateName: plugintemplateName, projectID: projectID))
  }
}
