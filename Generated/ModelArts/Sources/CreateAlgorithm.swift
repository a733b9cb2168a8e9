// Made by Tablature from CreateAlgorithm.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `POST /v2/{project_id}/algorithms`.
public struct CreateAlgorithm: APIOperation {
  public typealias Output = CreateAlgorithmResponse
  public static let route = APIRoute(.post, "/v2/{project_id}/algorithms", statuses: [201])

  public var projectID: String?
  public var body: CreateAlgorithmRequest

  public init(body: CreateAlgorithmRequest, projectID: String? = nil) {
    (self.body, self.projectID) = (body, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID])
    request.json(body)
  }

  public func validate(with validator: inout Validator) { validator.check(body, "body") }
}

extension TrainingManagementOperations {
  /// `POST /v2/{project_id}/algorithms`.
  public func createAlgorithm(
    body: CreateAlgorithmRequest, projectID: String? = nil
  ) async throws(ClientError) -> CreateAlgorithmResponse {
    try await send(CreateAlgorithm(body: body, projectID: projectID))
  }
}

public typealias CreateAlgorithmRequest = ChangeAlgorithmRequest
public typealias CreateAlgorithmResponse = AlgorithmResponse
public typealias CreateAlgorithmResponseMetadata = AlgorithmResponseMetadata
public typealias CreateAlgorithmResponseJobConfig = AlgorithmResponseJobConfig
public typealias CreateAlgorithmResponseJobConfigParameters = JobAlgorithmResponseParameters
public typealias CreateAlgorithmResponseJobConfigParametersConstraint = JobAlgorithmResponseParametersConstraint
public typealias CreateAlgorithmResponseJobConfigParametersI18nDescription = JobAlgorithmResponseParametersI18nDescription
public typealias CreateAlgorithmResponseJobConfigInputs = AlgorithmResponseJobConfigInputs
public typealias CreateAlgorithmResponseJobConfigInputsRemoteConstraints = AlgorithmResponseJobConfigInputsRemoteConstraints
public typealias CreateAlgorithmResponseJobConfigOutputs = AlgorithmResponseJobConfigOutputs
public typealias CreateAlgorithmResponseJobConfigEngine = AlgorithmResponseJobConfigEngine
public typealias CreateAlgorithmResponseJobConfigCodeTree = AlgorithmResponseJobConfigCodeTree
public typealias CreateAlgorithmResponseResourceRequirements = AlgorithmResponseResourceRequirements
public typealias CreateAlgorithmResponseAdvancedConfig = AlgorithmResponseAdvancedConfig
public typealias CreateAlgorithmResponseAdvancedConfigAutoSearch = AlgorithmResponseAdvancedConfigAutoSearch
public typealias CreateAlgorithmResponseAdvancedConfigAutoSearchRewardAttrs = JobAlgorithmResponsePoliciesAutoSearchRewardAttrs
public typealias CreateAlgorithmResponseAdvancedConfigAutoSearchSearchParams = AlgorithmResponseAdvancedConfigAutoSearchSearchParams
public typealias CreateAlgorithmResponseAdvancedConfigAutoSearchAlgoConfigs = JobAlgorithmResponsePoliciesAutoSearchAlgoConfigs
