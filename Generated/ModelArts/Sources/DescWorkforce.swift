// Made by Tablature from DescWorkforce.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `DescWorkforce`.
///
/// `GET /v2/{project_id}/workforces/{workforce_id}`.
public struct DescWorkforce: APIOperation {
  public typealias Output = DescWorkforceResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "DescWorkforce",
      method: .get,
      path: "/v2/{project_id}/workforces/{workforce_id}",
      documentedStatuses: [200, 401, 403, 404]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `workforce_id`: string, required.
  public var workforceID: String

  /// Makes a call; parameters that are nil are not sent.
  public init(workforceID: String, projectID: String? = nil) {
    self.projectID = projectID
    self.workforceID = workforceID
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.path("workforce_id", workforceID)
  }
}

extension ModelArtsClient {
  /// Calls `DescWorkforce`.
  ///
  /// Documented failures: 401, 403, 404.
  public func descWorkforce(
    workforceID: String, projectID: String? = nil
  ) async throws(ClientError) -> DescWorkforceResponse {
    try await send(DescWorkforce(workforceID: workforceID, projectID: projectID))
  }
}
