// Made by Tablature from DeleteService.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `DeleteService`.
///
/// `DELETE /v1/{project_id}/services/{service_id}`.
public struct DeleteService: APIOperation {
  public typealias Output = JSONValue

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "DeleteService",
      method: .delete,
      path: "/v1/{project_id}/services/{service_id}",
      documentedStatuses: [200]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `service_id`: string, required, a list separated by `,`.
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
  /// Calls `DeleteService`.
  public func deleteService(serviceID: String, projectID: String? = nil) async throws(ClientError) -> JSONValue {
    try await send(DeleteService(serviceID: serviceID, projectID: projectID))
  }
}
