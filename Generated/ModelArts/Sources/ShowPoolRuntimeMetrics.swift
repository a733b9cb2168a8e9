// Made by Tablature from ShowPoolRuntimeMetrics.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ShowPoolRuntimeMetrics`.
///
/// `GET /v2/{project_id}/metrics/runtime/pools`.
public struct ShowPoolRuntimeMetrics: APIOperation {
  public typealias Output = ShowPoolRuntimeMetricsResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ShowPoolRuntimeMetrics",
      method: .get,
      path: "/v2/{project_id}/metrics/runtime/pools",
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
  /// Calls `ShowPoolRuntimeMetrics`.
  public func showPoolRuntimeMetrics(
    projectID: String? = nil
  ) async throws(ClientError) -> ShowPoolRuntimeMetricsResponse {
    try await send(ShowPoolRuntimeMetrics(projectID: projectID))
  }
}
