// Made by Tablature from CreateNetwork.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `CreateNetwork`.
///
/// `POST /v1/{project_id}/networks`.
public struct CreateNetwork: APIOperation {
  public typealias Output = CreateNetworkResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "CreateNetwork",
      method: .post,
      path: "/v1/{project_id}/networks",
      documentedStatuses: [200, 400]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// What the request carries.
  public var body: CreateNetworkRequest

  /// Makes a call; parameters that are nil are not sent.
  public init(body: CreateNetworkRequest, projectID: String? = nil) {
    self.projectID = projectID
    self.body = body
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.json(body)
  }
}

extension CreateNetwork {
  public func validate(with validator: inout Validator) {
    validator.check(body, "body")
  }
}

extension ModelArtsClient {
  /// Calls `CreateNetwork`.
  ///
  /// Documented failures: 400.
  public func createNetwork(
    body: CreateNetworkRequest, projectID: String? = nil
  ) async throws(ClientError) -> CreateNetworkResponse {
    try await send(CreateNetwork(body: body, projectID: projectID))
  }
}
