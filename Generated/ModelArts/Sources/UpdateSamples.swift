// Made by Tablature from UpdateSamples.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `PUT /v2/{project_id}/datasets/{dataset_id}/data-annotations/samples`.
public struct UpdateSamples: APIOperation {
  public typealias Output = UpdateSamplesResponse
  public static let route = APIRoute(
    .put, "/v2/{project_id}/datasets/{dataset_id}/data-annotations/samples", statuses: [200, 401, 403, 404]
  )

  public var datasetID: String
  public var projectID: String?
  public var body: UpdateSamplesRequest

  public init(datasetID: String, body: UpdateSamplesRequest, projectID: String? = nil) {
    (self.datasetID, self.body, self.projectID) = (datasetID, body, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["dataset_id": datasetID, "project_id": projectID])
    request.json(body)
  }

  public func validate(with validator: inout Validator) { validator.check(body, "body") }
}

extension DataManagementOldVersionOperations {
  /// `PUT /v2/{project_id}/datasets/{dataset_id}/data-annotations/samples`; fails with 401, 403, 404.
  public func updateSamples(
    datasetID: String, body: UpdateSamplesRequest, projectID: String? = nil
  ) async throws(ClientError) -> UpdateSamplesResponse {
    try await send(UpdateSamples(datasetID: datasetID, body: body, projectID: projectID))
  }
}

public struct UpdateSamplesRequest: APIObject {
  public var email: String?
  public var samples: [SampleLabels]?
  public init(email: String? = nil, samples: [SampleLabels]? = nil) { (self.email, self.samples) = (email, samples) }
  public static let fields: Fields<Self> = ["email": \.email, "samples": \.samples]
}

public typealias UpdateSamplesResponse = DeleteSamplesResponse
