// Made by Tablature from CreateLabels.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `POST /v2/{project_id}/datasets/{dataset_id}/data-annotations/labels`.
public struct CreateLabels: APIOperation {
  public typealias Output = CreateLabelsResponse
  public static let route = APIRoute(
    .post, "/v2/{project_id}/datasets/{dataset_id}/data-annotations/labels", statuses: [200, 401, 403, 404]
  )

  public var datasetID: String
  public var projectID: String?
  public var body: CreateLabelsRequest

  public init(datasetID: String, body: CreateLabelsRequest, projectID: String? = nil) {
    (self.datasetID, self.body, self.projectID) = (datasetID, body, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["dataset_id": datasetID, "project_id": projectID])
    request.json(body)
  }

  public func validate(with validator: inout Validator) { validator.check(body, "body") }
}

extension DataManagementOldVersionOperations {
  /// `POST /v2/{project_id}/datasets/{dataset_id}/data-annotations/labels`; fails with 401, 403, 404.
  public func createLabels(
    datasetID: String, body: CreateLabelsRequest, projectID: String? = nil
  ) async throws(ClientError) -> CreateLabelsResponse {
    try await send(CreateLabels(datasetID: datasetID, body: body, projectID: projectID))
  }
}

public struct CreateLabelsRequest: APIObject {
  public var labels: [Label]?
  public init(labels: [Label]? = nil) { self.labels = labels }
  public static let fields: Fields<Self> = ["labels": \.labels]
}

public struct CreateLabelsResponse: APIObject {
  public var errorCode: String?
  public var errorMsg: String?
  public var results: [BatchResponse]?
  public var success: Bool?

  public init(
    errorCode: String? = nil, errorMsg: String? = nil, results: [BatchResponse]? = nil, success: Bool? = nil
  ) {
    (self.errorCode, self.errorMsg, self.results, self.success) = (errorCode, errorMsg, results, success)
  }

  public static let fields: Fields<Self> = [
    "error_code": \.errorCode, "error_msg": \.errorMsg, "results": \.results, "success": \.success
  ]
}
