// Made by Tablature from UpdateDataset.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `UpdateDataset`.
///
/// `PUT /v2/{project_id}/datasets/{dataset_id}`.
public struct UpdateDataset: APIOperation {
  public typealias Output = UpdateDatasetResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "UpdateDataset",
      method: .put,
      path: "/v2/{project_id}/datasets/{dataset_id}",
      documentedStatuses: [200, 401, 403, 404]
    )
  }

  /// `dataset_id`: string, required.
  public var datasetID: String
  /// `project_id`: string, required.
  public var projectID: String?
  /// What the request carries.
  public var body: UpdateDatasetRequest

  /// Makes a call; parameters that are nil are not sent.
  public init(datasetID: String, body: UpdateDatasetRequest, projectID: String? = nil) {
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

extension UpdateDataset {
  public func validate(with validator: inout Validator) {
    validator.check(body, "body")
  }
}

extension ModelArtsClient {
  /// Calls `UpdateDataset`.
  ///
  /// Documented failures: 401, 403, 404.
  public func updateDataset(
    datasetID: String, body: UpdateDatasetRequest, projectID: String? = nil
  ) async throws(ClientError) -> UpdateDatasetResponse {
    try await send(UpdateDataset(datasetID: datasetID, body: body, projectID: projectID))
  }
}
