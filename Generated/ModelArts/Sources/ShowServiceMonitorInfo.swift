// Made by Tablature from ShowServiceMonitorInfo.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ShowServiceMonitorInfo`.
///
/// `GET /v1/{project_id}/services/{service_id}/monitor`.
public struct ShowServiceMonitorInfo: APIOperation {
  public typealias Output = ShowServiceMonitorInfoResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ShowServiceMonitorInfo",
      method: .get,
      path: "/v1/{project_id}/services/{service_id}/monitor",
      documentedStatuses: [200]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `service_id`: string, required.
  public var serviceID: String
  /// `node_id`: string.
  public var nodeID: String?

  /// Makes a call; parameters that are nil are not sent.
  public init(serviceID: String, nodeID: String? = nil, projectID: String? = nil) {
    self.projectID = projectID
    self.serviceID = serviceID
    self.nodeID = nodeID
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.path("service_id", serviceID)
    request.query("node_id", nodeID)
  }
}

extension ModelArtsClient {
  /// Calls `ShowServiceMonitorInfo`.
  public func showServiceMonitorInfo(
    serviceID: String, nodeID: String? = nil, projectID: String? = nil
  ) async throws(ClientError) -> ShowServiceMonitorInfoResponse {
    try await send(ShowServiceMonitorInfo(serviceID: serviceID, nodeID: nodeID, projectID: projectID))
  }
}
