// Made by Tablature from UpdateLabels.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `UpdateLabels`.
///
/// `PUT /v2/{project_id}/datasets/{dataset_id}/data-annotations/labels`.
public struct UpdateLabels: APIOperation {
  public typealias Output = UpdateLabelsResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "UpdateLabels",
      method: .put,
      path: "/v2/{project_id}/datasets/{dataset_id}/data-annotations/labels",
      documentedStatuses: [200, 401, 403, 404]
    )
  }

  /// `dataset_id`: string, required.
  public var datasetID: String
  /// `project_id`: string, required.
  public var projectID: String?
  /// What the request carries.
  public var body: UpdateLabelsRequest

  /// Makes a call; parameters that are nil are not sent.
  public init(datasetID: String, body: UpdateLabelsRequest, projectID: String? = nil) {
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

extension UpdateLabels {
  public func validate(with validator: inout Validator) {
    validator.check(body, "body")
  }
}

extension ModelArtsClient {
  /// Calls `UpdateLabels`.
  ///
  /// Documented failures: 401, 403, 404.
  public func updateLabels(
    datasetID: String, body: UpdateLabelsRequest, projectID: String? = nil
  ) async throws(ClientError) -> UpdateLabelsResponse {
    try await send(UpdateLabels(datasetID: datasetID, body: body, projectID: projectID))
  }
}
