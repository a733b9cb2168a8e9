// Made by Tablature from DeleteAlgorithm.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `DELETE /v2/{project_id}/algorithms/{algorithm_id}`.
public struct DeleteAlgorithm: APIOperation {
  public typealias Output = Void
  public static let route = APIRoute(.delete, "/v2/{project_id}/algorithms/{algorithm_id}", statuses: [202])

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
  /// `DELETE /v2/{project_id}/algorithms/{algorithm_id}`.
  public func deleteAlgorithm(algorithmID: String, projectID: String? = nil) async throws(ClientError) {
    try await send(DeleteAlgorithm(algorithmID: algorithmID, projectID: projectID))
  }
}
