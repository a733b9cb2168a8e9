// Made by Tablature from ShowAlgorithmByUuid.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v2/{project_id}/algorithms/{algorithm_id}`.
public struct ShowAlgorithmByUuid: APIOperation {
  public typealias Output = ShowAlgorithmByUuidResponse
  public static let route = APIRoute(.get, "/v2/{project_id}/algorithms/{algorithm_id}", statuses: [200])

  public var projectID: String?
  public var algorithmID: String

  public init(algorithmID: String, projectID: String? = nil) {
    (self.algorithmID, self.projectID) = (algorithmID, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID, "algorithm_id": algorithmID])
  }
}

extension TrainingManagementOperations {
  /// Calls `ShowAlgorithmByUuid`.
  public func showAlgorithmByUUID(
    algorithmID: String, projectID: String? = nil
  ) async throws(ClientError) -> ShowAlgorithmByUuidResponse {
    try await send(ShowAlgorithmByUuid(algorithmID: algorithmID, projectID: projectID))
  }
}

public typealias ShowAlgorithmByUuidResponse = AlgorithmResponse
public typealias ShowAlgorithmByUuidResponseMetadata = AlgorithmResponseMetadata
public typealias ShowAlgorithmByUuidResponseJobConfig = AlgorithmResponseJobConfig
public typealias ShowAlgorithmByUuidResponseJobConfigParameters = JobAlgorithmResponseParameters
public typealias ShowAlgorithmByUuidResponseJobConfigParametersConstraint = JobAlgorithmResponseParametersConstraint
public typealias ShowAlgorithmByUuidResponseJobConfigParametersI18nDescription = JobAlgorithmResponseParametersI18nDescription
public typealias ShowAlgorithmByUuidResponseJobConfigInputs = AlgorithmResponseJobConfigInputs
public typealias ShowAlgorithmByUuidResponseJobConfigInputsRemoteConstraints = AlgorithmResponseJobConfigInputsRemoteConstraints
public typealias ShowAlgorithmByUuidResponseJobConfigOutputs = AlgorithmResponseJobConfigOutputs
public typealias ShowAlgorithmByUuidResponseJobConfigEngine = AlgorithmResponseJobConfigEngine
public typealias ShowAlgorithmByUuidResponseJobConfigCodeTree = AlgorithmResponseJobConfigCodeTree
public typealias ShowAlgorithmByUuidResponseResourceRequirements = AlgorithmResponseResourceRequirements
public typealias ShowAlgorithmByUuidResponseAdvancedConfig = AlgorithmResponseAdvancedConfig
public typealias ShowAlgorithmByUuidResponseAdvancedConfigAutoSearch = AlgorithmResponseAdvancedConfigAutoSearch
public typealias ShowAlgorithmByUuidResponseAdvancedConfigAutoSearchRewardAttrs = JobAlgorithmResponsePoliciesAutoSearchRewardAttrs
public typealias ShowAlgorithmByUuidResponseAdvancedConfigAutoSearchSearchParams = AlgorithmResponseAdvancedConfigAutoSearchSearchParams
public typealias ShowAlgorithmByUuidResponseAdvancedConfigAutoSearchAlgoConfigs = JobAlgorithmResponsePoliciesAutoSearchAlgoConfigs
