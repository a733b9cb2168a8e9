// Made by Tablature from ShowServiceUpdateLogs.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ShowServiceUpdateLogs`.
///
/// `GET /v1/{project_id}/services/{service_id}/logs`.
public struct ShowServiceUpdateLogs: APIOperation {
  public typealias Output = ShowServiceUpdateLogsResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ShowServiceUpdateLogs",
      method: .get,
      path: "/v1/{project_id}/services/{service_id}/logs",
      documentedStatuses: [200]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `service_id`: string, required.
  public var serviceID: String
  /// `update_time`: double.
  public var updateTime: Double?

  /// Makes a call; parameters that are nil are not sent.
  public init(serviceID: String, updateTime: Double? = nil, projectID: String? = nil) {
    self.projectID = projectID
    self.serviceID = serviceID
    self.updateTime = updateTime
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.path("service_id", serviceID)
    request.query("update_time", updateTime)
  }
}

extension ModelArtsClient {
  /// Calls `ShowServiceUpdateLogs`.
  public func showServiceUpdateLogs(
    serviceID: String, updateTime: Double? = nil, projectID: String? = nil
  ) async throws(ClientError) -> ShowServiceUpdateLogsResponse {
    try await send(ShowServiceUpdateLogs(serviceID: serviceID, updateTime: updateTime, projectID: projectID))
  }
}
