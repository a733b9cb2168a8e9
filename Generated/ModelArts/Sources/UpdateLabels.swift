// Made by Tablature from UpdateLabels.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `PUT /v2/{project_id}/datasets/{dataset_id}/data-annotations/labels`.
public struct UpdateLabels: APIOperation {
  public typealias Output = UpdateLabelsResponse
  public static let route = APIRoute(
    .put, "/v2/{project_id}/datasets/{dataset_id}/data-annotations/labels", statuses: [200, 401, 403, 404]
  )

  public var datasetID: String
  public var projectID: String?
  public var body: UpdateLabelsRequest

  public init(datasetID: String, body: UpdateLabelsRequest, projectID: String? = nil) {
    (self.datasetID, self.body, self.projectID) = (datasetID, body, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["dataset_id": datasetID, "project_id": projectID])
    request.json(body)
  }

  public func validate(with validator: inout Validator) { validator.check(body, "body") }
}

extension DataManagementOldVersionOperations {
  /// `PUT /v2/{project_id}/datasets/{dataset_id}/data-annotations/labels`; fails with 401, 403, 404.
  public func updateLabels(
    datasetID: String, body: UpdateLabelsRequest, projectID: String? = nil
  ) async throws(ClientError) -> UpdateLabelsResponse {
    try await send(UpdateLabels(datasetID: datasetID, body: body, projectID: projectID))
  }
}

public typealias UpdateLabelsRequest = CreateLabelsRequest
public typealias UpdateLabelsResponse = CreateLabelsResponse
