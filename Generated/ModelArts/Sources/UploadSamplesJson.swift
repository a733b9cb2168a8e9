// Made by Tablature from UploadSamplesJson.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `UploadSamplesJson`.
///
/// `POST /v2/{project_id}/datasets/{dataset_id}/data-annotations/samples`.
public struct UploadSamplesJson: APIOperation {
  public typealias Output = UploadSamplesJsonResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "UploadSamplesJson",
      method: .post,
      path: "/v2/{project_id}/datasets/{dataset_id}/data-annotations/samples",
      documentedStatuses: [200, 401, 403, 404]
    )
  }

  /// `dataset_id`: string, required.
  public var datasetID: String
  /// `project_id`: string, required.
  public var projectID: String?
  /// What the request carries.
  public var body: UploadSamplesJsonRequest

  /// Makes a call; parameters that are nil are not sent.
  public init(datasetID: String, body: UploadSamplesJsonRequest, projectID: String? = nil) {
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

extension UploadSamplesJson {
  public func validate(with validator: inout Validator) {
    validator.check(body, "body")
  }
}

extension ModelArtsClient {
  /// Calls `UploadSamplesJson`.
  ///
  /// Documented failures: 401, 403, 404.
  public func uploadSamplesJSON(
    datasetID: String, body: UploadSamplesJsonRequest, projectID: String? = nil
  ) async throws(ClientError) -> UploadSamplesJsonResponse {
    try await send(UploadSamplesJson(datasetID: datasetID, body: body, projectID: projectID))
  }
}
