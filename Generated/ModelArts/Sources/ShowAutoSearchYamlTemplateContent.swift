// Made by Tablature from ShowAutoSearchYamlTemplateContent.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ShowAutoSearchYamlTemplateContent`.
///
/// `GET /v2/{project_id}/training-jobs/autosearch/yaml-templates/{algorithm_type}/{algorithm_name}`.
public struct ShowAutoSearchYamlTemplateContent: APIOperation {
  public typealias Output = ShowAutoSearchYamlTemplateContentResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ShowAutoSearchYamlTemplateContent",
      method: .get,
      path: "/v2/{project_id}/training-jobs/autosearch/yaml-templates/{algorithm_type}/{algorithm_name}",
      documentedStatuses: [200]
    )
  }

  /// `algorithm_type`: string, required.
  public var algorithmType: String
  /// `algorithm_name`: string, required.
  public var algorithmName: String
  /// `project_id`: string, required.
  public var projectID: String?

  /// Makes a call; parameters that are nil are not sent.
  public init(algorithmType: String, algorithmName: String, projectID: String? = nil) {
    self.algorithmType = algorithmType
    self.algorithmName = algorithmName
    self.projectID = projectID
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("algorithm_type", algorithmType)
    request.path("algorithm_name", algorithmName)
    request.path("project_id", projectID)
  }
}

extension ModelArtsClient {
  /// Calls `ShowAutoSearchYamlTemplateContent`.
  public func showAutoSearchYAMLTemplateContent(
    algorithmType: String, algorithmName: String, projectID: String? = nil
  ) async throws(ClientError) -> ShowAutoSearchYamlTemplateContentResponse {
    try await send(ShowAutoSearchYamlTemplateContent(
      algorithmType: algorithmType, algorithmName: algorithmName, projectID: projectID
    ))
  }
}
