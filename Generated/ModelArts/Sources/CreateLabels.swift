// Made by Tablature from CreateLabels.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `CreateLabels`.
///
/// `POST /v2/{project_id}/datasets/{dataset_id}/data-annotations/labels`.
public struct CreateLabels: APIOperation {
  public typealias Output = CreateLabelsResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "CreateLabels",
      method: .post,
      path: "/v2/{project_id}/datasets/{dataset_id}/data-annotations/labels",
      documentedStatuses: [200, 401, 403, 404]
    )
  }

  /// `dataset_id`: string, required.
  public var datasetID: String
  /// `project_id`: string, required.
  public var projectID: String?
  /// What the request carries.
  public var body: CreateLabelsRequest

  /// Makes a call; parameters that are nil are not sent.
  public init(datasetID: String, body: CreateLabelsRequest, projectID: String? = nil) {
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

extension CreateLabels {
  public func validate(with validator: inout Validator) {
    validator.check(body, "body")
  }
}

extension ModelArtsClient {
  /// Calls `CreateLabels`.
  ///
  /// Documented failures: 401, 403, 404.
  public func createLabels(
    datasetID: String, body: CreateLabelsRequest, projectID: String? = nil
  ) async throws(ClientError) -> CreateLabelsResponse {
    try await send(CreateLabels(datasetID: datasetID, body: body, projectID: projectID))
  }
}
