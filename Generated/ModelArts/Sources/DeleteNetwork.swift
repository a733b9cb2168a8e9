// Made by Tablature from DeleteNetwork.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `DELETE /v1/{project_id}/networks/{network_name}`.
public struct DeleteNetwork: APIOperation {
  public typealias Output = DeleteNetworkResponse
  public static let route = APIRoute(.delete, "/v1/{project_id}/networks/{network_name}", statuses: [200, 404])

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
  /// `DELETE /v1/{project_id}/networks/{network_name}`; fails with 404.
  public func deleteNetwork(
    networkName: String, projectID: String? = nil
  ) async throws(ClientError) -> DeleteNetworkResponse {
    try await send(DeleteNetwork(networkName: networkName, projectID: projectID))
  }
}

public typealias DeleteNetworkResponse = Network
