// Made by Tablature from ShowAlgorithmByUuid.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ShowAlgorithmByUuid`.
///
/// `GET /v2/{project_id}/algorithms/{algorithm_id}`.
public struct ShowAlgorithmByUuid: APIOperation {
  public typealias Output = ShowAlgorithmByUuidResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ShowAlgorithmByUuid",
      method: .get,
      path: "/v2/{project_id}/algorithms/{algorithm_id}",
      documentedStatuses: [200]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `algorithm_id`: string, required.
  public var algorithmID: String

  /// Makes a call; parameters that are nil are not sent.
  public init(algorithmID: String, projectID: String? = nil) {
    self.projectID = projectID
    self.algorithmID = algorithmID
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.path("algorithm_id", algorithmID)
  }
}

extension ModelArtsClient {
  /// Calls `ShowAlgorithmByUuid`.
  public func showAlgorithmByUUID(
    algorithmID: String, projectID: String? = nil
  ) async throws(ClientError) -> ShowAlgorithmByUuidResponse {
    try await send(ShowAlgorithmByUuid(algorithmID: algorithmID, projectID: projectID))
  }
}
