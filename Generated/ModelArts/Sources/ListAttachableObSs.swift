// Made by Tablature from ListAttachableObSs.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ListAttachableObSs`.
///
/// `GET /v1/{project_id}/notebooks/{instance_id}/storage`.
public struct ListAttachableObSs: APIOperation {
  public typealias Output = ListAttachableObSsResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ListAttachableObSs",
      method: .get,
      path: "/v1/{project_id}/notebooks/{instance_id}/storage",
      documentedStatuses: [200, 401, 403, 404]
    )
  }

  /// `instance_id`: string, required.
  public var instanceID: String
  /// `project_id`: string, required.
  public var projectID: String?

  /// Makes a call; parameters that are nil are not sent.
  public init(instanceID: String, projectID: String? = nil) {
    self.instanceID = instanceID
    self.projectID = projectID
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("instance_id", instanceID)
    request.path("project_id", projectID)
  }
}

extension ModelArtsClient {
  /// Calls `ListAttachableObSs`.
  ///
  /// Documented failures: 401, 403, 404.
  public func listAttachableObSs(
    instanceID: String, projectID: String? = nil
  ) async throws(ClientError) -> ListAttachableObSsResponse {
    try await send(ListAttachableObSs(instanceID: instanceID, projectID: projectID))
  }
}
