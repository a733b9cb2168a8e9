// Made by Tablature from ShowVirtualResourceTemplate.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ShowVirtualResourceTemplate`.
///
/// `GET /v1/{project_id}/virtualresourcetemplates/{virtualresourcetemplate_name}`.
public struct ShowVirtualResourceTemplate: APIOperation {
  public typealias Output = ShowVirtualResourceTemplateResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ShowVirtualResourceTemplate",
      method: .get,
      path: "/v1/{project_id}/virtualresourcetemplates/{virtualresourcetemplate_name}",
      documentedStatuses: [200, 404]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `virtualresourcetemplate_name`: string, required.
  public var virtualresourcetemplateName: String

  /// Makes a call; parameters that are nil are not sent.
  public init(virtualresourcetemplateName: String, projectID: String? = nil) {
    self.projectID = projectID
    self.virtualresourcetemplateName = virtualresourcetemplateName
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.path("virtualresourcetemplate_name", virtualresourcetemplateName)
  }
}

extension ModelArtsClient {
  /// Calls `ShowVirtualResourceTemplate`.
  ///
  /// Documented failures: 404.
  public func showVirtualResourceTemplate(
    virtualresourcetemplateName: String, projectID: String? = nil
  ) async throws(ClientError) -> ShowVirtualResourceTemplateResponse {
    try await send(ShowVirtualResourceTemplate(
      virtualresourcetemplateName: virtualresourcetemplateName, projectID: projectID
    ))
  }
}
