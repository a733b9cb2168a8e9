// Made by Tablature from ShowAutoSearchYamlTemplatesInfo.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v2/{project_id}/training-jobs/autosearch/yaml-templates`.
public struct ShowAutoSearchYAMLTemplatesInfo: APIOperation {
  public typealias Output = ShowAutoSearchYAMLTemplatesInfoResponse
  public static let name = "ShowAutoSearchYamlTemplatesInfo"
  public static let route = APIRoute(.get, "/v2/{project_id}/training-jobs/autosearch/yaml-templates", statuses: [200])

  public var projectID: String?
  public init(projectID: String? = nil) { self.projectID = projectID }
  public func encode(into request: inout RequestBuilder) { request.path(["project_id": projectID]) }
}

extension TrainingManagementOperations {
  /// `GET /v2/{project_id}/training-jobs/autosearch/yaml-templates`.
  public func showAutoSearchYAMLTemplatesInfo(
    projectID: String? = nil
  ) async throws(ClientError) -> ShowAutoSearchYAMLTemplatesInfoResponse {
    try await send(ShowAutoSearchYAMLTemplatesInfo(projectID: projectID))
  }
}

public struct ShowAutoSearchYAMLTemplatesInfoResponse: APIObject {
  public var yamlTemplates: [YAMLTemplate]?
  public init(yamlTemplates: [YAMLTemplate]? = nil) { self.yamlTemplates = yamlTemplates }
  public static let fields: Fields<Self> = ["yaml_templates": \.yamlTemplates]
}

public struct YAMLTemplate: APIObject {
  public var algorithmTypeEn: String?
  public var algorithmTypeZh: String?
  public var algorithmNames: [String]?

  public init(algorithmTypeEn: String? = nil, algorithmTypeZh: String? = nil, algorithmNames: [String]? = nil) {
    (self.algorithmTypeEn, self.algorithmTypeZh) = (algorithmTypeEn, algorithmTypeZh)
    self.algorithmNames = algorithmNames
  }

  public static let fields: Fields<Self> = [
    "algorithm_type_en": \.algorithmTypeEn, "algorithm_type_zh": \.algorithmTypeZh, "algorithm_names": \.algorithmNames
  ]
}
