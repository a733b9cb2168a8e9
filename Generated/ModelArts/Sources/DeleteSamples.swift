// Made by Tablature from DeleteSamples.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `POST /v2/{project_id}/datasets/{dataset_id}/data-annotations/samples/delete`.
public struct DeleteSamples: APIOperation {
  public typealias Output = DeleteSamplesResponse
  public static let route = APIRoute(
    .post, "/v2/{project_id}/datasets/{dataset_id}/data-annotations/samples/delete", statuses: [200, 401, 403, 404]
  )

  public var datasetID: String
  public var projectID: String?
  public var body: DeleteSamplesRequest

  public init(datasetID: String, body: DeleteSamplesRequest, projectID: String? = nil) {
    (self.datasetID, self.body, self.projectID) = (datasetID, body, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["dataset_id": datasetID, "project_id": projectID])
    request.json(body)
  }
}

extension DataManagementOldVersionOperations {
  /// `POST /v2/{project_id}/datasets/{dataset_id}/data-annotations/samples/delete`; fails with 401, 403, 404.
  public func deleteSamples(
    datasetID: String, body: DeleteSamplesRequest, projectID: String? = nil
  ) async throws(ClientError) -> DeleteSamplesResponse {
    try await send(DeleteSamples(datasetID: datasetID, body: body, projectID: projectID))
  }
}

public struct DeleteSamplesRequest: APIObject {
  /// `delete_source`: boolean, default `false`.
  public var deleteSource: Bool?
  public var samples: [String]?

  public init(deleteSource: Bool? = nil, samples: [String]? = nil) {
    (self.deleteSource, self.samples) = (deleteSource, samples)
  }

  public static let fields: Fields<Self> = ["delete_source": \.deleteSource, "samples": \.samples]
}

public struct DeleteSamplesResponse: APIObject {
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
