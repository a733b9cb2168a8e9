// Made by Tablature from DeleteAlgorithm.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `DeleteAlgorithm`.
///
/// `DELETE /v2/{project_id}/algorithms/{algorithm_id}`.
public struct DeleteAlgorithm: APIOperation {
  public typealias Output = Void

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "DeleteAlgorithm",
      method: .delete,
      path: "/v2/{project_id}/algorithms/{algorithm_id}",
      documentedStatuses: [202]
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
  /// Calls `DeleteAlgorithm`.
  public func deleteAlgorithm(algorithmID: String, projectID: String? = nil) async throws(ClientError) {
    try await send(DeleteAlgorithm(algorithmID: algorithmID, projectID: projectID))
  }
}
