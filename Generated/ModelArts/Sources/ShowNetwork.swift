// Made by Tablature from ShowNetwork.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ShowNetwork`.
///
/// `GET /v1/{project_id}/networks/{network_name}`.
public struct ShowNetwork: APIOperation {
  public typealias Output = ShowNetworkResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ShowNetwork",
      method: .get,
      path: "/v1/{project_id}/networks/{network_name}",
      documentedStatuses: [200, 404]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `network_name`: string, required.
  public var networkName: String
  /// What the request carries.
  public var body: JSONValue

  /// Makes a call; parameters that are nil are not sent.
  public init(networkName: String, body: JSONValue, projectID: String? = nil) {
    self.projectID = projectID
    self.networkName = networkName
    self.body = body
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.path("network_name", networkName)
    request.json(body)
  }
}

extension ModelArtsClient {
  /// Calls `ShowNetwork`.
  ///
  /// Documented failures: 404.
  public func showNetwork(
    networkName: String, body: JSONValue, projectID: String? = nil
  ) async throws(ClientError) -> ShowNetworkResponse {
    try await send(ShowNetwork(networkName: networkName, body: body, projectID: projectID))
  }
}
