// Made by Tablature from CreateAlgorithm.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `CreateAlgorithm`.
///
/// `POST /v2/{project_id}/algorithms`.
public struct CreateAlgorithm: APIOperation {
  public typealias Output = CreateAlgorithmResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "CreateAlgorithm",
      method: .post,
      path: "/v2/{project_id}/algorithms",
      documentedStatuses: [201]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// What the request carries.
  public var body: JSONValue

  /// Makes a call; parameters that are nil are not sent.
  public init(body: JSONValue, projectID: String? = nil) {
    self.projectID = projectID
    self.body = body
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.json(body)
  }
}

extension ModelArtsClient {
  /// Calls `CreateAlgorithm`.
  public func createAlgorithm(
    body: JSONValue, projectID: String? = nil
  ) async throws(ClientError) -> CreateAlgorithmResponse {
    try await send(CreateAlgorithm(body: body, projectID: projectID))
  }
}
