// Made by Tablature from ShowOsQuota.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ShowOsQuota`.
///
/// `GET /v1/{project_id}/quotas`.
public struct ShowOsQuota: APIOperation {
  public typealias Output = ShowOsQuotaResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ShowOsQuota",
      method: .get,
      path: "/v1/{project_id}/quotas",
      documentedStatuses: [200, 404]
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
  /// Calls `ShowOsQuota`.
  ///
  /// Documented failures: 404.
  public func showOSQuota(projectID: String? = nil) async throws(ClientError) -> ShowOsQuotaResponse {
    try await send(ShowOsQuota(projectID: projectID))
  }
}
