// Made by Tablature from ShowSearchAlgorithms.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ShowSearchAlgorithms`.
///
/// `GET /v2/{project_id}/search-algorithms`.
public struct ShowSearchAlgorithms: APIOperation {
  public typealias Output = ShowSearchAlgorithmsResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ShowSearchAlgorithms",
      method: .get,
      path: "/v2/{project_id}/search-algorithms",
      documentedStatuses: [200]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?

  /// Makes a call; parameters that are nil are not sent.
  public init(projectID: String? = nil) {
    self.projectID = projectID
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
  }
}

extension ModelArtsClient {
  /// Calls `ShowSearchAlgorithms`.
  public func showSearchAlgorithms(projectID: String? = nil) async throws(ClientError) -> ShowSearchAlgorithmsResponse {
    try await send(ShowSearchAlgorithms(projectID: projectID))
  }
}
