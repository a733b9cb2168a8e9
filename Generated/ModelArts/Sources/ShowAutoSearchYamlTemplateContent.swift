// Made by Tablature from ShowAutoSearchYamlTemplateContent.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v2/{project_id}/training-jobs/autosearch/yaml-templates/{algorithm_type}/{algorithm_name}`.
public struct ShowAutoSearchYAMLTemplateContent: APIOperation {
  public typealias Output = ShowAutoSearchYAMLTemplateContentResponse
  public static let name = "ShowAutoSearchYamlTemplateContent"
  public static let route = APIRoute(
    .get, "/v2/{project_id}/training-jobs/autosearch/yaml-templates/{algorithm_type}/{algorithm_name}", statuses: [200]
  )

  public var algorithmType: String
  public var algorithmName: String
  public var projectID: String?

  public init(algorithmType: String, algorithmName: String, projectID: String? = nil) {
    (self.algorithmType, self.algorithmName, self.projectID) = (algorithmType, algorithmName, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["algorithm_type": algorithmType, "algorithm_name": algorithmName, "project_id": projectID])
  }
}

extension TrainingManagementOperations {
  /// `GET /v2/{project_id}/training-jobs/autosearch/yaml-templates/{algorithm_type}/{algorithm_name}`.
  public func showAutoSearchYAMLTemplateContent(
    algorithmType: String, algorithmName: String, projectID: String? = nil
  ) async throws(ClientError) -> ShowAutoSearchYAMLTemplateContentResponse {
    try await send(ShowAutoSearchYAMLTemplateContent(
      algorithmType: algorithmType, algorithmName: algorithmName, projectID: projectID
    ))
  }
}

public struct ShowAutoSearchYAMLTemplateContentResponse: APIObject {
  public var fileName: String?
  public var content: String?
  public init(fileName: String? = nil, content: String? = nil) { (self.fileName, self.content) = (fileName, content) }
  public static let fields: Fields<Self> = ["file_name": \.fileName, "content": \.content]
}
