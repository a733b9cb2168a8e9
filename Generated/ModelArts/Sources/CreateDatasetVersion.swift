// Made by Tablature from CreateDatasetVersion.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `CreateDatasetVersion`.
///
/// `POST /v2/{project_id}/datasets/{dataset_id}/versions`.
public struct CreateDatasetVersion: APIOperation {
  public typealias Output = CreateDatasetVersionResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "CreateDatasetVersion",
      method: .post,
      path: "/v2/{project_id}/datasets/{dataset_id}/versions",
      documentedStatuses: [201, 401, 403, 404]
    )
  }

  /// `dataset_id`: string, required.
  public var datasetID: String
  /// `project_id`: string, required.
  public var projectID: String?
  /// What the request carries.
  public var body: CreateDatasetVersionRequest

  /// Makes a call; parameters that are nil are not sent.
  public init(datasetID: String, body: CreateDatasetVersionRequest, projectID: String? = nil) {
    self.datasetID = datasetID
    self.projectID = projectID
    self.body = body
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("dataset_id", datasetID)
    request.path("project_id", projectID)
    request.json(body)
  }
}

extension CreateDatasetVersion {
  public func validate(with validator: inout Validator) {
    validator.check(body, "body")
  }
}

extension ModelArtsClient {
  /// Calls `CreateDatasetVersion`.
  ///
  /// Documented failures: 401, 403, 404.
  public func createDatasetVersion(
    datasetID: String, body: CreateDatasetVersionRequest, projectID: String? = nil
  ) async throws(ClientError) -> CreateDatasetVersionResponse {
    try await send(CreateDatasetVersion(datasetID: datasetID, body: body, projectID: projectID))
  }
}
