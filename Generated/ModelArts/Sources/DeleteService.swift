// Made by Tablature from DeleteService.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `DELETE /v1/{project_id}/services/{service_id}`.
public struct DeleteService: APIOperation {
  public typealias Output = JSONValue
  public static let route = APIRoute(.delete, "/v1/{project_id}/services/{service_id}", statuses: [200])

  public var projectID: String?
  /// `service_id`: string, required, a list separated by `,`.
  public var serviceID: String
  public init(serviceID: String, projectID: String? = nil) { (self.serviceID, self.projectID) = (serviceID, projectID) }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID, "service_id": serviceID])
  }
}

extension ServiceManagementOperations {
  /// `DELETE /v1/{project_id}/services/{service_id}`.
  public func deleteService(serviceID: String, projectID: String? = nil) async throws(ClientError) -> JSONValue {
    try await send(DeleteService(serviceID: serviceID, projectID: projectID))
  }
}
