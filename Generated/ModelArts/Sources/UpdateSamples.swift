// Made by Tablature from UpdateSamples.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `UpdateSamples`.
///
/// `PUT /v2/{project_id}/datasets/{dataset_id}/data-annotations/samples`.
public struct UpdateSamples: APIOperation {
  public typealias Output = UpdateSamplesResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "UpdateSamples",
      method: .put,
      path: "/v2/{project_id}/datasets/{dataset_id}/data-annotations/samples",
      documentedStatuses: [200, 401, 403, 404]
    )
  }

  /// `dataset_id`: string, required.
  public var datasetID: String
  /// `project_id`: string, required.
  public var projectID: String?
  /// What the request carries.
  public var body: UpdateSamplesRequest

  /// Makes a call; parameters that are nil are not sent.
  public init(datasetID: String, body: UpdateSamplesRequest, projectID: String? = nil) {
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

extension UpdateSamples {
  public func validate(with validator: inout Validator) {
    validator.check(body, "body")
  }
}

extension ModelArtsClient {
  /// Calls `UpdateSamples`.
  ///
  /// Documented failures: 401, 403, 404.
  public func updateSamples(
    datasetID: String, body: UpdateSamplesRequest, projectID: String? = nil
  ) async throws(ClientError) -> UpdateSamplesResponse {
    try await send(UpdateSamples(datasetID: datasetID, body: body, projectID: projectID))
  }
}
