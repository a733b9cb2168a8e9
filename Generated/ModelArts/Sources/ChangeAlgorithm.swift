// Made by Tablature from ChangeAlgorithm.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `PUT /v2/{project_id}/algorithms/{algorithm_id}`.
public struct ChangeAlgorithm: APIOperation {
  public typealias Output = ChangeAlgorithmResponse
  public static let route = APIRoute(.put, "/v2/{project_id}/algorithms/{algorithm_id}", statuses: [201])

  public var projectID: String?
  public var algorithmID: String
  public var body: ChangeAlgorithmRequest

  public init(algorithmID: String, body: ChangeAlgorithmRequest, projectID: String? = nil) {
    (self.algorithmID, self.body, self.projectID) = (algorithmID, body, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID, "algorithm_id": algorithmID])
    request.json(body)
  }

  public func validate(with validator: inout Validator) { validator.check(body, "body") }
}

extension TrainingManagementOperations {
  /// `PUT /v2/{project_id}/algorithms/{algorithm_id}`.
  public func changeAlgorithm(
    algorithmID: String, body: ChangeAlgorithmRequest, projectID: String? = nil
  ) async throws(ClientError) -> ChangeAlgorithmResponse {
    try await send(ChangeAlgorithm(algorithmID: algorithmID, body: body, projectID: projectID))
  }
}

public struct ChangeAlgorithmRequest: APIObject {
  public var metadata: AlgorithmMetadata?
  public var jobConfig: AlgorithmJobConfig?
  public var resourceRequirements: [ResourceRequirementInput]?
  public var advancedConfig: AlgorithmAdvancedConfig?

  public init(
    metadata: AlgorithmMetadata? = nil, jobConfig: AlgorithmJobConfig? = nil,
    resourceRequirements: [ResourceRequirementInput]? = nil, advancedConfig: AlgorithmAdvancedConfig? = nil
  ) {
    (self.metadata, self.jobConfig, self.resourceRequirements) = (metadata, jobConfig, resourceRequirements)
    self.advancedConfig = advancedConfig
  }

  public static let fields: Fields<Self> = [
    "metadata": \.metadata, "job_config": \.jobConfig, "resource_requirements": \.resourceRequirements,
    "advanced_config": \.advancedConfig
  ]
}

public typealias ChangeAlgorithmResponse = AlgorithmResponse
public typealias ChangeAlgorithmResponseMetadata = AlgorithmResponseMetadata
public typealias ChangeAlgorithmResponseJobConfig = AlgorithmResponseJobConfig
public typealias ChangeAlgorithmResponseJobConfigParameters = JobAlgorithmResponseParameters
public typealias ChangeAlgorithmResponseJobConfigParametersConstraint = JobAlgorithmResponseParametersConstraint
public typealias ChangeAlgorithmResponseJobConfigParametersI18nDescription = JobAlgorithmResponseParametersI18nDescription
public typealias ChangeAlgorithmResponseJobConfigInputs = AlgorithmResponseJobConfigInputs
public typealias ChangeAlgorithmResponseJobConfigInputsRemoteConstraints = AlgorithmResponseJobConfigInputsRemoteConstraints
public typealias ChangeAlgorithmResponseJobConfigOutputs = AlgorithmResponseJobConfigOutputs
public typealias ChangeAlgorithmResponseJobConfigEngine = AlgorithmResponseJobConfigEngine
public typealias ChangeAlgorithmResponseJobConfigCodeTree = AlgorithmResponseJobConfigCodeTree
public typealias ChangeAlgorithmResponseResourceRequirements = AlgorithmResponseResourceRequirements
public typealias ChangeAlgorithmResponseAdvancedConfig = AlgorithmResponseAdvancedConfig
public typealias ChangeAlgorithmResponseAdvancedConfigAutoSearch = AlgorithmResponseAdvancedConfigAutoSearch
public typealias ChangeAlgorithmResponseAdvancedConfigAutoSearchRewardAttrs = JobAlgorithmResponsePoliciesAutoSearchRewardAttrs
public typealias ChangeAlgorithmResponseAdvancedConfigAutoSearchSearchParams = AlgorithmResponseAdvancedConfigAutoSearchSearchParams
public typealias ChangeAlgorithmResponseAdvancedConfigAutoSearchAlgoConfigs = JobAlgorithmResponsePoliciesAutoSearchAlgoConfigs
