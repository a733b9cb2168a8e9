// Made by Tablature from ShowAutoSearchYamlTemplatesInfo.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ShowAutoSearchYamlTemplatesInfo`.
///
/// `GET /v2/{project_id}/training-jobs/autosearch/yaml-templates`.
public struct ShowAutoSearchYamlTemplatesInfo: APIOperation {
  public typealias Output = ShowAutoSearchYamlTemplatesInfoResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ShowAutoSearchYamlTemplatesInfo",
      method: .get,
      path: "/v2/{project_id}/training-jobs/autosearch/yaml-templates",
      documentedStatuses: [200]
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
  /// Calls `ShowAutoSearchYamlTemplatesInfo`.
  public func showAutoSearchYAMLTemplatesInfo(
    projectID: String? = nil
  ) async throws(ClientError) -> ShowAutoSearchYamlTemplatesInfoResponse {
    try await send(ShowAutoSearchYamlTemplatesInfo(projectID: projectID))
  }
}
