// Made by Tablature from ShowOsConfig.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ShowOsConfig`.
///
/// `GET /v1/{project_id}/os-user-config`.
public struct ShowOsConfig: APIOperation {
  public typealias Output = ShowOsConfigResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ShowOsConfig",
      method: .get,
      path: "/v1/{project_id}/os-user-config",
      documentedStatuses: [200, 404]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?

  /// Makes a call; parameters that are nil are not sent.
  public init(projectID: String? = nil) {
    self.projectID = projectID
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
  }
}

extension ModelArtsClient {
  /// Calls `ShowOsConfig`.
  ///
  /// Documented failures: 404.
  public func showOSConfig(projectID: String? = nil) async throws(ClientError) -> ShowOsConfigResponse {
    try await send(ShowOsConfig(projectID: projectID))
  }
}
