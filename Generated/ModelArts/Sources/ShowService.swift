// Made by Tablature from ShowService.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ShowService`.
///
/// `GET /v1/{project_id}/services/{service_id}`.
public struct ShowService: APIOperation {
  public typealias Output = ShowServiceResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ShowService",
      method: .get,
      path: "/v1/{project_id}/services/{service_id}",
      documentedStatuses: [200]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `service_id`: string, required.
  public var serviceID: String

  /// Makes a call; parameters that are nil are not sent.
  public init(serviceID: String, projectID: String? = nil) {
    self.projectID = projectID
    self.serviceID = serviceID
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.path("service_id", serviceID)
  }
}

extension ModelArtsClient {
  /// Calls `ShowService`.
  public func showService(
    serviceID: String, projectID: String? = nil
  ) async throws(ClientError) -> ShowServiceResponse {
    try await send(ShowService(serviceID: serviceID, projectID: projectID))
  }
}
