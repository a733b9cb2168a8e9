// Made by Tablature from CreateDataset.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `CreateDataset`.
///
/// `POST /v2/{project_id}/datasets`.
public struct CreateDataset: APIOperation {
  public typealias Output = CreateDatasetResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "CreateDataset",
      method: .post,
      path: "/v2/{project_id}/datasets",
      documentedStatuses: [201, 401, 403, 404]
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
  /// Calls `CreateDataset`.
  ///
  /// Documented failures: 401, 403, 404.
  public func createDataset(
    body: JSONValue, projectID: String? = nil
  ) async throws(ClientError) -> CreateDatasetResponse {
    try await send(CreateDataset(body: body, projectID: projectID))
  }
}
