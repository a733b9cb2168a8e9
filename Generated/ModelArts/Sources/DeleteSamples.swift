// Made by Tablature from DeleteSamples.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `DeleteSamples`.
///
/// `POST /v2/{project_id}/datasets/{dataset_id}/data-annotations/samples/delete`.
public struct DeleteSamples: APIOperation {
  public typealias Output = DeleteSamplesResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "DeleteSamples",
      method: .post,
      path: "/v2/{project_id}/datasets/{dataset_id}/data-annotations/samples/delete",
      documentedStatuses: [200, 401, 403, 404]
    )
  }

  /// `dataset_id`: string, required.
  public var datasetID: String
  /// `project_id`: string, required.
  public var projectID: String?
  /// What the request carries.
  public var body: DeleteSamplesRequest

  /// Makes a call; parameters that are nil are not sent.
  public init(datasetID: String, body: DeleteSamplesRequest, projectID: String? = nil) {
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

extension ModelArtsClient {
  /// Calls `DeleteSamples`.
  ///
  /// Documented failures: 401, 403, 404.
  public func deleteSamples(
    datasetID: String, body: DeleteSamplesRequest, projectID: String? = nil
  ) async throws(ClientError) -> DeleteSamplesResponse {
    try await send(DeleteSamples(datasetID: datasetID, body: body, projectID: projectID))
  }
}
