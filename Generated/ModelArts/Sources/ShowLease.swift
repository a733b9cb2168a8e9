// Made by Tablature from ShowLease.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ShowLease`.
///
/// `GET /v1/{project_id}/notebooks/{id}/lease`.
public struct ShowLease: APIOperation {
  public typealias Output = ShowLeaseResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ShowLease",
      method: .get,
      path: "/v1/{project_id}/notebooks/{id}/lease",
      documentedStatuses: [200, 401, 403, 404]
    )
  }

  /// `id`: string, required.
  public var id: String
  /// `project_id`: string, required.
  public var projectID: String?

  /// Makes a call; parameters that are nil are not sent.
  public init(id: String, projectID: String? = nil) {
    self.id = id
    self.projectID = projectID
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("id", id)
    request.path("project_id", projectID)
  }
}

extension ModelArtsClient {
  /// Calls `ShowLease`.
  ///
  /// Documented failures: 401, 403, 404.
  public func showLease(id: String, projectID: String? = nil) async throws(ClientError) -> ShowLeaseResponse {
    try await send(ShowLease(id: id, projectID: projectID))
  }
}
