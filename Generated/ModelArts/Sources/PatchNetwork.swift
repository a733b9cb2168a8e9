// Made by Tablature from PatchNetwork.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `PatchNetwork`.
///
/// `PATCH /v1/{project_id}/networks/{network_name}`.
public struct PatchNetwork: APIOperation {
  public typealias Output = PatchNetworkResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "PatchNetwork",
      method: .patch,
      path: "/v1/{project_id}/networks/{network_name}",
      documentedStatuses: [200, 400, 404]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `network_name`: string, required.
  public var networkName: String
  /// `Content-Type`: string, required.
  public var contentType: String
  /// What the request carries.
  public var body: PatchNetworkRequest

  /// Makes a call; parameters that are nil are not sent.
  public init(networkName: String, contentType: String, body: PatchNetworkRequest, projectID: String? = nil) {
    self.projectID = projectID
    self.networkName = networkName
    self.contentType = contentType
    self.body = body
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.path("network_name", networkName)
    request.header("Content-Type", contentType)
    request.json(body)
  }
}

extension PatchNetwork {
  public func validate(with validator: inout Validator) {
    validator.check(body, "body")
  }
}

extension ModelArtsClient {
  /// Calls `PatchNetwork`.
  ///
  /// Documented failures: 400, 404.
  public func patchNetwork(
    networkName: String, contentType: String, body: PatchNetworkRequest, projectID: String? = nil
  ) async throws(ClientError) -> PatchNetworkResponse {
    try await send(PatchNetwork(networkName: networkName, contentType: contentType, body: body, projectID: projectID))
  }
}
