// Made by Tablature from ListVirtualresourceFlavors.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ListVirtualresourceFlavors`.
///
/// `GET /v1/{project_id}/virtualresourceflavors`.
public struct ListVirtualresourceFlavors: APIOperation {
  public typealias Output = ListVirtualresourceFlavorsResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ListVirtualresourceFlavors",
      method: .get,
      path: "/v1/{project_id}/virtualresourceflavors",
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
  /// Calls `ListVirtualresourceFlavors`.
  ///
  /// Documented failures: 404.
  public func listVirtualresourceFlavors(
    projectID: String? = nil
  ) async throws(ClientError) -> ListVirtualresourceFlavorsResponse {
    try await send(ListVirtualresourceFlavors(projectID: projectID))
  }
}
