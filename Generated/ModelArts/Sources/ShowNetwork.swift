// Made by Tablature from ShowNetwork.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v1/{project_id}/networks/{network_name}`.
public struct ShowNetwork: APIOperation {
  public typealias Output = ShowNetworkResponse
  public static let route = APIRoute(.get, "/v1/{project_id}/networks/{network_name}", statuses: [200, 404])

  public var projectID: String?
  public var networkName: String

  public init(networkName: String, projectID: String? = nil) {
    (self.networkName, self.projectID) = (networkName, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID, "network_name": networkName])
  }
}

extension NetworkManagementOperations {
  /// `GET /v1/{project_id}/networks/{network_name}`; fails with 404.
  public func showNetwork(
    networkName: String, projectID: String? = nil
  ) async throws(ClientError) -> ShowNetworkResponse {
    try await send(ShowNetwork(networkName: networkName, projectID: projectID))
  }
}

public typealias ShowNetworkResponse = Network
