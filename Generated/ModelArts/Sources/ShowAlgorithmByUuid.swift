// Made by Tablature from ShowAlgorithmByUuid.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v2/{project_id}/algorithms/{algorithm_id}`.
public struct ShowAlgorithmByUUID: APIOperation {
  public typealias Output = ShowAlgorithmByUUIDResponse
  public static let name = "ShowAlgorithmByUuid"
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
  /// `GET /v2/{project_id}/algorithms/{algorithm_id}`.
  public func showAlgorithmByUUID(
    algorithmID: String, projectID: String? = nil
  ) async throws(ClientError) -> ShowAlgorithmByUUIDResponse {
    try await send(ShowAlgorithmByUUID(algorithmID: algorithmID, projectID: projectID))
  }
}

public typealias ShowAlgorithmByUUIDResponse = AlgorithmResponse
public typealias ShowAlgorithmByUUIDResponseMetadata = AlgorithmResponseMetadata
public typealias ShowAlgorithmByUUIDResponseJobConfig = AlgorithmResponseJobConfig
public typealias ShowAlgorithmByUUIDResponseJobConfigParameters = JobAlgorithmResponseParameters
public typealias ShowAlgorithmByUUIDResponseJobConfigParametersConstraint = JobAlgorithmResponseParametersConstraint
public typealias ShowAlgorithmByUUIDResponseJobConfigParametersI18nDescription = JobAlgorithmResponseParametersI18nDescription
public typealias ShowAlgorithmByUUIDResponseJobConfigInputs = AlgorithmResponseJobConfigInputs
public typealias ShowAlgorithmByUUIDResponseJobConfigInputsRemoteConstraints = AlgorithmResponseJobConfigInputsRemoteConstraints
public typealias ShowAlgorithmByUUIDResponseJobConfigOutputs = AlgorithmResponseJobConfigOutputs
public typealias ShowAlgorithmByUUIDResponseJobConfigEngine = AlgorithmResponseJobConfigEngine
public typealias ShowAlgorithmByUUIDResponseJobConfigCodeTree = AlgorithmResponseJobConfigCodeTree
public typealias ShowAlgorithmByUUIDResponseResourceRequirements = AlgorithmResponseResourceRequirements
public typealias ShowAlgorithmByUUIDResponseAdvancedConfig = AlgorithmResponseAdvancedConfig
public typealias ShowAlgorithmByUUIDResponseAdvancedConfigAutoSearch = AlgorithmResponseAdvancedConfigAutoSearch
public typealias ShowAlgorithmByUUIDResponseAdvancedConfigAutoSearchRewardAttrs = JobAlgorithmResponsePoliciesAutoSearchRewardAttrs
public typealias ShowAlgorithmByUUIDResponseAdvancedConfigAutoSearchSearchParams = AlgorithmResponseAdvancedConfigAutoSearchSearchParams
public typealias ShowAlgorithmByUUIDResponseAdvancedConfigAutoSearchAlgoConfigs = JobAlgorithmResponsePoliciesAutoSearchAlgoConfigs
